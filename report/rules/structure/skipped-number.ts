import { numeral } from '../facts/official-titles';
import { hasSixSections } from '../facts/report-facts';
import { quoted } from '../facts/top-headings';
import { earlyReportExample } from '../report-example';
import type { WordsRule } from '../rule';
import { numberedSections, renumberings } from './renumbering';

export const structureSkippedNumber: WordsRule = {
  id: 'structure/skipped-number',
  catalogue: 'S-NUMSKIP',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'labels',
  title: { zh: '部分的序号跳过了一个', en: 'The numbers of the sections leave one out' },
  explanation: {
    zh: '一级标题的序号不连续：中间的一个没有出现，而相邻的两部分之间又不缺规定的部分，多半是删改以后没有重排。',
    en: 'The numbers of the first-level headings leave one out although no section of the form is missing between them: most likely something was removed and the rest not renumbered.',
  },
  get examples() {
    return {
      failing: earlyReportExample(['一', '二', '四', '五', '六']),
      passing: earlyReportExample(['一', '二', '三', '四', '五']),
    };
  },
  checkWords: (facts) => {
    const numbered = numberedSections(facts);
    return numbered.flatMap((heading, index) => {
      const before = numbered[index - 1];
      const wanted = (before?.heading.ordinal ?? 0) + 1;
      // Of the numbers and gaps of official sections another rule speaks.
      const isOfficial = heading.official !== undefined && hasSixSections(facts);
      if (!before || heading.heading.ordinal <= wanted || isOfficial) return [];
      return [
        {
          range: heading.range,
          message: {
            zh: `序号从“${numeral(before.heading.ordinal)}”跳到“${numeral(heading.heading.ordinal)}”：${quoted(before)}之后是${quoted(heading)}。`,
            en: `The numbers jump from ${before.heading.ordinal} to ${heading.heading.ordinal}: ${quoted(heading)} follows ${quoted(before)}.`,
          },
          fixes: () => renumberings(numbered),
        },
      ];
    });
  },
};
