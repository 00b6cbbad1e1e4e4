import type { TableKind } from '../../forms';
import type { LinkedCell, LinkedSum } from '../../model/figures';
import type { StatedInReport } from '../facts/stated';
import { movePlace, type RelatedPlace } from '../finding';
import type { TableJudgement } from '../judgement';
import { relatedCell } from '../related-cell';

/**
 * The cells of tables as places to go to. Rules make one for a whole check, since their findings may be many and each
 * table is read again only once, when the first of them is asked for its places.
 */
export class CellPlaces {
  /** The cells of a report without any; it is there for what `LineMap.empty` is. */
  static readonly none = new CellPlaces({
    sections: [],
    tables: { of: () => undefined, year: undefined },
    body: undefined,
    table: () => undefined,
  });

  readonly #stated: StatedInReport;
  readonly #judgements = new Map<TableKind, TableJudgement | undefined>();

  constructor(stated: StatedInReport) {
    this.#stated = stated;
  }

  /** The cells of a sum with their names and numbers; of many cells only those that are not zero. */
  of(sum: LinkedSum): readonly RelatedPlace[] {
    return shownCells(sum).flatMap(({ place }) => this.#place(sum.kind, place));
  }

  /** One cell by the ids of its row and its column. */
  cell(kind: TableKind, row: string, column: string): readonly RelatedPlace[] {
    const form = this.#stated.table(kind)?.figures.form;
    const rowIndex = form?.rows.findIndex(({ id }) => id === row) ?? -1;
    const columns = form?.rows[rowIndex]?.columns ?? form?.columns ?? [];
    const columnIndex = columns.findIndex(({ id }) => id === column);
    return this.#place(kind, { row: rowIndex, column: columnIndex });
  }

  #place(kind: TableKind, place: LinkedCell['place']): readonly RelatedPlace[] {
    const table = this.#stated.table(kind);
    const judgement = this.#judgement(kind);
    if (!table || !judgement) return [];
    return relatedCell(judgement, place).map((cell) => movePlace(cell, table.placed.line));
  }

  #judgement(kind: TableKind): TableJudgement | undefined {
    if (!this.#judgements.has(kind)) {
      const table = this.#stated.table(kind);
      this.#judgements.set(kind, table?.placed.judgements()[table.index]);
    }
    return this.#judgements.get(kind);
  }
}

/** Sums of more cells than this are shown without their noughts. */
const MOST_CELLS = 2;

/** The cells of a sum that are worth showing. */
export function shownCells({ cells }: LinkedSum): readonly LinkedCell[] {
  const weighty = cells.filter(({ value }) => value !== 0);
  return cells.length > MOST_CELLS && weighty.length > 0 ? weighty : cells;
}
