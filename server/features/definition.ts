import type { Location, Position } from 'vscode-languageserver';
import type { OpenDocument } from '../open-document';

/** The cells that the total under the cursor sums up, or that the figure in the prose under it speaks of. */
export function definitionAt({ uri, report }: OpenDocument, position: Position): Location[] {
  const parts = report.views.partsOfTotalAt(position);
  const ranges = parts.length > 0 ? parts : (report.views.statedFigureAt(position)?.cells() ?? []);
  return ranges.map((range) => ({ uri, range }));
}
