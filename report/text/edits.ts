import { LineMap } from './lines';
import { comparePositions, type TextEdit } from './position';

/**
 * A text after edits that all speak of it as it was before any of them, as in one LSP `TextDocumentEdit`.
 * Edits that overlap an earlier one are left out, so the outcome never depends on their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineMap(text);
  const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  let result = '';
  let done = 0;
  for (const edit of sorted) {
    const start = lines.offset(edit.range.start);
    if (start < done) continue;
    result += text.slice(done, start) + edit.newText;
    done = lines.offset(edit.range.end);
  }
  return result + text.slice(done);
}
