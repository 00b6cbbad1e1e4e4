import { tableForm } from '../forms';
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

/** Rows of table two by id, each with as many values as its columns; rows that are not named are all zero. */
export type ProactiveRows = Readonly<Record<string, readonly (number | string)[]>>;

/** A report with nothing but its title, the heading of section two and table two, of either form. */
export function proactiveExample(form: '2019' | '2021', rows: ProactiveRows): string {
  const table = tableForm('proactive', form);
  const lines: string[] = [];
  let above: string | undefined;
  for (const row of table?.rows ?? []) {
    const columns = row.columns ?? table?.columns ?? [];
    if (row.group !== above) {
      above = row.group;
      const group = table?.groups.find((candidate) => candidate.id === row.group);
      lines.push(group?.label ?? '', ['信息内容', ...columns.map((column) => column.label)].join('\t'));
    }
    lines.push([row.label, ...(rows[row.id] ?? columns.map(() => 0))].join('\t'));
  }
  return [
    `云岫县档案馆${form === '2019' ? 2020 : 2024}年政府信息公开工作年度报告`,
    '',
    '二、主动公开政府信息情况',
    '',
    ...lines,
    '',
  ].join('\n');
}

/** Rows of the old statistics table by id: the year, and over the years; rows that are not named are all zero. */
export type StatisticsRows = Readonly<Record<string, readonly [year: number, cumulative: number]>>;

/** A report of the Fujian form with nothing but its title and the statistics table, one cell a line. */
export function statisticsExample(rows: StatisticsRows): string {
  const lines = (tableForm('statistics', 'fujian')?.rows ?? []).flatMap((row) => {
    const [year, cumulative] = rows[row.id] ?? [0, 0];
    return [row.label, row.amount ? '元' : '件', String(year), String(cumulative)];
  });
  return [
    '云岫县档案馆2016年度政府信息公开工作年度报告',
    '指标名称',
    '计量单位',
    '2016年度',
    '历年累计',
    ...lines,
    '',
  ].join('\n');
}

/** Counts of the national table of 2014 by id; rows that are not named are all zero. */
export type NationalStatisticsRows = Readonly<Record<string, number>>;

/** A report with nothing but its title and the national statistics table of 2014. */
export function nationalStatisticsExample(rows: NationalStatisticsRows): string {
  const lines = (tableForm('statistics', '2014')?.rows ?? []).map((row) =>
    [row.label, row.amount ? '万元' : '件', rows[row.id] ?? 0].join('\t'),
  );
  return ['云岫县档案馆2016年度政府信息公开工作年度报告', '', '统计指标\t单位\t统计数', ...lines, ''].join(
    '\n',
  );
}
