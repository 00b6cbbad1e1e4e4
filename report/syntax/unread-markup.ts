/**
 * What begins something in the source of a web page that nobody reads on the page: a comment, as Word leaves them by
 * the dozen, a script or a style. The first group is the name of an element.
 */
const BEGINNING = /<(?:!--|(script|style)(?=[\s>]))/gi;

/** What a comment is called where it stands among names of elements. */
export const COMMENT = '!--';

/** What ends each of these. */
const ENDS: ReadonlyMap<string, RegExp> = new Map([
  [COMMENT, /-->/],
  ['script', /<\/script[^<>]{0,2000}>/i],
  ['style', /<\/style[^<>]{0,2000}>/i],
]);

/** Whether nobody reads what stands in an element of a name, or in a comment. */
export function isUnread(name: string): boolean {
  return ENDS.has(name);
}

/**
 * Behind what ends an element, or a comment, whose content begins at an offset; `undefined` where nothing does before
 * another offset.
 */
export function behindUnread(text: string, name: string, from: number, end: number): number | undefined {
  const match = ENDS.get(name)?.exec(text.slice(from, end));
  return match ? from + match.index + match[0].length : undefined;
}

/** What is left of a tag where a page was cut off. */
const CUT_OFF = /<(?:[/!a-z][^<>]{0,2000})?$/i;

/**
 * The text with comments, scripts and styles blanked out, so that everything else stays where it is, line ends too, and
 * no reader takes them for words; so with the beginning of a tag at the end of a page. What has no end is left as it
 * is. Takes time in proportion to the text.
 */
export function blankUnread(text: string): string {
  if (!text.includes('<')) return text;
  let blanked = '';
  let done = 0;
  const endless = new Set<string>();
  for (const { 1: element, index } of text.matchAll(BEGINNING)) {
    const name = element?.toLowerCase() ?? COMMENT;
    if (index < done || endless.has(name)) continue;
    const end = behindUnread(text, name, index, text.length);
    if (end === undefined) endless.add(name);
    else {
      blanked += text.slice(done, index) + blankOut(text.slice(index, end));
      done = end;
    }
  }
  return withoutCutTag(done === 0 ? text : blanked + text.slice(done));
}

function withoutCutTag(text: string): string {
  const open = text.lastIndexOf('<');
  if (open < 0 || text.indexOf('>', open) >= 0 || !text.includes('</')) return text;
  return CUT_OFF.test(text.slice(open)) ? text.slice(0, open) + blankOut(text.slice(open)) : text;
}

/** As many blanks, with the line ends that are among them. */
function blankOut(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
