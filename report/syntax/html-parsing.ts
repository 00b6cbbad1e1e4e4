import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Span } from '../text/position';
import { trimSpan } from './blanks';
import type { Cell } from './grid';
import { trimEntities } from './markup';
import { PackedGrids } from './packed-grids';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The tables that a parser found in some mark-up. */
export interface ParsedTables {
  readonly grids: PackedGrids;
  /** How many tables there are, those inside others and those without rows included. */
  readonly count: number;
}

/**
 * Read before a text, this makes the parser expect what stands in the body of a page. Without it the parser takes the
 * first tag for a hint at what stands around it, and rows without a table for those of one.
 */
export const BODY = '<br>';

/** Every table of a text, parsed as a whole; offsets count from its start. */
export function parseTables(source: string): ParsedTables {
  const tables = tablesOf(parse(source));
  return { grids: pack(tables, source), count: tables.length };
}

/**
 * Elements of which it depends on more than their own source what they do: there is one form at a time, and within
 * drawings, formulas and templates tags mean something else.
 */
const DEPENDENT = new Set(['form', 'svg', 'math', 'template']);

/**
 * A table from its start tag to its end tag, parsed by itself; `inseparable` when that is not just one table, or when
 * it may be another one in its place.
 *
 * What the HTML standard does with a tag in a table depends on what was opened within the table, and on nothing outside
 * it: every search among the open elements ends at the table or the cell, every search among those of formatting at the
 * cell. What is opened outside the cells is closed with the table or, being formatting, goes on outside of cells only.
 * So a table gives the same cells by itself as in its place, if its place is one where a table may begin
 * (`letsTableFollow`), with the exceptions of `DEPENDENT`. That an end tag is the table's own only the parser can tell.
 */
export function parseSingleTable(source: string): ParsedTables | 'inseparable' {
  const nodes = parse(source);
  const tables = tablesOf(nodes);
  const location = tables[0]?.sourceCodeLocation;
  const isWhole = location?.startOffset === 0 && location.endTag?.endOffset === source.length;
  if (!isWhole || hasDependent(nodes)) return 'inseparable';
  return { grids: pack(tables, source), count: tables.length };
}

/**
 * Whether a table begins where a start tag stands right behind this mark-up, and none before: not so within a comment,
 * an attribute or the like, nor where something is open that would change what is in the table.
 */
export function letsTableFollow(before: string): boolean {
  if (!before.includes('<')) return true;
  const nodes = parse(`${BODY}${before}<table>`);
  const [table, ...others] = tablesOf(nodes);
  const start = table?.sourceCodeLocation?.startOffset;
  return others.length === 0 && start === BODY.length + before.length && !hasDependent(nodes);
}

function parse(source: string): readonly Node[] {
  return parseFragment(source, { sourceCodeLocationInfo: true }).childNodes;
}

function tablesOf(nodes: readonly Node[]): readonly Element[] {
  const tables: Element[] = [];
  collect(nodes, 'table', tables);
  return tables;
}

function hasDependent(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) => 'tagName' in node && (DEPENDENT.has(node.tagName) || hasDependent(node.childNodes)),
  );
}

function pack(tables: readonly Element[], source: string): PackedGrids {
  const grids = tables.map((table) => rowsOf(table, source)).filter((rows) => rows.length > 0);
  return new PackedGrids(source, grids);
}

/** Gathers the elements of a name, outermost first, those inside others of the same name included. */
function collect(nodes: readonly Node[], name: string, found: Element[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === name) found.push(node);
    collect(node.childNodes, name, found);
  }
}

/** The rows of a table, not those of tables inside its cells. */
function rowsOf(table: Element, source: string): Cell[][] {
  const rows: Cell[][] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node) || node.tagName === 'table') continue;
      if (node.tagName !== 'tr') visit(node.childNodes);
      else {
        const cells = node.childNodes.flatMap((child) => cellOf(child, source));
        if (cells.length > 0) rows.push(cells);
      }
    }
  };
  visit(table.childNodes);
  return rows;
}

function cellOf(node: Node, source: string): Cell[] {
  if (!('tagName' in node) || (node.tagName !== 'td' && node.tagName !== 'th')) return [];
  const location = node.sourceCodeLocation;
  if (!location) return [];
  const inside = location.startTag?.endOffset ?? location.endOffset;
  const texts: TextPiece[] = [];
  const nested: Element[] = [];
  collect(node.childNodes, 'table', nested);
  if (nested.length === 0) collectText(node.childNodes, texts);
  const text = texts.map((piece) => piece.text).join('');
  const content = contentSpan(texts, source) ?? { start: inside, end: inside };
  return [
    {
      text: trimText(text),
      ...content,
      outerStart: location.startOffset,
      outerEnd: location.endOffset,
    },
  ];
}

interface TextPiece extends Span {
  readonly text: string;
}

/** Elements that begin a line of their own; the words before and after them are not one number. */
const breaking = new Set(['p', 'div', 'br', 'li']);

function collectText(nodes: readonly Node[], pieces: TextPiece[]): void {
  for (const node of nodes) {
    if ('value' in node && node.sourceCodeLocation) {
      const { startOffset, endOffset } = node.sourceCodeLocation;
      pieces.push({ text: node.value, start: startOffset, end: endOffset });
    } else if ('tagName' in node) {
      const last = pieces.at(-1);
      if (breaking.has(node.tagName) && last) pieces[pieces.length - 1] = { ...last, text: `${last.text}\n` };
      collectText(node.childNodes, pieces);
    }
  }
}

function trimText(text: string): string {
  const { start, end } = trimSpan(text, 0, text.length);
  return text.slice(start, end);
}

/** From the first to the last character of a cell's content in the source, blanks and entities for blanks left out. */
function contentSpan(pieces: readonly TextPiece[], source: string): Span | undefined {
  const filled = pieces.filter((piece) => trimText(piece.text) !== '');
  const first = filled[0];
  const last = filled.at(-1);
  if (!first || !last) return undefined;
  return {
    start: trimEntities(source, first.start, first.end).start,
    end: trimEntities(source, last.start, last.end).end,
  };
}
