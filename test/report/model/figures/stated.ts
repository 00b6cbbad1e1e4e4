import { type Breakdown, readFigures, type StatedFigure } from '../../../../report/model/figures';
import type { Span } from '../../../../report/text/position';

/** The characters of a span. */
export function textAt(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '–';
}

/**
 * A figure in one line: as written, what it counts, and what makes it incomparable: `?` for a doubt, `~` for an
 * approximation.
 */
function describeFigure(text: string, figure: StatedFigure): string {
  const doubt = figure.scope === 'unknown' || figure.certain ? '' : '?';
  const about = figure.precision === 'exact' ? '' : '~';
  const period = figure.period === 'other' ? ' other period' : '';
  const year = figure.year === undefined ? '' : ` ${figure.year}`;
  return `${textAt(text, figure.span)}${about} ${figure.scope}${doubt}${period}${year}`;
}

/** Every figure of a text, those of unknown scope too. */
export function figuresIn(text: string): readonly string[] {
  return readFigures(text, []).figures.map((figure) => describeFigure(text, figure));
}

/** The figures that a rule might compare with a table: understood without doubt, exact, and of no other period. */
export function comparableIn(text: string): readonly string[] {
  return readFigures(text, [])
    .figures.filter(
      ({ scope, certain, precision, period }) =>
        scope !== 'unknown' && certain && precision === 'exact' && period !== 'other',
    )
    .map((figure) => describeFigure(text, figure));
}

/** A breakdown in one line: `9件 = 5件 + 4件 (channels, unclear)`. */
export function describeBreakdown(text: string, breakdown: Breakdown): string {
  const parts = breakdown.parts.map((part, index) => {
    const share = breakdown.shares[index];
    return share ? `${textAt(text, part.span)} [${textAt(text, share.span)}]` : textAt(text, part.span);
  });
  const total = textAt(text, breakdown.total?.span);
  return `${total} = ${parts.join(' + ')} (${breakdown.kind}, ${breakdown.extent})`;
}

export function breakdownsIn(text: string): readonly string[] {
  return readFigures(text, []).breakdowns.map((breakdown) => describeBreakdown(text, breakdown));
}
