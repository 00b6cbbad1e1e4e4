/** What a figure measures: things, money, or a share of a whole. */
export type Measure = 'count' | 'money' | 'share';

/** A unit as it stands behind a number. */
export interface Unit {
  readonly text: string;
  readonly measure: Measure;
  /** The unit that values are given in. */
  readonly base: string;
  /** How many powers of ten the unit is larger than its base. */
  readonly power: number;
}

function count(text: string, base = text): Unit {
  return { text, measure: 'count', base, power: 0 };
}

function money(text: string, power: number): Unit {
  return { text, measure: 'money', base: '元', power };
}

/** Longer units before those they begin with. */
const units: readonly Unit[] = [
  money('亿元', 8),
  money('万元', 4),
  money('元', 0),
  { text: '%', measure: 'share', base: '%', power: 0 },
  count('件次', '件'),
  count('件'),
  count('条次', '条'),
  count('条'),
  count('宗'),
  count('份'),
  count('起'),
  count('例'),
  count('项次', '项'),
  count('项'),
  count('次'),
  count('篇'),
  count('个'),
  count('人次'),
  count('人'),
  count('名'),
  count('期'),
  count('场次', '场'),
  count('场'),
  count('批次', '批'),
  count('批'),
  count('家'),
  count('册'),
  count('部'),
  count('处'),
];

const byFirstCharacter: ReadonlyMap<string, readonly Unit[]> = groupByFirstCharacter();

function groupByFirstCharacter(): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const first = unit.text.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), unit]);
  }
  return groups;
}

/** Words that begin with the character of a unit and are none: 3个月, 5条例, 2次性. */
const notUnits: Readonly<Record<string, readonly string[]>> = {
  条: ['例', '款', '第'],
  件: ['事'],
  个: ['工作日', '自然日', '交易日', '月', '小时', '百分点', '年', '季度'],
  次: ['性', '年', '日'],
  人: ['民', '大', '事'],
  期: ['限', '间', '末'],
  元: ['月', '旦'],
  批: ['复', '准'],
  部: ['门', '委', '长', '分'],
  处: ['理', '罚', '长', '室'],
  名: ['单', '录'],
  场: ['所'],
  家: ['庭'],
};

/** The unit that stands at an offset of a text, or `undefined`. */
export function unitAt(text: string, offset: number): Unit | undefined {
  const candidates = byFirstCharacter.get(text.charAt(offset));
  if (!candidates) return undefined;
  const unit = candidates.find((candidate) => text.startsWith(candidate.text, offset));
  if (!unit) return undefined;
  const excluded = notUnits[unit.text];
  const behind = offset + unit.text.length;
  return excluded?.some((word) => text.startsWith(word, behind)) ? undefined : unit;
}

/** Every character that a unit begins with, in half and full width. */
export const unitStarts: string = `${[...byFirstCharacter.keys()].join('')}％﹪`;

/** Units in which applications, cases and documents are counted; a figure in others is never compared with a table. */
const countsOfMatters: ReadonlySet<string> = new Set([
  '',
  '件',
  '条',
  '宗',
  '份',
  '起',
  '例',
  '项',
  '次',
  '个',
]);

/**
 * Whether applications or cases may be counted in this unit. A number without one is accepted where a list makes it
 * clear.
 */
export function countsMatters(base: string): boolean {
  return countsOfMatters.has(base);
}
