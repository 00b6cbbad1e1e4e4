import { statisticsFujian } from '../../forms/statistics';
import { sentenceAt, spanOf } from '../../model/sentence';
import { firstMatches } from '../../text/first-matches';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { problemIn } from '../report-problem';
import type { Problem, WordsRule } from '../rule';

/** What a sentence may promise of the annex, and words by which the annex is known to have it. */
const topics: readonly { readonly promised: string; readonly given: RegExp; readonly english: string }[] = [
  { promised: '咨询', given: /咨询/, english: 'enquiries' },
  { promised: '收费', given: /收费|费用/, english: 'fees' },
  { promised: '人员', given: /人员|人数/, english: 'staff' },
  { promised: '经费', given: /经费/, english: 'funds' },
  { promised: '复议', given: /复议/, english: 'reviews' },
  { promised: '诉讼', given: /诉讼/, english: 'litigation' },
  { promised: '申诉', given: /申诉|申述|举报/, english: 'appeals' },
  { promised: '培训', given: /培训/, english: 'training' },
  { promised: '会议', given: /会议/, english: 'meetings' },
];

export const structureAnnex: WordsRule = {
  id: 'structure/annex',
  catalogue: 'S-ANNEX',
  severity: 'information',
  basis: 'labels',
  title: { zh: '附件里没有正文说见附件的数据', en: 'The annex lacks what the text says is in it' },
  explanation: {
    zh: '旧式年报正文末尾常写“……等情况见附件”，附一张统计表。列出的事项在表里没有对应指标时提示：补上指标，或改正文。只在附表就在后面时检查。',
    en: 'Older reports end by saying that figures on this and that are in the annex, a table of statistics. Said when something they list has no row there; checked only where the table follows in the text.',
  },
  get examples() {
    return { failing: example('经费'), passing: example('申诉') };
  },
  checkWords: (facts) => facts.sections.flatMap((placed, index) => problemsOf(facts, placed, index)),
};

const TRACE = /[见見]附[件表]/g;

/** A section that refers to annexes more often is no report’s. */
const MOST_TRACES = 8;

function problemsOf(facts: ReportWords, placed: PlacedWords, index: number): readonly Problem[] {
  const { text, lines } = placed.section;
  const traces = firstMatches(text, TRACE).slice(0, MOST_TRACES);
  return traces.flatMap(({ index: offset }) => {
    if (!annexFollows(facts, index, lines.lineAt(offset))) return [];
    const sentence = sentenceAt(text, offset);
    const before = sentence.text.slice(0, sentence.offsets.indexOf(offset));
    if (!/情况|数据|数字|统计/.test(before)) return [];
    const rest = [
      text.slice((sentence.offsets.at(-1) ?? offset) + 1),
      ...facts.sections.slice(index + 1).map(({ section }) => section.text),
    ].join('\n');
    const missing = topics.filter(({ promised, given }) => before.includes(promised) && !given.test(rest));
    if (missing.length === 0) return [];
    const first = Math.min(...missing.map(({ promised }) => before.indexOf(promised)));
    return [
      problemIn(placed, spanOf(sentence, first, before.length + 3), {
        zh: `正文说${missing.map(({ promised }) => promised).join('、')}情况见附件，后面的统计表里没有这些指标。`,
        en: `The annex is said to have figures on ${missing.map(({ english }) => english).join(', ')}, but has none.`,
      }),
    ];
  });
}

/** Whether a table of statistics stands behind a line of a section, both counted from 0. */
function annexFollows({ sections }: ReportWords, index: number, line: number): boolean {
  return sections.some(({ section }, at) =>
    section.tables.some(
      (table) => table.form.kind === 'statistics' && (at > index || (at === index && table.line > line)),
    ),
  );
}

/** A report of the time before the six sections were fixed, with its table of statistics behind a sentence about it. */
function example(listed: string): string {
  const rows = statisticsFujian.rows.map(({ label }) => `${label}\t件\t0\t0`);
  return [
    '云岫县水利局2016年政府信息公开工作年度报告',
    '一、概述',
    `本年没有收到申请。复议、诉讼、${listed}情况，见附件。`,
    '附件：统计表',
    ['指标名称\t计量单位\t2016年度\t历年累计', ...rows].join('\n'),
    '',
  ].join('\n\n');
}
