import type { ApplicantScope, ChannelScope, Outcome, ResultScope } from './scope';
import { Wordings } from './words';

/** Words for what happens to applications. Within a list the more particular meanings come first. */

/** What becomes of applications: the groups of table three, and what narratives list beside them. */
export const resultWords = new Wordings<ResultScope>([
  { meaning: 'partial', words: ['部分公开', '区分处理', '部分予以公开', '部分提供'] },
  {
    meaning: 'refused',
    words: [
      ...['不予公开', '不予以公开', '不同意公开', '决定不公开', '决定不予公开', '拒绝公开'],
      // Its rows: 涉及第三方合法权益1件，属于行政查询事项2件.
      ...['属于国家秘密', '第三方合法权益', '三安全一稳定', '内部事务信息', '内部事务', '过程性信息'],
      ...['行政执法案卷', '执法案卷', '行政查询事项', '法规禁止公开'],
    ],
  },
  {
    meaning: 'other',
    words: [
      '其他处理',
      '其它处理',
      '逾期不补正',
      '逾期未补正',
      '逾期未缴费',
      '逾期不缴费',
      '撤回',
      '撤销申请',
      '放弃申请',
    ],
  },
  {
    meaning: 'unavailable',
    words: [
      '无法提供',
      '信息不存在',
      '不存在',
      '不掌握',
      '不属于本机关',
      '不属于本行政机关',
      '不属于本单位',
      '不属于我',
      '不属本机关',
      '非本机关',
      '非本行政机关',
      '没有现成信息',
      '没有现成的',
      '需要另行制作',
      '仍不明确',
    ],
  },
  {
    meaning: 'not-processed',
    words: [
      '不予处理',
      '不予重复处理',
      '重复申请',
      '信访举报投诉类',
      '信访、举报、投诉类',
      '要求提供公开出版物',
      '大量反复申请',
      '确认或重新出具',
    ],
  },
  { meaning: 'correction', words: ['告知补正', '要求补正', '通知补正', '补正告知'] },
  {
    meaning: 'already-public',
    words: ['已主动公开', '已经主动公开', '主动公开范围', '属于主动公开', '属主动公开', '已在网上公开'],
  },
  {
    meaning: 'granted',
    words: ['予以公开', '同意公开', '准予公开', '全部公开', '全部予以公开', '依法公开', '决定公开'],
  },
]);

/** Who applies. */
export const applicantWords = new Wordings<ApplicantScope>([
  {
    meaning: 'organisations',
    words: ['法人或其他组织', '法人和其他组织', '法人及其他组织', '法人、其他组织', '法人'],
  },
  { meaning: 'natural-persons', words: ['自然人', '公民', '个人'] },
]);

/** How applications come in. */
export const channelWords = new Wordings<ChannelScope>([
  { meaning: 'channel/e-mail', words: ['电子邮件', '电子邮箱', '电邮', '邮箱'] },
  {
    meaning: 'channel/mail',
    words: [
      '信函',
      '邮寄',
      '邮递',
      '信件',
      '书信',
      '来信申请',
      '来函申请',
      '函件',
      '邮件',
      '快递',
      '邮政',
      'EMS',
      '邮政快递',
    ],
  },
  {
    meaning: 'channel/online',
    words: [
      ...['网络', '网上', '线上', '互联网', '在线', '网站', '网页', '平台', '网络平台', '门户网站', '系统'],
      ...['官网', '官方网站', '政务网'],
    ],
  },
  { meaning: 'channel/in-person', words: ['当面', '现场', '窗口', '上门', '面交'] },
  { meaning: 'channel/fax', words: ['传真'] },
  { meaning: 'channel/telephone', words: ['电话', '口头'] },
  { meaning: 'channel/written', words: ['书面', '纸质'] },
  {
    meaning: 'channel/other',
    words: ['其他方式', '其它方式', '其他渠道', '其它渠道', '其他途径', '其它途径', '其他形式', '其它形式'],
  },
]);

/** Words that may stand around the name of a channel. */
export const aroundChannels: readonly string[] = [
  '通过',
  '以',
  '采用',
  '采取',
  '经',
  '方式',
  '渠道',
  '形式',
  '途径',
  '提交',
  '提出',
  '提起',
  '递交',
  '寄送',
  '送达',
  '县',
  '市',
  '区',
  '省',
  '政府',
  '门户',
  '官方',
  '申请表',
  '办公室',
  '办公厅',
  '纸质版',
  ...['局', '委', '厅'].flatMap((body) => ['官方', '官网', '门户', '网站'].map((site) => `${body}${site}`)),
];

/** Forms of verbs by what they say of the applications that are their object. */
export const mainVerbs = new Wordings<'received' | 'handled' | 'concluded' | 'answered'>([
  {
    meaning: 'received',
    words: [
      ...['新收到', '新收', '收到', '新接收', '接收', '接到', '收悉', '新受理', '受理'],
      // 收 alone only right before what came in.
      ...['收政府信息公开申请', '收信息公开申请', '收依申请公开'],
      // And so 接受, which elsewhere is what one does with consultations and interviews.
      ...['接受政府信息公开申请', '接受信息公开申请', '接受依申请公开'],
    ],
  },
  { meaning: 'handled', words: ['收办', '办理', '处理'] },
  { meaning: 'concluded', words: ['办结', '办毕', '办理完毕', '办理完成', '完成办理'] },
  { meaning: 'answered', words: ['答复完毕', '回复完毕', '答复', '回复'] },
]);

/** How reviews and litigation end, in the words of table four and in others. */
export const outcomeWords = new Wordings<Outcome>([
  { meaning: 'pending', words: ['尚未审结', '未审结', '正在审理', '尚在审理', '审理中'] },
  { meaning: 'upheld', words: ['结果维持', '维持'] },
  { meaning: 'corrected', words: ['结果纠正', '纠正', '纠错'] },
  { meaning: 'other', words: ['其他结果', '其它结果'] },
]);

/** The outcomes as table four calls them; other words for them leave a doubt. */
export const officialOutcomes: readonly string[] = ['结果维持', '结果纠正', '其他结果', '尚未审结'];
