import { withoutTags } from '../../syntax/markup';
import type { Localised } from '../../text/localised';
import type { PlacedWords } from '../facts/placed-section';
import { hasSixSections } from '../facts/report-facts';
import { withoutLineEnds } from '../facts/says';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

/** What a lead usually says, and by which words that is known. */
const usual: readonly { readonly name: Localised; readonly words: RegExp }[] = [
  { name: { zh: '编制依据', en: 'its legal basis' }, words: /条例|国办|通知/ },
  { name: { zh: '统计期限', en: 'the period of the statistics' }, words: /1\s*月\s*1\s*日|统计[期时]|年度/ },
  { name: { zh: '公布或下载的网址', en: 'where it is published' }, words: /http|www|网站|网址|下载|查阅|网/ },
  { name: { zh: '联系方式', en: 'a contact' }, words: /电话|联系|地址|邮编|邮箱|传真/ },
];

export const structureLead: WordsRule = {
  id: 'structure/lead',
  catalogue: 'S-LEAD',
  severity: 'hint',
  basis: 'practice',
  title: {
    zh: '开头没有写依据、期限、网址、联系方式',
    en: 'No lead with basis, period, address and contact',
  },
  explanation: {
    zh: '年报标题之下一般有一段开头，写明编制依据、统计期限、在哪里公布和下载、有疑问与谁联系。这是通行做法，已经核对到的规定文本没有要求，所以只作提示。',
    en: 'Below the title reports usually name their legal basis, the period of the statistics, where they are published and whom to ask. That is custom, not a rule of the texts that could be verified, hence a hint.',
  },
  get examples() {
    return { failing: reportExample({ lead: '' }), passing: reportExample() };
  },
  checkWords: (facts) => {
    const first = facts.sections.findIndex(({ section }) => section.boundary === 1);
    if (first < 0 || !hasSixSections(facts) || !facts.titleRange) return [];
    const before = facts.sections.slice(0, first).map(({ section }) => section.words);
    const written = withoutTitle(before.join('\n'), facts.title);
    const lead = `${written}\n${withoutLineEnds(written)}`;
    // A lead that has one of these things has been thought about.
    if (usual.some(({ words }) => words.test(lead)) || opensWithLead(facts.sections[first])) return [];
    return [
      {
        range: facts.titleRange,
        message: {
          zh: `标题之下没有写明${usual.map(({ name }) => name.zh).join('、')}。`,
          en: `Below the title these are not given: ${usual.map(({ name }) => name.en).join(', ')}.`,
        },
      },
    ];
  },
};

/** A sentence that speaks of the report itself. */
const OF_THE_REPORT = /统计期限|统计时[限间段]|本(?:年度)?报告|编制/;

/** What says so below another heading too, where 编制 may speak of anything. */
const SURELY_OF_THE_REPORT = /统计期限|统计时[限间段]|本(?:年度)?报告(?!期)/;

/**
 * Whether the lead stands behind the first heading instead of above it: the first section speaks of the report before
 * any other heading, or below one that follows at once, as 「（一）概述」 does.
 */
function opensWithLead(first: PlacedWords | undefined): boolean {
  if (!first) return false;
  const { lines, headings } = first.section;
  const [next, behind] = headings.filter(({ line }) => line > 0);
  const startOf = (heading: typeof next) => (heading ? lines.lineStart(heading.line) : lines.text.length);
  const wordsBetween = (start: number, end: number) => withoutTags(lines.text.slice(start, end));
  if (OF_THE_REPORT.test(wordsBetween(0, startOf(next)))) return true;
  if (next === undefined || wordsBetween(lines.lineEnd(0), startOf(next)).trim() !== '') return false;
  return SURELY_OF_THE_REPORT.test(wordsBetween(startOf(next), startOf(behind)));
}

/** The title itself speaks of a year and of 政府信息公开, which says nothing of the lead. */
function withoutTitle(lead: string, title: string): string {
  return title === '' ? lead : lead.replaceAll(title, '');
}
