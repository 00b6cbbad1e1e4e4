import {
  type ColumnForm,
  type RowForm,
  rowIndex,
  type TableForm,
  type TableKind,
  tableForms,
} from '../../forms';
import { add, type Exact, equal, isLess, subtract } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { Place, ValuesByPlace } from '../relations';
import type { Breakdown, StatedFigure } from './figure';
import { type CellsMeant, type Reading, readingsByScope } from './meanings';
import type { ResultScope } from './scope';

/** The numbers of a table, as far as it has them. */
export interface ValuesOfTable extends ValuesByPlace {
  readonly form: TableForm;
}

/** The tables of one report, wherever in the document they stand. */
export interface TablesOfReport {
  /** The report's table of a kind; none where it has no such table, or several and nothing tells which one counts. */
  readonly of: (kind: TableKind) => ValuesOfTable | undefined;
  /** The year the report is about, where it is known. */
  readonly year: number | undefined;
}

/** A cell that a figure speaks of. */
export interface LinkedCell {
  readonly row: RowForm;
  readonly column: ColumnForm;
  /** Where in its form the cell stands. */
  readonly place: Place;
  readonly coefficient: 1 | -1;
  /** `undefined` where the row is missing or mis-shaped, or the cell holds no number. */
  readonly value: Exact | undefined;
}

/** A sum of cells that a figure may speak of. */
export interface LinkedSum {
  readonly name: Localised;
  readonly kind: TableKind;
  readonly cells: readonly LinkedCell[];
  /** The sum, or `undefined` when a cell has no number. */
  readonly value: Exact | undefined;
}

/**
 * `agrees`: some sum that the figure may speak of has its value. `differs`: every such sum is known and none has.
 * `unchecked`: a cell is missing or blank, or the figure is not exact. Never guess.
 */
export type LinkState = 'agrees' | 'differs' | 'unchecked';

/** A stated figure and the cells it speaks of. */
export interface FigureLink {
  readonly figure: StatedFigure;
  /** The sum that agrees; otherwise the likeliest one. */
  readonly sum: LinkedSum;
  /** All sums that the figure may speak of, the likeliest first. */
  readonly sums: readonly LinkedSum[];
  readonly state: LinkState;
}

/**
 * Whether a figure speaks of the report's own time: `unsure` where it names a year and the report's own is not known.
 */
export function isOfYear(figure: StatedFigure, year: number | undefined): 'yes' | 'no' | 'unsure' {
  if (figure.period === 'other') return 'no';
  if (figure.year === undefined || figure.year === year) return 'yes';
  return year === undefined ? 'unsure' : 'no';
}

/**
 * The cells that a figure speaks of, and whether it agrees with them; `undefined` where it speaks of none: its scope is
 * unknown or in no table, or it is about another year. A doubtful figure is linked only where it agrees, or is some of
 * less than it says.
 */
export function linkFigure(figure: StatedFigure, tables: TablesOfReport): FigureLink | undefined {
  const readings = readingsByScope[figure.scope];
  const ofYear = isOfYear(figure, tables.year);
  if (!readings || ofYear === 'no') return undefined;
  const sums = readings.flatMap((reading) => sumOf(reading, tables) ?? []);
  const [likeliest] = sums;
  if (!likeliest) return undefined;
  const agreeing = sums.find((sum) => sum.value !== undefined && equal(sum.value, figure.value));
  const exact = figure.precision === 'exact';
  if (agreeing && exact) return { figure, sum: agreeing, sums, state: 'agrees' };
  if (ofYear === 'unsure') return undefined;
  const known = exact && sums.every((sum) => sum.value !== undefined);
  if (figure.some && known && sums.every((sum) => isMore(figure, sum))) {
    return { figure, sum: likeliest, sums, state: 'differs' };
  }
  if (!figure.certain) return undefined;
  return { figure, sum: likeliest, sums, state: known ? 'differs' : 'unchecked' };
}

/** Whether a figure says more than a sum has. */
function isMore({ value }: StatedFigure, sum: LinkedSum): boolean {
  return sum.value !== undefined && isLess(sum.value, value);
}

/** A cell of a reading in some form; only its value is still to be looked up. */
type CellOfForm = Omit<LinkedCell, 'value'>;

/**
 * The cells of every reading in every form of its kind that has them all, so that each is looked for once and for all.
 */
const cellsByReading: ReadonlyMap<Reading, ReadonlyMap<TableForm, readonly CellOfForm[]>> = new Map(
  Object.values(readingsByScope)
    .flat()
    .map((reading) => [reading, cellsInForms(reading)]),
);

function cellsInForms(reading: Reading): ReadonlyMap<TableForm, readonly CellOfForm[]> {
  return new Map(
    tableForms
      .filter(({ kind }) => kind === reading.kind)
      .flatMap((form): readonly [TableForm, readonly CellOfForm[]][] => {
        const cells = reading.cells.map((meant) => cellsOf(meant, form));
        return cells.some((found) => found.length === 0) ? [] : [[form, cells.flat()]];
      }),
  );
}

