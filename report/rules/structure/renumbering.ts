import type { TextEdit } from '../../text/position';
import { numeral } from '../facts/official-titles';
import { rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import type { TopHeading } from '../facts/top-headings';
import type { Fix } from '../finding';

/** The numbered headings of a report that is no excerpt and whose order is clear; none otherwise. */
export function numberedSections(facts: ReportWords): readonly TopHeading[] {
  const { headings, isClear } = facts.topLevel;
  const isEarly = facts.title !== '' && (facts.year ?? 2019) < 2019 && facts.breaksOffAt === undefined;
  if (!isClear || !(facts.isWhole || isEarly)) return [];
  return headings.filter(({ heading }) => heading.level === 'part');
}

/** Official numbers for the sections that have one, and counting through; each where it changes anything. */
export function renumberings(headings: readonly TopHeading[]): readonly Fix[] {
  const restored = headings.flatMap(({ official, heading, placed }) =>
    official !== undefined && official !== heading.ordinal ? [renumber({ heading, placed }, official)] : [],
  );
  const counted = headings.flatMap(({ heading, placed }, index) =>
    heading.ordinal === index + 1 ? [] : [renumber({ heading, placed }, index + 1)],
  );
  return [
    ...(restored.length > 0
      ? [numberingFix({ zh: '恢复规定的序号', en: 'Restore the official numbers' }, restored)]
      : []),
    ...(counted.length > 0
      ? [numberingFix({ zh: '按现有顺序重新编号', en: 'Number the sections as they stand' }, counted)]
      : []),
  ];
}

function numberingFix(title: Fix['title'], edits: readonly TextEdit[]): Fix {
  return { title, kind: 'suggested', preferred: false, edits };
}

function renumber({ heading, placed }: Pick<TopHeading, 'heading' | 'placed'>, ordinal: number): TextEdit {
  const { numbering } = heading;
  const written = /^[一二三四五六七八九十]+|^\d+/.exec(numbering.text)?.[0] ?? '';
  const digits = /^\d/.test(written) ? String(ordinal) : numeral(ordinal);
  const span = { start: numbering.start, end: numbering.start + written.length };
  return { range: rangeIn(placed, span), newText: digits };
}
