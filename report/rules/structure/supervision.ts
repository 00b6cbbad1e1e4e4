import type { Localised } from '../../text/localised';
import { isGovernment } from '../facts/government';
import { rangeIn, sectionsOf } from '../facts/placed-section';
import { hasSixSections } from '../facts/report-facts';
import { says } from '../facts/says';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

/** What article 50 (4) asks of governments, and words by which a report is known to speak of it. */
const duties: readonly { readonly name: Localised; readonly words: RegExp }[] = [
  { name: { zh: '工作考核', en: 'assessment' }, words: /考核|考评|绩效|考評|績效/ },
  {
    name: { zh: '社会评议', en: 'evaluation by the public' },
    words: /评议|評議|第三方评估|满意度|社会评价|行风/,
  },
  { name: { zh: '责任追究', en: 'accountability' }, words: /责任追究|追究|追责|问责|責任追究|問責/ },
];

export const structureSupervision: WordsRule = {
  id: 'structure/supervision',
  catalogue: 'S-GOVSUP',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'statute',
  title: {
    zh: '政府的年报应写考核、社会评议、责任追究结果',
    en: 'A government reports on assessment, evaluation and accountability',
  },
  explanation: {
    zh: '《条例》第五十条第（四）项：各级人民政府的年报还应当包括工作考核、社会评议和责任追究结果情况。部门的年报没有这项要求。全文没有出现有关字样时提示；没有发生的，写明没有即可。',
    en: 'Article 50 (4) of the Regulations: the reports of governments also cover the results of assessment, public evaluation and accountability; those of departments need not. Said when the whole text has no word of one; where there was nothing, saying so is enough.',
  },
  get examples() {
    const supervised = reportExample({ title: '云岫县人民政府2024年政府信息公开工作年度报告' });
    return {
      failing: supervised,
      passing: supervised.replace('纳入年度考核', '纳入年度考核，开展社会评议，没有发生责任追究的情况'),
    };
  },
  checkWords: (facts) => {
    if (!facts.isWhole || !hasSixSections(facts) || !isGovernment(facts)) return [];
    const missing = duties.filter(({ words }) => !facts.sections.some((placed) => says(placed, words)));
    if (missing.length === 0) return [];
    const at = sectionsOf(facts, 5)[0] ?? sectionsOf(facts, 1)[0];
    return at
      ? [
          {
            range: rangeIn(at, { start: 0, end: at.section.lines.lineEnd(0) }),
            message: {
              zh: `全文没有写到${missing.map(({ name }) => name.zh).join('、')}；《条例》第五十条第（四）项要求各级人民政府的年报包括其结果情况。`,
              en: `The report has no word of ${missing.map(({ name }) => name.en).join(', ')}; article 50 (4) asks governments to report the results.`,
            },
          },
        ]
      : [];
  },
};
