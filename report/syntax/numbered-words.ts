/** A number of the forms' own before a word, as in 一、本年新收, （一）予以公开 and 2.重复申请. */
const NUMBERED =
  /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))/;

/** Whether a word begins with a number such as the forms' labels have, so that another label begins with it. */
export function isNumbered(word: string): boolean {
  return NUMBERED.test(word);
}

/** The label of a group, whole or in part, and behind it that of one of its rows: 「（三）不 4.保护第三方合法权益」. */
const GROUP_BESIDE_ROW =
  /^[（(][一二三四五六七八九十]{1,3}[）)][^\d]{0,20}[ \u00a0\u3000]\d{1,2}[.．、](?!\d)/;

/**
 * Whether words are the label of a row with something of its group's label before it, as PDF text has labels that stand
 * side by side.
 */
export function standsBesideGroup(words: string): boolean {
  return GROUP_BESIDE_ROW.test(words);
}
