import { tableForm } from '../../../report/forms';
import type { Figures } from './figures';
import { numberName, type Piece } from './placed-text';
import { plainWording, type Wording, worded } from './wording';

/** A row of a table before it is laid out. */
export interface ContentRow {
  /** The labels from the outermost to the row's own, such as 三、本年度办理结果, （三）不予公开, 1.属于国家秘密. */
  readonly labels: readonly string[];
  readonly values: readonly Piece[];
}

/** A part of table two: its item of article 20, its column headings and its rows. */
export interface ContentPart {
  readonly item: string;
  readonly headings: readonly string[];
  readonly rows: readonly ContentRow[];
}

/** The official words of a report and its numbers, for any layout to put on paper. */
export interface Contents {
  readonly proactive: readonly ContentPart[];
  readonly applications: readonly ContentRow[];
  readonly cases: readonly Piece[];
}

export const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const;
export const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;
export const results = '三、本年度办理结果';

/** The rows of table two under each item of article 20. */
const items = [
  ['一', ['rules', 'normative-documents']],
  ['五', ['licences', 'other-services']],
  ['六', ['penalties', 'coercion']],
  ['八', ['fees']],
  ['九', ['procurement']],
] as const;

/** What a report says, from its figures, in its own wording. */
export function contentsOf(figures: Figures, wording: Wording = plainWording): Contents {
  const label = (text: string) => worded(text, wording);
  const values = (table: string, row: string, numbers: readonly number[]): Piece[] =>
    numbers.map((value, column) => ({ text: wording.number(value), name: numberName(table, row, column) }));
  return {
    proactive: proactiveParts(figures, label, values),
    applications: applicationRows(figures, label, values),
    cases: values('cases', 'cases', figures.cases),
  };
}

type Label = (text: string) => string;
type Values = (table: string, row: string, numbers: readonly number[]) => Piece[];

function proactiveParts({ form, proactive }: Figures, label: Label, values: Values): ContentPart[] {
  const table = tableForm('proactive', form);
  return items.flatMap(([item, ids]) => {
    const rows = (table?.rows ?? []).filter((row) => ids.some((id) => id === row.id));
    const first = rows[0];
    if (!first) return [];
    return [
      {
        item: `第二十条第（${item}）项`,
        headings: (first.columns ?? table?.columns ?? []).map((column) => label(column.label)),
        rows: rows.map((row) => ({
          labels: [label(row.label)],
          values: values('proactive', row.id, proactive.get(row.id) ?? []),
        })),
      },
    ];
  });
}

function applicationRows({ form, applications }: Figures, label: Label, values: Values): ContentRow[] {
  const table = tableForm('applications', form);
  return (table?.rows ?? []).map((row) => {
    const group = table?.groups.find((candidate) => candidate.id === row.group);
    const above = group === undefined ? [] : group.id === 'results' ? [results] : [results, group.label];
    return {
      labels: [...above, row.label].map(label),
      values: values('applications', row.id, applications.get(row.id) ?? []),
    };
  });
}

/** A report from the lines of its tables: title, headings and some prose around them. */
export function report(
  form: '2019' | '2021',
  tables: readonly [two: readonly Piece[], three: readonly Piece[], four: readonly Piece[]],
  style: { readonly heading: (text: string) => string; readonly prose: (text: string) => string } = {
    heading: (text) => `${text}\n`,
    prose: (text) => `${text}\n`,
  },
): Piece[] {
  const year = form === '2019' ? 2020 : 2023;
  const heading = (text: string): Piece => ({ text: style.heading(text) });
  const prose = (text: string): Piece => ({ text: style.prose(text) });
  return [
    heading(`松漪县档案馆${year}年政府信息公开工作年度报告`),
    prose(`本报告所列数据的统计期限为${year}年1月1日至12月31日，电话 0000-0000036。`),
    heading('一、总体情况'),
    prose('全年主动公开政府信息 128 条，其中机构职能类 3 条、工作动态类 125 条。'),
    heading('二、主动公开政府信息情况'),
    ...tables[0],
    heading('三、收到和处理政府信息公开申请情况'),
    ...tables[1],
    heading('四、政府信息公开行政复议、行政诉讼情况'),
    ...tables[2],
    heading('五、存在的主要问题及改进情况'),
    prose('一是公开的内容还不够细。2024年将逐项改进。'),
    heading('六、其他需要报告的事项'),
    prose('本年度没有收取信息处理费。'),
  ];
}
