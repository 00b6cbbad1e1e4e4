import type { Location, Position } from 'vscode-languageserver';
import type { OpenDocument } from '../open-document';

/** The cells that the total under the cursor sums up. */
export function definitionAt({ uri, report }: OpenDocument, position: Position): Location[] {
  return report.views.partsOfTotalAt(position).map((range) => ({ uri, range }));
}
