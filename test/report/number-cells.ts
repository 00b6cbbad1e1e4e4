import type { Range } from '../../report';

/** A whole number that stands alone in a tab-separated cell, found without the product's own readers. */
export interface NumberCell {
  /** Where the digits stand; lines count from 0. */
  readonly range: Range;
  readonly value: number;
}

/** The whole numbers on a line (from 0) of a text whose lines end in `\n`. */
export function numberCells(lines: readonly string[], line: number): readonly NumberCell[] {
  let start = 0;
  return (lines[line] ?? '').split('\t').flatMap((cell) => {
    const from = start + cell.length - cell.trimStart().length;
    start += cell.length + 1;
    const digits = cell.trim();
    if (!/^\d+$/.test(digits)) return [];
    const range = { start: { line, character: from }, end: { line, character: from + digits.length } };
    return [{ range, value: Number(digits) }];
  });
}

/** The text with another number in a cell, and where that number then stands. */
export function withNumber(
  lines: readonly string[],
  cell: NumberCell,
  value: number,
): { text: string; range: Range } {
  const { start, end } = cell.range;
  const digits = String(value);
  const old = lines[start.line] ?? '';
  const changed = old.slice(0, start.character) + digits + old.slice(end.character);
  return {
    text: lines.with(start.line, changed).join('\n'),
    range: { start, end: { line: start.line, character: start.character + digits.length } },
  };
}
