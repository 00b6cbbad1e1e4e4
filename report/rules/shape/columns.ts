import { rowIndex } from '../../forms';
import { misplacedHeadings } from '../../model/heading-order';
import { meaningOf } from '../../model/lexicon';
import type { StatisticalTable } from '../../model/table';
import { type GridRow, hasSeparators } from '../../syntax/grid';
import { proactiveExample } from '../examples';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { OutlineRule, Problem } from '../rule';

const official = proactiveExample('2021', { 'normative-documents': [2, 1, 14] });

export const shapeColumns: OutlineRule = {
  id: 'shape/columns',
  catalogue: 'SHP-COL',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive', 'applications', 'cases'],
  title: { zh: '栏目缺少或次序不同', en: 'Columns missing or in another order' },
  explanation: {
    zh: '各栏的次序由格式规定，汇总时按次序取数。表头次序不同，或者少了一栏，数就会放错地方；这样的表不作与栏目有关的核对。',
    en: 'The form fixes the order of the columns, and whoever adds tables up relies on it. With another order, or a column missing, numbers end up in the wrong place; nothing that depends on the columns is checked in such a table.',
  },
  examples: {
    failing: official.replace('本年制发件数\t本年废止件数', '本年废止件数\t本年制发件数'),
    passing: official,
  },
  checkOutline: (judgement) => {
    if (!hasSeparators(judgement.table.layout)) return [];
    return [...orderProblem(judgement), ...missingProblem(judgement), ...rowNamesProblem(judgement)];
  },
};

function orderProblem({ table, block }: TableJudgement): readonly Problem[] {
  const misplaced = misplacedHeadings(table.form, table.headings);
  if (!misplaced) return [];
  const [first] = misplaced;
  const last = misplaced.at(-1) ?? first;
  const found = misplaced.map(({ cell }) => cell.text).join('、');
  const wanted = formOrder(
    table,
    misplaced.map(({ id }) => id),
  );
  // The kinds of applicant are added up in any order.
  const unchecked =
    table.form.kind === 'applications'
      ? { zh: '', en: '' }
      : { zh: '；与栏目有关的核对没有做', en: '; nothing that depends on them was checked' };
  return [
    problemAt(
      block,
      { start: first.cell.start, end: last.cell.end },
      {
        zh: `${table.form.name.zh}的栏目次序与格式不同：现为 ${found}，格式为 ${wanted}${unchecked.zh}。`,
        en: `The columns of ${table.form.name.en} are not in the form’s order: ${found} instead of ${wanted}${unchecked.en}.`,
      },
    ),
  ];
}

/** The labels of columns in the order of the form. */
function formOrder(table: StatisticalTable, ids: readonly string[]): string {
  const columns = [
    table.form.columns,
    ...table.form.rows.flatMap((row) => (row.columns ? [row.columns] : [])),
  ];
  const own = columns.find((set) => set.some(({ id }) => ids.includes(id))) ?? [];
  const labels = own.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return [...new Set(labels)].join('、');
}

function missingProblem({ table, block }: TableJudgement): readonly Problem[] {
  if (!table.missingColumn) return [];
  const { column, beside, rows } = table.missingColumn;
  return [
    problemAt(block, beside.cell, {
      zh: `${table.form.name.zh}缺少“${column.label}”一栏，${rows.size} 行因此少一格，不参加核对。`,
      en: `${table.form.name.en} lacks the column “${column.english}”; ${rows.size} rows are a cell short and are left out of all checks.`,
    }),
  ];
}

/** So many names of rows beside each other are a header; one or two may be labels of a row. */
const FEWEST_ROW_NAMES = 3;

/** A header row that names rows of the form where columns should be named. */
function rowNamesProblem({ table, block }: TableJudgement): readonly Problem[] {
  const header = table.headings.find(
    ({ heads, id, row }) =>
      heads === 'rows' &&
      row.cells.length > FEWEST_ROW_NAMES &&
      rowIndex(table.form, id) >= 0 &&
      isOfRows(row),
  );
  const [first] = header?.row.cells ?? [];
  if (!header || !first) return [];
  return [
    problemAt(
      block,
      { start: first.start, end: header.row.cells.at(-1)?.end ?? first.end },
      {
        zh: `${table.form.name.zh}的表头写的是行名，不是${table.form.columns.map(({ label }) => label).join('、')}等栏名；请核对表头，行列是否颠倒。`,
        en: `The header of ${table.form.name.en} names rows instead of columns; check the header, and whether rows and columns were exchanged.`,
      },
    ),
  ];
}

function isOfRows(row: GridRow): boolean {
  const names = row.cells.filter((cell) => cell.text !== '' && meaningOf(cell.text)?.part === 'row');
  return names.length >= FEWEST_ROW_NAMES;
}
