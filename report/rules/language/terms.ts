/** A word that is written for another one. */
export interface WrongTerm {
  /** As it is found, to the letter. */
  readonly wrong: string;
  readonly right: string;
  /** What must follow at once, where the word alone may be meant. */
  readonly before?: RegExp;
  /** Words of which one must stand in the same sentence, where the word alone may be meant. */
  readonly near?: RegExp;
  /** Why, behind the two words, in a message. */
  readonly why: { readonly zh: string; readonly en: string };
}

/** Slips of the keyboard in the names that every report has: none of them is a word. */
const slips: readonly WrongTerm[] = (
  [
    ['信息公开条列', '信息公开条例'],
    ['信息公开条例例', '信息公开条例'],
    ['信息工开', '信息公开'],
    ['行政复意', '行政复议'],
    ['行政复仪', '行政复议'],
    ['行政复义', '行政复议'],
    ['行政诉松', '行政诉讼'],
    ['公开办涵', '公开办函'],
    ['过半公开办函', '国办公开办函'],
  ] as const
).map(([wrong, right]) => ({ wrong, right, why: { zh: '错别字', en: 'a slip of the keyboard' } }));

/** Words that are mixed up in reports. Where one begins with another, the longer one comes first. */
export const wrongTerms: readonly WrongTerm[] = [
  {
    wrong: '政府信息公开处理费',
    right: '政府信息公开信息处理费',
    why: { zh: '《条例》第四十二条称“信息处理费”', en: 'article 42 of the Regulations calls it so' },
  },
  {
    wrong: '信息公开处理费',
    right: '信息处理费',
    why: { zh: '《条例》第四十二条称“信息处理费”', en: 'article 42 of the Regulations calls it so' },
  },
  ...slips,
  {
    wrong: '授理',
    right: '受理',
    near: /申请|复议|诉讼|举报|投诉/,
    why: { zh: '接受并办理是受理', en: 'to take an application up is 受理' },
  },
  {
    wrong: '申述',
    right: '申诉',
    near: /复议|诉讼|举报|投诉|行政申述/,
    why: { zh: '不服处理而提出的是申诉', en: '申诉 is the remedy, 申述 a mere statement' },
  },
  {
    wrong: '国办公开函',
    right: '国办公开办函',
    before: /^[ \u3000]?[〔［[(（【﹝][ \u3000]?20(?:16|19|21)/,
    why: { zh: '国务院办公厅政府信息与政务公开办公室的发文代字', en: 'so the office numbers its letters' },
  },
  {
    wrong: '政务信息公开',
    right: '政府信息公开',
    // Names of groups and meetings are what they are; duties and documents have the name that the Regulations give
    // them.
    before:
      /^(?:(?:的|方面的)?申请|条例|指南|目录|年度报告|年报|工作年度报告|工作(?:的|水平|质量|情况|制度|任务))/,
    why: { zh: '《条例》的用语是“政府信息公开”', en: 'the Regulations speak of 政府信息公开' },
  },
];
