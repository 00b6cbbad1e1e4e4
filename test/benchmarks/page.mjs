// The results as a page of the documentation; the same text is printed at the terminal.
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { peerVersions } from './peers.mjs';
import { comparable } from './wording.mjs';

/**
 * What was measured of one subject.
 *
 * @typedef {object} Result
 * @property {string} title
 * @property {string} note how it was measured
 * @property {string[]} columns
 * @property {string[][]} rows
 * @property {import('./gates.mjs').Gate[]} gates
 */

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function gateTable(gates) {
  return table(
    ['上限', '实测', '不超过', ''],
    gates.map(({ name, figure, limit, unit, holds }) => [
      name,
      comparable(figure, unit),
      comparable(limit, unit),
      holds ? '通过' : '**超出**',
    ]),
  );
}

/** One subject: its figures, then its limits. */
export function section({ title, note, columns, rows, gates }) {
  return [`## ${title}`, note, table(columns, rows), gateTable(gates)].join('\n\n');
}

function command() {
  const given = process.argv.slice(2);
  return ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' ');
}

/** Where and with what it was measured; asked for before anything runs, for the load to be that of others. */
export function circumstances(version) {
  const [processor] = cpus();
  const peers = Object.entries(peerVersions()).map(([name, number]) => `${name} ${number}`);
  return [
    `- 日期：${new Date().toISOString().slice(0, 10)}`,
    `- 机器：${processor?.model ?? '?'}，${cpus().length} 核，内存 ${Math.round(totalmem() / 2 ** 30)} GiB，${type()} ${release()}；开始时一分钟平均负载 ${loadavg()[0].toFixed(1)}`,
    `- 版本：勾稽 ${version}，Node ${process.versions.node}；对照 ${peers.join('、')}`,
    `- 命令：\`${command()}\``,
  ].join('\n');
}

/** The whole page. */
export function page(where, results) {
  const introduction =
    '由 `npm run bench -- --write` 生成。时间随机器和负载而变，可比的是同一次运行里轮流测得的数之间的比。文档由样例反复拼成，每份报告的数字都不同；大小按 UTF-8 字节计。JSON 服务器是 vscode-langservers-extracted 里的，空应答服务器用与勾稽相同的库写成，收到编辑只回一张空表。';
  return `${['# 性能 · Benchmarks', introduction, where, ...results.map(section)].join('\n\n')}\n`;
}
