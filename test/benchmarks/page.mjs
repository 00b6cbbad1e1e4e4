// The results as a page of the documentation; the same text is printed at the terminal.
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { peerVersions } from './peers.mjs';
import { comparable } from './wording.mjs';

/**
 * What was measured of one subject.
 *
 * @typedef {object} Result
 * @property {string} title
 * @property {string} english what it is called in English
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
    ['上限 Limit', '实测 Measured', '不超过 At most', ''],
    gates.map(({ name, figure, limit, unit, holds }) => [
      name,
      comparable(figure, unit),
      comparable(limit, unit),
      holds ? '达到 Met' : '**未达到 Not met**',
    ]),
  );
}

/** One subject: its figures, then its limits. */
export function section({ title, english, note, columns, rows, gates }) {
  return [`## ${title} · ${english}`, note, table(columns, rows), gateTable(gates)].join('\n\n');
}

/** How many of the limits are met, and which are not. */
export function conclusion(results) {
  const gates = results.flatMap((result) => result.gates.map((gate) => ({ ...gate, subject: result.title })));
  const missed = gates.filter(({ holds }) => !holds);
  const count = `上限 ${gates.length} 项，达到 ${gates.length - missed.length} 项。 ${gates.length - missed.length} of ${gates.length} limits are met.`;
  const list = missed.map(
    ({ subject, name, figure, limit, unit }) =>
      `- 未达到 Not met：${subject}——${name}，${comparable(figure, unit)}（不超过 at most ${comparable(limit, unit)}）`,
  );
  return [count, ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
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
    `- 日期 Date：${new Date().toISOString().slice(0, 10)}`,
    `- 机器 Machine：${processor?.model ?? '?'}，${cpus().length} 核，内存 ${Math.round(totalmem() / 2 ** 30)} GiB，${type()} ${release()}；开始时一分钟平均负载 ${loadavg()[0].toFixed(1)}`,
    `- 版本 Versions：勾稽 ${version}，Node ${process.versions.node}；对照 ${peers.join('、')}`,
    `- 命令 Command：\`${command()}\``,
  ].join('\n');
}

/** The whole page. */
export function page(where, results) {
  const introduction =
    '由 `npm run bench -- --write` 生成。时间随机器和负载而变，可比的是同一次运行里轮流测得的数之间的比；上限也都是这样的比，或是内存。文档由样例反复拼成，每份报告的数字都不同；大小按 UTF-8 字节计。JSON 服务器是 vscode-langservers-extracted 里的，空应答服务器用与勾稽相同的库写成，收到编辑只回一张空表。';
  const english =
    'Written by `npm run bench -- --write`. Times vary with the machine and its load; what can be compared are ratios of figures taken by turns in one run, and the limits are such ratios, or memory. The documents are the samples again and again with other numbers in each report; sizes are bytes of UTF-8. 勾稽 is this project; the JSON server is the one in vscode-langservers-extracted; the echo server (空应答服务器) is built on the same library as this project and answers each edit with an empty list; a time in brackets is processor time.';
  const parts = [
    '# 性能 · Benchmarks',
    introduction,
    english,
    where,
    conclusion(results),
    ...results.map(section),
  ];
  return `${parts.join('\n\n')}\n`;
}
