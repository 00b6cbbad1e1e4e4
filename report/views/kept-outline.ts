import { rowName } from '../forms';
import type { Localised } from '../text/localised';
import type { Range } from '../text/position';
import type { OutlinePart } from './block-outline';
import type { CompactNumbers } from './compact-numbers';
import type { OutlineItem } from './outline-item';
import type { BlockTableState } from './table-states';

const kinds: readonly OutlineItem['kind'][] = ['section', 'sub-section', 'table', 'row'];

/** A part is so many numbers, at these places; the parts within it follow right behind. */
const KIND = 0;
/** How many parts it is, itself included. */
const SIZE = 1;
/** The index of its name, of the table, or of the row in the form. */
const INDEX = 2;
/** Where its detail begins and ends among all details. */
const DETAIL_START = 3;
const DETAIL_END = 4;
/** Line and character of both ends. */
const RANGE = 5;
const SELECTION_RANGE = 9;
const NUMBERS_EACH = 13;

/** The outline of a block as it is kept: a yearbook has tens of thousands of rows, too many to keep as objects. */
export interface KeptOutline {
  readonly numbers: CompactNumbers;
  /** The numbers of the outline end before this; what is behind them is of no concern here. */
  readonly end: number;
  /** What sections and sub-sections are called. */
  readonly names: readonly string[];
  /** The details of all rows. */
  readonly details: string;
  /** The tables, which also tell what they and their rows are called. */
  readonly tables: readonly BlockTableState[];
}

/** Adds the parts of a block's outline to some numbers; answers the texts that belong to them. */
export function packOutline(
  parts: readonly OutlinePart[],
  numbers: number[],
): Pick<KeptOutline, 'names' | 'details'> {
  const names: string[] = [];
  const details: string[] = [];
  let length = 0;
  const add = (part: OutlinePart) => {
    const { kind, name, index, detail, range, selectionRange, children } = part;
    const at = numbers.length;
    const isNamed = kind === 'section' || kind === 'sub-section';
    const indexOfName = isNamed ? names.push(name) - 1 : index;
    const detailStart = length;
    details.push(detail);
    length += detail.length;
    numbers.push(kinds.indexOf(kind), 1, indexOfName, detailStart, length);
    numbers.push(...numbersOf(range), ...numbersOf(selectionRange));
    children.forEach(add);
    numbers[at + SIZE] = (numbers.length - at) / NUMBERS_EACH;
  };
  parts.forEach(add);
  // Joined at once, the text takes no more memory than its characters.
  return { names, details: details.join('') };
}

function numbersOf({ start, end }: Range): readonly number[] {
  return [start.line, start.character, end.line, end.character];
}

/**
 * The outline where the block begins on that line of the document. What is in an item is made when somebody looks at
 * it.
 */
export function unpackOutline(outline: KeptOutline, line: number): readonly OutlineItem[] {
  return itemsIn(outline, 0, outline.end, line, undefined);
}

function itemsIn(
  outline: KeptOutline,
  from: number,
  end: number,
  line: number,
  table: BlockTableState | undefined,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let at = from; at < end; at += sizeOf(outline, at)) items.push(itemAt(outline, at, line, table));
  return items;
}

function sizeOf({ numbers }: KeptOutline, at: number): number {
  return (numbers[at + SIZE] ?? 1) * NUMBERS_EACH;
}

function itemAt(
  outline: KeptOutline,
  at: number,
  line: number,
  around: BlockTableState | undefined,
): OutlineItem {
  const { numbers, names, details, tables } = outline;
  const kind = kinds[numbers[at + KIND] ?? 0] ?? 'section';
  const index = numbers[at + INDEX] ?? 0;
  const table = kind === 'table' ? tables[index] : around;
  const isNamed = kind === 'section' || kind === 'sub-section';
  const name = names[index] ?? '';
  return {
    kind,
    name: isNamed ? { zh: name, en: name } : nameIn(table, kind === 'row' ? index : undefined),
    detail:
      kind === 'table'
        ? detailOf(table)
        : details.slice(numbers[at + DETAIL_START], numbers[at + DETAIL_END]),
    range: rangeAt(numbers, at + RANGE, line),
    selectionRange: rangeAt(numbers, at + SELECTION_RANGE, line),
    get children() {
      return itemsIn(outline, at + NUMBERS_EACH, at + sizeOf(outline, at), line, table);
    },
  };
}

/** What a table is called, or the row of its form with that index; a row without a label is called like its table. */
function nameIn(table: BlockTableState | undefined, row: number | undefined): Localised {
  const form = row === undefined ? undefined : table?.form.rows[row];
  if (form && form.label !== '') return rowName(form);
  return table?.form.name ?? { zh: '', en: '' };
}

/** How the relations of a table stand. */
function detailOf(table: BlockTableState | undefined): string {
  return table ? `✓ ${table.holds}  ✗ ${table.broken}  ? ${table.unchecked}` : '';
}

function rangeAt(numbers: CompactNumbers, at: number, line: number): Range {
  return {
    start: { line: line + (numbers[at] ?? 0), character: numbers[at + 1] ?? 0 },
    end: { line: line + (numbers[at + 2] ?? 0), character: numbers[at + 3] ?? 0 },
  };
}
