import type { ColumnForm, RowForm, TableForm } from './form';

/**
 * Table two, 主动公开政府信息情况. Its columns change from item to item of article 20; no relation is printed or
 * follows.
 */

const documents2019: readonly ColumnForm[] = [
  { id: 'newly-made', label: '本年新制作数量', english: 'made this year' },
  { id: 'newly-public', label: '本年新公开数量', english: 'newly public' },
  { id: 'public-in-all', label: '对外公开总数量', english: 'public in all' },
];

const matters2019: readonly ColumnForm[] = [
  { id: 'items-last-year', label: '上一年项目数量', english: 'items last year' },
  { id: 'change', label: '本年增/减', english: 'change this year', signed: true },
  { id: 'decisions-on-items', label: '处理决定数量', english: 'decisions' },
];

const purchases2019: readonly ColumnForm[] = [
  { id: 'purchases', label: '采购项目数量', english: 'purchases' },
  { id: 'purchase-amount', label: '采购总金额', english: 'amount', amount: true },
];

const documents2021: readonly ColumnForm[] = [
  { id: 'issued', label: '本年制发件数', english: 'issued', unit: '件' },
  { id: 'repealed', label: '本年废止件数', english: 'repealed', unit: '件' },
  { id: 'in-force', label: '现行有效件数', english: 'in force', unit: '件' },
];

const decisions2021: readonly ColumnForm[] = [
  { id: 'decisions', label: '本年处理决定数量', english: 'decisions' },
];

const fees2021: readonly ColumnForm[] = [
  {
    id: 'fee-amount',
    label: '本年收费金额（单位：万元）',
    english: 'amount (10,000 yuan)',
    amount: true,
    unit: '万元',
  },
];

const name = { zh: '表二', en: 'table two' };

/** The items of article 20 that head the parts of the table; matched so that they are known not to be rows. */
const groups = ['一', '五', '六', '八', '九'].map((item) => ({
  id: `item-${item}`,
  label: `第二十条第（${item}）项`,
  aliases: [`第二十一条第（${item}）项`],
  slips: [`第二十一条第（${item}）项`],
}));

/** The item that each row stands under. */
const itemOfRow: Readonly<Record<string, string>> = {
  rules: '一',
  'normative-documents': '一',
  licences: '五',
  'other-services': '五',
  penalties: '六',
  coercion: '六',
  fees: '八',
  procurement: '九',
};

function underItems(rows: readonly RowForm[]): readonly RowForm[] {
  return rows.map((row) => ({ ...row, group: `item-${itemOfRow[row.id]}` }));
}

/** Table two of the form of 2019 (国办公开办函〔2019〕60号). */
export const proactive2019: TableForm = {
  kind: 'proactive',
  form: '2019',
  name,
  columns: documents2019,
  groups,
  rows: underItems([
    { id: 'rules', label: '规章', english: 'rules' },
    {
      id: 'normative-documents',
      label: '规范性文件',
      english: 'normative documents',
      aliases: ['规范性檔案', '规范性文件数'],
    },
    { id: 'licences', label: '行政许可', english: 'licences', columns: matters2019 },
    { id: 'other-services', label: '其他对外管理服务事项', english: 'other services', columns: matters2019 },
    { id: 'penalties', label: '行政处罚', english: 'penalties', columns: matters2019 },
    { id: 'coercion', label: '行政强制', english: 'coercive measures', columns: matters2019 },
    { id: 'fees', label: '行政事业性收费', english: 'administrative fees', columns: matters2019.slice(0, 2) },
    { id: 'procurement', label: '政府集中采购', english: 'procurement', columns: purchases2019 },
  ]),
  relations: [],
};

/** Table two of the form of 2021 (国办公开办函〔2021〕30号). */
export const proactive2021: TableForm = {
  kind: 'proactive',
  form: '2021',
  name,
  columns: documents2021,
  groups,
  rows: underItems([
    { id: 'rules', label: '规章', english: 'rules' },
    {
      id: 'normative-documents',
      label: '行政规范性文件',
      english: 'normative documents',
      aliases: ['规范性文件', '规范性文件数'],
      slips: ['规范性文件'],
    },
    { id: 'licences', label: '行政许可', english: 'licences', columns: decisions2021 },
    { id: 'penalties', label: '行政处罚', english: 'penalties', columns: decisions2021 },
    { id: 'coercion', label: '行政强制', english: 'coercive measures', columns: decisions2021 },
    { id: 'fees', label: '行政事业性收费', english: 'administrative fees', columns: fees2021 },
  ]),
  relations: [],
};
