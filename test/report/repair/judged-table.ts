import { tableForm } from '../../../report/forms';
import { cellsByPlace, type JudgedRelation, judgeRelations } from '../../../report/model/judged-relations';
import type { Place } from '../../../report/model/relations';
import type { StatisticalTable, TableRow } from '../../../report/model/table';
import type { Cause } from '../../../report/repair/cause';
import { Equations } from '../../../report/repair/equations';
import { findCauses } from '../../../report/repair/locate';
import { type Changes, smallestRepairs } from '../../../report/repair/smallest';
import { type Exact, formatExact } from '../../../report/text/exact';
import type { Numbers } from './equations';

type TableKind = 'applications' | 'cases';

/** The causes that the product finds in a table of these numbers, and the relations that do not hold. */
export function judge(
  form: '2019' | '2021',
  numbers: Numbers,
  kind: TableKind = 'applications',
): { causes: readonly Cause[]; broken: readonly JudgedRelation[] } {
  const table = tableOf(kind, form, numbers);
  const cells = cellsByPlace(table);
  const judged = judgeRelations(table, cells);
  const broken = judged.filter(({ state }) => state === 'broken');
  return { causes: findCauses(table.form, judged, cells), broken };
}

/** The smallest repairs that the product finds for the whole of a table three. */
export function repairsOfWhole(form: '2019' | '2021', numbers: Numbers): readonly Changes[] {
  const table = tableOf('applications', form, numbers);
  const cells = cellsByPlace(table);
  const judged = judgeRelations(table, cells);
  const broken = judged.filter(({ state }) => state === 'broken');
  const excesses = new Map(broken.map(({ relation, excess }) => [relation, excess]));
  return smallestRepairs(new Equations(table.form, judged, cells), excesses);
}

/** A table as if it had been read from a text; its places in that text mean nothing. */
function tableOf(kind: TableKind, id: '2019' | '2021', numbers: Numbers): StatisticalTable {
  const form = tableForm(kind, id);
  if (!form) throw new Error(`the form of ${id} has no ${kind}`);
  const span = { start: 0, end: 0 };
  const cell = { ...span, text: '', outerStart: 0, outerEnd: 0 };
  const rows = form.rows.map(
    (row, index): TableRow => ({
      form: row,
      columns: form.columns,
      line: index,
      label: undefined,
      cells: form.columns.map((_, column) => {
        const value = numbers[index]?.[column];
        return { cell, digits: span, value, state: value === undefined ? 'blank' : 'number' };
      }),
      found: [],
      inferred: false,
    }),
  );
  const oddities = { approximateLabels: [], repeatedRows: [], unboundRows: [] };
  const bound = { missingColumn: undefined, ...oddities, continuesAnother: false };
  return { form, layout: 'tab', line: 0, span, rows, used: new Set(), headings: [], ...bound };
}

/** A repair in words that can be compared: `row/column=to`, its cells in the order of the table. */
export function writtenChanges(changes: readonly { readonly place: Place; readonly to: Exact }[]): string {
  return [...changes]
    .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
    .map(({ place, to }) => `${place.row}/${place.column}=${formatExact(to)}`)
    .join(' ');
}
