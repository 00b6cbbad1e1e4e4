import {
  type CellsByPlace,
  cellsByPlace,
  countRelations,
  isEvidence,
  type JudgedRelation,
  judgeRelations,
  type RelationCounts,
} from '../model/judged-relations';
import type { StatisticalTable, TableRow, ValueCell } from '../model/table';
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
  const relations = judgeRelations(table, cells);
  const unplainNumbers: PlacedCell[] = [];
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
    cellCounts: countCells(table, unplainNumbers),
    unplainNumbers,
  };
}

function countCells(table: StatisticalTable, unplain: PlacedCell[]): Record<ValueCell['state'], number> {
  const counts = { number: 0, blank: 0, 'not-a-number': 0 };
  for (const row of table.rows) {
    if (!row.cells) continue;
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      counts[cell.state]++;
      if (cell.state === 'number' && !isPlain(cell)) unplain.push({ cell, row, column });
    }
  }
  return counts;
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
