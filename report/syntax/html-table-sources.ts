import type { Span } from '../text/position';

/**
 * What begins or ends a table, a comment, or an element whose content is text whatever tags it seems to have. The name
 * of a tag ends with one of the characters that follow it here.
 */
const MARK =
  /<(?:!--|(\/?)(table|script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)(?=[\t\n\f\r />]))/gi;

/**
 * Where the outermost tables of a text seem to stand, from start tag to end tag, in the order of the text; the list
 * ends before one that has no end. A quick look, in time proportional to the text, at mark-up as people write it: where
 * tags stand in attributes, say, it is wrong, and whoever uses it must let a parser confirm it.
 */
export function findTableSources(text: string, from: number): readonly Span[] {
  const sources: Span[] = [];
  let start = from;
  let depth = 0;
  let behind = from;
  let textElement: string | undefined;
  for (const { 0: mark, 1: slash, 2: written, index } of text.matchAll(MARK)) {
    if (index < behind) continue;
    const name = written?.toLowerCase();
    const closes = slash === '/';
    if (textElement !== undefined) {
      if (closes && name === textElement) textElement = undefined;
    } else if (name === undefined) {
      // `<!-->` is a whole comment.
      const end = text.indexOf('-->', index + mark.length - 2);
      if (end < 0) break;
      behind = end;
    } else if (name !== 'table') {
      if (!closes) textElement = name;
    } else if (!closes) {
      if (depth === 0) start = index;
      depth++;
    } else if (depth > 0) {
      const end = text.indexOf('>', index) + 1;
      if (end === 0) break;
      depth--;
      if (depth === 0) sources.push({ start, end });
    }
  }
  return sources;
}
