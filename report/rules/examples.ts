import { applications2021 } from '../forms/applications';

/** Rows of table three by id, given as seven values each; rows that are not named are all zero. */
export type ApplicationRows = Readonly<Record<string, readonly (number | string)[]>>;

const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const header = [
  `${corner}\t\t申请人情况\t\t\t\t\t\t总计`,
  '\t\t自然人\t法人或其他组织\t\t\t\t\t',
  '\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
];

/** A report of the 2021 form with nothing but its title, the heading of section three and table three. */
export function applicationsExample(rows: ApplicationRows): string {
  const lines = applications2021.rows.map((row) =>
    [row.label, '', ...(rows[row.id] ?? [0, 0, 0, 0, 0, 0, 0])].join('\t'),
  );
  return [
    '云岫县档案馆2024年政府信息公开工作年度报告',
    '',
    '三、收到和处理政府信息公开申请情况',
    '',
    ...header,
    ...lines,
    '',
  ].join('\n');
}

/** A report of the 2021 form with nothing but its title, the heading of section four and table four. */
export function casesExample(values: readonly (number | string)[]): string {
  const outcomes = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  return [
    '云岫县档案馆2024年政府信息公开工作年度报告',
    '',
    '四、政府信息公开行政复议、行政诉讼情况',
    '',
    '行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t',
    `${outcomes}\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t`,
    `\t\t\t\t\t${outcomes}\t${outcomes}`,
    values.join('\t'),
    '',
  ].join('\n');
}
