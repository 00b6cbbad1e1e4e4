import { numeral } from '../facts/official-titles';
import { rangeIn } from '../facts/placed-section';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

export const structureSubNumbering: WordsRule = {
  id: 'structure/sub-numbering',
  catalogue: 'S-SUBNUM',
  severity: 'information',
  basis: 'practice',
  title: { zh: '部分之内又用了“一、二、”', en: 'Numbered like a section inside a section' },
  explanation: {
    zh: '公文的结构层次依次用“一、”“（一）”“1.”“（1）”。部分之内的段落再用“一、”会被读成新的部分，一般改为“（一）”或“一是”。',
    en: 'Official documents number their levels 一、 （一） 1. （1）. A paragraph inside a section that is numbered 一、 again reads like a new section; （一） is usual.',
  },
  get examples() {
    return {
      failing: reportExample({
        problems:
          '一、存在的问题是解读材料形式单一，群众不容易看懂。\n\n二、改进措施是增加图表，并加强业务指导。',
      }),
      passing: reportExample({
        problems:
          '（一）存在的问题是解读材料形式单一，群众不容易看懂。\n\n（二）改进措施是增加图表，并加强业务指导。',
      }),
    };
  },
  checkWords: (facts) => {
    if (!facts.isWhole) return [];
    return facts.topLevel.subNumbered.map(({ placed, heading }) => {
      const { numbering } = heading;
      const wanted = `（${numeral(heading.ordinal)}）`;
      const range = rangeIn(placed, numbering);
      return {
        range,
        message: {
          zh: `部分之内的段落用了一级序号“${numbering.text.trim()}”，一般用“${wanted}”。`,
          en: `A paragraph inside a section has the first-level number “${numbering.text.trim()}”; “${wanted}” is usual.`,
        },
        // Tags of a web page within the numbering would be lost.
        fixes: () =>
          numbering.end - numbering.start === numbering.text.length
            ? [
                {
                  title: { zh: `改为“${wanted}”`, en: `Use “${wanted}”` },
                  kind: 'safe' as const,
                  preferred: false,
                  edits: [{ range, newText: wanted }],
                },
              ]
            : [],
      };
    });
  },
};
