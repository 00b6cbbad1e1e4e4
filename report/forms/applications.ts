import type { ColumnForm, GroupForm, RelationForm, RowForm, TableForm } from './form';

/**
 * Table three, 收到和处理政府信息公开申请情况, of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号. The two differ
 * only in （六）其他处理, one row in 2019 and three since 2021.
 */

const columns: readonly ColumnForm[] = [
  { id: 'natural-person', label: '自然人', english: 'natural persons' },
  { id: 'company', label: '商业企业', english: 'companies', group: '法人或其他组织' },
  { id: 'research-institute', label: '科研机构', english: 'research institutes', group: '法人或其他组织' },
  {
    id: 'public-interest-organisation',
    label: '社会公益组织',
    english: 'public-interest organisations',
    group: '法人或其他组织',
  },
  {
    id: 'legal-services-firm',
    label: '法律服务机构',
    english: 'legal-services firms',
    group: '法人或其他组织',
  },
  { id: 'other-organisation', label: '其他', english: 'other organisations', group: '法人或其他组织' },
  { id: 'total', label: '总计', english: 'total' },
];

const groups: readonly GroupForm[] = [
  { id: 'results', label: '三、本年度办理结果', aliases: ['办理结果'] },
  { id: 'refused', label: '（三）不予公开' },
  { id: 'unavailable', label: '（四）无法提供' },
  { id: 'not-processed', label: '（五）不予处理' },
];

const otherGroup: GroupForm = {
  id: 'other-group',
  label: '（六）其他处理',
  aliases: ['其他'],
  slips: ['其他'],
};

const received: readonly RowForm[] = [
  {
    id: 'new',
    label: '一、本年新收政府信息公开申请数量',
    short: '一、本年新收',
    english: 'received this year',
    aliases: ['本年新收政府信息公开申请', '本年新收', '新收申请数量'],
  },
  {
    id: 'carried-in',
    label: '二、上年结转政府信息公开申请数量',
    short: '二、上年结转',
    english: 'carried in',
    aliases: ['上年结转政府信息公开申请', '上年结转', '上年转结', '上年转结政府信息公开申请数量'],
    slips: ['上年转结', '上年转结政府信息公开申请数量'],
  },
];

const answered: readonly RowForm[] = [
  { id: 'granted', label: '（一）予以公开', english: 'granted', group: 'results' },
  {
    id: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    short: '（二）部分公开',
    english: 'partly granted',
    aliases: ['部分公开'],
    group: 'results',
  },
  {
    id: 'refused/state-secret',
    label: '1.属于国家秘密',
    short: '（三）1.属于国家秘密',
    english: 'refused: state secret',
    group: 'refused',
  },
  {
    id: 'refused/forbidden-by-law',
    label: '2.其他法律行政法规禁止公开',
    short: '（三）2.其他法律行政法规禁止公开',
    english: 'refused: forbidden by law',
    aliases: ['其他法律行政止公开', '法律行政法规禁止公开'],
    slips: ['其他法律行政止公开'],
    group: 'refused',
  },
  {
    id: 'refused/security-and-stability',
    label: '3.危及“三安全一稳定”',
    short: '（三）3.危及“三安全一稳定”',
    english: 'refused: security and stability',
    aliases: ['三安全一稳定'],
    group: 'refused',
  },
  {
    id: 'refused/third-party',
    label: '4.保护第三方合法权益',
    short: '（三）4.保护第三方合法权益',
    english: 'refused: third-party rights',
    group: 'refused',
  },
  {
    id: 'refused/internal-affairs',
    label: '5.属于三类内部事务信息',
    short: '（三）5.属于三类内部事务信息',
    english: 'refused: internal affairs',
    aliases: ['三类内部事务信息', '内部事务信息'],
    group: 'refused',
  },
  {
    id: 'refused/process-information',
    label: '6.属于四类过程性信息',
    short: '（三）6.属于四类过程性信息',
    english: 'refused: process information',
    aliases: ['四类过程性信息', '过程性信息'],
    group: 'refused',
  },
  {
    id: 'refused/enforcement-file',
    label: '7.属于行政执法案卷',
    short: '（三）7.属于行政执法案卷',
    english: 'refused: enforcement file',
    aliases: ['行政执法案卷', '属于行政执法案卷信息'],
    group: 'refused',
  },
  {
    id: 'refused/business-query',
    label: '8.属于行政查询事项',
    short: '（三）8.属于行政查询事项',
    english: 'refused: business look-up',
    aliases: ['行政查询事项', '属于业务查询事项'],
    group: 'refused',
  },
  {
    id: 'unavailable/not-held',
    label: '1.本机关不掌握相关政府信息',
    short: '（四）1.本机关不掌握相关政府信息',
    english: 'unavailable: not held',
    aliases: ['不掌握相关政府信息'],
    group: 'unavailable',
  },
  {
    id: 'unavailable/needs-production',
    label: '2.没有现成信息需要另行制作',
    short: '（四）2.没有现成信息需要另行制作',
    english: 'unavailable: needs production',
    group: 'unavailable',
  },
  {
    id: 'unavailable/unclear',
    label: '3.补正后申请内容仍不明确',
    short: '（四）3.补正后申请内容仍不明确',
    english: 'unavailable: still unclear',
    aliases: ['补正后内容仍不明确'],
    group: 'unavailable',
  },
  {
    id: 'not-processed/petition',
    label: '1.信访举报投诉类申请',
    short: '（五）1.信访举报投诉类申请',
    english: 'not processed: petition',
    aliases: ['信访举报投诉类'],
    group: 'not-processed',
  },
  {
    id: 'not-processed/repeat',
    label: '2.重复申请',
    short: '（五）2.重复申请',
    english: 'not processed: repeat',
    group: 'not-processed',
  },
  {
    id: 'not-processed/publication',
    label: '3.要求提供公开出版物',
    short: '（五）3.要求提供公开出版物',
    english: 'not processed: publication',
    group: 'not-processed',
  },
  {
    id: 'not-processed/excessive',
    label: '4.无正当理由大量反复申请',
    short: '（五）4.无正当理由大量反复申请',
    english: 'not processed: excessive',
    aliases: ['大量反复申请'],
    group: 'not-processed',
  },
  {
    id: 'not-processed/confirm-or-reissue',
    label: '5.要求行政机关确认或重新出具已获取信息',
    short: '（五）5.要求行政机关确认或重新出具已获取信息',
    english: 'not processed: confirm or reissue',
    aliases: ['要求行政机关确认或重新出具'],
    group: 'not-processed',
  },
];

