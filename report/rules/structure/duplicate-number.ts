import { numeral } from '../facts/official-titles';
import { quoted } from '../facts/top-headings';
import { earlyReportExample } from '../report-example';
import type { WordsRule } from '../rule';
import { numberedSections, renumberings } from './renumbering';

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
