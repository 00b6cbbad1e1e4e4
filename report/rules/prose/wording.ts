import { tableForms } from '../../forms';
import type { FigureLink, LinkedSum, StatedFigure } from '../../model/figures';
import { withoutTags } from '../../syntax/markup';
import { absolute, type Exact, formatExact, subtract, sum } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { StatingSection } from '../facts/stated';

/** A figure as the text writes it, without the blanks, line ends and tags inside it. */
export function asWritten({ placed }: StatingSection, { span }: StatedFigure): string {
  return withoutTags(placed.section.text.slice(span.start, span.end)).replace(/[\s\u3000]+/g, '');
}

/** What the table of a sum is called. */
export function tableName({ kind }: LinkedSum): Localised {
  return tableForms.find((form) => form.kind === kind)?.name ?? { zh: '表格', en: 'the table' };
}

/** 「正文“6条”与表三不符：“二、上年结转”为 8，相差 2」, with every sum that the figure may speak of. */
export function differenceInWords(section: StatingSection, { figure, sum, sums }: FigureLink): Localised {
  const written = asWritten(section, figure);
  const table = tableName(sum);
  const known = distinctValues(sums);
  const zh = known.map(({ name, value }) => `“${name.zh}”为 ${formatExact(value)}`).join('，');
  const en = known.map(({ name, value }) => `“${name.en}” is ${formatExact(value)}`).join(', ');
  const [only, ...others] = known;
  const off = only && others.length === 0 ? formatExact(absolute(subtract(figure.value, only.value))) : '';
  return {
    zh: `正文“${written}”与${table.zh}不符：${zh}${off === '' ? '' : `，相差 ${off}`}`,
    en: `“${written}” differs from ${table.en}, where ${en}${off === '' ? '' : `, off by ${off}`}`,
  };
}

/** A sum whose value is known. */
export interface KnownSum {
  readonly name: Localised;
  readonly value: Exact;
  readonly sum: LinkedSum;
}

/** The sums whose value is known, those of the same value under the first name only. */
export function distinctValues(sums: readonly LinkedSum[]): readonly KnownSum[] {
  const byValue = new Map<string, KnownSum>();
  for (const sum of sums) {
    const { name, value } = sum;
    if (value === undefined || byValue.has(formatExact(value))) continue;
    byValue.set(formatExact(value), { name, value, sum });
  }
  return [...byValue.values()];
}

/** What figures add up to. */
export function sumOf(figures: readonly StatedFigure[]): Exact {
  return sum(figures.map(({ value }) => value));
}

/** A sum as it is worked out: 21+44+14. */
export function additionOf(figures: readonly StatedFigure[]): string {
  return figures.map(({ value }) => formatExact(value)).join('+');
}
