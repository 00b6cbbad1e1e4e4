import { type Block, holdsTable, LINES_BEHIND_TITLE } from '../syntax/blocks';
import { hasParagraphs, paragraphStarts } from '../syntax/paragraph-starts';
import { mayBeBoundary } from '../syntax/sections';
import { endsInTag } from '../syntax/torn-tags';
import type { SpanEdit } from '../text/composed-edits';
import { LineMap } from '../text/lines';
import type { Range } from '../text/position';

/**
 * Characters by which one can tell what is a tag and what stands in one; without them an edit makes and unmakes no tag.
 */
const WITHIN_TAGS = /[<>/!a-z=:;'"]/i;

/** An edit within a line of a block, and the block that it makes. */
export interface LineEdit {
  readonly block: Block;
  /** The edit by its offsets in the block as it was. */
  readonly edit: SpanEdit;
  /** The line, from 0, in the block. */
  readonly line: number;
}

/** A block whose lines, as they are read, are known or found. */
export interface LinedBlock extends Block {
  readonly lines: LineMap;
}

/**
 * A block after an edit within one of its lines, as nearly all edits are; the range counts lines from the start of the
 * block. Where no line begins or ends, the line has one paragraph, and neither it nor one that it may decide upon was a
 * boundary or is one, the block stays one and need not be cut again. `undefined` for any other edit, and for one that
 * may move the block's start.
 */
export function editWithinLine(
  block: LinedBlock,
  { start, end }: Range,
  newText: string,
): LineEdit | undefined {
  if (start.line !== end.line || start.line < 1 || start.line > block.lineEnds || /[\r\n]/.test(newText))
    return undefined;
  const { lines } = block;
  const line = lines.lineOf({ line: start.line, character: 0 });
  const from = lines.offset(start);
  const to = Math.max(from, lines.offset(end));
  const text = block.text.slice(0, from) + newText + block.text.slice(to);
  const lineStart = lines.lineStart(line);
  const lineEnd = lines.lineEnd(line);
  const newEnd = lineEnd + newText.length - (to - from);
  // An empty line between a carriage return and a line feed is none.
  if (newEnd === lineStart) return undefined;
  if (hasParagraphs(text.slice(lineStart, newEnd)) || !isWhole(lines, line)) return undefined;
  if (WITHIN_TAGS.test(block.text.slice(from, to) + newText)) {
    // A tag that is torn over lines makes them one.
    const after = new LineMap(text, block.firstCharacter, paragraphStarts);
    if (after.lineCount !== lines.lineCount || endsInTag(text)) return undefined;
  }
  if (mayBeBoundary(block.text, lineStart, lineEnd) || mayBeBoundary(text, lineStart, newEnd))
    return undefined;
  if (holdsTable(block.boundary) && someTitleBefore(lines, line)) return undefined;
  const { lineEnds, firstCharacter, boundary } = block;
  return {
    block: { text, lineEnds, firstCharacter, boundary },
    edit: { start: from, end: to, newText },
    line: start.line,
  };
}

/**
 * Whether an edit at a line, counted from the start of a block, may move that start: its first line, as it is read, may
 * stop being a boundary, or join a lone carriage return before it.
 */
export function mayMoveStart(block: LinedBlock | undefined, line: number): boolean {
  if (!block) return false;
  const { text, boundary } = block;
  const behindTitle = boundary === 'title' ? LINES_BEHIND_TITLE : 0;
  if (line <= behindTitle || !text.includes('<')) return line <= behindTitle;
  const { lines } = block;
  return line <= lines.position(lines.lineEnd(behindTitle)).line;
}

/** Whether a line as it is read is all of a line of the text, and no more. */
function isWhole(lines: LineMap, line: number): boolean {
  const start = lines.position(lines.lineStart(line));
  if (lines.position(lines.lineEnd(line)).line > start.line) return false;
  return (
    start.character === 0 &&
    (line + 1 >= lines.lineCount || lines.position(lines.lineStart(line + 1)).character === 0)
  );
}

/** Whether a line shortly before one may be a title; whether it parts a table is decided by the lines behind it. */
function someTitleBefore(lines: LineMap, line: number): boolean {
  for (let before = Math.max(1, line - LINES_BEHIND_TITLE); before < line; before++)
    if (mayBeBoundary(lines.text, lines.lineStart(before), lines.lineEnd(before))) return true;
  return false;
}
