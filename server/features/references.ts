import type { Location, Position } from 'vscode-languageserver';
import type { OpenDocument } from '../open-document';

/** The totals that the number under the cursor goes into, and the figures in the prose that speak of it. */
export function referencesAt({ uri, report }: OpenDocument, position: Position): Location[] {
  const ranges = [...report.views.totalsOfPartAt(position), ...report.views.figuresOfCellAt(position)];
  return ranges.map((range) => ({ uri, range }));
}
