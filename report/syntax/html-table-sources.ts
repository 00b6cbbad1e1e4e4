import type { Span } from '../text/position';

/** Elements whose content is text, whatever tags it seems to have. */
const TEXT_ELEMENTS = 'script|style|textarea|title|xmp|iframe|noembed|noframes|noscript';

/** What begins or ends a table, or begins a stretch where tags are none. A tag's name ends with one of these characters. */
const MARK = new RegExp(`<(?:!--|(/?)(table|${TEXT_ELEMENTS})(?=[\\t\\n\\f\\r />]))`, 'gi');

/**
 * Where the outermost tables of a text seem to stand, from start tag to end tag, in the order of the text; the list ends
 * before one that has no end. A quick look, in time proportional to the text, at mark-up as people write it: where tags
 * stand in attributes, say, it is wrong, and whoever uses it must let a parser confirm it.
 */
export function findTableSources(text: string, from: number): readonly Span[] {
  const sources: Span[] = [];
  const marks = new RegExp(MARK);
  marks.lastIndex = from;
  let start = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [, slash, name] = mark;
    const isTable = name?.toLowerCase() === 'table';
    if (isTable && slash === '') {
      if (depth === 0) start = mark.index;
      depth++;
      continue;
    }
    if (!isTable && slash === '/') continue;
    const end = name === undefined ? endOfComment(text, mark.index) : endOfElement(text, mark.index, name);
    if (end === undefined) break;
    marks.lastIndex = end;
    if (!isTable || depth === 0) continue;
    depth--;
    if (depth === 0) sources.push({ start, end });
  }
  return sources;
}

function endOfComment(text: string, start: number): number | undefined {
  // `<!-->` is a whole comment.
  const end = text.indexOf('-->', start + 2);
  return end < 0 ? undefined : end + 3;
}

/** Where the end tag of an element of this name ends: the next one from its start on, or from its own start tag's place. */
function endOfElement(text: string, start: number, name: string): number | undefined {
  const tag = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  tag.lastIndex = start;
  const found = tag.exec(text);
  const end = found ? text.indexOf('>', found.index) : -1;
  return end < 0 ? undefined : end + 1;
}
