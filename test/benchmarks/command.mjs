// How long the command line takes for an archive on the disk, with one thread and with two.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';
import { reports } from './documents.mjs';
import { atMost } from './gates.mjs';
import { median, rotated } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

const FILES = 4000;
const THREADS = [1, 2];

const program = path.join(root, 'dist', 'cli.js');

/** The milliseconds until the program has ended, with its output read by nobody. */
async function check(folder, threads) {
  const started = performance.now();
  const args = [program, 'check', '--format', 'json', '--jobs', String(threads), folder];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const [status] = await once(child, 'close');
  // 1 says that mistakes were found.
  if (status > 1) throw new Error(`gouji check ended with ${status}`);
  return performance.now() - started;
}

/** Measures by turns. */
export async function measureCommand({ rounds }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-archive-'));
  try {
    let bytes = 0;
    for (const [index, text] of reports(FILES).entries()) {
      bytes += Buffer.byteLength(text);
      writeFileSync(path.join(folder, `${String(index).padStart(5, '0')}.txt`), text);
    }
    const times = new Map(THREADS.map((threads) => [threads, []]));
    await check(folder, 1);
    for (let round = 0; round < rounds; round++)
      for (const index of rotated(THREADS.length, round)) {
        const threads = THREADS[index];
        times.get(threads).push(await check(folder, threads));
      }
    const middle = (threads) => median(times.get(threads));
    const count = FILES.toLocaleString('en');
    return {
      title: `命令行：核对磁盘上的 ${count} 份年报`,
      english: 'The command line: an archive on the disk',
      note: `样例各改了数字，共 ${(bytes / 1e6).toFixed(1)} MB；gouji check --format json，从启动进程到结束。轮流各 ${rounds} 次，取中位数。`,
      columns: ['--jobs', '时间'],
      rows: THREADS.map((threads) => [String(threads), milliseconds(middle(threads))]),
      gates: [atMost('两个线程，与一个线程之比', middle(2) / middle(1), 0.77)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
