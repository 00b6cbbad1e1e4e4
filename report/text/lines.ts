import type { Position, Range, Span } from './position';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The offsets at which the lines of a text start (the first is always 0).
 * A line ends with `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol; U+2028 and the like end no line.
 */
export function lineStarts(text: string): number[] {
  return text.includes('\r') ? mixedLineStarts(text) : plainLineStarts(text);
}

/** For texts without a carriage return, which is nearly all of them, the native search is several times faster. */
function plainLineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function mixedLineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LINE_FEED) starts.push(offset + 1);
    else if (code === CARRIAGE_RETURN && text.charCodeAt(offset + 1) !== LINE_FEED) starts.push(offset + 1);
  }
  return starts;
}

/** How the first line of a text ends, for text put into it to end its lines alike; `\n` where it has only one line. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/**
 * A text with the places of its lines, for turning offsets into positions and back. All counts are UTF-16 code units.
 *
 * Positions count the lines of the text, as the protocol does. What is asked for by the number of a line are lines as
 * they are read, which are the same unless the text is a web page with several paragraphs on a line.
 */
export class LineMap {
  /**
   * An empty text. The engine forgets the layout of a class's objects, and the code that it compiled for them, whenever
   * it collects garbage and none of them is left; there is always this one.
   */
  static readonly empty = new LineMap('');

  readonly text: string;
  /** Where the lines of the text start. */
  readonly #starts: readonly number[];
  /** Where the lines start as they are read. */
  readonly #readStarts: readonly number[];
  /** The character at which the text begins on its first line. */
  readonly #firstCharacter: number;

  /**
   * The lines of a text that begins at a character of its first line; `divide` tells where lines start as they are
   * read, if elsewhere than where those of the text do.
   */
  constructor(text: string, firstCharacter = 0, divide?: DivideLines) {
    this.text = text;
    this.#starts = lineStarts(text);
    this.#readStarts = divide?.(text, this.#starts) ?? this.#starts;
    this.#firstCharacter = firstCharacter;
  }

  /** How many lines there are as they are read. */
  get lineCount(): number {
    return this.#readStarts.length;
  }

  /** Where a line (from 0) starts; lines beyond the last start at the end of the text. */
  lineStart(line: number): number {
    return this.#readStarts[line] ?? this.text.length;
  }

  /** Where a line (from 0) ends, its line end not included. */
  lineEnd(line: number): number {
    return endOf(this.text, this.#readStarts, line);
  }

  /** The text of a line (from 0) without its line end. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The line (from 0) that an offset stands on. */
  lineAt(offset: number): number {
    return indexAt(this.#readStarts, offset);
  }

  /** The line (from 0), as it is read, that a position stands on. */
  lineOf(position: Position): number {
    return this.#readStarts === this.#starts ? position.line : this.lineAt(this.offset(position));
  }

  /** The line of the text, from 0, on which a line as it is read starts. */
  textLine(line: number): number {
    return this.#readStarts === this.#starts ? line : indexAt(this.#starts, this.lineStart(line));
  }

  /** The stretch of a line of the text (from 0), its line end not included. */
  spanOfTextLine(line: number): Span {
    return {
      start: this.offset({ line, character: 0 }),
      end: this.offset({ line, character: Number.POSITIVE_INFINITY }),
    };
  }

  /** The position of an offset. */
  position(offset: number): Position {
    const line = indexAt(this.#starts, offset);
    const character = offset - (this.#starts[line] ?? 0);
    return { line, character: line === 0 ? character + this.#firstCharacter : character };
  }

  /** The range of a span. */
  range(span: Span): Range {
    const start = this.position(span.start);
    const onSameLine = span.end < (this.#starts[start.line + 1] ?? this.text.length);
    const end = onSameLine
      ? { line: start.line, character: start.character + span.end - span.start }
      : this.position(span.end);
    return { start, end };
  }

  /** The offset of a position; one beyond the end of its line, or of the text, is drawn back to that end. */
  offset({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.text.length;
    const start = this.#starts[line] ?? 0;
    const within = line === 0 ? character - this.#firstCharacter : character;
    return Math.min(start + Math.max(within, 0), endOf(this.text, this.#starts, line));
  }
}

/** Tells where the lines of a text start as they are read, from where those of the text do; both ascend from 0. */
export type DivideLines = (text: string, starts: readonly number[]) => readonly number[];

/** The index of the last of some ascending offsets that is not beyond another. */
export function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where the line ends that starts at the offset of an index, its line end not included; beyond the last, the end of the
 * text.
 */
function endOf(text: string, starts: readonly number[], index: number): number {
  const start = starts[index] ?? text.length;
  let end = starts[index + 1];
  if (end === undefined) return text.length;
  if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--;
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
  return end;
}
