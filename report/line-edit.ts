import type { Block } from './syntax/blocks';
import { mayBeBoundary } from './syntax/sections';
import { LineMap } from './text/lines';
import type { Range } from './text/position';

/**
 * A block after an edit within one of its lines, as nearly all edits are; the range counts lines from the start of the
 * block. Where no line begins or ends, and the line was no boundary and is none, the block stays one and need not be cut
 * again. `undefined` for any other edit.
 */
export function editWithinLine(block: Block, { start, end }: Range, newText: string): Block | undefined {
  const { line } = start;
  if (line !== end.line || line < 1 || line > block.lineEnds || /[\r\n]/.test(newText)) return undefined;
  const lines = new LineMap(block.text);
  const from = lines.offset(start);
  const to = Math.max(from, lines.offset(end));
  const text = block.text.slice(0, from) + newText + block.text.slice(to);
  const lineStart = lines.lineStart(line);
  const lineEnd = lines.lineEnd(line);
  const newEnd = lineEnd + newText.length - (to - from);
  // An empty line between a carriage return and a line feed is none.
  if (newEnd === lineStart) return undefined;
  if (mayBeBoundary(block.text, lineStart, lineEnd) || mayBeBoundary(text, lineStart, newEnd))
    return undefined;
  return { text, lineEnds: block.lineEnds, boundary: block.boundary };
}
