/**
 * The headings that 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 print above or beside the columns and that
 * are neither a column nor a group of columns.
 */
export const officialHeadings = {
  /** Table two, above the names of the rows of each part. */
  content: '信息内容',
  /** Table three, in the corner. */
  corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  /** Table three, above all columns. */
  applicants: '申请人情况',
  /** Table four, above the second and the third block. */
  litigation: '行政诉讼',
} as const;
