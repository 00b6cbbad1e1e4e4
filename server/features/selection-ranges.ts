import type { Position, SelectionRange } from 'vscode-languageserver';
import type { ReportDocument } from '../../report';

/**
 * For each position what contains it, from the smallest outwards; for a place that nothing contains, the place itself.
 */
export function selectionRanges(report: ReportDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((asked) => {
    const position = report.nearest(asked);
    const ranges = report.views.selectionsAt(position);
    const outwards = ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => (parent ? { range, parent } : { range }),
      undefined,
    );
    return outwards ?? { range: { start: position, end: position } };
  });
}
