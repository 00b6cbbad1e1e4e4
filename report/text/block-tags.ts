/**
 * The names of the HTML elements that are no part of a line of words: paragraphs, lists, tables and what is in them,
 * and what holds these; and those that end a line. Lower case, as part of a regular expression; `<span>`, `<font>` and
 * all others stand within words.
 */
export const blockTags =
  'p|div|section|article|header|footer|main|nav|center|blockquote|pre|h[1-6]|br|hr|li|[uod]l|d[dt]|table|caption|thead|tbody|tfoot|t[dhr]|title|head|body|html';
