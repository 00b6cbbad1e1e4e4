/** A tag of a line. */
export interface Tag {
  /** Where the tag stands, and the text behind it. */
  readonly at: number;
  readonly behind: number;
  readonly closes: boolean;
  readonly name: string;
  /** What the tag stands in; of a tag that opens or closes a table, what that stands in. */
  table: Surroundings | undefined;
}

/** What tags stand in: a table, which began on the line or before it, or the page outside of tables. */
interface Surroundings {
  isTable: boolean;
  /** Whether there are tables in it, and how many cells begin in it on the line. */
  holdsTables: boolean;
  cells: number;
}

/** Notes for each tag of a line what it stands in. */
export function noteSurroundings(tags: readonly Tag[]): void {
  let outside: Surroundings = { isTable: false, holdsTables: false, cells: 0 };
  const open: Surroundings[] = [];
  for (const tag of tags) {
    const around = open.at(-1) ?? outside;
    if (tag.name !== 'table') {
      tag.table = around;
      if (ROW_OR_CELL.test(tag.name)) around.isTable = true;
      if (CELL.test(tag.name) && !tag.closes) around.cells++;
    } else if (!tag.closes) {
      tag.table = around;
      around.holdsTables = true;
      open.push({ isTable: true, holdsTables: false, cells: 0 });
    } else {
      if (open.pop() === undefined) {
        // The table that ends here began on an earlier line, and all that came before is part of it.
        outside.isTable = true;
        outside = { isTable: false, holdsTables: false, cells: 0 };
      }
      tag.table = open.at(-1) ?? outside;
    }
  }
}

const ROW_OR_CELL = /^t[dhr]$/;
const CELL = /^t[dh]$/;

/**
 * Whether the paragraphs of what a tag stands in are lines: not so in a table of figures. A table that holds tables, or
 * nothing but a cell, is the layout of a page.
 */
export function isDivided({ table }: Tag): boolean {
  return table !== undefined && (!table.isTable || table.holdsTables || table.cells <= 1);
}
