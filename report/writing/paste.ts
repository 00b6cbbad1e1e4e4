import type { StatisticalTable, TableRow, ValueCell } from '../model/table';
import { type BlockInDetail, readInDetail } from '../reading/block-in-detail';
import { cutBlocks } from '../syntax/blocks';
import { isQuantity, isValue } from '../syntax/quantity';
import type { SpanEdit } from '../text/composed-edits';
import { lineEndOf } from '../text/lines';
import { comparePositions, moveRange, type Range, type TextEdit, touches } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import { type Clipboard, copiedTable, copiedTexts } from './clipboard';
import type { AmbiguousWidth } from './display-width';
import { editOf, replaceAll } from './replacement';
import { tableOn } from './table-at';
import { type WrittenLayout, writeTable } from './write-table';

type Texts = readonly (readonly string[])[];

/** The text that a value cell is to have. */
interface NewValue {
  readonly row: TableRow;
  readonly column: number;
  readonly text: string;
}

/**
 * The edits that put a copied table into the official table at a selection, cell by cell: rows with labels go to the
 * rows of the same meaning, a block of numbers to the selected cells, or from the cell at the cursor on. Labels and
 * layout stay as they are. `undefined` where that is not what was meant for sure: the editor then pastes as ever.
 */
export function fillIn(
  block: PlacedBlock,
  selection: Range,
  clipboard: Clipboard,
): readonly TextEdit[] | undefined {
  const table = tableOn(block, selection.start);
  const content = copiedTable(clipboard);
  if (!table || !('form' in table) || !content || table.layout === 'run-on') return undefined;
  const texts = copiedTexts(content);
  const values = byLabels(block, table, texts) ?? byPlace(block, table, selection, texts);
  if (!values || values.length === 0) return undefined;
  const blanksAllowed = table.layout !== 'space' && table.layout !== 'lines';
  if (!blanksAllowed && values.some(({ text }) => text === '')) return undefined;
  const replacements = values.flatMap((value) => replacementOf(value)).sort((a, b) => a.start - b.start);
  return readsAs(block, table, values, replaceAll(block.lines.text, replacements))
    ? replacements.map((replacement) => editOf(block, replacement))
    : undefined;
}

/**
 * A table that was copied as HTML as the text of a table in a layout, for pasting it where no table is; `undefined`
 * where the editor would paste the same, or where there is a table already.
 */
export function copiedAsText(
  block: PlacedBlock,
  selection: Range,
  { text, html }: Clipboard,
  layout: WrittenLayout,
  ambiguousWidth: AmbiguousWidth,
): string | undefined {
  const content = html === undefined ? undefined : copiedTable({ html });
  if (!content || content.length < 2 || tableOn(block, selection.start)) return undefined;
  const lineEnd = lineEndOf(block.lines.text);
  const written = writeTable(content, layout, ambiguousWidth)?.join(lineEnd);
  return written === text?.trimEnd().replace(/\r\n|\r/g, lineEnd) ? undefined : written;
}

function replacementOf({ row, column, text }: NewValue): readonly SpanEdit[] {
  const cell = row.cells?.[column]?.cell;
  return cell && cell.text !== text ? [{ start: cell.start, end: cell.end, newText: text }] : [];
}

/** The copied rows by what their labels mean, when every copied row with numbers is a row that the table has. */
function byLabels(
  block: PlacedBlock,
  table: StatisticalTable,
  texts: Texts,
): readonly NewValue[] | undefined {
  const text = texts.map((row) => row.join('\t')).join('\n');
  const copied = readInDetail({
    text,
    lineEnds: texts.length - 1,
    firstCharacter: 0,
    boundary: block.section.boundary,
  });
  const [found, another] = copied.tables.statistical;
  if (!found || another || found.form.kind !== table.form.kind) return undefined;
  const numbered = texts.filter((row) => row.some(isQuantity)).length;
  const rows = found.rows.filter((row) => row.cells?.some(({ state }) => state === 'number'));
  if (rows.length === 0 || rows.length < numbered) return undefined;
  const values: NewValue[] = [];
  for (const row of rows) {
    const target = table.rows.find((candidate) => candidate.form.id === row.form.id);
    if (target?.cells?.length !== row.cells?.length || !target) return undefined;
    values.push(...(row.cells ?? []).map(({ cell }, column) => ({ row: target, column, text: cell.text })));
  }
  return values;
}

/**
 * A block of values into the selected cells, when those are just as many rows and columns, or from the cell at the
 * cursor on.
 */
function byPlace(
  { lines, line }: PlacedBlock,
  table: StatisticalTable,
  selection: Range,
  texts: Texts,
): readonly NewValue[] | undefined {
  if (!texts.flat().every((text) => text === '' || isValue(text))) return undefined;
  const rangeOf = ({ cell }: ValueCell) => moveRange(lines.range(cell), line);
  const selected = table.rows.map((row) =>
    (row.cells ?? []).flatMap((value, column) => (touches(rangeOf(value), selection) ? [column] : [])),
  );
  const first = selected.findIndex((columns) => columns.length > 0);
  const from = selected[first]?.[0];
  if (first < 0 || from === undefined) return undefined;
  const isPoint = comparePositions(selection.start, selection.end) === 0;
  if (!isPoint && !hasShape(selected.slice(first), texts)) return undefined;
  const values: NewValue[] = [];
  for (const [down, copied] of texts.entries()) {
    const row = table.rows[first + down];
    if (!row?.cells || from + copied.length > row.cells.length) return undefined;
    values.push(...copied.map((text, across) => ({ row, column: from + across, text })));
  }
  return values;
}

/**
 * Whether the selected cells are as many rows and columns as the copied ones; one selected cell stands for the first.
 */
function hasShape(selected: readonly (readonly number[])[], texts: Texts): boolean {
  const rows = selected.filter((columns) => columns.length > 0);
  if (rows.length === 1 && rows[0]?.length === 1) return true;
  return (
    rows.length === texts.length && rows.every((columns, index) => columns.length === texts[index]?.length)
  );
}

/** Whether the table has those values when the block's text is another, and every other value it had. */
function readsAs(
  { section }: BlockInDetail,
  table: StatisticalTable,
  values: readonly NewValue[],
  text: string,
): boolean {
  const [block, ...others] = cutBlocks(text);
  if (!block || others.length > 0 || block.boundary !== section.boundary) return false;
  const { tables } = readInDetail(block);
  const after = tables.statistical.find(
    ({ form, rows }) => form === table.form && rows.length === table.rows.length,
  );
  return table.rows.every((row, index) =>
    (row.cells ?? []).every(({ cell }, column) => {
      const value = values.find((candidate) => candidate.row === row && candidate.column === column);
      return after?.rows[index]?.cells?.[column]?.cell.text === (value ? value.text : cell.text);
    }),
  );
}
