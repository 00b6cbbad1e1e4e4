import type { TableForm } from '../forms';
import { meaningOf } from '../model/lexicon';
import type { StatisticalTable, TableRow } from '../model/table';
import { isFiller } from '../syntax/blanks';
import { type GridRow, hasSeparators } from '../syntax/grid';
import { foldLabel, foldText } from '../text/fold';
import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { type FormLayout, formLayout, type Slot } from './form-layout';
import type { TablePiece } from './source-table';
import { onOneLine, type TableContent } from './table-content';

/**
 * An official table that was read in full, as its form lays it out, with merged headings and group labels. The words
 * are the table's own where separators tell its cells; elsewhere, where labels are torn over lines, they are the
 * form's. `undefined` when a row is missing or was not read, when the rows stand in another order, or when a cell holds
 * something the form has no place for: nothing may get lost.
 */
export function officialContent(
  table: StatisticalTable,
  pieces: readonly TablePiece[],
): TableContent | undefined {
  return table.rows.length === table.form.rows.length ? contentWithMissing(table, pieces, false) : undefined;
}

/** The same for a table that lacks rows or headings: those are put in, the rows blank. */
export function completedContent(
  table: StatisticalTable,
  pieces: readonly TablePiece[],
): TableContent | undefined {
  return contentWithMissing(table, pieces, true);
}

function contentWithMissing(
  table: StatisticalTable,
  pieces: readonly TablePiece[],
  completed: boolean,
): TableContent | undefined {
  const layout = formLayout(table.form);
  const [piece, ...others] = pieces;
  if (!layout || !piece || others.length > 0 || !isInOrder(table)) return undefined;
  const separated = hasSeparators(table.layout);
  const words = separated ? writtenWords(table, piece.rows) : officialWordsByKey(layout);
  const headings = layout.flat().flatMap(({ slot }) => (slot.part === 'heading' ? [keyOf(slot.text)] : []));
  if ([...words.keys()].some((key) => !headings.includes(key))) return undefined;
  // A corner is often left blank; any other heading that is missing shows a table made otherwise.
  const isMissing = (key: string) => !words.has(key) && !key.endsWith('/corner');
  if (!completed && headings.some(isMissing)) return undefined;
  return layout.map((cells) =>
    cells.map(({ slot, rows, columns }) => ({
      text: textOf(slot, table, words, completed),
      rows,
      columns,
      isHeading: slot.part === 'heading',
    })),
  );
}

/** Whether the table's rows stand in the form's order, each with all its values. */
function isInOrder({ form, rows }: StatisticalTable): boolean {
  const places = rows.map((row) => form.rows.indexOf(row.form));
  return (
    rows.every((row) => row.cells !== undefined) &&
    places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
  );
}

function textOf(
  slot: Slot,
  table: StatisticalTable,
  words: ReadonlyMap<string, string>,
  completed: boolean,
): string {
  if (slot.part === 'heading') return words.get(keyOf(slot.text)) ?? (completed ? slot.text : '');
  const row = table.rows.find((candidate) => candidate.form === slot.row);
  if (slot.part === 'value') return onOneLine(row?.cells?.[slot.column]?.cell.text ?? '');
  const written = onOneLine(row?.label?.text ?? '');
  return hasSeparators(table.layout) && written !== '' ? written : slot.row.label;
}

function officialWordsByKey(layout: FormLayout): ReadonlyMap<string, string> {
  return new Map(
    layout
      .flat()
      .flatMap(({ slot }) => (slot.part === 'heading' ? [[keyOf(slot.text), slot.text] as const] : [])),
  );
}

/** What a heading is known by: what it means, or its words where several tables share them. */
function keyOf(text: string): string {
  const meaning = meaningOf(text);
  return meaning ? `${meaning.kind}/${meaning.part}/${meaning.id}` : `words/${foldLabel(text)}`;
}

/**
 * What the cells hold beside values and the labels of rows, as it is written, by its keys: headings, group labels, and
 * what is neither.
 */
