import { blockTags } from '../text/block-tags';
import { isDivided, noteSurroundings, type Tag } from './tag-surroundings';
import { startsOutsideTags } from './torn-tags';
import { behindUnread, COMMENT, isUnread } from './unread-markup';

/**
 * Tags that begin or end a paragraph, a table or what is in it, or a line; and what begins a comment, or an
 * element whose content is text whatever tags it seems to have. The first group is the slash of a closing tag, the
 * second the name.
 */
const TAG = new RegExp(`<(?:!--|(/?)(${blockTags}|script|style)(?=[\\s>/])[^<>]{0,2000}>)`, 'gi');

const PARAGRAPH = /<(?:p|div|h[1-6]|body)[\s>]/i;

/** Something to read between two tags: a character that is neither blank nor in a tag. */
const SOMETHING = /(?:^|>)\s*[^<\s]/;

/** A longer line is no page that lost its line ends, and is not searched with every keystroke. */
const LONGEST_LINE = 1_000_000;

/**
 * Where the lines of a text begin as somebody reads them: editors of web pages often write a whole page on one line, in
 * which each paragraph and each table is a line to its reader. `lineStarts` are the offsets (UTF-16, ascending, from 0)
 * at which the lines of the text begin; the same array is returned where no line has several paragraphs, as in all
 * texts without tags. A line, with those on to which a tag of it is torn, is divided by what stands on it alone.
 */
export function paragraphStarts(text: string, lineStarts: readonly number[]): readonly number[] {
  if (!text.includes('<')) return lineStarts;
  const starts = startsOutsideTags(text, lineStarts);
  const found: number[] = [];
  let tags: Tag[] = [];
  let start = 0;
  let end = starts[1] ?? text.length;
  let index = 0;
  let behind = 0;
  const close = () => {
    if (tags.length > 0) add(found, new DividedLine(text, start, end, tags).divisions);
    tags = [];
  };
  for (const match of text.matchAll(TAG)) {
    const at = match.index;
    if (at < behind) continue;
    if (at >= end) {
      close();
      while (at >= (starts[index + 1] ?? text.length)) index++;
      start = starts[index] ?? 0;
      end = starts[index + 1] ?? text.length;
    }
    behind = at + match[0].length;
    if (end - start > LONGEST_LINE) continue;
    const name = match[2]?.toLowerCase() ?? COMMENT;
    const closes = match[1] === '/';
    if (isUnread(name) && !closes) behind = behindUnread(text, name, behind, end) ?? end;
    tags.push({ at, behind, closes, name, table: undefined });
  }
  close();
  return found.length === 0 ? starts : merged(starts, found);
}

/** Whether a line (without its line end) has several paragraphs. */
export function hasParagraphs(line: string): boolean {
  return paragraphStarts(line, [0]).length > 1;
}

/** A line while its tags are gone through. */
class DividedLine {
  readonly divisions: number[] = [];
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  /** Behind the tag before. */
  #behind: number;
  #pipeRow: boolean | undefined;
  /** Whether there is something to read since the line, or the last division, began. */
  #filled = false;
  /** Behind a paragraph, a table, or a line end of HTML: the line is divided there if something to read follows. */
  #pending: number | undefined;

  constructor(text: string, start: number, end: number, tags: Tag[]) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#behind = start;
    noteSurroundings(tags);
    for (const tag of tags) this.#add(tag);
    this.#read(end);
  }

  #add(tag: Tag): void {
    this.#read(tag.at);
    this.#behind = tag.behind;
    if (isUnread(tag.name)) return;
    if (tag.name === 'table') this.#addTable(tag);
    else if (!isDivided(tag)) this.#filled ||= tag.table?.isTable === true;
    else if (tag.closes || tag.name === 'br') {
      if (this.#filled && !this.#isPipeRow()) this.#pending = tag.behind;
    } else this.#divideBefore(tag.at);
  }

  #addTable(tag: Tag): void {
    if (!tag.closes) {
      if (isDivided(tag)) this.#divideBefore(tag.at);
    } else {
      this.#filled = true;
      if (isDivided(tag)) this.#pending = tag.behind;
    }
  }

  /** Takes note of what stands between the tag before and an offset. */
  #read(to: number): void {
    if (this.#filled && this.#pending === undefined) return;
    if (!SOMETHING.test(this.#text.slice(this.#behind, to))) return;
    if (this.#pending !== undefined) this.#divisionAt(this.#pending);
    this.#filled = true;
  }

  /** Whether the line is a row of cells in Markdown, which may have line ends within cells. */
  #isPipeRow(): boolean {
    if (this.#pipeRow === undefined) {
      const line = this.#text.slice(this.#start, this.#end);
      this.#pipeRow = line.includes('|') && !PARAGRAPH.test(line);
    }
    return this.#pipeRow;
  }

  #divideBefore(at: number): void {
    if (this.#filled) this.#divisionAt(this.#pending ?? at);
  }

  #divisionAt(offset: number): void {
    this.divisions.push(offset);
    this.#filled = false;
    this.#pending = undefined;
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
