import type { ColumnForm, TableForm } from './form';

/** Table two, 主动公开政府信息情况. Its columns change from item to item of article 20; no relation is printed or follows. */

const documents2019: readonly ColumnForm[] = [
  { id: 'newly-made', label: '本年新制作数量', english: 'made this year' },
  { id: 'newly-public', label: '本年新公开数量', english: 'newly public' },
  { id: 'public-in-all', label: '对外公开总数量', english: 'public in all' },
];

const matters2019: readonly ColumnForm[] = [
  { id: 'items-last-year', label: '上一年项目数量', english: 'items last year' },
  { id: 'change', label: '本年增/减', english: 'change this year' },
  { id: 'decisions-on-items', label: '处理决定数量', english: 'decisions' },
];

const purchases2019: readonly ColumnForm[] = [
  { id: 'purchases', label: '采购项目数量', english: 'purchases' },
  { id: 'purchase-amount', label: '采购总金额', english: 'amount' },
];

const documents2021: readonly ColumnForm[] = [
  { id: 'issued', label: '本年制发件数', english: 'issued' },
  { id: 'repealed', label: '本年废止件数', english: 'repealed' },
  { id: 'in-force', label: '现行有效件数', english: 'in force' },
];

const decisions2021: readonly ColumnForm[] = [
  { id: 'decisions', label: '本年处理决定数量', english: 'decisions' },
];

const fees2021: readonly ColumnForm[] = [
  { id: 'fee-amount', label: '本年收费金额（单位：万元）', english: 'amount (10,000 yuan)' },
];

const name = { zh: '表二', en: 'table two' };

/** The items of article 20 that head the parts of the table; matched so that they are known not to be rows. */
const groups = ['一', '五', '六', '八', '九'].map((item) => ({
  id: `item-${item}`,
  label: `第二十条第（${item}）项`,
  aliases: [`第二十一条第（${item}）项`],
}));

export const proactive2019: TableForm = {
  kind: 'proactive',
  form: '2019',
  name,
  columns: documents2019,
  groups,
  rows: [
    { id: 'rules', group: 'item-一', label: '规章', english: 'rules' },
    {
      id: 'normative-documents',
      group: 'item-一',
      label: '规范性文件',
      english: 'normative documents',
      aliases: ['规范性檔案'],
    },
    { id: 'licences', group: 'item-五', label: '行政许可', english: 'licences', columns: matters2019 },
    {
      id: 'other-services',
      group: 'item-五',
      label: '其他对外管理服务事项',
      english: 'other services',
      columns: matters2019,
    },
    { id: 'penalties', group: 'item-六', label: '行政处罚', english: 'penalties', columns: matters2019 },
    {
      id: 'coercion',
      group: 'item-六',
      label: '行政强制',
      english: 'coercive measures',
      columns: matters2019,
    },
    {
      id: 'fees',
      group: 'item-八',
      label: '行政事业性收费',
      english: 'administrative fees',
      columns: matters2019.slice(0, 2),
    },
    {
      id: 'procurement',
      group: 'item-九',
      label: '政府集中采购',
      english: 'procurement',
      columns: purchases2019,
    },
  ],
  relations: [],
};

export const proactive2021: TableForm = {
  kind: 'proactive',
  form: '2021',
  name,
  columns: documents2021,
  groups,
  rows: [
    { id: 'rules', group: 'item-一', label: '规章', english: 'rules' },
    {
      id: 'normative-documents',
      group: 'item-一',
      label: '行政规范性文件',
      english: 'normative documents',
      aliases: ['规范性文件'],
    },
    { id: 'licences', group: 'item-五', label: '行政许可', english: 'licences', columns: decisions2021 },
    { id: 'penalties', group: 'item-六', label: '行政处罚', english: 'penalties', columns: decisions2021 },
    {
      id: 'coercion',
      group: 'item-六',
      label: '行政强制',
      english: 'coercive measures',
      columns: decisions2021,
    },
    {
      id: 'fees',
      group: 'item-八',
      label: '行政事业性收费',
      english: 'administrative fees',
      columns: fees2021,
    },
  ],
  relations: [],
};
