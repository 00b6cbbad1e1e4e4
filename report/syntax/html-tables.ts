import type { LineMap } from '../text/lines';
import type { Grid } from './grid';
import type { LabelKnowledge } from './grid-reader';
import { BODY } from './html-parsing';
import { HtmlTableMemory } from './html-table-memory';
import { findTableSources } from './html-table-sources';

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

/** What a table's start tag begins with. Without it there is no table. */
const TABLE = /<table/i;

/**
 * Reads HTML tables with the HTML standard's own repair of broken mark-up, so that a table is read as a browser shows
 * it. Every cell knows where its content stands in the source. A table inside a cell is a table of its own.
 *
 * Each table is parsed by itself and remembered by its source, as far as it is certain that it is the same there as
 * among the mark-up around it; from the first one on of which it is not, the rest is parsed as a whole.
 */
export function readHtmlTables(
  block: LineMap,
  _labels?: LabelKnowledge,
  memory = new HtmlTableMemory(),
): readonly Grid[] {
  const { text } = block;
  const first = text.search(/<t(?:able|r)\b/i);
  if (first < 0 || text.length - first > LARGEST_MARKUP || nestsTooDeeply(text, first)) return [];
  if (!TABLE.test(text.slice(first, first + TABLE_START.length))) return readTornTable(block, first, memory);
  const grids: Grid[] = [];
  let done = first;
  for (const { start, end } of findTableSources(text, first)) {
    const isFirst = done === first;
    if (isFirst ? start !== first : !memory.letsTableFollow(text.slice(done, start))) break;
    const table = memory.table(text.slice(start, end));
    if (table === 'inseparable') break;
    grids.push(...table.grids.at(start, 'html', block));
    done = end;
  }
  const rest = text.slice(done);
  if (!TABLE.test(rest)) return grids;
  const before = done === first ? '' : BODY;
  return [...grids, ...memory.tables(before + rest).grids.at(done - before.length, 'html', block)];
}

const TABLE_START = '<table>';
const CELL = /<t[dh][\s>]/i;

/** Reads a section that begins amidst a table, as one does whose heading stands in the table's first row. */
function readTornTable(block: LineMap, first: number, memory: HtmlTableMemory): readonly Grid[] {
  const rows = block.text.slice(first);
  if (!CELL.test(rows)) return [];
  const source = TABLE_START + rows;
  return memory.tables(source).grids.at(first - TABLE_START.length, 'html', block);
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
