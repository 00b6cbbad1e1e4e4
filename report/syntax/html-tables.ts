import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import { trimSpan } from './blanks';
import type { Cell, Grid, GridRow } from './grid';
import { trimEntities } from './markup';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Mark-up larger than this, or nested deeper, is no report; it is left unread rather than slow. */
const LARGEST_MARKUP = 2_000_000;
const DEEPEST_NESTING = 200;

/** Any tag, for counting how deep elements are nested. */
const TAG = /<(\/?)([a-z][a-z0-9:-]*)/gi;

/** Elements that need no closing tag: HTML closes them by itself, or they have no content. */
const CLOSED_BY_THEMSELVES = new Set(
  'p td th tr tbody thead tfoot li dt dd option colgroup col br hr img input meta link area base wbr'.split(
    ' ',
  ),
);

/**
 * Reads HTML tables with the HTML standard's own repair of broken mark-up, so that a table is read as a browser shows
 * it. Every cell knows where its content stands in the source. A table inside a cell is a table of its own.
 */
export function readHtmlTables(block: LineMap): readonly Grid[] {
  const { text } = block;
  const first = text.search(/<t(?:able|r)\b/i);
  if (first < 0 || text.length - first > LARGEST_MARKUP || nestsTooDeeply(text, first)) return [];
  const fragment = parseFragment(text.slice(first), { sourceCodeLocationInfo: true });
  const tables: Element[] = [];
  collect(fragment.childNodes, 'table', tables);
  return tables.flatMap((table) => {
    const rows = rowsOf(table, first, block);
    return rows.length > 0 ? [{ layout: 'html' as const, rows }] : [];
  });
}

function nestsTooDeeply(text: string, from: number): boolean {
  let depth = 0;
  for (const [, slash, name] of text.slice(from).matchAll(TAG)) {
    if (name === undefined || CLOSED_BY_THEMSELVES.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
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
function rowsOf(table: Element, offset: number, block: LineMap): GridRow[] {
  const rows: GridRow[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node) || node.tagName === 'table') continue;
      if (node.tagName !== 'tr') visit(node.childNodes);
      else {
        const cells = node.childNodes.flatMap((child) => cellOf(child, offset, block.text));
        const start = cells[0]?.outerStart;
        if (start !== undefined) rows.push({ line: block.lineAt(start), cells });
      }
    }
  };
  visit(table.childNodes);
  return rows;
}

function cellOf(node: Node, offset: number, source: string): Cell[] {
  if (!('tagName' in node) || (node.tagName !== 'td' && node.tagName !== 'th')) return [];
  const location = node.sourceCodeLocation;
  if (!location) return [];
  const inside = offset + (location.startTag?.endOffset ?? location.endOffset);
  const texts: TextPiece[] = [];
  const nested: Element[] = [];
  collect(node.childNodes, 'table', nested);
  if (nested.length === 0) collectText(node.childNodes, offset, texts);
  const text = texts.map((piece) => piece.text).join('');
  const content = contentSpan(texts, source) ?? { start: inside, end: inside };
  return [
    {
      text: trimText(text),
      ...content,
      outerStart: offset + location.startOffset,
      outerEnd: offset + location.endOffset,
    },
  ];
}

interface TextPiece extends Span {
  readonly text: string;
}

/** Elements that begin a line of their own; the words before and after them are not one number. */
const breaking = new Set(['p', 'div', 'br', 'li']);

function collectText(nodes: readonly Node[], offset: number, pieces: TextPiece[]): void {
  for (const node of nodes) {
    if ('value' in node && node.sourceCodeLocation) {
      const { startOffset, endOffset } = node.sourceCodeLocation;
      pieces.push({ text: node.value, start: offset + startOffset, end: offset + endOffset });
    } else if ('tagName' in node) {
      const last = pieces.at(-1);
      if (breaking.has(node.tagName) && last) pieces[pieces.length - 1] = { ...last, text: `${last.text}\n` };
      collectText(node.childNodes, offset, pieces);
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
