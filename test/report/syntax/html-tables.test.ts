import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTables } from '../../../report/syntax/html-parsing';
import { HtmlTableMemory } from '../../../report/syntax/html-table-memory';
import { readHtmlTables } from '../../../report/syntax/html-tables';
import { LineMap } from '../../../report/text/lines';
import { htmlDocuments } from './html-documents';
import { anyFragment, anyMutation, mutated } from './html-mutations';

/** GOUJI_MARKUP asks for more pieces of random mark-up, and GOUJI_SEED for others. */
const RUNS = Number(process.env.GOUJI_MARKUP ?? 400);
const SEED = Number(process.env.GOUJI_SEED ?? 20070405);

/** Long runs are asked for by hand and take as long as they take. */
const PATIENCE = 60_000 + RUNS * 100;

const nothingKnown = { isLabel: () => false, isExactLabel: () => false, findLabels: () => [] };

/**
 * The tables of a text as one parse of all of it gives them; rows before the first one are those of a table that began
 * before the text.
 */
function readAtOnce(text: string) {
  const first = text.search(/<t(?:able|r)\b/i);
  if (first < 0) return [];
  const start = /^<tr/i.test(text.slice(first)) ? '<table>' : '';
  if (start !== '' && !/<t[dh][\s>]/i.test(text.slice(first))) return [];
  return parseTables(start + text.slice(first)).grids.at(first - start.length, 'html', new LineMap(text));
}

function readWith(text: string, memory: HtmlTableMemory) {
  return readHtmlTables(new LineMap(text), nothingKnown, memory);
}

describe('a section that begins amidst a table', () => {
  it('has the rows of that table and the tables behind it', () => {
    const rows =
      '<td>三、情况</td></tr>\n<tr><td>甲</td><td>1</td></tr></table><p>乙</p><table><tr><td>2</td></tr></table>';
    const grids = readWith(rows, new HtmlTableMemory());
    const cells = grids.map((grid) => grid.rows.map((row) => row.cells.map(({ text }) => text)));
    expect(cells).toEqual([[['甲', '1']], [['2']]]);
    const cell = grids[0]?.rows[0]?.cells[1];
    expect(cell && rows.slice(cell.start, cell.end)).toBe('1');
  });
});

describe('HTML tables that are parsed one by one', () => {
  it(
    `are those of one parse of the whole, after any of ${RUNS} mutations (GOUJI_SEED=${SEED})`,
    () => {
      const property = fc.property(
        fc.constantFrom(...htmlDocuments()),
        fc.array(anyMutation, { minLength: 1, maxLength: 6 }),
        (document, mutations) => {
          let text = document;
          let memory = new HtmlTableMemory();
          readWith(text, memory);
          for (const mutation of mutations) {
            text = mutated(text, mutation);
            const next = new HtmlTableMemory(memory);
            expect(readWith(text, next)).toEqual(readAtOnce(text));
            memory = next.kept(false) ?? new HtmlTableMemory();
          }
        },
      );
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );

  it(
    `are those of one parse of the whole in ${RUNS} heaps of tags between tables (GOUJI_SEED=${SEED})`,
    () => {
      const table = fc.array(anyFragment, { maxLength: 4 }).map((heap) => {
        const half = heap.length >> 1;
        return `<table>${heap.slice(0, half).join('')}<tr><td>1<td>${heap.slice(half).join('')}2</table>`;
      });
      const soup = fc.array(fc.oneof(anyFragment, table), { minLength: 1, maxLength: 24 });
      const property = fc.property(soup, (heap) => {
        const text = heap.join('');
        expect(readWith(text, new HtmlTableMemory())).toEqual(readAtOnce(text));
      });
      fc.assert(property, { seed: SEED, numRuns: RUNS });
    },
    PATIENCE,
  );
});
