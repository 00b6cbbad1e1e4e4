import type { ColumnForm, RelationForm, RowForm, TableForm } from './form';

/**
 * The national statistics table of 国办发〔2014〕32号 (report years 2014 to 2018): 统计指标, 单位, 统计数. The notice
 * itself could be read only in part: rows without `confirmed: false` were seen word for word in forms that follow it.
 * Sums over other rows are kept for the day they are confirmed.
 */

const columns: readonly ColumnForm[] = [{ id: 'count', label: '统计数', english: 'count' }];

function confirmed(id: string, label: string, english: string): RowForm {
  return { id, label, english };
}

function unconfirmed(id: string, label: string, english: string): RowForm {
  return { id, label, english, confirmed: false };
}

const rows: readonly RowForm[] = [
  confirmed('disclosed', '（一）主动公开政府信息数', 'items disclosed'),
  confirmed('disclosed/normative-documents', '主动公开规范性文件数', 'normative documents disclosed'),
  confirmed('issued', '制发规范性文件总数', 'normative documents issued'),
  unconfirmed('channels/gazette', '1.政府公报公开政府信息数', 'by gazette'),
  unconfirmed('channels/website', '2.政府网站公开政府信息数', 'by website'),
  unconfirmed('channels/microblog', '3.政务微博公开政府信息数', 'by microblog'),
  unconfirmed('channels/wechat', '4.政务微信公开政府信息数', 'by WeChat'),
  unconfirmed('channels/other', '5.其他方式公开政府信息数', 'by other channels'),
  unconfirmed('responses', '（一）回应公众关注热点或重大舆情数', 'responses'),
  unconfirmed('applications', '（一）收到申请数', 'applications'),
  unconfirmed('applications/in-person', '1.当面申请数', 'applications in person'),
  unconfirmed('applications/fax', '2.传真申请数', 'applications by fax'),
  unconfirmed('applications/online', '3.网络申请数', 'applications online'),
  unconfirmed('applications/mail', '4.信函申请数', 'applications by mail'),
  unconfirmed('concluded', '（二）申请办结数', 'concluded'),
  unconfirmed('concluded/on-time', '1.按时办结数', 'concluded on time'),
  unconfirmed('concluded/extended', '2.延期办结数', 'concluded after extension'),
  unconfirmed('replies', '（三）申请答复数', 'replies'),
  confirmed('replies/already-public', '1.属于已主动公开范围数', 'replies: already public'),
  confirmed('replies/granted', '2.同意公开答复数', 'replies: granted'),
  confirmed('replies/partial', '3.同意部分公开答复数', 'replies: partly granted'),
  unconfirmed('replies/refused', '4.不同意公开答复数', 'replies: refused'),
  unconfirmed('replies/not-responsible', '5.不属于本行政机关公开数', 'replies: another organ’s'),
  unconfirmed('replies/not-held', '6.申请信息不存在数', 'replies: does not exist'),
  confirmed('replies/correction', '7.告知作出更改补充数', 'replies: asked to supplement'),
  confirmed('replies/elsewhere', '8.告知通过其他途径办理数', 'replies: sent elsewhere'),
  unconfirmed('reviews', '四、行政复议数量', 'reviews'),
  unconfirmed('litigation', '五、行政诉讼数量', 'litigation'),
  confirmed('complaints', '六、举报投诉数量', 'complaints'),
  { ...unconfirmed('fees', '七、依申请公开信息收取的费用', 'fees'), amount: true },
  confirmed('offices', '（一）政府信息公开工作专门机构数', 'offices'),
  confirmed('reading-points', '（二）设置政府信息公开查阅点数', 'reading points'),
  confirmed('staff', '（三）从事政府信息公开工作人员数', 'staff'),
  confirmed('staff/full-time', '1.专职人员数', 'full-time staff'),
  confirmed('staff/part-time', '2.兼职人员数', 'part-time staff'),
  confirmed('meetings', '（一）召开政府信息公开工作会议或专题会议数', 'meetings'),
  confirmed('training', '（二）举办各类培训班数', 'training courses'),
  confirmed('trained', '（三）接受培训人员数', 'people trained'),
];

/**
 * A sum of the form; one over rows that were not all confirmed is marked so and never judged, since the form may have
 * more rows.
 */
function sum(
  total: string,
  parts: readonly string[],
  zh: string,
  en: string,
  isConfirmed: boolean,
): RelationForm {
  return {
    rule: 'statistics/sum',
    basis: 'derived',
    name: { zh, en },
    along: 'columns',
    total,
    parts,
    ...(isConfirmed ? {} : { confirmed: false }),
  };
}

/** The national statistics table of 2014. */
export const statistics2014: TableForm = {
  kind: 'statistics',
  form: '2014',
  name: { zh: '统计表', en: 'statistics table' },
  columns,
  groups: [],
  rows,
  relations: [
    sum(
      'applications',
      ['applications/in-person', 'applications/fax', 'applications/online', 'applications/mail'],
      '收到申请数 = 当面 + 传真 + 网络 + 信函',
      'applications = in person + fax + online + mail',
      false,
    ),
    sum(
      'concluded',
      ['concluded/on-time', 'concluded/extended'],
      '申请办结数 = 按时 + 延期',
      'concluded = on time + extended',
      false,
    ),
    sum(
      'replies',
      rows.map((row) => row.id).filter((id) => id.startsWith('replies/')),
      '申请答复数 = 各类答复之和',
      'replies = sum of the kinds of reply',
      false,
    ),
    sum(
      'staff',
      ['staff/full-time', 'staff/part-time'],
      '工作人员数 = 专职 + 兼职',
      'staff = full-time + part-time',
      true,
    ),
  ],
};
