import type { TableKind } from '../../forms';
import { documentOfForm, type ReportForm } from '../../forms/report-form';
import { type PlacedTable, tablesOf } from '../facts/placed-section';
import type { ReportFacts } from '../facts/report-facts';
import { possibleYears } from '../facts/stated-period';
import type { Problem, ReportRule } from '../rule';
import { tableTwo, tableTwoOf2019, withTableTwo } from './form-example';
import { rangeOfLine, rightForm, spokenForm, spokenWords } from './spoken-form';

export const formMismatch: ReportRule = {
  id: 'form/mismatch',
  catalogue: 'FMT-MISMATCH',
  severity: 'error',
  softenedFor2019: true,
  basis: 'printed',
  title: { zh: '用了别的年度的格式', en: 'The form of other years' },
  explanation: {
    zh: '2019、2020年度年报用国办公开办函〔2019〕60号的格式，2021年度起用国办公开办函〔2021〕30号的格式，旧式统计表只用到2018年度。以表中只有某一格式才有的行名、栏名为准；数字不能简单搬过去，请按规定格式重填。',
    en: 'Reports for 2019 and 2020 follow 国办公开办函〔2019〕60号, those since 2021 国办公开办函〔2021〕30号; the old tables of statistics ended with 2018. Told by labels that only one form has. The figures cannot simply be moved: fill in the right form.',
  },
  get examples() {
    return { failing: withTableTwo(tableTwoOf2019()), passing: withTableTwo(tableTwo()) };
  },
  checkReport: (facts) => {
    const [year] = possibleYears(facts);
    const right = rightForm(facts);
    if (year === undefined || right === undefined) return [];
    return ofOtherForm(facts, year, right) ?? ofStatistics(facts, year, right);
  },
};

/**
 * The report's table two, or, where its form is unclear, table three, when it surely follows the other form;
 * `undefined` when it does not. That table three does not fit table two is said by another rule.
 */
function ofOtherForm(facts: ReportFacts, year: number, right: ReportForm): readonly Problem[] | undefined {
  const wrong = right === '2019' ? '2021' : '2019';
  const first =
    tableOfForm(facts, 'proactive', wrong, right) ?? tableOfForm(facts, 'applications', wrong, right);
  if (!first) return undefined;
  const words = spokenWords(first)[wrong].slice(0, 3);
  const named = words.length > 0 ? words.map((word) => `“${word}”`).join('、') : '只有一行的“（六）其他处理”';
  return [
    {
      range: rangeOfLine(first.placed, first.figures.line),
      ...(first.figures.form.kind === 'applications' ? { severity: 'warning' as const } : {}),
      message: {
        zh: `${year}年度年报应使用${documentOfForm[right]}的格式；${first.figures.form.name.zh}有${named}，是${documentOfForm[wrong]}的格式。`,
        en: `Reports for ${year} follow ${documentOfForm[right]}, but ${first.figures.form.name.en} has labels of ${documentOfForm[wrong]}: ${words.join(', ') || '（六）其他处理 as one row'}.`,
      },
    },
  ];
}

/** The first table of a kind if it follows one form and no table of the report follows the other. */
function tableOfForm(
  facts: ReportFacts,
  kind: TableKind,
  wrong: ReportForm,
  right: ReportForm,
): PlacedTable | undefined {
  const tables = tablesOf(facts, kind);
  // The form that a table is bound to is the first hint; most reports need no second look.
  if (tables.every(({ figures }) => figures.form.form === right)) return undefined;
  const others = kind === 'proactive' ? tables : [...tablesOf(facts, 'proactive'), ...tables];
  if (others.some((table) => spokenForm(table) === right)) return undefined;
  return tables.find((table) => spokenForm(table) === wrong);
}

/** The old table of statistics in a report that has none of the tables that took its place. */
function ofStatistics(facts: ReportFacts, year: number, right: ReportForm): readonly Problem[] {
  const [table] = tablesOf(facts, 'statistics');
  const hasOthers = (['proactive', 'applications', 'cases'] as const).some(
    (kind) => tablesOf(facts, kind).length > 0,
  );
  if (!table || hasOthers || countRows(table) < FEWEST_ROWS) return [];
  return [
    {
      range: rangeOfLine(table.placed, table.figures.line),
      message: {
        zh: `${year}年度年报应使用${documentOfForm[right]}的格式；这里是2018年度及以前的统计表。`,
        en: `Reports for ${year} follow ${documentOfForm[right]}; this table of statistics was in use up to 2018.`,
      },
    },
  ];
}

/** A few rows may be part of something else. */
const FEWEST_ROWS = 5;

function countRows({ figures }: PlacedTable): number {
  return figures.form.rows.filter(({ id }) => figures.row(id) !== undefined).length;
}
