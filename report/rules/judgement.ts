import {
  CellsByPlace,
  countRelations,
  type JudgedRelation,
  judgeRelations,
  type RelationCounts,
} from '../model/relations';
import type { StatisticalTable, ValueCell } from '../model/table';
import { type Cause, findCauses } from '../repair/locate';
import type { LineMap } from '../text/lines';

/** A table with everything the rules ask of it, worked out once and shared by all of them. */
export class TableJudgement {
  readonly table: StatisticalTable;
  readonly block: LineMap;
  readonly cells: CellsByPlace;
  readonly relations: readonly JudgedRelation[];
  readonly counts: RelationCounts;
  #causes: readonly Cause[] | undefined;
  /** How many of the table's cells hold a number, are blank, or hold something else. */
  readonly cellCounts: Readonly<Record<ValueCell['state'], number>>;

  constructor(table: StatisticalTable, block: LineMap) {
    this.table = table;
    this.block = block;
    this.cells = new CellsByPlace(table);
    this.relations = judgeRelations(table, this.cells);
    this.counts = countRelations(this.relations);
    this.cellCounts = countCells(table);
  }

  /** The root causes of the broken relations; one finding each. */
  get causes(): readonly Cause[] {
    this.#causes ??= findCauses(this.table.form, this.relations, this.cells);
    return this.#causes;
  }
}

function countCells(table: StatisticalTable): Record<ValueCell['state'], number> {
  const counts = { number: 0, blank: 0, 'not-a-number': 0 };
  for (const row of table.rows) for (const cell of row.cells ?? []) counts[cell.state]++;
  return counts;
}
