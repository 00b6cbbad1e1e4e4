import type { Localised } from '../text/localised';
import { type BaselineEntry, baselineFileName } from './baseline';

/** What to say of a comment without the id of a rule. */
export const noRule: Localised = {
  zh: '这条注释没有写明规则编号。写法是 <!-- gouji-dismiss 规则编号: 理由 -->。',
  en: 'This comment names no rule. Write <!-- gouji-dismiss rule/id: reason -->.',
};

/** What to say of a comment without a reason. */
export const noReasonInComment: Localised = {
  zh: '没有写明理由，这条注释不起作用。请在冒号后写上为什么不必改。',
  en: 'Without a reason this comment has no effect. Say behind the colon why nothing needs to be changed.',
};

/** What to say of a comment that dismisses a rule where it finds nothing. */
export function unusedComment(rule: string, correction: Localised | undefined): Localised {
  const { zh, en } = correction ?? {
    zh: '这里没有这条规则的问题',
    en: 'the rule finds nothing here',
  };
  return {
    zh: `注释里的 ${rule} 不起作用：${zh}。请删去或改正。`,
    en: `${rule} in this comment has no effect: ${en}. Remove or correct it.`,
  };
}

/** What to say of an entry of the baseline that matches no finding. */
export function unusedEntry(entry: BaselineEntry, correction: Localised | undefined): Localised {
  const { zh, en } = correction ?? {
    zh: '原来的问题已经不在，或者数字变了',
    en: 'the finding is gone, or its figures have changed',
  };
  const said = described(entry);
  return {
    zh: `${said.zh}不起作用：${zh}。请核对后从 ${baselineFileName} 中删去。`,
    en: `${said.en} has no effect: ${en}. Check it, and remove it from ${baselineFileName}.`,
  };
}

/** What to say of an entry of the baseline that gives no reason. */
export function noReasonInBaseline(entry: BaselineEntry): Localised {
  const said = described(entry);
  return {
    zh: `${said.zh}没有写明理由，不起作用。请补写 "reason"。`,
    en: `${said.en} has no effect without a reason. Fill in "reason".`,
  };
}

/** An entry by what people know it by: its rule, its place, its reason and its day. */
function described({ rule, place, reason, date }: BaselineEntry): Localised {
  const why = reason.trim();
  const where = place === undefined ? '' : `，${place}`;
  const because = why === '' ? '' : `，理由“${why}”`;
  return {
    zh: `${baselineFileName} 里 ${date} 的一条“不再提示”（${rule}${where}${because}）`,
    en: `The dismissal of ${rule} of ${date} in ${baselineFileName}${why === '' ? '' : ` (“${why}”)`}`,
  };
}
