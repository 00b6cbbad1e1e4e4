import type { Span } from '../text/position';

/** How a table is laid out in the text. */
export type Layout = 'tab' | 'pipe' | 'html' | 'lines' | 'space' | 'run-on';

/**
 * Whether a layout parts its cells by something written; in the others any lines of words and numbers would look like a
 * table.
 */
export function hasSeparators(layout: Layout): boolean {
  return layout === 'tab' || layout === 'pipe' || layout === 'html';
}

/** A cell as found. All offsets are UTF-16 code units from the start of the block. */
export interface Cell extends Span {
  /** The content without the blanks around it. `start` and `end` bound it; a blank cell has them equal. */
  readonly text: string;
  /**
   * Where the whole cell starts, with the blanks around its content and the separator before it: what goes when the
   * cell goes.
   */
  readonly outerStart: number;
  /** Where the whole cell ends. */
  readonly outerEnd: number;
}

/** A row of cells, merged and ragged as it was found. */
export interface GridRow {
  /** The line of the row's first cell, from 0, counted from the start of the block. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Whether the text ends within the row, so that it may lack cells. */
  readonly isTorn?: boolean;
}

/** A table as found, before anything is known of what it means. */
export interface Grid {
  readonly layout: Layout;
  readonly rows: readonly GridRow[];
}
