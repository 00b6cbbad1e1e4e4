import { rowIndex } from '../forms';
import type { Cell } from '../syntax/grid';
import { plainInteger } from '../syntax/quantity';
import type { SpanEdit } from '../text/composed-edits';
import type { Place } from './relations';
import type { BlockTables, StatisticalTable } from './table';

/**
 * A cell that somebody is typing a plain number into, in tables whose cells are parted by tabs: every other cell is
 * what it was, and some have moved.
 */
export interface TypedCell {
  /** The tables as they were before anything was typed into the cell. */
  readonly before: BlockTables;
  readonly cell: Cell;
  /** The index of its table among the official ones, and of its row there. */
  readonly table: number;
  readonly row: number;
  /** Its place in the form. */
  readonly place: Place;
  readonly numberBefore: number;
  /** What it holds now. */
  readonly text: string;
  readonly number: number;
}

/**
 * The cell that an edit lies in, with what it makes of the number there. `undefined` where it makes none or there was
 * none, and for tables with something odd about them: then the text is to be read. Offsets count in the block.
 */
export function cellTypedInto(tables: BlockTables, edit: SpanEdit): TypedCell | undefined {
  const { statistical } = tables;
  if (!statistical.every(isWithoutOddities)) return undefined;
  const index = statistical.findIndex(({ span }) => span.start <= edit.start && edit.end <= span.end);
  const table = statistical[index];
  if (!table) return undefined;
  for (const [row, { cells, form }] of table.rows.entries()) {
    const column = cells?.findIndex(({ cell }) => liesIn(edit, cell.start, cell.text)) ?? -1;
    const found = cells?.[column];
    if (!found) continue;
    const { cell } = found;
    const number = plainInteger(cell.text);
    if (number === undefined) return undefined;
    const place = { row: rowIndex(table.form, form.id), column };
    const typed = { before: tables, cell, table: index, row, place, numberBefore: number };
    return typedOn({ ...typed, text: cell.text, number }, edit);
  }
  return undefined;
}

/** The cell after another edit, in the block as it is now; `undefined` for one that lies elsewhere or makes no number. */
export function typedOn(typed: TypedCell, edit: SpanEdit): TypedCell | undefined {
  const { cell, text: earlier } = typed;
  if (!liesIn(edit, cell.start, earlier)) return undefined;
  const text =
    earlier.slice(0, edit.start - cell.start) + edit.newText + earlier.slice(edit.end - cell.start);
  const number = plainInteger(text);
  return number === undefined ? undefined : { ...typed, text, number };
}

function liesIn(edit: SpanEdit, start: number, text: string): boolean {
  return start <= edit.start && edit.end <= start + text.length;
}

/** Whether nothing about how a table was read may hang on a number in it. */
function isWithoutOddities(table: StatisticalTable): boolean {
  return (
    table.layout === 'tab' &&
    table.missingColumn === undefined &&
    table.repeatedRows.length === 0 &&
    table.unboundRows.length === 0
  );
}
