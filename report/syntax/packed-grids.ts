import type { LineMap } from '../text/lines';
import type { Cell, Grid, GridRow, Layout } from './grid';
import { packNumbers, unpackNumbers } from './packed-numbers';

/** How many offsets a cell has. */
const OFFSETS = 4;

/**
 * Tables as they were found in a text of their own, kept in little memory: the offsets of each cell, and the words of
 * those cells only whose words are not written in the text just as they are read. Wherever the same text stands, they
 * can be made grids again.
 */
export class PackedGrids {
  /**
   * How many counts there are, the counts (of each grid's rows, and behind it of each row's cells), and every cell's
   * offsets.
   */
  readonly #numbers: Uint8Array;
  /** By the index of a cell, its text where that is not what stands in the source. */
  readonly #texts: ReadonlyMap<number, string> | undefined;

  /** Packs grids, each of them rows of cells; offsets count from the start of `source`. */
  constructor(source: string, grids: readonly (readonly (readonly Cell[])[])[]) {
    const counts = grids.flatMap((rows) => [rows.length, ...rows.map((cells) => cells.length)]);
    const numbers = [counts.length, ...counts];
    const texts = new Map<number, string>();
    grids.flat(2).forEach(({ text, start, end, outerStart, outerEnd }, cell) => {
      if (text !== source.slice(start, end)) texts.set(cell, text);
      numbers.push(outerStart, start, end, outerEnd);
    });
    this.#numbers = packNumbers(numbers);
    this.#texts = texts.size > 0 ? texts : undefined;
  }

  /** The grids where the source stands at an offset of a block. */
  at(offset: number, layout: Layout, block: LineMap): readonly Grid[] {
    const numbers = unpackNumbers(this.#numbers);
    const firstOffset = 1 + (numbers[0] ?? 0);
    const counts = numbers.slice(1, firstOffset).values();
    const cells = this.#cells(numbers.slice(firstOffset), offset, block.text);
    const grids: Grid[] = [];
    let next = 0;
    for (const rowCount of counts) {
      const rows: GridRow[] = [];
      while (rows.length < rowCount) {
        const start = next;
        next += counts.next().value ?? 0;
        const own = cells.slice(start, next);
        rows.push({ line: block.lineAt(own[0]?.outerStart ?? offset), cells: own });
      }
      grids.push({ layout, rows });
    }
    return grids;
  }

  #cells(offsets: readonly number[], offset: number, text: string): Cell[] {
    const at = (index: number) => offset + (offsets[index] ?? 0);
    return Array.from({ length: offsets.length / OFFSETS }, (_, cell) => {
      const index = cell * OFFSETS;
      const start = at(index + 1);
      const end = at(index + 2);
      const words = this.#texts?.get(cell) ?? text.slice(start, end);
      return { text: words, start, end, outerStart: at(index), outerEnd: at(index + 3) };
    });
  }
}
