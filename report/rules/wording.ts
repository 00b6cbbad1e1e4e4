import { type ColumnForm, columnName, type RowForm, rowName, type TableForm, tableForms } from '../forms';
import type { CellsByPlace, JudgedRelation } from '../model/judged-relations';
import type { Place, Relation, Term } from '../model/relations';
import type { StatisticalTable } from '../model/table';
import { requiredTotal } from '../repair/totals';
import { absolute, type Exact, formatExact } from '../text/exact';
import type { Localised } from '../text/localised';

/** Terms that are zero are left out of a sum when it has more terms than this. */
const LONGEST_FULL_SUM = 8;

const placeNames: ReadonlyMap<TableForm, readonly (readonly Localised[])[]> = new Map(
  tableForms.map((form) => [
    form,
    form.rows.map((row) => (row.columns ?? form.columns).map((column) => cellName(row, column))),
  ]),
);

function cellName(row: RowForm, column: ColumnForm): Localised {
  const columnText = columnName(column);
  if (row.label === '') return columnText;
  return { zh: `${rowName(row).zh}·${columnText.zh}`, en: `${rowName(row).en}, ${columnText.en}` };
}

/** What a cell is called in a message: its row and its column. */
export function placeName(table: StatisticalTable, place: Place): Localised {
  return placeNames.get(table.form)?.[place.row]?.[place.column] ?? table.form.name;
}

/** What a relation runs along, for a message: the name of its column or of its row. */
export function relationLine(table: StatisticalTable, relation: Relation): Localised {
  const column = table.form.columns.find((candidate) => candidate.id === relation.line);
  const row = table.form.rows.find((candidate) => candidate.id === relation.line);
  if (relation.form.along === 'columns' && column) return columnName(column);
  if (row && row.label !== '') return rowName(row);
  return table.form.name;
}

/**
 * A broken relation in numbers: 「总计应为 195（189+1+0+1+0+4），现为 194」. A relation with terms on both sides is
 * told as two sums and their difference.
 */
export function relationInNumbers(
  table: StatisticalTable,
  judged: JudgedRelation,
  cells: CellsByPlace,
): Localised {
  const { relation, excess } = judged;
  if (relation.form.besideTotal) return balanceInNumbers(relation, excess, cells);
  const total = placeName(table, relation.total);
  const required = requiredTotal(relation, cells);
  const stated = cells.value(relation.total);
  if (required === undefined || stated === undefined) return total;
  const parts = sideInNumbers(relation, -1, cells);
  return {
    zh: `${total.zh}应为 ${formatExact(required)}（${parts}），现为 ${formatExact(stated)}`,
    en: `${total.en} should be ${formatExact(required)} (${parts}) but is ${formatExact(stated)}`,
  };
}

function balanceInNumbers(relation: Relation, excess: Exact, cells: CellsByPlace): Localised {
  const difference = formatExact(absolute(excess));
  const numbers = `${sideInNumbers(relation, -1, cells)} ≠ ${sideInNumbers(relation, 1, cells)}`;
  return {
    zh: `一 + 二 应等于（七）+ 四：${numbers}，相差 ${difference}`,
    en: `received + carried in should equal concluded + carried over: ${numbers}, off by ${difference}`,
  };
}

/**
 * The terms of a relation with a coefficient as a sum in numbers, such as `189+1+0`; a term without a number is shown
 * as a question mark.
 */
export function sideInNumbers(
  relation: Relation,
  coefficient: Term['coefficient'],
  cells: CellsByPlace,
): string {
  const terms = relation.terms.filter((term) => term.coefficient === coefficient);
  const numbers = tellingTerms(terms, cells).map((term) => {
    const value = cells.value(term);
    return value === undefined ? '?' : formatExact(value);
  });
  return numbers.length === 0 ? '0' : numbers.join('+');
}

/** The terms of a sum or a relation that are worth naming: all of a short one; of a long one no parts that are 0. */
export function tellingTerms(terms: readonly Term[], cells: CellsByPlace): readonly Term[] {
  if (terms.length <= LONGEST_FULL_SUM) return terms;
  return terms.filter((term) => term.coefficient === 1 || cells.value(term) !== 0);
}
