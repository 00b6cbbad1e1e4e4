import type { TextEdit } from '../../text/position';
import { numeral } from '../facts/official-titles';
import { rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { quoted, type TopHeading } from '../facts/top-headings';
import type { Fix } from '../finding';
import { earlyReportExample } from '../report-example';
import type { WordsRule } from '../rule';

export const structureDuplicateNumber: WordsRule = {
  id: 'structure/duplicate-number',
  catalogue: 'S-NUMDUP',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'labels',
  title: { zh: '两个部分用了同一个序号', en: 'Two sections have the same number' },
  explanation: {
    zh: '同一份年报里有两个一级标题用了同一个序号，多半是插入或挪动了一部分以后没有重排。可以按规定的序号改，也可以顺着往下排。',
    en: 'Two headings of the first level have the same number, most likely since a section was put in or moved. The official numbers can be restored, or the count carried on.',
  },
  get examples() {
    return {
      failing: earlyReportExample(['一', '二', '三', '三', '四']),
      passing: earlyReportExample(['一', '二', '三', '四', '五']),
    };
  },
  checkWords: (facts) => {
    const numbered = numberedSections(facts);
    let restarted = false;
    return numbered.flatMap((heading, index) => {
      // Where the count begins again, one word is enough for all that follow.
      if (restarted) return [];
      restarted = index > 0 && heading.heading.ordinal === 1;
      const first = numbered
        .slice(0, index)
        .find((other) => other.heading.ordinal === heading.heading.ordinal);
      if (!first) return [];
      const number = numeral(heading.heading.ordinal);
      return [
        {
          range: heading.range,
          message: {
            zh: `序号“${number}”用了两次：${quoted(first)}和${quoted(heading)}。`,
            en: `The number ${heading.heading.ordinal} is used twice: ${quoted(first)} and ${quoted(heading)}.`,
          },
          related: () => [
            {
              range: first.range,
              message: { zh: `前一个“${number}”`, en: `The other ${heading.heading.ordinal}` },
            },
          ],
          fixes: () => renumberings(numbered),
        },
      ];
    });
  },
};

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
