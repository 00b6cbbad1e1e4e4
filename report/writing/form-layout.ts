import type { GroupForm, RowForm, TableForm } from '../forms';
import { officialHeadings } from '../forms/headings';

/** What stands in a cell of an official table: words of the form, the label of a row, or one of a row's values. */
export type Slot =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'label'; readonly row: RowForm }
  | { readonly part: 'value'; readonly row: RowForm; readonly column: number };

/** A cell of an official table and how many rows and columns it covers. */
export interface SlotCell {
  readonly slot: Slot;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of an official table, in each row those that begin there. */
export type FormLayout = readonly (readonly SlotCell[])[];

/** How deep the labels of table three are nested: 三、本年度办理结果, （三）不予公开, 1.属于国家秘密. */
const LABEL_DEPTH = 3;

/** Table two has so many columns of values where its rows have most. */
const PROACTIVE_COLUMNS = 3;

/**
 * How the tables of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 are laid out, merged cells included;
 * `undefined` for the statistics tables of older forms.
 */
export function formLayout(form: TableForm): FormLayout | undefined {
  if (form.kind === 'proactive') return proactiveLayout(form);
  if (form.kind === 'applications') return applicationsLayout(form);
  return form.kind === 'cases' ? casesLayout(form) : undefined;
}

function heading(text: string, columns = 1, rows = 1): SlotCell {
  return { slot: { part: 'heading', text }, rows, columns };
}

function label(row: RowForm, columns = 1): SlotCell {
  return { slot: { part: 'label', row }, rows: 1, columns };
}

/** A row's values, the last of them as wide as is needed to fill so many columns. */
function values(row: RowForm, count: number, width: number): SlotCell[] {
  return Array.from({ length: count }, (_, column) => ({
    slot: { part: 'value', row, column },
    rows: 1,
    columns: column === count - 1 ? width - column : 1,
  }));
}

function proactiveLayout(form: TableForm): FormLayout {
  return form.groups.flatMap((group) => {
    const rows = form.rows.filter((row) => row.group === group.id);
    const columns = rows[0]?.columns ?? form.columns;
    if (rows.length === 0) return [];
    const headings = columns.map((column, index) =>
      heading(column.label, index === columns.length - 1 ? PROACTIVE_COLUMNS - index : 1),
    );
    return [
      [heading(group.label, PROACTIVE_COLUMNS + 1)],
      [heading(officialHeadings.content), ...headings],
      ...rows.map((row) => [label(row), ...values(row, columns.length, PROACTIVE_COLUMNS)]),
    ];
  });
}

function applicationsLayout(form: TableForm): FormLayout {
  const { columns } = form;
  const first = columns.filter((column) => column.group === undefined && column.id !== 'total');
  const grouped = columns.filter((column) => column.group !== undefined);
  const last = columns.filter((column) => column.id === 'total');
  return [
    [heading(officialHeadings.corner, LABEL_DEPTH, 3), heading(officialHeadings.applicants, columns.length)],
    [
      ...first.map((column) => heading(column.label, 1, 2)),
      heading(grouped[0]?.group ?? '', grouped.length),
      ...last.map((column) => heading(column.label, 1, 2)),
    ],
    grouped.map((column) => heading(column.label)),
    ...form.rows.map((row) => [
      ...groupsAbove(form, row).flatMap((group) => {
        const members = form.rows.filter((other) => groupsAbove(form, other).includes(group));
        return members[0] === row ? [heading(group.label, 1, members.length)] : [];
      }),
      label(row, LABEL_DEPTH - groupsAbove(form, row).length),
      ...values(row, columns.length, columns.length),
    ]),
  ];
}

/** The groups that a row of table three belongs to, the outermost first: all of them are parts of the results. */
function groupsAbove(form: TableForm, row: RowForm): readonly GroupForm[] {
  const results = form.groups.filter((group) => group.id === 'results');
  if (row.group === undefined) return [];
  if (row.group === 'results') return results;
  return [...results, ...form.groups.filter((group) => group.id === row.group)];
}

function casesLayout(form: TableForm): FormLayout {
  const [row] = form.rows;
  const blocks = [...new Set(form.columns.map((column) => column.group ?? ''))];
  const headings = (block: string | undefined, rows: number) =>
    form.columns.filter((column) => column.group === block).map((column) => heading(column.label, 1, rows));
  const [review, ...litigation] = blocks;
  const width = (block: string | undefined) => headings(block, 1).length;
  if (!row) return [];
  return [
    [
      heading(review ?? '', width(review)),
      heading(
        officialHeadings.litigation,
        litigation.reduce((sum, block) => sum + width(block), 0),
      ),
    ],
    [...headings(review, 2), ...litigation.map((block) => heading(block, width(block)))],
    litigation.flatMap((block) => headings(block, 1)),
    values(row, form.columns.length, form.columns.length),
  ];
}
