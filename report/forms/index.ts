import { applications2019, applications2021 } from './applications';
import { cases2019, cases2021 } from './cases';
import type { FormId, TableForm, TableKind } from './form';
import { proactive2019, proactive2021 } from './proactive';
import { statisticsFujian, statisticsFujianEarly } from './statistics';
import { statistics2014 } from './statistics-2014';

export type {
  ColumnForm,
  FormId,
  GroupForm,
  RelationBasis,
  RelationForm,
  RowForm,
  TableForm,
  TableKind,
} from './form';
export { columnName, rowName } from './form';

/** Every table of every form, the newest form of a kind first. */
export const tableForms: readonly TableForm[] = [
  applications2021,
  applications2019,
  proactive2021,
  proactive2019,
  cases2021,
  cases2019,
  statistics2014,
  statisticsFujian,
  statisticsFujianEarly,
];

/** How many values a full row of table three has, in every form. */
export const applicationColumnCount = applications2021.columns.length;
/** How many values a full row of table four has, in every form. */
export const caseColumnCount = cases2021.columns.length;

const rowIndices: ReadonlyMap<TableForm, ReadonlyMap<string, number>> = new Map(
  tableForms.map((form) => [form, new Map(form.rows.map((row, index) => [row.id, index]))]),
);

/** The index of a row in its form, from 0, or −1 when the form has no row of that id. */
export function rowIndex(form: TableForm, id: string): number {
  return rowIndices.get(form)?.get(id) ?? -1;
}

/** The table of that kind in that form, or `undefined` when the form has no such table. */
export function tableForm(kind: TableKind, form: FormId): TableForm | undefined {
  return tableForms.find((candidate) => candidate.kind === kind && candidate.form === form);
}

const formsByKind: ReadonlyMap<TableKind, readonly TableForm[]> = new Map(
  tableForms.map(({ kind }) => [kind, tableForms.filter((form) => form.kind === kind)]),
);

/** The tables of a kind in all forms that have it, the newest first. */
export function tableFormsOf(kind: TableKind): readonly TableForm[] {
  return formsByKind.get(kind) ?? [];
}
