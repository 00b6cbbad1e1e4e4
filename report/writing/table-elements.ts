import type { Cell } from '../syntax/grid';
import type { Span } from '../text/position';

const TABLE_TAG = /<(\/?)table\b[^<>]{0,2000}>/gi;

/**
 * From the start tag to the end tag of each HTML table of a text, outer ones before those inside them. Tables without
 * an end tag are left out.
 */
export function tableElements(text: string): readonly Span[] {
  const open: number[] = [];
  const elements: Span[] = [];
  for (const match of text.matchAll(TABLE_TAG)) {
    if (match[1] === '') open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined) elements.push({ start, end: match.index + match[0].length });
    }
  }
  return elements.sort((a, b) => a.start - b.start);
}

const TAG_OR_COMMENT = /<!--[\s\S]{0,4000}?-->|<[^<>]{0,2000}>/g;
const BLANK = /[\s\u00a0\u3000\u200b]|&(?:nbsp|ensp|emsp|#160|#xa0|#12288|#x3000);/gi;

/**
 * The first words in an HTML table that stand in none of its cells, such as a caption; `undefined` when there are none.
 */
export function textBesideCells(text: string, table: Span, cells: readonly Cell[]): string | undefined {
  let beside = '';
  let done = table.start;
  for (const { outerStart, outerEnd } of cells) {
    beside += text.slice(done, outerStart);
    done = Math.max(done, outerEnd);
  }
  beside += text.slice(done, table.end);
  return beside
    .replace(TAG_OR_COMMENT, '\n')
    .split('\n')
    .find((words) => words.replace(BLANK, '') !== '');
}
