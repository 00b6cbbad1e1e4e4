import type { TableRow } from '../model/table';
import type { Span } from '../text/position';

/** From a row's label, or its first cell, to its last cell that is not blank; `undefined` for a row without either. */
export function rowSpan({ label, found }: TableRow): Span | undefined {
  const first = label ?? found[0];
  if (!first) return undefined;
  const last = found.findLast((cell) => cell.text !== '') ?? first;
  return { start: first.start, end: Math.max(first.end, last.end) };
}
