import type { Localised } from '../../text/localised';
import { rangeIn, sectionsOf } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { says } from '../facts/says';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

/** What 〔2021〕30号 wants the first section to speak of, and words by which it is known to. */
const aspects: readonly { readonly name: Localised; readonly words: RegExp }[] = [
  { name: { zh: '主动公开', en: 'disclosure on own initiative' }, words: /主[动動]公[开開]/ },
  {
    name: { zh: '依申请公开', en: 'disclosure on request' },
    words: /依申[请請]|申[请請]公[开開]|公[开開]申[请請]/,
  },
  {
    name: { zh: '政府信息管理', en: 'management of information' },
    words: /信息(?:资源)?(?:的?规范化、?标准化)?管理|信息管理|資訊管理|管理/,
  },
  { name: { zh: '政府信息公开平台建设', en: 'platforms' }, words: /平[台臺]|[网網]站|公众号|专栏/ },
  { name: { zh: '监督保障', en: 'supervision' }, words: /[监監]督|保障|考核|培[训訓]/ },
];

/** Whether the notice of 2021 was in force: by the year if it is known, else by the form of the tables. */
function isSince2021({ year, form }: ReportWords): boolean {
  return year === undefined ? form === '2021' : year >= 2021;
}

export const structureFiveAspects: WordsRule = {
  id: 'structure/five-aspects',
  catalogue: 'S-FIVE',
  severity: 'information',
  basis: 'printed',
  title: { zh: '总体情况应写到五个方面', en: 'The overview speaks of five aspects' },
  explanation: {
    zh: '国办公开办函〔2021〕30号一（一）：总体情况概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等方面的情况。全节没有提到其中某一方面时提示。',
    en: 'By 国办公开办函〔2021〕30号 the overview speaks of disclosure on own initiative and on request, management of information, platforms, and supervision. When the whole section never mentions one of them, that is said.',
  },
  get examples() {
    return {
      failing: reportExample({
        overview:
          '全年通过县政府网站主动公开信息。依申请公开方面，收到申请4件，全部按期答复。建立信息管理台账。',
      }),
      passing: reportExample(),
    };
  },
  checkWords: (facts) => {
    const [placed, ...others] = sectionsOf(facts, 1);
    const isComplete = placed !== undefined && facts.sections.at(-1) !== placed;
    if (!isComplete || others.length > 0 || !isSince2021(facts)) return [];
    const { lines } = placed.section;
    const missing = aspects.filter(({ words }) => !says(placed, words));
    if (missing.length === 0) return [];
    return [
      {
        range: rangeIn(placed, { start: 0, end: lines.lineEnd(0) }),
        message: {
          zh: `总体情况没有写到${missing.map(({ name }) => name.zh).join('、')}；国办公开办函〔2021〕30号要求概述这五个方面，请补写。`,
          en: `The overview does not speak of ${missing.map(({ name }) => name.en).join(', ')}, as 国办公开办函〔2021〕30号 asks.`,
        },
      },
    ];
  },
};
