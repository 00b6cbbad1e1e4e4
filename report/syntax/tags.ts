import { blockTags } from '../text/block-tags';

/** Whether a tag seems to open at an offset. */
export function isTagAt(text: string, open: number): boolean {
  return text.charAt(open) === '<' && /^<[/!a-z]/i.test(text.slice(open, open + 2));
}

/**
 * A longer tag is not taken for one: in a page with many brackets each would be searched for to the end of the page.
 */
const LONGEST_TAG = 2000;

/**
 * Behind the tag, or the address in angle brackets, that opens at an offset; a bracket that opens nothing is passed
 * over.
 */
export function behindTag(text: string, open: number, end: number): number {
  const close = text.slice(open, Math.min(end, open + LONGEST_TAG)).indexOf('>');
  return close < 0 ? open + 1 : open + close + 1;
}

/**
 * Behind so many characters of the words that begin at an offset, in UTF-16 code units; tags within them are passed
 * over.
 */
export function behindWords(text: string, start: number, length: number): number {
  let at = start;
  for (let left = length; left > 0 && at < text.length; ) {
    if (isTagAt(text, at)) at = behindTag(text, at, text.length);
    else {
      at++;
      left--;
    }
  }
  return at;
}

const BLOCK_TAG = new RegExp(`^</?(?:${blockTags})\\b`, 'i');

/** As long is `blockquote`; nothing behind such a name is looked at but the character that ends it. */
const LONGEST_BLOCK_NAME = 10;

/**
 * Whether the tag at an offset begins or ends a paragraph, a cell, a list; tags such as `<span>` and `<font>` stand
 * within words.
 */
export function isBlockTag(text: string, open: number): boolean {
  return open >= 0 && BLOCK_TAG.test(text.slice(open, open + LONGEST_BLOCK_NAME + 3));
}
