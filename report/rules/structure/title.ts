import type { Localised } from '../../text/localised';
import { hasSixSections } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';
import { bareNames } from './bare-names';

export const structureTitle: WordsRule = {
  id: 'structure/title',
  catalogue: 'S-TITLE',
  severity: 'information',
  basis: 'practice',
  title: { zh: '标题应有机关全称和年份', en: 'The title names the body in full and the year' },
  explanation: {
    zh: '标题一般是“〈机关全称〉〈年〉年政府信息公开工作年度报告”，年份在前在后都可以。只写“公安局”这样各地都有的名称，离开网站就看不出是哪里的报告。机关名称印在标题上一行的，也算写了。',
    en: 'A title usually gives the body’s full name and the year, in either order. A name that every place has, such as “the bureau of public security”, does not say whose report it is. A name printed on the line above counts.',
  },
  get examples() {
    return {
      failing: reportExample({ title: '水利局2024年政府信息公开工作年度报告' }),
      passing: reportExample(),
    };
  },
  checkWords: (facts) => {
    const { isWhole, title, titleRange, body } = facts;
    if (!isWhole || !titleRange || !hasSixSections(facts)) return [];
    const message = verdict(title, body);
    return message ? [{ range: titleRange, message }] : [];
  },
};

function verdict(title: string, body: string | undefined): Localised | undefined {
  if (!/[\d０-９]{4}|[二〇○零一三四五六七八九]{4}/.test(title)) {
    return { zh: '标题没有写明年份，请补上报告年度。', en: 'The title does not name the year.' };
  }
  if (body === undefined) {
    return {
      zh: '标题没有写明是哪个机关的报告，请补上机关全称。',
      en: 'The title does not name the body that reports.',
    };
  }
  if (!bareNames.has(body)) return undefined;
  return {
    zh: `标题里的机关名称“${body}”不是全称，看不出是哪里的${body}：请写全称。`,
    en: `“${body}” in the title is not a full name: it does not say of which place.`,
  };
}
