import type { LineMap } from '../text/lines';
import type { Cell, Grid, GridRow, Layout } from './grid';

/** How many numbers a cell takes. */
const CELL = 4;

/**
 * Tables as they were found in a text of their own, kept in little memory: four numbers a cell, and the words of those
 * cells only whose words are not written in the text just as they are read. Wherever the same text stands, they can be
 * made grids again.
 */
export class PackedGrids {
  /** For each grid the count of its rows, for each row the count of its cells, for each cell its four offsets. */
  readonly #numbers: Uint32Array;
  /** By the index of a cell's numbers, the text of a cell that is not what stands in the source. */
  readonly #texts: ReadonlyMap<number, string>;

  /** Packs grids, each of them rows of cells; offsets count from the start of `source`. */
  constructor(source: string, grids: readonly (readonly (readonly Cell[])[])[]) {
    const numbers: number[] = [];
    const texts = new Map<number, string>();
    for (const rows of grids) {
      numbers.push(rows.length);
      for (const cells of rows) {
        numbers.push(cells.length);
        for (const { text, start, end, outerStart, outerEnd } of cells) {
          if (text !== source.slice(start, end)) texts.set(numbers.length, text);
          numbers.push(start, end, outerStart, outerEnd);
        }
      }
    }
    this.#numbers = Uint32Array.from(numbers);
    this.#texts = texts;
  }

  /** The grids where the source stands at an offset of a block. */
  at(offset: number, layout: Layout, block: LineMap): readonly Grid[] {
    const grids: Grid[] = [];
    let next = 0;
    const take = () => this.#numbers[next++] ?? 0;
    while (next < this.#numbers.length) {
      const rows: GridRow[] = [];
      for (let rowsLeft = take(); rowsLeft > 0; rowsLeft--) {
        const cells: Cell[] = [];
        for (let cellsLeft = take(); cellsLeft > 0; cellsLeft--, next += CELL)
          cells.push(this.#cellAt(next, offset, block.text));
        rows.push({ line: block.lineAt(cells[0]?.outerStart ?? offset), cells });
      }
      grids.push({ layout, rows });
    }
    return grids;
  }

  #cellAt(index: number, offset: number, text: string): Cell {
    const start = offset + (this.#numbers[index] ?? 0);
    const end = offset + (this.#numbers[index + 1] ?? 0);
    return {
      text: this.#texts.get(index) ?? text.slice(start, end),
      start,
      end,
      outerStart: offset + (this.#numbers[index + 2] ?? 0),
      outerEnd: offset + (this.#numbers[index + 3] ?? 0),
    };
  }
}
