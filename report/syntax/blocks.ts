import { lineStarts } from '../text/lines';
import { BoundaryMemory } from './boundary-memory';
import { type Boundary, mayBeBoundary } from './sections';

/**
 * A stretch of whole lines that is read as one: from a title or an official section heading to the next. Tables never
 * reach across such a heading, so a block can be read without its neighbours. Joined, the blocks' texts are the document.
 */
export interface Block {
  readonly text: string;
  /** How many line ends the text has; the last block of a document may have a last line without one. */
  readonly lineEnds: number;
  /** What the first line begins; `undefined` for text before the first boundary. */
  readonly boundary: Boundary | undefined;
}

/** Cuts whole lines into blocks. The first block may have no boundary; an empty text gives one empty block. */
export function cutBlocks(text: string, memory = new BoundaryMemory()): Block[] {
  const starts = lineStarts(text);
  const blocks: Block[] = [];
  let from = 0;
  let fromLine = 0;
  let boundary: Boundary | undefined;
  const close = (to: number, toLine: number) => {
    if (to > from) blocks.push({ text: text.slice(from, to), lineEnds: toLine - fromLine, boundary });
    from = to;
    fromLine = toLine;
  };
  starts.forEach((start, line) => {
    const end = starts[line + 1] ?? text.length;
    const begins = mayBeBoundary(text, start, end) ? memory.of(lineContent(text, start, end)) : undefined;
    if (begins === undefined) return;
    close(start, line);
    boundary = begins;
  });
  close(text.length, starts.length - 1);
  return blocks.length > 0 ? blocks : [{ text: '', lineEnds: 0, boundary: undefined }];
}

function lineContent(text: string, start: number, end: number): string {
  let to = end;
  while (to > start && (text.charCodeAt(to - 1) === 10 || text.charCodeAt(to - 1) === 13)) to--;
  return text.slice(start, to);
}
