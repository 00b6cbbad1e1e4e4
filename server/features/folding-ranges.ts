import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { ReportDocument } from '../../report';

/** Sections, sub-sections, tables and the pieces between page breaks. */
export function* foldingRanges(report: ReportDocument): Generator<unknown, FoldingRange[]> {
  yield* report.views.prepare();
  return report.views
    .foldings()
    .map(({ startLine, endLine }) => ({ startLine, endLine, kind: FoldingRangeKind.Region }));
}
