/** The number of a section in the forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号. */
type OfficialSection = 1 | 2 | 3 | 4 | 5 | 6;

/** The numbers of the six sections, in their order. */
export const sectionNumbers: readonly OfficialSection[] = [1, 2, 3, 4, 5, 6];

/** The titles of the six sections as the forms print them. */
export const sectionTitles: Readonly<Record<OfficialSection, string>> = {
  1: '总体情况',
  2: '主动公开政府信息情况',
  3: '收到和处理政府信息公开申请情况',
  4: '政府信息公开行政复议、行政诉讼情况',
  5: '存在的主要问题及改进情况',
  6: '其他需要报告的事项',
};

/** The heading of a section: its title with its number, 「一、总体情况」. */
export function sectionHeading(number: OfficialSection): string {
  return `${'一二三四五六'.charAt(number - 1)}、${sectionTitles[number]}`;
}
