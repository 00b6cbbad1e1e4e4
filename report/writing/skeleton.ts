import { type TableForm, type TableKind, tableForm } from '../forms';
import type { ReportForm } from '../forms/report-form';
import { formLayout } from './form-layout';
import type { TableContent } from './table-content';

/** The tables that reports have since 2019: two, three and four. */
export type ReportTable = Exclude<TableKind, 'statistics'>;

/** What stands in the cells of a table that is not filled in otherwise, by the ids of the rows. */
export type KnownRows = ReadonlyMap<string, readonly string[]>;

const nothingKnown: KnownRows = new Map();

/** An official table in the form's own words, blank but for the rows that are known. */
export function blankTable(kind: ReportTable, form: ReportForm, known = nothingKnown): TableContent {
  const official: TableForm | undefined = tableForm(kind, form);
  return (official ? (formLayout(official) ?? []) : []).map((cells) =>
    cells.map(({ slot, rows, columns }) => ({
      text:
        slot.part === 'heading'
          ? slot.text
          : slot.part === 'label'
            ? slot.row.label
            : (known.get(slot.row.id)?.[slot.column] ?? ''),
      rows,
      columns,
      isHeading: slot.part === 'heading',
    })),
  );
}