function writtenWords(table: StatisticalTable, rows: readonly GridRow[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const known = new Set(table.rows.flatMap((row) => (row.cells ?? []).map(({ cell }) => cell.start)));
  for (const row of rows) {
    const bound = table.rows.filter((candidate) => isOn(candidate, row));
    for (const { text, start } of row.cells) {
      if (text === '' || known.has(start)) continue;
      if (bound.some(({ label }) => label && label.start <= start && start < label.end)) continue;
      const key = keyOf(text);
      if (bound.some((candidate) => key === `${table.form.kind}/row/${candidate.form.id}`)) continue;
      if (!words.has(key)) words.set(key, onOneLine(text));
    }
  }
  return words;
}

/** Whether a row of the statistical table stands in a row of cells. */
export function isOn({ label, found }: TableRow, { cells }: GridRow): boolean {
  const start = (label ?? found[0])?.start;
  return cells.some((cell) => cell.start === start);
}

/** The words that a form's table may have: headings, groups, labels and their other wordings, folded. */
function officialWords(form: TableForm): readonly string[] {
  const layout = formLayout(form) ?? [];
  const headings = layout.flat().flatMap(({ slot }) => (slot.part === 'heading' ? [slot.text] : []));
  const named = [...form.rows, ...form.groups].flatMap((part) => [part.label, ...(part.aliases ?? [])]);
  return [...new Set([...headings, ...named].map(foldText))].sort((a, b) => b.length - a.length);
}

const NUMBERING = /^[(（]?[\d一二三四五六七八九十]{1,3}[)）.．、]/;
const HAS_LETTER = /\p{L}/u;

/**
 * The first words in a span that are neither a row's label or value nor a piece of the form's own words: they would get
 * lost if the table were written anew. Page numbers and rules count for nothing. `undefined` when there are none.
 */
export function strayWords(lines: LineMap, span: Span, table: StatisticalTable): string | undefined {
  const cells = table.rows.flatMap((row) => [
    ...(row.label ? [row.label] : []),
    ...(row.cells ?? []).map((value) => value.cell),
  ]);
  const inOrder = [...cells].sort((a, b) => a.start - b.start);
  const words = officialWords(table.form);
  let done = span.start;
  for (const { start, end } of [...inOrder, { start: span.end, end: span.end }]) {
    const stray = start > done ? strayIn(lines, { start: done, end: start }, words) : undefined;
    if (stray !== undefined) return stray;
    done = Math.max(done, end);
  }
  return undefined;
}

function strayIn(lines: LineMap, { start, end }: Span, words: readonly string[]): string | undefined {
  for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++) {
    const from = Math.max(start, lines.lineStart(line));
    const text = lines.text.slice(from, Math.max(from, Math.min(end, lines.lineEnd(line))));
    if (isFiller(lines.line(line)) || isFiller(text)) continue;
    const stray = strayToken(text, words);
    if (stray !== undefined) return stray;
  }
  return undefined;
}

function strayToken(text: string, words: readonly string[]): string | undefined {
  return text.split(/[\s\u00a0\u3000|]+/).find((token) => {
    const folded = foldText(token);
    const counts = HAS_LETTER.test(token) || NUMBERING.test(token);
    return folded !== '' && !(counts && consistsOf(folded, words));
  });
}

/** Whether a text is some of these words one after the other, and at its end a piece of one. */
function consistsOf(text: string, words: readonly string[]): boolean {
  let rest = text;
  while (!words.some((word) => word.includes(rest))) {
    const first = words.find((word) => word.length > 1 && rest.startsWith(word));
    if (first === undefined) return false;
    rest = rest.slice(first.length);
  }
  return true;
}

/** Whether a line holds nothing but pieces of a form's own words, as a label does that is torn over lines. */
export function isTornLabel(line: string, form: TableForm): boolean {
  return line.trim() !== '' && line.length <= 90 && strayToken(line, officialWords(form)) === undefined;
}
