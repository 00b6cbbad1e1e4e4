import { applicationColumnCount, type TableKind } from '../forms';
import type { Cell, GridRow, Layout } from '../syntax/grid';
import { isBehindNote } from '../syntax/notes';
import { isQuantity, isValue, standsForNothing } from '../syntax/quantity';
import { foldLabel } from '../text/fold';
import { numberingOf } from '../text/numbering';
import type { Meaning } from './lexicon';

/** Explains a label; `undefined` for words that are no label of any form. */
export type Lookup = (text: string) => Meaning | undefined;

/** A label found in a row, with the indices of its first and its last cell. */
export interface FoundLabel {
  readonly meaning: Meaning;
  readonly from: number;
  readonly at: number;
}

/** What the words of a row say. */
export interface RowLabels {
  /** The label of the form's row; `undefined` for header rows and for rows whose label is missing or unknown. */
  readonly row: FoundLabel | undefined;
  /** Headings of columns and labels of groups. */
  readonly headings: readonly FoundLabel[];
  /** The cells behind the row's label, or behind the last word where it has none. */
  readonly rest: readonly Cell[];
}

/** What is known when a row is reached: the table it would belong to, and which rows that table has already. */
export interface RowContext {
  readonly kind: TableKind | undefined;
  readonly ids: ReadonlySet<string>;
  readonly layout: Layout;
}

/** The parts of one label that stand in cells beside each other are at most this many. */
const MOST_PARTS = 3;

/**
 * Finds the labels of a row. The last label that names a row of a form is the row's own; those before it name its
 * groups.
 */
export function readRowLabels(row: GridRow, context: RowContext, meaning: Lookup): RowLabels {
  const leading = countLeading(row.cells);
  const hasNumbers = leading < row.cells.length;
  const place: LabelPlace = { cells: row.cells, hasNumbers, context, meaning };
  const headings: FoundLabel[] = [];
  let own: FoundLabel | undefined;
  let lastWord = -1;
  for (let at = 0; at < leading; at++) {
    const text = row.cells[at]?.text ?? '';
    if (text === '' || standsForNothing(text)) continue;
    lastWord = at;
    const found = labelAt(place, at, own, headings);
    if (found?.meaning.part === 'row') own = found;
    else if (found) headings.push(found);
  }
  const label = own ?? undividedOther(row, headings, context.layout);
  const rest = row.cells.slice((label?.at ?? lastWord) + 1);
  return label && holdsValues(rest, label.meaning.kind)
    ? { row: label, headings, rest }
    : { row: undefined, headings: label && !own ? headings : withHeading(headings, own), rest };
}

/** How many cells stand before a row's first number. */
function countLeading(cells: readonly Cell[]): number {
  let count = 0;
  for (const { text } of cells) {
    if (isQuantity(text)) break;
    count++;
  }
  return count;
}

/** Where the labels of a row are looked for. */
interface LabelPlace {
  readonly cells: readonly Cell[];
  /** Whether numbers follow the cells with words. */
  readonly hasNumbers: boolean;
  readonly context: RowContext;
  readonly meaning: Lookup;
}

/** The label that ends in a cell: the cell's own words, or with those of cells before it. */
function labelAt(
  { cells, hasNumbers, context, meaning }: LabelPlace,
  at: number,
  own: FoundLabel | undefined,
  headings: readonly FoundLabel[],
): FoundLabel | undefined {
  const text = cells[at]?.text ?? '';
  const kind = context.kind ?? headings[0]?.meaning.kind;
  const alone = meaning(text) ?? contextualMeaning(text, hasNumbers, kind, context);
  if (alone) return { meaning: alone, from: at, at };
  if (!own) return joinedLabel(cells, at, meaning);
  const continued = continuedLabel(cells, own, at, meaning);
  const isWhole = continued !== undefined && !continued.meaning.approximate;
  return hasNumbers && !isWhole && isOddValue(text, own) ? undefined : continued;
}

/**
 * A row has values when one of its cells holds a number or a sign for none, or when its cells were left blank to be
 * filled.
 */
