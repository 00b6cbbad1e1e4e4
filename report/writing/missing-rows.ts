import type { RowForm } from '../forms';
import type { StatisticalTable, TableRow } from '../model/table';
import type { GridRow } from '../syntax/grid';
import type { SpanEdit } from '../text/composed-edits';
import { type LineMap, lineEndOf } from '../text/lines';
import type { Localised } from '../text/localised';
import type { PlacedBlock } from '../views/placed-block';
import type { Written } from './conversion';
import type { AmbiguousWidth } from './display-width';
import { formLayout } from './form-layout';
import { completedContent, isOn } from './official-content';
import { editOf, replaceAll, replaceByLines } from './replacement';
import { holdsTables } from './same-tables';
import { type TablePiece, tablePieces } from './source-table';
import { writeTable, writtenLayouts } from './write-table';

/**
 * The rows of its form that a table lacks; none for the statistics tables of older forms, whose rows differ from place
 * to place.
 */
export function missingRows({ form, rows }: StatisticalTable): readonly RowForm[] {
  if (!formLayout(form)) return [];
  return form.rows.filter((row) => !rows.some((found) => found.form === row));
}

/**
 * The edits that put in the rows that a table lacks, blank: each like the row before it, or the whole table as its form
 * lays it out where no row shows what it should be like. They are given only if all other rows are read as before.
 */
export function insertMissingRows(
  block: PlacedBlock,
  table: StatisticalTable,
  ambiguousWidth: AmbiguousWidth,
): Written {
  const missing = missingRows(table);
  const ids = missing.map((row) => row.id);
  const pieces = tablePieces(block.lines, table) ?? [];
  const manners = [
    () => rowsLikeOthers(block.lines, table, pieces, missing),
    () => wholeTable(block.lines, table, pieces, ambiguousWidth),
  ];
  for (const manner of manners) {
    const replacements = manner();
    if (replacements && holdsTables(block, replaceAll(block.lines.text, replacements), ids))
      return { edits: replacements.map((replacement) => editOf(block, replacement)) };
  }
  return { refused: cannotInsert };
}

/** The table with its missing rows, in the layout it has. */
function wholeTable(
  lines: LineMap,
  table: StatisticalTable,
  pieces: readonly TablePiece[],
  ambiguousWidth: AmbiguousWidth,
): readonly SpanEdit[] | undefined {
  const layout = writtenLayouts.find((known) => known === table.layout);
  const content = layout && completedContent(table, pieces);
  const newLines = content && writeTable(content, layout, ambiguousWidth);
  const [piece] = pieces;
  return newLines && piece ? [replaceByLines(lines, piece, newLines)] : undefined;
}

/**
 * Lines put in between others, copies of one of them with another label and without values; for layouts of a row a
 * line.
 */
function rowsLikeOthers(
  lines: LineMap,
  table: StatisticalTable,
  pieces: readonly TablePiece[],
  missing: readonly RowForm[],
): readonly SpanEdit[] | undefined {
  if (table.layout !== 'tab' && table.layout !== 'pipe') return undefined;
  const rows = pieces.flatMap((piece) => piece.rows);
  const lineOf = (row: TableRow | undefined) => row && rows.find((candidate) => isOn(row, candidate));
  const lineEnd = lineEndOf(lines.text);
  const insertions = new Map<number, string>();
  for (const row of missing) {
    const model = modelOf(row, table);
    const found = lineOf(model);
    if (!model || !found) return undefined;
    const line = lineLike(lines, found, model, row);
    const before = lineOf(rowBefore(row, model, table));
    const offset = before ? lines.lineEnd(before.line) : lines.lineStart(found.line);
    const newText = before ? `${lineEnd}${line}` : `${line}${lineEnd}`;
    insertions.set(offset, `${insertions.get(offset) ?? ''}${newText}`);
  }
  return [...insertions]
    .sort(([a], [b]) => a - b)
    .map(([offset, newText]) => ({ start: offset, end: offset, newText }));
}

/** The row of the same group, and with as many columns, that is nearest to another in the form. */
function modelOf(row: RowForm, { form, rows }: StatisticalTable): TableRow | undefined {
  const columns = (row.columns ?? form.columns).length;
  const distance = (found: TableRow) => Math.abs(form.rows.indexOf(found.form) - form.rows.indexOf(row));
  const [nearest] = rows
    .filter(
      (found) =>
        found.form.group === row.group &&
        found.columns.length === columns &&
        found.cells !== undefined &&
        found.label !== undefined,
    )
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

/**
 * The row that another stands right behind. In table two that is one of its own part, or none: each part has its
 * headings.
 */
function rowBefore(row: RowForm, model: TableRow, { form, rows }: StatisticalTable): TableRow | undefined {
  const before = rows.findLast((found) => form.rows.indexOf(found.form) < form.rows.indexOf(row));
  return form.kind === 'proactive' && before?.form.group !== model.form.group ? undefined : before;
}

/** A row's line with the label of another row, and blank cells but for that. */
function lineLike(lines: LineMap, { line, cells }: GridRow, { label }: TableRow, row: RowForm): string {
  const start = lines.lineStart(line);
  let text = '';
  let done = start;
  for (const cell of cells) {
    text += lines.text.slice(done, cell.start) + (cell.start === label?.start ? row.label : '');
    done = cell.end;
  }
  return text + lines.text.slice(done, lines.lineEnd(line));
}

const cannotInsert: Localised = {
  zh: '这张表的版面看不出缺少的行应当怎样写，所以没有改动。请先把表格换成制表符、竖线或网页版面。',
  en: 'The layout of this table does not show how the missing rows should be written, so nothing was changed. Convert it to tabs, pipes or HTML first.',
};
