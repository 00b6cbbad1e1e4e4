import { rangeIn, sectionsOf } from '../facts/placed-section';
import { contentOf, isAsked, saysWordOnFee } from '../fees/word-on-fee';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

export const structureOtherMatters: WordsRule = {
  id: 'structure/other-matters',
  catalogue: 'S-SIX',
  severity: 'warning',
  basis: 'practice',
  title: { zh: '第六部分不能空着', en: 'Section six is not left empty' },
  explanation: {
    zh: '2021 年格式的年报，第六部分「其他需要报告的事项」至少要写信息处理费的收取情况。只有标题、没有内容的，提示补写；只写“无”而全文没有提到信息处理费的，由另一条规则提示，不重复。',
    en: 'In reports of the form of 2021 section six at least tells of the processing fee. Said of a heading with nothing below it; a bare “none” without a word on the fee is told by the rule on the fee.',
  },
  get examples() {
    return { failing: reportExample({ other: '' }), passing: reportExample() };
  },
  checkWords: (facts) => {
    const [placed, ...others] = sectionsOf(facts, 6);
    if (!placed || others.length > 0 || !isAsked(facts)) return [];
    const content = contentOf(placed, facts.body);
    if (content.end > content.start || saysWordOnFee(facts)) return [];
    return [
      {
        range: rangeIn(placed, { start: 0, end: placed.section.lines.lineEnd(0) }),
        message: {
          zh: '第六部分是空的；至少应写明信息处理费的收取情况（通知件数、通知金额、实际收取金额），没有的也要写明。',
          en: 'Section six is empty; it should at least tell of the processing fee, if only that there was none.',
        },
      },
    ];
  },
};
