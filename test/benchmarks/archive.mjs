// How long it takes to read and judge an archive of reports, beside a parser of Markdown that only reads them.
import { atMost } from './gates.mjs';
import { isolated } from './isolated.mjs';
import { median } from './statistics.mjs';
import { milliseconds } from './wording.mjs';

const REPORTS = 1000;

/** Measures by turns, in one process. */
export async function measureArchive({ rounds, core }) {
  const measured = await isolated('archive-process.mjs', [core, String(REPORTS), String(rounds)]);
  const middle = (reader, clock) => median(measured[reader].map((time) => time[clock]));
  const row = (name, reader) => [
    name,
    `${milliseconds(middle(reader, 'wall'))}（${milliseconds(middle(reader, 'cpu'))}）`,
  ];
  const count = REPORTS.toLocaleString('en');
  const size = (measured.bytes / 1e6).toFixed(1);
  return {
    title: `成批核对：${count} 份年报，一份一份读`,
    english: 'An archive of reports, read one by one',
    note: `样例各改了数字，共 ${size} MB；全部规则。同一进程内轮流各 ${rounds} 次，取中位数，括号里是处理器时间。`,
    columns: ['', `${count} 份`],
    rows: [row('勾稽，读取并核对', 'gouji'), row('markdown-it，只解析', 'markdownIt')],
    gates: [
      atMost('全部规则，与 markdown-it 之比', middle('gouji', 'wall') / middle('markdownIt', 'wall'), 2),
    ],
  };
}
