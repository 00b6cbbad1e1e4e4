import { hasSixSections } from '../facts/report-facts';
import { quoted } from '../facts/top-headings';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

export const structureExtraSection: WordsRule = {
  id: 'structure/extra-section',
  catalogue: 'S-EXTRA',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'printed',
  title: { zh: '六个部分以外多出的部分', en: 'A section beside the six of the form' },
  explanation: {
    zh: '国办公开办函〔2021〕30号要求年报内容“不能遗漏，也不宜泛化”。六个部分以外另立的部分，内容一般并入第六部分「其他需要报告的事项」，信息处理费收取情况也是如此。',
    en: 'The notice on the form asks that reports neither leave anything out nor spread out. What stands in a section of its own beside the six usually belongs in the sixth, the fees charged for information included.',
  },
  get examples() {
    return {
      failing: reportExample({
        other: '本年度没有收取信息处理费。\n\n七、下一步工作思考\n\n继续扩大公开范围。',
      }),
      passing: reportExample(),
    };
  },
  checkWords: (facts) => {
    if (!facts.isWhole || !hasSixSections(facts)) return [];
    const { headings, isClear } = facts.topLevel;
    if (!isClear) return [];
    return headings
      .filter(({ official }) => official === undefined)
      .map((heading) => ({
        range: heading.range,
        message: {
          zh: `${quoted(heading)}不是规定的六个部分之一；其内容一般写入「其他需要报告的事项」，并重排序号。`,
          en: `${quoted(heading)} is none of the six sections; what it says usually belongs under 「其他需要报告的事项」, and the numbers move up.`,
        },
      }));
  },
};
