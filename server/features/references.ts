import type { Location, Position } from 'vscode-languageserver';
import type { OpenDocument } from '../open-document';

/** The totals that the number under the cursor goes into. */
export function referencesAt({ uri, report }: OpenDocument, position: Position): Location[] {
  return report.views.totalsOfPartAt(position).map((range) => ({ uri, range }));
}
