/**
 * Tags that begin a paragraph or a table, or end a line; and those of rows and cells, by which a line in the midst of a table is
 * known. The first group is the slash of a closing tag, the second the name.
 */
const TAG =
  /<(\/?)(table|t[dhr]|p|div|h[1-6]|br|hr|li|[uod]l|d[dt]|body|title|section|article|header|footer|main|nav|center|blockquote|pre)(?=[\s>/])[^<>]{0,2000}>/gi;

const PARAGRAPH = /<(?:p|div|h[1-6]|body)[\s>]/i;

/** Something to read between two tags: a character that is neither blank nor in a tag. */
const SOMETHING = /(?:^|>)\s*[^<\s]/;

/** A longer line is no page that lost its line ends, and is not searched with every keystroke. */
const LONGEST_LINE = 1_000_000;

/**
 * Where the lines of a text begin as somebody reads them: editors of web pages often write a whole page on one line, in which
 * each paragraph and each table is a line to its reader. `starts` are the offsets (UTF-16, ascending, from 0) at which the lines
 * of the text begin; the same array is returned where no line has several paragraphs, as in all texts without tags.
 * A line is divided by what stands on it alone.
 */
export function paragraphStarts(text: string, starts: readonly number[]): readonly number[] {
  if (!text.includes('<')) return starts;
  const found: number[] = [];
  let line = new DividedLine(0);
  let index = 0;
  for (const tag of text.matchAll(TAG)) {
    const at = tag.index;
    if (at >= (starts[index + 1] ?? text.length)) {
      add(found, line.divisions);
      while (at >= (starts[index + 1] ?? text.length)) index++;
      line = new DividedLine(starts[index] ?? 0);
    }
    const end = starts[index + 1] ?? text.length;
    if (end - (starts[index] ?? 0) <= LONGEST_LINE) line.add(text, at, at + tag[0].length, end, tag);
  }
  add(found, line.divisions);
  return found.length === 0 ? starts : merged(starts, found);
}

/** Whether a line (without its line end) has several paragraphs. */
export function hasParagraphs(line: string): boolean {
  return paragraphStarts(line, [0]).length > 1;
}

/** A line while its tags are gone through. */
class DividedLine {
  divisions: number[] = [];
  /** Behind the tag before. */
  #behind: number;
  readonly #start: number;
  #pipeRow: boolean | undefined;
  /** Whether there is something to read since the line, or the last division, began. */
  #filled = false;
  /** How many tables are open that began on the line. */
  #tables = 0;
  /** Whether the line is in the midst of a table that began on an earlier one. */
  #inside = false;

  constructor(start: number) {
    this.#start = start;
    this.#behind = start;
  }

  add(text: string, at: number, behind: number, end: number, [, slash, name = '']: RegExpMatchArray): void {
    const closes = slash === '/';
    this.#filled ||= SOMETHING.test(text.slice(this.#behind, at));
    this.#behind = behind;
    const tag = name.toLowerCase();
    if (tag === 'table') {
      if (closes) this.#closeTable(text, behind, end);
      else this.#openTable(at);
    } else if (this.#tables > 0) return;
    else if (/^t[dhr]$/.test(tag)) this.#goInside();
    else if (tag === 'br') {
      if (!this.#isPipeRow(text, end)) this.#divide(text, behind, end);
    } else if (!closes) this.#divideBefore(at);
  }

  #openTable(at: number): void {
    if (this.#tables === 0) this.#divideBefore(at);
    this.#tables++;
  }

  #closeTable(text: string, behind: number, end: number): void {
    if (this.#tables > 0) this.#tables--;
    else {
      // The table that ends here began on an earlier line, and all that came before is part of it.
      this.divisions = [];
      this.#inside = false;
    }
    this.#filled = true;
    if (this.#tables === 0) this.#divide(text, behind, end);
  }

  /** Whether the line is a row of cells in Markdown, which may have line ends within cells. */
  #isPipeRow(text: string, end: number): boolean {
    if (this.#pipeRow === undefined) {
      const line = text.slice(this.#start, end);
      this.#pipeRow = line.includes('|') && !PARAGRAPH.test(line);
    }
    return this.#pipeRow;
  }

  #goInside(): void {
    this.divisions = [];
    this.#inside = true;
  }

  #divideBefore(at: number): void {
    if (this.#filled && !this.#inside) this.#divisionAt(at);
  }

  /** Divides behind a tag, unless nothing follows on the line. */
  #divide(text: string, behind: number, end: number): void {
    if (this.#filled && !this.#inside && /\S/.test(text.slice(behind, end))) this.#divisionAt(behind);
  }

  #divisionAt(offset: number): void {
    this.divisions.push(offset);
    this.#filled = false;
  }
}

/** `Array.push` without passing every offset as an argument, of which there may be too many for a call. */
function add(offsets: number[], more: readonly number[]): void {
  for (const offset of more) offsets.push(offset);
}

/** Two ascending lists as one. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const offset of some) {
    for (; next < others.length && (others[next] ?? 0) < offset; next++) all.push(others[next] ?? 0);
    all.push(offset);
  }
  return all.concat(others.slice(next));
}
