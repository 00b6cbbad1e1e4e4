// The sample reports that scripts open, and places in them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from './paths.mjs';

/** A report in which everything agrees. */
export const correct = path.join(samples, '云岫市生态环境局2023年政府信息公开工作年度报告.txt');

/** A report with one wrong number, which has one possible repair. */
export const oneMistake = path.join(
  samples,
  '云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt',
);

/** A report with many kinds of mistakes. */
export const manyMistakes = path.join(
  samples,
  '松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt',
);

/** A report whose figures are right and whose layout is torn. */
export const torn = path.join(samples, '澄砚区教育局2020年政府信息公开工作年度报告.txt');

/**
 * Where a cell of a table begins, or where some words stand outside tables.
 *
 * @param {string} document its path
 * @param {string} words a part of the row's label, or of the text; the first line that has them counts, of rows if a cell is
 *   wanted
 * @param {number} [cell] the tab-separated cell in that row, counted from 0; without it, the words themselves are meant
 * @returns {{ line: number, column: number }} counted from 1, columns in UTF-16 code units
 */
export function placeOf(document, words, cell) {
  const lines = readFileSync(document, 'utf8').split(/\r?\n/);
  const index = lines.findIndex(
    (line) => line.includes(words) && (cell === undefined || line.includes('\t')),
  );
  if (index === -1) throw new Error(`${document} has no ${words}.`);
  if (cell === undefined) return { line: index + 1, column: lines[index].indexOf(words) + 1 };
  const before = lines[index].split('\t').slice(0, cell);
  return { line: index + 1, column: before.reduce((sum, { length }) => sum + length + 1, 1) };
}
