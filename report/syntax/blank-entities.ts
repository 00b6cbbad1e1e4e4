/** Entities that stand for a blank in the source of a web page, in lower case. */
export const blankEntities: readonly string[] = [
  ...['&nbsp;', '&ensp;', '&emsp;', '&thinsp;', '&#160;', '&#xa0;', '&#12288;', '&#x3000;'],
  ...['&#8194;', '&#8195;', '&#x2002;', '&#x2003;'],
];
