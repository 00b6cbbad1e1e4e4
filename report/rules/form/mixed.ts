import { documentOfForm, type ReportForm } from '../../forms/report-form';
import { foldText } from '../../text/fold';
import { type PlacedTable, tablesOf } from '../facts/placed-section';
import type { ReportFacts } from '../facts/report-facts';
import type { Problem, ReportRule } from '../rule';
import { tableTwo, withTableTwo } from './form-example';
import { rangeOfLine, rightForm, spokenForm, spokenWords } from './spoken-form';

export const formMixed: ReportRule = {
  id: 'form/mixed',
  catalogue: 'FMT-MIXED',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'printed',
  title: { zh: '混用了两种格式', en: 'Two forms mixed' },
  explanation: {
    zh: '同一张表里，或者表二与表三之间，既有国办公开办函〔2019〕60号格式才有的行、栏，又有国办公开办函〔2021〕30号格式才有的：多半是在旧表上改的，没有改全。请对照本年度的格式。',
    en: 'Labels that only 国办公开办函〔2019〕60号 has beside labels that only 国办公开办函〔2021〕30号 has, in one table or in tables two and three: most likely an old table was changed, and not all of it.',
  },
  get examples() {
    return {
      failing: withTableTwo([...tableTwo(), '政府集中采购\t0\t0元']),
      passing: withTableTwo(tableTwo()),
    };
  },
  checkReport: (facts) => [...tablesOf(facts, 'proactive').flatMap(withinTable), ...betweenTables(facts)],
};

function withinTable(table: PlacedTable): readonly Problem[] {
  // Where cells run on, prose on the same line cannot be told from the table.
  if (table.figures.layout === 'run-on') return [];
  const words = spokenWords(table);
  if (words['2019'].length === 0 || words['2021'].length === 0) return [];
  const odd: ReportForm = words['2019'].length <= words['2021'].length ? '2019' : '2021';
  const [oddWord] = words[odd];
  const [word] = words[other(odd)];
  if (oddWord === undefined || word === undefined) return [];
  return [
    problem(table, lineOf(table, oddWord), {
      zh: `表二里“${oddWord}”是${documentOfForm[odd]}的，“${word}”是${documentOfForm[other(odd)]}的：两种格式混用了。`,
      en: `In table two “${oddWord}” belongs to ${documentOfForm[odd]} and “${word}” to ${documentOfForm[other(odd)]}: two forms are mixed.`,
    }),
  ];
}

function other(form: ReportForm): ReportForm {
  return form === '2019' ? '2021' : '2019';
}

/** The line that a word of a label stands on; the table's first line where line ends part the word. */
function lineOf({ placed, figures }: PlacedTable, word: string): number {
  const { section } = placed;
  for (let line = 0; line < section.lines.lineCount; line++) {
    if (section.isTableLine(line) && foldText(section.lines.line(line)).includes(foldText(word))) return line;
  }
  return figures.line;
}

/** Tables two and three that surely follow different forms; where a report has several of a kind, nothing is said. */
function betweenTables(facts: ReportFacts): readonly Problem[] {
  const [two, ...otherTwos] = tablesOf(facts, 'proactive');
  const [three, ...otherThrees] = tablesOf(facts, 'applications');
  if (!two || !three || otherTwos.length + otherThrees.length > 0) return [];
  if (two.figures.form.form === three.figures.form.form) return [];
  const formOfTwo = spokenForm(two);
  const formOfThree = spokenForm(three);
  if (!formOfTwo || !formOfThree || formOfTwo === formOfThree) return [];
  const right = rightForm(facts);
  // That table two follows the form of other years is said of table two.
  if (right !== undefined && formOfTwo !== right) return [];
  const rows =
    formOfThree === '2019' ? { zh: '只有一行', en: 'one row' } : { zh: '分成三行', en: 'three rows' };
  return [
    problem(three, lineOfOther(three), {
      zh: `表三的“（六）其他处理”${rows.zh}，是${documentOfForm[formOfThree]}的格式；表二用的是${documentOfForm[formOfTwo]}的格式。`,
      en: `In table three （六） has ${rows.en}, as in ${documentOfForm[formOfThree]}, while table two follows ${documentOfForm[formOfTwo]}.`,
    }),
  ];
}

/** The line of table three's first row of （六）. */
function lineOfOther({ placed, figures, index }: PlacedTable): number {
  const rows = placed.judgements()[index]?.table.rows ?? [];
  return rows.find(({ form }) => form.id.startsWith('other'))?.line ?? figures.line;
}

function problem({ placed }: PlacedTable, line: number, message: Problem['message']): Problem {
  return { range: rangeOfLine(placed, line), message };
}
