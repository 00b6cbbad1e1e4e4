import type { TableKind } from './form';

/** The forms of whole reports, which have tables of the same kinds. */
export type ReportFormId = '2019' | '2021';

/**
 * Words of labels that only one of the forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 has in a kind of table. 规范性文件 and 处理决定数量 are not among them: they are part of labels of the other form.
 */
export const tellingWords: Readonly<
  Record<ReportFormId, Readonly<Partial<Record<TableKind, readonly string[]>>>>
> = {
  '2019': {
    proactive: [
      '新制作数量',
      '新公开数量',
      '对外公开总数',
      '上一年项目数',
      '本年增/减',
      '其他对外管理服务',
      '政府集中采购',
      '采购项目数',
      '采购总金额',
    ],
  },
  '2021': {
    proactive: ['制发件数', '废止件数', '现行有效件数', '本年收费金额'],
    applications: ['逾期不补正', '收费通知', '不再处理其'],
  },
};

/** The document that gives a form. */
export const documentOfForm: Readonly<Record<ReportFormId, string>> = {
  '2019': '国办公开办函〔2019〕60号',
  '2021': '国办公开办函〔2021〕30号',
};

/** The form of reports for a year; `undefined` for years before there was one for whole reports. */
export function formOfYear(year: number): ReportFormId | undefined {
  if (year < 2019) return undefined;
  return year < 2021 ? '2019' : '2021';
}
