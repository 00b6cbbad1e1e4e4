import { skipBlanks } from '../syntax/blanks';
import { type TextBetweenTags, textBetweenTags } from '../syntax/markup';
import { isBlockTag } from '../syntax/tags';

/** Mark-up before and between the words of a heading is shorter than this. */
const FARTHEST = 4000;

/** More than this is no heading, so that more need not be read. */
const MOST_WORDS = 200;

/**
 * The words of the first paragraph on a line without the tags around and within them: editors of web pages wrap single
 * words and numerals in `<span>` and `<font>`.
 */
export function wordsOfLine(line: string): TextBetweenTags {
  // Blanks before the first tag are no indent of the page's; comments that were blanked out leave many.
  const filled = skipBlanks(line, 0, line.length);
  return textBetweenTags(line, {
    from: line.charAt(filled) === '<' ? filled : 0,
    longest: FARTHEST,
    longestText: MOST_WORDS,
    endsBefore: (open, before) => isBlockTag(line, open) && before.trim() !== '',
  });
}
