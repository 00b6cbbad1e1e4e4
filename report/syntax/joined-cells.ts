import type { Cell } from './grid';

/** Cells that hold the parts of one label, as one; `undefined` where there are none. */
export function joinCells(cells: readonly Cell[]): Cell | undefined {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || cells.length === 1) return first;
  const text = cells.map((cell) => cell.text).join('');
  return {
    text,
    start: first.start,
    end: last.end,
    outerStart: first.outerStart,
    outerEnd: last.outerEnd,
  };
}
