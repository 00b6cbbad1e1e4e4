import type { InlayHint, Range } from 'vscode-languageserver';
import { comparePositions, formatExact, type PlacedStatedFigure, type ReportDocument } from '../../report';
import { type Language, say } from '../language';

/**
 * The hints in a range: behind a figure in the prose the number of its table, beside a wrong number of a table the
 * right one.
 */
export function inlayHints(report: ReportDocument, { start, end }: Range, language: Language): InlayHint[] {
  const figures = report.views.statedFigures(start.line, end.line).flatMap((figure) => {
    const label = labelOf(figure, language);
    return label === undefined ? [] : [{ position: figure.range.end, label, paddingLeft: true }];
  });
  const corrections = report.views.corrections(start.line, end.line).map(({ range, value }) => {
    const number = formatExact(value);
    return {
      position: range.end,
      label: say({ zh: `应为 ${number}`, en: `should be ${number}` }, language),
      paddingLeft: true,
    };
  });
  return [...figures, ...corrections].filter(
    ({ position }) => comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0,
  );
}

/** 「＝ 一 ✓」 where the figure agrees, 「表三为 202 ✗」 where it does not, nothing where it cannot be told. */
function labelOf({ state, sum }: PlacedStatedFigure, language: Language): string | undefined {
  const { value } = sum;
  switch (state) {
    case 'agrees':
      return `＝ ${say(sum.name, language)} ✓`;
    case 'differs': {
      if (value === undefined) return undefined;
      const number = formatExact(value);
      return say({ zh: `${sum.table.zh}为 ${number} ✗`, en: `${sum.table.en}: ${number} ✗` }, language);
    }
    case 'unchecked':
      return undefined;
  }
}
