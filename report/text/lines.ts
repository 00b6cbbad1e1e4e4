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

/** A text with the places of its lines, for turning offsets into positions and back. All counts are UTF-16 code units. */
export class LineMap {
  /**
   * An empty text. The engine forgets the layout of a class's objects, and the code that it compiled for them, whenever it
   * collects garbage and none of them is left; there is always this one.
   */
  static readonly empty = new LineMap('');

  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  /** How many lines there are: one more than there are line ends. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** Where a line (from 0) starts; lines beyond the last start at the end of the text. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where a line (from 0) ends, its line end not included. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    const start = this.lineStart(line);
    if (line + 1 < this.#starts.length) {
      if (end > start && this.text.charCodeAt(end - 1) === LINE_FEED) end--;
      if (end > start && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
    }
    return end;
  }

  /** The text of a line (from 0) without its line end. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The line (from 0) that an offset stands on. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The position of an offset. */
  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.lineStart(line) };
  }

  /** The range of a span. */
  range(span: Span): Range {
    const start = this.position(span.start);
    const onSameLine = span.end < this.lineStart(start.line + 1);
    const end = onSameLine
      ? { line: start.line, character: start.character + span.end - span.start }
      : this.position(span.end);
    return { start, end };
  }

  /** The offset of a position; one beyond the end of its line, or of the text, is drawn back to that end. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.text.length;
    const start = this.lineStart(position.line);
    return Math.min(start + Math.max(position.character, 0), this.lineEnd(position.line));
  }
}
