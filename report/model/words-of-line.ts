import { skipBlanks } from '../syntax/blanks';
import { behindTag, blankEntityAt, isBlockTag } from '../syntax/markup';

/** What a line of a web page says, with the place of each character. */
export interface WordsOfLine {
  readonly text: string;
  /** Where each character of `text` stands in the line (UTF-16 code units from 0). */
  readonly offsets: readonly number[];
}

/** Mark-up before and between the words of a heading is shorter than this. */
const FARTHEST = 4000;

/** More than this is no heading, so that more need not be read. */
const MOST_WORDS = 200;

const TAG = /^<[/!a-z]/i;

/**
 * The words of the first paragraph on a line without the tags around and within them: editors of web pages wrap single
 * words and numerals in `<span>` and `<font>`. Blanks written as entities are single blanks.
 */
export function wordsOfLine(line: string): WordsOfLine {
  const offsets: number[] = [];
  let text = '';
  // Blanks before the first tag are no indent of the page's; comments that were blanked out leave many.
  let at = skipBlanks(line, 0, line.length);
  if (line.charAt(at) !== '<') at = 0;
  const end = Math.min(line.length, at + FARTHEST);
  while (at < end && text.length < MOST_WORDS) {
    if (TAG.test(line.slice(at, at + 2))) {
      if (isBlockTag(line, at) && text.trim() !== '') break;
      at = behindTag(line, at, line.length);
      continue;
    }
    const entity = blankEntityAt(line, at);
    text += entity > 0 ? ' ' : line.charAt(at);
    offsets.push(at);
    at += Math.max(entity, 1);
  }
  return { text, offsets };
}
