import fc from 'fast-check';

/** How a report words its labels and writes its numbers. */
export interface Wording {
  /** The numbering of items: as the form has it, or in another manner. */
  readonly numbering: (ordinal: string) => string;
  /** What is done to the rest of a label. */
  readonly words: (words: string) => string;
  readonly number: (value: number) => string;
}

const NUMBERED = /^(\d)\.(.*)$/;

/** The label in a report's own wording. */
export function worded(label: string, { numbering, words }: Wording): string {
  const match = NUMBERED.exec(label);
  return match ? numbering(match[1] ?? '') + words(match[2] ?? '') : words(label);
}

const simplifiedAndTraditional = [
  '开開 请請 数數 结結 转轉 办辦 区區 处處 这這 计計 属屬 国國 规規 稳穩 护護 权權 类類 内內 务務 过過 执執 询詢 机機 关關',
  '没沒 现現 制製 补補 后後 确確 访訪 举舉 报報 诉訴 复複 无無 当當 认認 获獲 继繼 总總 缴繳 纳納 业業 构構 团團 组組 织織',
  '维維 纠糾 审審 经經 议議 讼訟 项項 发發 废廢 许許 罚罰 强強 费費 额額 单單 万萬 对對 务務 购購 采採 减減 条條 与與 为為 于於',
]
  .flatMap((line) => line.split(' '))
  .map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

const toTraditional = new Map(simplifiedAndTraditional);

function traditional(words: string): string {
  return [...words].map((character) => toTraditional.get(character) ?? character).join('');
}

/** Labels as reports shorten them. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^（二）部分公开.*$/, '（二）部分公开'],
  [/^申请人无正当理由逾期不补正.*$/, '逾期不补正'],
  [/^申请人逾期未按收费通知要求缴纳费用.*$/, '逾期不缴费'],
  [/政府信息公开申请数量$/, '政府信息公开申请'],
];

function short(words: string): string {
  return shortened.reduce((text, [long, brief]) => text.replace(long, brief), words);
}

const same = (words: string) => words;
const asInForm = (ordinal: string) => `${ordinal}.`;

export const plainWording: Wording = { numbering: asInForm, words: same, number: String };

const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** Numbering, words and digits in the manners that reports are found to have. */
export const anyWording: fc.Arbitrary<Wording> = fc.record({
  numbering: fc.oneof(
    { weight: 3, arbitrary: fc.constant(asInForm) },
    fc.constantFrom(
      (ordinal: string) => `${ordinal}、`,
      (ordinal: string) => `${ordinal}．`,
      (ordinal: string) => `${ordinal}. `,
      (ordinal: string) => `（${ordinal}）`,
      (ordinal: string) => `(${ordinal}) `,
    ),
  ),
  words: fc.oneof(
    { weight: 3, arbitrary: fc.constant(same) },
    fc.constantFrom(traditional, short, (words: string) => words.replace(/（/g, '(').replace(/）/g, ')')),
  ),
  number: fc.oneof(
    { weight: 4, arbitrary: fc.constant(String) },
    fc.constantFrom(
      (value: number) => value.toLocaleString('en'),
      (value: number) => String(value).replace(/\d/g, wide),
      (value: number) => `${value}件`,
    ),
  ),
});
