import type { SpanEdit } from '../text/composed-edits';
import { type LineMap, lineEndOf } from '../text/lines';
import { moveRange, type Span, type TextEdit } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';

/** Lines in the place of a span: they begin on a line of their own, and so does what follows the span. */
export function replaceByLines(block: LineMap, span: Span, newLines: readonly string[]): SpanEdit {
  const { text } = block;
  const lineEnd = lineEndOf(text);
  const lineStart = block.lineStart(block.lineAt(span.start));
  const before = text.slice(lineStart, span.start);
  // On a web page a line as it is read may begin amidst one of the text.
  const startsLine = before.trim() === '' && block.position(lineStart).character === 0;
  const behind = text.slice(span.end, block.lineEnd(block.lineAt(span.end)));
  return {
    start: startsLine ? lineStart : span.start,
    end: span.end,
    newText: `${startsLine ? '' : lineEnd}${newLines.join(lineEnd)}${behind.trim() === '' ? '' : lineEnd}`,
  };
}

/** The text after replacements that do not overlap, in the order of the text. */
export function replaceAll(text: string, replacements: readonly SpanEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, newText } of replacements) {
    result += text.slice(done, start) + newText;
    done = end;
  }
  return result + text.slice(done);
}

/** A replacement as an edit of the document. */
export function editOf({ lines, line }: PlacedBlock, replacement: SpanEdit): TextEdit {
  return { range: moveRange(lines.range(replacement), line), newText: replacement.newText };
}
