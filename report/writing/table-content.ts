/** A cell that is to be written. It may span several rows and columns, where the layout has such cells. */
export interface ContentCell {
  /** On one line, without blanks at its ends. */
  readonly text: string;
  /** How many rows and columns it covers; 1 for most. */
  readonly rows: number;
  readonly columns: number;
  readonly isHeading: boolean;
}

/** A table that is to be written: in each row the cells that begin there, as HTML has them. */
export type TableContent = readonly (readonly ContentCell[])[];

/** A cell that covers nothing but its own place. */
export function plainCell(text: string): ContentCell {
  return { text, rows: 1, columns: 1, isHeading: false };
}

/** The most columns that a spanning cell is believed to have; mark-up may say anything. */
const MOST_COLUMNS = 200;

/**
 * The texts of a table by row and column. A spanning cell has its text in its first place and blanks in the others it
 * covers.
 */
export function expandSpans(content: TableContent): string[][] {
  const grid: (string | undefined)[][] = content.map(() => []);
  content.forEach((cells, line) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[line]?.[column] !== undefined) column++;
      const right = Math.min(cell.columns, MOST_COLUMNS);
      for (let down = 0; down < cell.rows && line + down < grid.length; down++) {
        const row = grid[line + down];
        for (let across = 0; row && across < right; across++) {
          row[column + across] = down + across === 0 ? cell.text : (row[column + across] ?? '');
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IDEOGRAPH = /\p{Script=Han}/u;

/**
 * A cell's text on one line. A line end becomes a space between Latin letters or digits, and nothing beside Chinese
 * characters or marks.
 */
export function onOneLine(text: string): string {
  if (!/[\t\r\n]/.test(text)) return text.trim();
  return text
    .split(/[\r\n]/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .reduce((joined, line) => (partsWords(joined, line) ? `${joined} ${line}` : joined + line), '');
}

function partsWords(before: string, behind: string): boolean {
  return [before.slice(-1), behind.slice(0, 1)].every(
    (character) => LETTER_OR_DIGIT.test(character) && !IDEOGRAPH.test(character),
  );
}