const otherSince2021: readonly RowForm[] = [
  {
    id: 'other/late-correction',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    short: '（六）1.逾期不补正',
    english: 'other: correction overdue',
    aliases: ['申请人无正当理由逾期不补正', '逾期不补正'],
    group: 'other-group',
  },
  {
    id: 'other/late-fee',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    short: '（六）2.逾期未缴费',
    english: 'other: fee overdue',
    aliases: ['申请人逾期未按收费通知要求缴纳费用', '逾期不缴费', '逾期未缴费'],
    group: 'other-group',
  },
  {
    id: 'other/other',
    label: '3.其他',
    short: '（六）3.其他',
    english: 'other: other',
    group: 'other-group',
  },
];

const otherIn2019: readonly RowForm[] = [
  {
    id: 'other',
    label: '（六）其他处理',
    english: 'other',
    aliases: ['其他'],
    slips: ['其他'],
    group: 'results',
  },
];

const closing: readonly RowForm[] = [
  { id: 'total', label: '（七）总计', english: 'concluded', aliases: ['合计'], group: 'results' },
  {
    id: 'carried-out',
    label: '四、结转下年度继续办理',
    short: '四、结转下年度',
    english: 'carried over',
    aliases: ['结转下年度', '结转下年继续办理'],
  },
];

function relations(results: readonly RowForm[]): readonly RelationForm[] {
  return [
    {
      rule: 'applications/balance',
      basis: 'printed',
      name: { zh: '一 + 二 =（七）+ 四', en: 'received + carried in = concluded + carried out' },
      along: 'columns',
      total: 'total',
      besideTotal: ['carried-out'],
      parts: ['new', 'carried-in'],
    },
    {
      rule: 'applications/sum-of-results',
      basis: 'derived',
      name: { zh: '（七）总计 = 各项办理结果之和', en: 'concluded = sum of the results' },
      along: 'columns',
      total: 'total',
      parts: results.map((row) => row.id),
    },
    {
      rule: 'applications/row-total',
      basis: 'derived',
      name: { zh: '总计 = 各类申请人之和', en: 'total = sum of the kinds of applicant' },
      along: 'rows',
      total: 'total',
      parts: columns.filter((column) => column.id !== 'total').map((column) => column.id),
    },
  ];
}

function table(form: '2019' | '2021', other: readonly RowForm[]): TableForm {
  const results = [...answered, ...other];
  return {
    kind: 'applications',
    form,
    name: { zh: '表三', en: 'table three' },
    columns,
    groups: form === '2021' ? [...groups, otherGroup] : groups,
    rows: [...received, ...results, ...closing],
    relations: relations(results),
  };
}

/** Table three of the form of 2019 (国办公开办函〔2019〕60号). */
export const applications2019: TableForm = table('2019', otherIn2019);

/** Table three of the form of 2021 (国办公开办函〔2021〕30号). */
export const applications2021: TableForm = table('2021', otherSince2021);
