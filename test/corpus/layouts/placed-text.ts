/** Where a number stands in a text, in UTF-16 code units. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What names a number: its table, its row and its column, from 0. */
export function numberName(table: string, row: string, column: number): string {
  return `${table} ${row} ${column}`;
}

/** A piece of a text; a number has a name. */
export interface Piece {
  readonly text: string;
  readonly name?: string;
}

/** A text that was put together from pieces, with the places of its numbers. */
export interface PlacedText {
  readonly text: string;
  /** By the names of the numbers. */
  readonly places: ReadonlyMap<string, Placed>;
}

/** Joins pieces to a text. */
export function joinPieces(pieces: readonly Piece[]): PlacedText {
  const places = new Map<string, Placed>();
  let text = '';
  for (const piece of pieces) {
    if (piece.name !== undefined)
      places.set(piece.name, { start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, places };
}
