import type { BlockReading } from '../reading/block-reading';
import type { Span } from '../text/position';

/** A block as far as two of them are held against each other here. */
interface BlockAsRead {
  readonly text: string;
  readonly reading: BlockReading;
}

/** What may stand beside a number that is all of a cell: what parts cells, or one end of the line. */
const BESIDE_CELL = /^[\t|<>]?$/;
const DIGIT = /^[0-9]$/;
const DIGITS = /^[0-9]+$/;

/**
 * Whether an edit within a line (from 0, in the block) made one block of another by changing a number that is all of a
 * cell, and nothing else of what is said in the block or where: neither another line, nor which cells hold a number.
 */
export function changesOnlyNumber(before: BlockAsRead, after: BlockAsRead, line: number): boolean {
  const was = before.reading.section.lines.spanOfTextLine(line);
  const is = after.reading.section.lines.spanOfTextLine(line);
  return (
    isNumberChanged(before.text.slice(was.start, was.end), after.text.slice(is.start, is.end)) &&
    sameTables(before.reading, after.reading, was, is.end - was.end) &&
    saysTheSame(before.reading, after.reading)
  );
}

/** Whether two lines differ only in one number, which fills its cell. */
function isNumberChanged(was: string, is: string): boolean {
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let behind = 0;
  while (behind < shorter - start && was.at(-1 - behind) === is.at(-1 - behind)) behind++;
  while (start > 0 && DIGIT.test(was[start - 1] ?? '')) start--;
  while (behind > 0 && DIGIT.test(was.at(-behind) ?? '')) behind--;
  return (
    DIGITS.test(was.slice(start, was.length - behind)) &&
    DIGITS.test(is.slice(start, is.length - behind)) &&
    BESIDE_CELL.test(was[start - 1] ?? '') &&
    BESIDE_CELL.test(was.charAt(was.length - behind))
  );
}

/**
 * Whether two blocks have the same tables but for their numbers, the edited line in one of them; what stands behind it
 * has moved by so much.
 */
function sameTables(before: BlockReading, after: BlockReading, line: Span, moved: number): boolean {
  const [was, is] = [before.section, after.section];
  return (
    was.tables.length === is.tables.length &&
    was.tableSpans.length === is.tableSpans.length &&
    was.tableSpans.some(({ start, end }) => start <= line.start && line.end <= end) &&
    was.tables.every((table, index) => is.tables[index]?.hasOutlineOf(table)) &&
    was.tableSpans.every(({ start, end, layout }, index) => {
      const other = is.tableSpans[index];
      return (
        other?.start === (start > line.start ? start + moved : start) &&
        other.end === (end >= line.end ? end + moved : end) &&
        other.layout === layout
      );
    })
  );
}

/** Whether what is told of a block beside its findings, tables and prose is the same. */
export function saysTheSame(a: BlockReading, b: BlockReading): boolean {
  return (
    a.title === b.title &&
    a.titleLine === b.titleLine &&
    a.year === b.year &&
    a.form === b.form &&
    a.formWeight === b.formWeight &&
    a.hasContent === b.hasContent &&
    a.unread === b.unread &&
    // Where a report breaks off in its last table, the end of its last line is a place that rules speak of.
    a.lastTableIsWhole &&
    b.lastTableIsWhole
  );
}
