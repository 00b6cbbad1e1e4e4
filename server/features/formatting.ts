import type { Range, TextEdit } from 'vscode-languageserver';
import type { ReportDocument } from '../../report';
import type { Settings } from '../settings';

/** The edits that align the tables of a document, or their rows on the lines of a range. Nothing but blanks changes. */
export function* formatting(
  report: ReportDocument,
  { ambiguousWidth }: Settings,
  range?: Range,
): Generator<unknown, TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const ofBlock of report.writing.formattingByBlocks({ ambiguousWidth }, range)) {
    for (const edit of ofBlock) edits.push(edit);
    yield;
  }
  return edits;
}

/** The edits of a few lines, found at once. */
export function formattingOn(report: ReportDocument, { ambiguousWidth }: Settings, range: Range): TextEdit[] {
  return [...report.writing.formatting({ ambiguousWidth }, range)];
}
