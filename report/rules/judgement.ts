import {
  CellsByPlace,
  countRelations,
  type JudgedRelation,
  judgeRelations,
  type RelationCounts,
} from '../model/relations';
import type { StatisticalTable } from '../model/table';
import { type Cause, findCauses } from '../repair/locate';
import type { LineMap } from '../text/lines';

/** A table with everything the rules ask of it, worked out once and shared by all of them. */
export class TableJudgement {
  readonly table: StatisticalTable;
  readonly block: LineMap;
  readonly cells: CellsByPlace;
  readonly relations: readonly JudgedRelation[];
  #causes: readonly Cause[] | undefined;

  constructor(table: StatisticalTable, block: LineMap) {
    this.table = table;
    this.block = block;
    this.cells = new CellsByPlace(table);
    this.relations = judgeRelations(table, this.cells);
  }

  get counts(): RelationCounts {
    return countRelations(this.relations);
  }

  /** The root causes of the broken relations; one finding each. */
  get causes(): readonly Cause[] {
    this.#causes ??= findCauses(this.table.form, this.relations, this.cells);
    return this.#causes;
  }
}
