import { skipBlanks } from '../syntax/blanks';
import { blankEntityAt } from '../syntax/markup';
import { behindTag, isBlockTag, isTagAt } from '../syntax/tags';

/** Mark-up before and between the words of a heading is shorter than this. */
const FARTHEST = 4000;

/** More than this is no heading, so that more need not be read. */
const MOST_WORDS = 200;

/** The words of a line, and where on it each of their characters stands (UTF-16 code units from 0). */
export interface WordsOfLine {
  readonly text: string;
  readonly offsets: readonly number[];
}

/**
 * The words of the first paragraph on a line without the tags around and within them: editors of web pages wrap single
 * words and numerals in `<span>` and `<font>`. Lines are many and their words few, so that no more is read than these.
 */
export function wordsOfLine(line: string): WordsOfLine {
  // Blanks before the first tag are no indent of the page's; comments that were blanked out leave many.
  const filled = skipBlanks(line, 0, line.length);
  const from = line.charAt(filled) === '<' ? filled : 0;
  const end = Math.min(line.length, from + FARTHEST);
  const offsets: number[] = [];
  let text = '';
  for (let at = from; at < end && text.length < MOST_WORDS; ) {
    if (isTagAt(line, at)) {
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
