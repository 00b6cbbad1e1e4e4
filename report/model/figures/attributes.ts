/** What may stand between the word for an attribute and the next one: 信息数46条，作为. */
const COUNT = '[^，、；。：\\d]{0,10}\\d{1,7}[条件份篇个][，、；](?:作为)?';

/**
 * Whatever an office makes is given one of three attributes: to be disclosed unasked, on application, or not at all.
 * Beside each other, behind what was made, they are all there is, and say nothing of applications.
 */
const LIST = `其中[，：]?(?:作为|属于)?主动公开${COUNT}依申请公开${COUNT}(?:不予|免予|不)公开[^，、；。：\\d]{0,10}\\d`;
const ATTRIBUTES = new RegExp(LIST);

/** What was made is documents, and not 申请: of these 不予公开 is a result. */
const OF_DOCUMENTS = new RegExp(
  `(?<!申请公开)(?:信息|公文|文件)(?:总数|总量|数量|数)?(?:共|共计|合计|为){0,2}\\d{1,7}[条件份篇个][，、；：（]?${LIST}`,
);

const OF_AN_ATTRIBUTE = /(?:依申请|不予|免予|不)公开(?:的|类)?(?:政府)?(?:信息|公文|文件)?(?:总?数)?$/;

/** Whether the words before a number of a sentence say which attribute that many documents have. */
export function countsAttribute(before: string, sentence: string): boolean {
  return OF_AN_ATTRIBUTE.test(before) && OF_DOCUMENTS.test(sentence);
}

/** Whether a list of so many parts has each of the three attributes. */
export function listsAttributes(words: string, parts: number): boolean {
  return parts === 3 && ATTRIBUTES.test(words);
}