function holdsValues(rest: readonly Cell[], kind: TableKind): boolean {
  for (const { text } of rest) if (isValue(text)) return true;
  const columns = kind === 'applications' ? applicationColumnCount : 1;
  return rest.length >= columns && rest.every((cell) => cell.text === '');
}

/** The label of a row that has no values still says which table this is. */
function withHeading(headings: readonly FoundLabel[], own: FoundLabel | undefined): readonly FoundLabel[] {
  return own ? [...headings, own] : headings;
}

/** Letters of the words that rows and columns share; a text without them need not be folded. */
const SHARED = /[其总總合]/;

/** 其他 and 总计 without numbering mean a row where numbers follow, and a column where none do. */
function contextualMeaning(
  text: string,
  hasNumbers: boolean,
  kind: TableKind | undefined,
  context: RowContext,
): Meaning | undefined {
  if (kind !== 'applications' || !SHARED.test(text)) return undefined;
  const folded = foldLabel(text);
  const isTotal = folded === '总计' || folded === '合计';
  if (!isTotal && folded !== '其他') return undefined;
  if (!hasNumbers) {
    return { kind: 'applications', part: 'heading', id: isTotal ? 'total' : 'other-organisation' };
  }
  if (isTotal && context.ids.has('granted')) return { kind: 'applications', part: 'row', id: 'total' };
  if (context.ids.has('other/late-fee')) return { kind: 'applications', part: 'row', id: 'other/other' };
  return undefined;
}

/** Something that is no number stands where one should, such as 约17件 or 若干; it is not longer than this. */
export const LONGEST_ODD_VALUE = 12;
const LONGEST_ODD_WORD = 2;

/**
 * Whether a cell behind a whole label, before a row's numbers, holds a value that is no number. A long label would
 * swallow it, for more words may follow it.
 */
function isOddValue(text: string, known: FoundLabel): boolean {
  if (known.meaning.approximate) return false;
  return text.length <= (/[0-9０-９]/.test(text) ? LONGEST_ODD_VALUE : LONGEST_ODD_WORD);
}

/** A label that goes on in the cells behind those it was known by; `undefined` when it does not go on. */
function continuedLabel(
  cells: readonly Cell[],
  known: FoundLabel,
  at: number,
  meaning: Lookup,
): FoundLabel | undefined {
  const texts = cells.slice(known.from, at + 1).map((cell) => cell.text);
  if (texts.some((text, index) => index > known.at - known.from && beginsAnew(text, texts[index - 1])))
    return undefined;
  const joined = meaning(texts.join(''));
  return joined?.id === known.meaning.id ? { meaning: joined, from: known.from, at } : undefined;
}

/**
 * Whether words cannot belong to the label before them. Behind a note in brackets anything would be taken for more of
 * the note; but it ends with its bracket, and words with a number of their own are another label.
 */
function beginsAnew(text: string, before = ''): boolean {
  return numberingOf(text) !== undefined || isBehindNote(text, before);
}

/** A label whose parts stand in several cells, ending in the cell at `at`. */
function joinedLabel(cells: readonly Cell[], at: number, meaning: Lookup): FoundLabel | undefined {
  let text = cells[at]?.text ?? '';
  for (let back = 1; back < MOST_PARTS && back <= at; back++) {
    const before = cells[at - back]?.text ?? '';
    if (before === '') return undefined;
    text = before + text;
    const joined = meaning(text);
    if (joined) return { meaning: joined, from: at - back, at };
  }
  return undefined;
}

/**
 * （六）其他处理 is the label of three rows since 2021 and was a row of its own before: it is one when as many values
 * as a row of table three has stand right behind it.
 */
function undividedOther(
  row: GridRow,
  headings: readonly FoundLabel[],
  layout: Layout,
): FoundLabel | undefined {
  const last = headings.at(-1);
  if (last?.meaning.id !== 'other-group') return undefined;
  const values = row.cells.slice(last.at + 1);
  const digits = values.reduce((sum, cell) => sum + cell.text.length, 0);
  const filled =
    values.length >= applicationColumnCount || (layout === 'run-on' && digits >= applicationColumnCount);
  if (!filled) return undefined;
  return { ...last, meaning: { kind: 'applications', part: 'row', id: 'other' } };
}
