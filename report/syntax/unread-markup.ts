/**
 * What begins something in the source of a web page that nobody reads on the page: a comment, as Word leaves them by the dozen, a script or a
 * style. The first group is the name of an element.
 */
const BEGINNING = /<(?:!--|(script|style)(?=[\s>]))/gi;

const COMMENT = '!--';

/** What ends each of these. */
const ENDS: ReadonlyMap<string, string> = new Map([
  [COMMENT, '-->'],
  ['script', '</script[^<>]{0,2000}>'],
  ['style', '</style[^<>]{0,2000}>'],
]);

/** What is left of a tag where a page was cut off. */
const CUT_OFF = /<(?:[/!a-z][^<>]{0,2000})?$/i;

/**
 * The text with comments, scripts and styles blanked out, so that everything else stays where it is, line ends too, and no reader takes
 * them for words; so with the beginning of a tag at the end of a page. What has no end is left as it is. Takes time in proportion to the text.
 */
export function blankUnread(text: string): string {
  if (!text.includes('<')) return text;
  let blanked = '';
  let done = 0;
  const endless = new Set<string>();
  for (const { 1: element, index } of text.matchAll(BEGINNING)) {
    const name = element?.toLowerCase() ?? COMMENT;
    if (index < done || endless.has(name)) continue;
    const end = endOf(text, name, index);
    if (end === undefined) endless.add(name);
    else {
      blanked += text.slice(done, index) + blanks(text.slice(index, end));
      done = end;
    }
  }
  return withoutCutTag(done === 0 ? text : blanked + text.slice(done));
}

function withoutCutTag(text: string): string {
  const open = text.lastIndexOf('<');
  if (open < 0 || text.indexOf('>', open) >= 0 || !text.includes('</')) return text;
  return CUT_OFF.test(text.slice(open)) ? text.slice(0, open) + blanks(text.slice(open)) : text;
}

/** As many blanks, with the line ends that are among them. */
function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Behind what ends the thing of a name that begins at an offset. */
function endOf(text: string, name: string, from: number): number | undefined {
  const pattern = new RegExp(ENDS.get(name) ?? '', 'gi');
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
