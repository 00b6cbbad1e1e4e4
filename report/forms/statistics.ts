import type { ColumnForm, RelationForm, TableForm } from './form';

const columns: readonly ColumnForm[] = [
  { id: 'year', label: '年度', english: 'this year' },
  { id: 'cumulative', label: '历年累计', english: 'over the years' },
];

function sum(total: string, parts: readonly string[], zh: string, en: string): RelationForm {
  return { rule: 'statistics/sum', basis: 'derived', name: { zh, en }, along: 'columns', total, parts };
}

/** The statistics table of the Fujian form (to 2018): 指标名称, 计量单位, 年度, 历年累计. */
export const statisticsFujian: TableForm = {
  kind: 'statistics',
  form: 'fujian',
  name: { zh: '统计表', en: 'statistics table' },
  columns,
  groups: [],
  rows: [
    { id: 'proactive', label: '主动公开文件数', english: 'documents disclosed', aliases: ['主动公开信息数'] },
    {
      id: 'proactive/website',
      label: '1.政府网站公开数',
      english: 'on websites',
      aliases: ['其中政府网站公开数'],
    },
    { id: 'proactive/gazette', label: '2.政府公报公开数', english: 'in gazettes' },
    {
      id: 'applications',
      label: '受理政府信息公开申请总数',
      english: 'applications',
      aliases: ['受理依申请公开信息总数', '受理申请总数'],
    },
    { id: 'applications/in-person', label: '1.当面申请数', english: 'applications in person' },
    { id: 'applications/online', label: '2.网上申请数', english: 'applications online' },
    { id: 'applications/mail-or-fax', label: '3.信函、传真申请数', english: 'applications by mail or fax' },
    { id: 'replies', label: '对申请的答复总数', english: 'replies' },
    { id: 'replies/granted', label: '1.同意公开答复数', english: 'replies: granted' },
    { id: 'replies/partial', label: '2.同意部分公开答复数', english: 'replies: partly granted' },
    {
      id: 'replies/refused',
      label: '3.不予公开答复数',
      english: 'replies: refused',
      aliases: ['否决公开答复数'],
    },
    { id: 'replies/other', label: '4.其他类型答复数', english: 'replies: other' },
    { id: 'fee-waiver', label: '政府信息公开收费减免金额', english: 'fees waived', amount: true },
    { id: 'reviews', label: '行政复议数', english: 'reviews' },
    { id: 'litigation', label: '行政诉讼数', english: 'litigation' },
    { id: 'complaints', label: '接受行政申诉、举报数', english: 'complaints', aliases: ['行政申诉数'] },
  ],
  relations: [
    sum(
      'applications',
      ['applications/in-person', 'applications/online', 'applications/mail-or-fax'],
      '受理申请总数 = 当面 + 网上 + 信函、传真',
      'applications = in person + online + mail or fax',
    ),
    sum(
      'replies',
      ['replies/granted', 'replies/partial', 'replies/refused', 'replies/other'],
      '答复总数 = 同意 + 部分 + 不予 + 其他',
      'replies = granted + partial + refused + other',
    ),
  ],
};

/**
 * The table that came before it (to 2013): six ways to apply instead of three, and three kinds of replies. Seen in the
 * reports of one county and its bureaus; the notice of 莆田 of 2009 has the same rows.
 */
export const statisticsFujianEarly: TableForm = {
  kind: 'statistics',
  form: 'fujian',
  name: statisticsFujian.name,
  columns,
  groups: [],
  rows: [
    { id: 'proactive', label: '主动公开信息数', english: 'information disclosed' },
    {
      id: 'proactive/website',
      label: '1.网站公开',
      english: 'on websites',
      aliases: ['其中网站公开', '其中政府网站', '政府网站'],
    },
    {
      id: 'proactive/gazette',
      label: '2.政府公报公开',
      english: 'in gazettes',
      aliases: ['政府公报'],
    },
    { id: 'applications', label: '受理依申请公开信息总数', english: 'applications' },
    { id: 'applications/in-person', label: '1.当面申请数', english: 'applications in person' },
    { id: 'applications/fax', label: '2.传真申请数', english: 'applications by fax' },
    { id: 'applications/e-mail', label: '3.电子邮件申请数', english: 'applications by e-mail' },
    { id: 'applications/online', label: '4.网上申请数', english: 'applications online' },
    { id: 'applications/mail', label: '5.信函申请数', english: 'applications by mail' },
    {
      id: 'applications/other',
      label: '6.其他形式申请数',
      english: 'applications in other ways',
      aliases: ['其它形式申请数'],
    },
    { id: 'replies', label: '对申请的答复数', english: 'replies', aliases: ['本年度对申请的答复总数'] },
    { id: 'replies/granted', label: '1.同意公开答复数', english: 'replies: granted' },
    { id: 'replies/partial', label: '2.同意部分公开答复数', english: 'replies: partly granted' },
    {
      id: 'replies/refused',
      label: '3.否决公开答复数',
      english: 'replies: refused',
      aliases: ['否决公开答复总数'],
    },
    { id: 'reviews', label: '行政复议数', english: 'reviews' },
    { id: 'litigation', label: '行政诉讼数', english: 'litigation' },
    { id: 'complaints', label: '行政申诉数', english: 'complaints', aliases: ['行政申诉、举报数'] },
  ],
  relations: [
    sum(
      'applications',
      [
        'applications/in-person',
        'applications/fax',
        'applications/e-mail',
        'applications/online',
        'applications/mail',
        'applications/other',
      ],
      '受理总数 = 当面 + 传真 + 电子邮件 + 网上 + 信函 + 其他形式',
      'applications = in person + fax + e-mail + online + mail + other ways',
    ),
  ],
};
