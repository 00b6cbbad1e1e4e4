import { lineStarts } from '../text/lines';
import { BoundaryMemory } from './boundary-memory';
import { paragraphStarts } from './paragraph-starts';
import { type Boundary, mayBeBoundary } from './sections';

/**
 * A stretch of whole lines, as they are read, that is read as one: from a title or an official section heading to the
 * next. Tables never reach across one, so a block can be read without its neighbours. Joined, the blocks' texts are the
 * document.
 */
export interface Block {
  readonly text: string;
  /** How many line ends the text has; the last block of a document may have a last line without one. */
  readonly lineEnds: number;
  /**
   * The character at which the text begins on its first line: not 0 only where a web page has several sections on a
   * line.
   */
  readonly firstCharacter: number;
  /** What the first line begins; `undefined` for text before the first boundary. */
  readonly boundary: Boundary | undefined;
}

/** What a line is in an official table: the first row of one, or a later one. */
export type TableLine = 'first-row' | 'row';

/** Tells what a line is in an official table; `undefined` for other lines. */
export type TableLineKnowledge = (line: string) => TableLine | undefined;

/** Whether a section holds an official table. */
export function holdsTable(boundary: Boundary | undefined): boolean {
  return boundary === 2 || boundary === 3 || boundary === 4;
}

/** How many lines behind a title may decide whether it is one; an edit of these may move the boundary at the title. */
export const LINES_BEHIND_TITLE = 8;

/** A longer line is prose, which no table goes on with. */
const LONGEST_TABLE_LINE = 200;

/**
 * Cuts a text that begins with a line into blocks. The first block may have no boundary; an empty text gives one empty
 * block. A title in a section with a table is no boundary where rows of that table follow it: it stands at the head of
 * a page there.
 */
export function cutBlocks(
  text: string,
  memory = new BoundaryMemory(),
  tableLine: TableLineKnowledge = () => undefined,
): Block[] {
  const lines = lineStarts(text);
  const starts = paragraphStarts(text, lines);
  const blocks: Block[] = [];
  let from = 0;
  let fromLine = 0;
  let boundary: Boundary | undefined;
  const close = (to: number) => {
    let toLine = fromLine;
    while (toLine + 1 < lines.length && (lines[toLine + 1] ?? 0) <= to) toLine++;
    const firstCharacter = from - (lines[fromLine] ?? 0);
    if (to > from)
      blocks.push({ text: text.slice(from, to), lineEnds: toLine - fromLine, firstCharacter, boundary });
    from = to;
    fromLine = toLine;
  };
  const boundaryAt = (line: number): Boundary | undefined => {
    const start = starts[line] ?? text.length;
    const end = starts[line + 1] ?? text.length;
    return mayBeBoundary(text, start, end) ? memory.of(lineContent(text, start, end)) : undefined;
  };
  const tableGoesOn = (title: number): boolean => {
    for (let line = title + 1; line <= title + LINES_BEHIND_TITLE && line < starts.length; line++) {
      if (boundaryAt(line) !== undefined) return false;
      const content = lineContent(text, starts[line] ?? text.length, starts[line + 1] ?? text.length);
      if (content.length > LONGEST_TABLE_LINE) return false;
      const found = tableLine(content);
      if (found !== undefined) return found === 'row';
    }
    return false;
  };
  starts.forEach((start, line) => {
    const begins = boundaryAt(line);
    if (begins === undefined) return;
    if (begins === 'title' && holdsTable(boundary) && tableGoesOn(line)) return;
    close(start);
    boundary = begins;
  });
  close(text.length);
  return blocks.length > 0 ? blocks : [{ text: '', lineEnds: 0, firstCharacter: 0, boundary: undefined }];
}

function lineContent(text: string, start: number, end: number): string {
  let to = end;
  while (to > start && (text.charCodeAt(to - 1) === 10 || text.charCodeAt(to - 1) === 13)) to--;
  return text.slice(start, to);
}
