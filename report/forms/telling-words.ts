import type { TableKind } from './form';
import type { ReportForm } from './report-form';

/**
 * Words of labels that tell the forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 apart: in a kind of
 * table only one of the two has them. 规范性文件 and 处理决定数量 are left out, since they are part of labels of the
 * other form.
 */
export const tellingWords: Readonly<
  Record<ReportForm, Readonly<Partial<Record<TableKind, readonly string[]>>>>
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
