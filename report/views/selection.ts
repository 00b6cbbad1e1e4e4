import {
  containsPosition,
  movePosition,
  moveRange,
  type Position,
  type Range,
  type Span,
} from '../text/position';
import type { PlacedBlock } from './placed-block';
import { rowSpan } from './row-span';

/**
 * What contains a position, from the smallest to the largest: the cell, its row, its table, the line, the sub-section,
 * the section.
 */
export function selectionsAt(block: PlacedBlock, position: Position): readonly Range[] {
  const { lines, line, judgements, section } = block;
  const at = movePosition(position, -line);
  const spans: Span[] = [];
  for (const { table } of judgements) {
    for (const row of table.rows) {
      const whole = rowSpan(row);
      if (!whole) continue;
      const cells = [...(row.label ? [row.label] : []), ...row.found];
      const cell = cells.find((candidate) => containsPosition(lines.range(candidate), at));
      if (!containsPosition(lines.range(whole), at)) continue;
      if (cell) spans.push(cell);
      spans.push(whole);
    }
  }
  const read = lines.lineOf(at);
  const inTable = section.tableSpans.find((span) => containsPosition(lines.range(span), at));
  if (inTable) spans.push(inTable);
  else spans.push(lineSpan(block, read));
  const group = section.headings.findLast(({ level, line: from }) => level === 'group' && from <= read);
  const next = section.headings.find(({ level, line: from }) => level === 'group' && from > read);
  if (group) spans.push({ start: group.start, end: next ? lines.lineStart(next.line) : lines.text.length });
  spans.push({ start: 0, end: lines.text.length });
  return nested(spans.map((span) => moveRange(lines.range(span), line)));
}

function lineSpan({ lines }: PlacedBlock, line: number): Span {
  return { start: lines.lineStart(line), end: lines.lineEnd(line) };
}

/** The ranges of which each contains the one before; the others are left out. */
function nested(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const inner = kept.at(-1);
    if (!inner || (contains(range, inner) && !contains(inner, range))) kept.push(range);
  }
  return kept;
}

function contains(outer: Range, inner: Range): boolean {
  return containsPosition(outer, inner.start) && containsPosition(outer, inner.end);
}
