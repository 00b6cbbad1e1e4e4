import { columnName, rowIndex, type TableForm } from '../../forms';
import type { UnboundRow } from '../../model/table';
import { hasSeparators } from '../../syntax/grid';
import { readQuantity } from '../../syntax/quantity';
import { type Exact, equal, formatExact, sum } from '../../text/exact';
import { applicationsExample } from '../examples';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { Problem, TableRule } from '../rule';

const rows = applicationsExample({
  new: [5, 0, 0, 0, 0, 0, 5],
  'unavailable/not-held': [3, 0, 0, 0, 0, 0, 3],
  'unavailable/unclear': [2, 0, 0, 0, 0, 0, 2],
  total: [5, 0, 0, 0, 0, 0, 5],
});

/** The table with a row of subtotals above the rows of （四）. */
function withSubtotal(value: number): string {
  return rows.replace(
    /^1\.本机关不掌握/m,
    `（四）无法提供\t\t${value}\t0\t0\t0\t0\t0\t${value}\n1.本机关不掌握`,
  );
}

export const applicationsSubtotal: TableRule = {
  id: 'applications/subtotal',
  catalogue: 'T3-GROUP',
  severity: 'error',
  basis: 'labels',
  tables: ['applications'],
  title: { zh: '表三：小计等于所属各行之和', en: 'Table three: a subtotal is the sum of its rows' },
  explanation: {
    zh: '格式没有小计行。有的报告在（三）（四）（五）等处加了小计：它应等于下面各行之和，也不能再计入（七）总计。',
    en: 'The form has no subtotals. Some reports add them to a group: such a row must equal the rows below it, and must not be counted again in the total.',
  },
  examples: { failing: withSubtotal(4), passing: withSubtotal(5) },
  check: (judgement) => {
    const { unboundRows, layout, rows: bound, form } = judgement.table;
    // Where a row is missing, the values beside a group's label may be that row's, its own label lost.
    if (unboundRows.length === 0 || !hasSeparators(layout) || bound.length < form.rows.length) return [];
    return unboundRows.flatMap((row) => problemsOf(judgement, row));
  },
};

/** The rows that a group's subtotal adds up; that of all results is （七）. */
function partsOf(form: TableForm, group: string): readonly number[] {
  if (group === 'results') return [rowIndex(form, 'total')];
  return form.rows.flatMap((row, index) => (row.group === group ? [index] : []));
}

function problemsOf({ table, block, cells }: TableJudgement, row: UnboundRow): readonly Problem[] {
  const { form } = table;
  const group = form.groups.find(({ id }) => id === row.group);
  const stated = row.cells.flatMap((cell) => readQuantity(cell.text)?.value ?? []);
  if (!group || stated.length !== form.columns.length || row.cells.length !== stated.length) return [];
  const parts = partsOf(form, group.id);
  // A subtotal stands above its rows; what stands below them is something else.
  const first = table.rows.find((candidate) => candidate.form === form.rows[parts[0] ?? -1]);
  if (!first || first.line <= row.line) return [];
  const sums = form.columns.map((_, column) =>
    sumOf(parts.map((part) => cells.value({ row: part, column }))),
  );
  const wrong = form.columns.flatMap((column, index) => {
    const [is, should] = [stated[index], sums[index]];
    return is === undefined || should === undefined || equal(is, should)
      ? []
      : [{ column, index, is, should }];
  });
  const [worst] = wrong;
  const cell = row.cells[worst?.index ?? -1];
  if (sums.includes(undefined) || !cell) return [];
  const told = (language: 'zh' | 'en') =>
    wrong
      .map(({ column, is, should }) =>
        language === 'zh'
          ? `${columnName(column).zh}应为 ${formatExact(should)}，现为 ${formatExact(is)}`
          : `${columnName(column).en} should be ${formatExact(should)} but is ${formatExact(is)}`,
      )
      .join(language === 'zh' ? '；' : '; ');
  return [
    problemAt(block, cell, {
      zh: `“${group.label}”的小计与所属各行之和不符：${told('zh')}。`,
      en: `The subtotal of “${group.label}” is not the sum of its rows: ${told('en')}.`,
    }),
  ];
}

function sumOf(values: readonly (Exact | undefined)[]): Exact | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length === values.length ? sum(numbers) : undefined;
}
