import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import type { ReportDocument } from '../../report';

/** The terms of the relations that the number under the cursor takes part in. */
export function documentHighlights(report: ReportDocument, position: Position): DocumentHighlight[] {
  return report.views.termsAt(position).map((range) => ({ range, kind: DocumentHighlightKind.Read }));
}
