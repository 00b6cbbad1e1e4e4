import {
  type CellsByPlace,
  cellsByPlace,
  countRelations,
  isEvidence,
  type JudgedRelation,
  judgeRelations,
  type RelationCounts,
  retypedCells,
  retypedRelations,
} from '../model/judged-relations';
import type { StatisticalTable, TableRow, ValueCell } from '../model/table';
import type { TypedCell } from '../model/typed-cell';
import { type RelationBesideGaps, relationsBesideGaps } from '../repair/beside-gaps';
import type { Cause } from '../repair/cause';
import { findCauses } from '../repair/locate';
import type { LineMap } from '../text/lines';

/** A cell of a table with the row it stands in and the index of its column there. */
export interface PlacedCell {
  readonly cell: ValueCell;
  readonly row: TableRow;
  readonly column: number;
}

/** A table with everything the rules ask of it, worked out once and shared by all of them. */
export interface TableJudgement {
  readonly table: StatisticalTable;
  readonly block: LineMap;
  readonly cells: CellsByPlace;
  readonly relations: readonly JudgedRelation[];
  readonly counts: RelationCounts;
  /** The root causes of the broken relations, one finding each; found when first asked for. */
  readonly causes: () => readonly Cause[];
  /** The unchecked relations that cannot hold all the same, or hardly do; found when first asked for. */
  readonly besideGaps: () => readonly RelationBesideGaps[];
  /** How many of the table's cells hold a number, are blank, or hold something else. */
  readonly cellCounts: Readonly<Record<ValueCell['state'], number>>;
  /**
   * The numbers that are not written as digits alone, with a unit, say, or decimals; in a clean table there are hardly
   * any.
   */
  readonly unplainNumbers: readonly PlacedCell[];
}

/** Judges a table of a block. */
export function judgeTable(table: StatisticalTable, block: LineMap): TableJudgement {
  const cells = cellsByPlace(table);
  return judgementOf(table, block, cells, judgeRelations(table, cells), countCells(table));
}

/** Judges a table that somebody types into, from what it was before: only the relations of that cell have changed. */
export function judgeTypedTable(
  table: StatisticalTable,
  block: LineMap,
  before: TableJudgement,
  typed: TypedCell,
): TableJudgement {
  const cells = retypedCells(table, before.cells, typed);
  const relations = retypedRelations(table.form, typed, before.relations);
  return judgementOf(table, block, cells, relations, countsOf(table, before));
}

/** The judgement of a table that has the very numbers it had; its cells may have moved. */
export function judgeMovedTable(
  table: StatisticalTable,
  block: LineMap,
  before: TableJudgement,
): TableJudgement {
  return judgementOf(table, block, cellsByPlace(table), before.relations, countsOf(table, before));
}

/** The counts of a table whose cells may have moved, those without plain numbers among them. */
function countsOf(table: StatisticalTable, before: TableJudgement): CellCounts {
  return before.unplainNumbers.length === 0 ? before : countCells(table);
}

type CellCounts = Pick<TableJudgement, 'cellCounts' | 'unplainNumbers'>;

function judgementOf(
  table: StatisticalTable,
  block: LineMap,
  cells: CellsByPlace,
  relations: readonly JudgedRelation[],
  { cellCounts, unplainNumbers }: CellCounts,
): TableJudgement {
  let causes: readonly Cause[] | undefined;
  let besideGaps: readonly RelationBesideGaps[] | undefined;
  return {
    table,
    block,
    cells,
    relations,
    counts: countRelations(relations),
    causes: () => {
      causes ??= findCauses(table.form, relations, cells);
      return causes;
    },
    besideGaps: () => {
      besideGaps ??= relationsBesideGaps(relations, (relation) => isEvidence(table, relation), cells);
      return besideGaps;
    },
    cellCounts,
    unplainNumbers,
  };
}

function countCells(table: StatisticalTable): CellCounts {
  const cellCounts = { number: 0, blank: 0, 'not-a-number': 0 };
  const unplainNumbers: PlacedCell[] = [];
  for (const row of table.rows) {
    if (!row.cells) continue;
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      cellCounts[cell.state]++;
      if (cell.state === 'number' && !isPlain(cell)) unplainNumbers.push({ cell, row, column });
    }
  }
  return { cellCounts, unplainNumbers };
}

/**
 * Whether a number is written in digits of half width and nothing else. It is asked of every cell, hence no regular
 * expression.
 */
function isPlain({ cell: { text }, value }: ValueCell): boolean {
  if (typeof value !== 'number' || value < 0) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
