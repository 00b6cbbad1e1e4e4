/** A place in a text. Lines count from 0; characters are UTF-16 code units counted from 0 within the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text between two positions, the end exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * A stretch of text as UTF-16 offsets from 0, the end exclusive. What the offsets count from is said where it is used.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the characters of a range by a new text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Whether a position comes before another (negative), is the same (0) or comes after it (positive). */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two ranges are the same. */
export function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** Whether a position lies in a range. Both ends belong to it, since a cursor may stand behind the last character. */
export function containsPosition(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Whether two ranges share a character or an end. */
export function touches(a: Range, b: Range): boolean {
  return comparePositions(a.end, b.start) >= 0 && comparePositions(b.end, a.start) >= 0;
}

/** The same position, so many lines further down. */
export function movePosition({ line, character }: Position, lines: number): Position {
  return { line: line + lines, character };
}

/** The same range, so many lines further down. */
export function moveRange(range: Range, lines: number): Range {
  if (lines === 0) return range;
  return { start: movePosition(range.start, lines), end: movePosition(range.end, lines) };
}