/** A reading's cells in the report's tables, or `undefined` when the report's form has none of them. */
function sumOf(reading: Reading, tables: TablesOfReport): LinkedSum | undefined {
  const table = tables.of(reading.kind);
  const cells = table && cellsByReading.get(reading)?.get(table.form);
  if (!cells) return undefined;
  const linked = cells.map(({ row, column, place, coefficient }) => ({
    row,
    column,
    place,
    coefficient,
    value: table.value(place),
  }));
  return { name: reading.name, kind: reading.kind, cells: linked, value: sumOfCells(linked) };
}

function cellsOf({ rows, columns, coefficient }: CellsMeant, form: TableForm): CellOfForm[] {
  return rowsNamed(rows, form).flatMap((row) =>
    (row.columns ?? form.columns).flatMap((column, index) =>
      columns.includes(column.id)
        ? [{ row, column, place: { row: rowIndex(form, row.id), column: index }, coefficient }]
        : [],
    ),
  );
}

function rowsNamed(names: readonly string[], form: TableForm): readonly RowForm[] {
  return form.rows.filter(({ id }) =>
    names.some((name) => (name.endsWith('/*') ? id.startsWith(name.slice(0, -1)) : id === name)),
  );
}

function sumOfCells(cells: readonly LinkedCell[]): Exact | undefined {
  let sum: Exact = 0;
  for (const { value, coefficient } of cells) {
    if (value === undefined) return undefined;
    sum = coefficient === 1 ? add(sum, value) : subtract(sum, value);
  }
  return sum;
}

/** The links of a report's figures, in their order; figures that speak of no cell have none. */
export function linkFigures(figures: readonly StatedFigure[], tables: TablesOfReport): readonly FigureLink[] {
  return figures.flatMap((figure) => linkFigure(figure, tables) ?? []);
}

/** A group of results as the text lists it and as the table has it. */
export interface ComparedResult {
  readonly scope: Exclude<ResultScope, 'already-public'>;
  /** The figures that the text states for this group. */
  readonly figures: readonly StatedFigure[];
  readonly stated: Exact;
  /** The group in the table; absent for 告知补正, which is none of its groups. */
  readonly sum: LinkedSum | undefined;
  readonly state: LinkState;
}

/** A breakdown of results beside the groups of table three. */
export interface ResultsComparison {
  readonly breakdown: Breakdown;
  /** One for each group that the text names, in the order of the table. */
  readonly groups: readonly ComparedResult[];
  /** 其他 without more: the group of that name, or all that the text does not name. */
  readonly rest: readonly StatedFigure[];
  /** What the listed results add up to, with what is carried out of the year where the list has it. */
  readonly stated: Exact;
  /** （七）总计 of the table. */
  readonly concluded: LinkedSum | undefined;
}

const groupOrder: readonly ComparedResult['scope'][] = [
  'granted',
  'partial',
  'granted-or-partial',
  'refused',
  'unavailable',
  'not-processed',
  'other',
  'correction',
];

/**
 * Lays a breakdown of results beside the groups of table three; `undefined` for other breakdowns, for those of another
 * year, and where a part is in doubt. 已主动公开 belongs to 予以公开 and is added to it.
 */
export function compareResults(breakdown: Breakdown, tables: TablesOfReport): ResultsComparison | undefined {
  if (breakdown.kind !== 'results') return undefined;
  const rest = breakdown.parts.filter(({ scope, certain }) => scope === 'other' && !certain);
  const named = { ...breakdown, parts: breakdown.parts.filter((part) => !rest.includes(part)) };
  const comparable = named.parts.every(
    (part) => isOfYear(part, tables.year) === 'yes' && part.precision === 'exact' && part.certain,
  );
  if (!comparable) return undefined;
  const groups = groupOrder.flatMap((scope) => compareGroup(named, scope, tables) ?? []);
  const stated = breakdown.parts.reduce<Exact>((sum, part) => add(sum, part.value), 0);
  const concluded = readingsByScope.concluded?.[0];
  return { breakdown, groups, rest, stated, concluded: concluded && sumOf(concluded, tables) };
}

function compareGroup(
  { parts }: Breakdown,
  scope: ComparedResult['scope'],
  tables: TablesOfReport,
): ComparedResult | undefined {
  const figures = parts.filter(
    (part) => part.scope === scope || (scope === 'granted' && part.scope === 'already-public'),
  );
  if (figures.length === 0) return undefined;
  const stated = figures.reduce<Exact>((sum, part) => add(sum, part.value), 0);
  const reading = readingsByScope[scope]?.[0];
  const sum = reading && sumOf(reading, tables);
  if (sum?.value === undefined) return { scope, figures, stated, sum, state: 'unchecked' };
  const { value } = sum;
  // A list may name a group and then some of its rows, which are not to be added again.
  const agrees = equal(value, stated) || figures.some((figure) => equal(value, figure.value));
  return { scope, figures, stated, sum, state: agrees ? 'agrees' : 'differs' };
}
