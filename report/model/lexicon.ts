import { type TableKind, tableForms } from '../forms';
import { sectionNumbers, sectionTitles } from '../forms/sections';
import { characterBits, editDistance, leastDistance } from '../text/edit-distance';
import { foldLabel, foldText, PINYIN } from '../text/fold';
import { numberingOf } from '../text/numbering';

/** What a label stands for in the official forms. */
export interface Meaning {
  readonly kind: TableKind;
  readonly part: 'row' | 'group' | 'heading';
  readonly id: string;
  /** Set where the words are only near to those of a form. */
  readonly approximate?: true;
}

/** Texts of fewer characters must be a label to the letter. */
const SHORTEST_FUZZY = 4;

/**
 * In a label of so many characters one may be wrong, in a long one two; in shorter ones another character is another
 * word.
 */
const SHORTEST_MISSPELT = 5;
const LONG = 8;

/** Cut labels are recognised by this many characters at their start. */
const SHORTEST_START = 5;

/** A label of this many characters is recognised where more words follow it. */
const SHORTEST_PREFIX = 8;

/**
 * Headings of sections and paragraphs end so, and no row of a form does: 主动公开政府信息情况 is not 主动公开政府信息数
 * misspelt.
 */
const HEADING_END = '情况';

/** Labels of the forms are shorter than this. */
const LONGEST_LABEL = 60;

/**
 * Words that head groups of columns, or corners of the forms: the kind of table, the words, and an id to explain them
 * by.
 */
const headings: readonly (readonly [TableKind, string, string])[] = [
  ['applications', '申请人情况', 'applicants'],
  ['applications', '法人或其他组织', 'legal-person'],
  ['applications', '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和', 'corner'],
  ['proactive', '信息内容', 'corner'],
  ['cases', '行政复议', 'review'],
  ['cases', '行政诉讼', 'litigation'],
  ['cases', '未经复议直接起诉', 'direct-litigation'],
  ['cases', '复议后起诉', 'litigation-after-review'],
  ['statistics', '指标名称', 'corner'],
  ['statistics', '计量单位', 'corner'],
  ['statistics', '统计指标', 'corner'],
];

/** Labels that several tables share; they are told apart by where they stand, never by their words. */
const shared = new Set(['其他', '总计', '合计']);

/** Headings of sections, which are no labels; known so that what is as near to one of them is not taken for a label. */
const foldedSectionTitles = sectionNumbers.map((number) => foldText(sectionTitles[number]));

const meanings: ReadonlyMap<string, Meaning> = buildMeanings();

interface KnownLabel {
  readonly label: string;
  readonly characters: number;
  /** `undefined` for the heading of a section. */
  readonly meaning: Meaning | undefined;
}

const knownLabels: readonly KnownLabel[] = [
  ...[...meanings].map(([label, meaning]) => knownLabel(label, meaning)),
  ...foldedSectionTitles.map((label) => knownLabel(label, undefined)),
];

function knownLabel(label: string, meaning: Meaning | undefined): KnownLabel {
  return { label, characters: characterBits(label), meaning };
}

const labelsByStart = groupBy(
  knownLabels.filter(({ label }) => label.length >= SHORTEST_FUZZY),
  ({ label }) => label.slice(0, SHORTEST_FUZZY),
);

const labelsByLength = groupBy(knownLabels, ({ label }) => label.length);

function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}

function buildMeanings(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  const put = (label: string, meaning: Meaning) => {
    const folded = foldLabel(label);
    if (folded && !shared.has(folded) && !found.has(folded)) found.set(folded, meaning);
  };
  for (const { kind, rows, groups, columns } of tableForms) {
    for (const group of groups) {
      for (const label of [group.label, ...(group.aliases ?? [])])
        put(label, { kind, part: 'group', id: group.id });
    }
    for (const row of rows) {
      for (const label of [row.label, ...(row.aliases ?? [])]) put(label, { kind, part: 'row', id: row.id });
      for (const column of row.columns ?? []) put(column.label, { kind, part: 'heading', id: column.id });
    }
    for (const column of columns) put(column.label, { kind, part: 'heading', id: column.id });
  }
  for (const [kind, label, id] of headings) put(label, { kind, part: 'heading', id });
  return found;
}

/**
 * What a label means, after folding width, blanks, punctuation and numbering, and forgiving one or two wrong characters
 * or a cut end where that leaves only one meaning. `undefined` for other words, and for words such as 其他 and 总计
 * that mean different things in different places.
 */
export function meaningOf(text: string): Meaning | undefined {
  return labelMeaning(text) ?? labelMeaning(withoutNote(text));
}

/** The bracket in which a note begins; one that holds the reading of a character in pinyin is no note. */
const NOTE = new RegExp(`[(（](?!${PINYIN}[)）])`);

/**
 * A label without its note, or empty where it has none. Labels are often explained in brackets behind them, at any
 * length; the brackets of the form's own numbering come first.
 */
export function withoutNote(text: string): string {
  const note = text.slice(1).search(NOTE) + 1;
  return note > 1 ? text.slice(0, note) : '';
}

function labelMeaning(text: string): Meaning | undefined {
  if (text.length === 0 || text.length > LONGEST_LABEL) return undefined;
  const folded = foldLabel(text);
  if (shared.has(folded)) return sharedMeaning(text, folded);
  const exact = meanings.get(folded) ?? meanings.get(foldText(text));
  if (exact || folded.length < SHORTEST_FUZZY) return exact;
  const likely = onlyMeaning(sameStart(folded)) ?? onlyMeaning(spelledAlike(folded));
  const isPiece = likely !== undefined && numberingOf(text) === undefined && isPieceOfOther(folded, likely);
  return isPiece || !likely ? undefined : { ...likely, approximate: true };
}

/**
 * Whether words without a number stand in a label of another meaning: a label wrapped in the middle leaves such pieces.
 * 无正当理由 begins one label and stands in another.
 */
function isPieceOfOther(folded: string, { kind, id }: Meaning): boolean {
  return knownLabels.some(
    ({ label, meaning }) => label.includes(folded) && (meaning?.id !== id || meaning.kind !== kind),
  );
}

/**
 * 其他 and 总计 with the numbers that the form gives them are its rows; without, their place must tell. 2.其他 may be
 * all that a line has of 2.其他法律行政法规禁止公开.
 */
function sharedMeaning(text: string, folded: string): Meaning | undefined {
  const numbering = numberingOf(text);
  if (!numbering) return undefined;
  const { level, ordinal } = numbering;
  if (folded !== '其他') return level === 'group' ? rowMeaning('total') : undefined;
  if (level === 'group' && ordinal === GROUP_OF_OTHERS) return rowMeaning('other');
  return level === 'item' && ordinal === ITEM_OF_OTHERS ? rowMeaning('other/other') : undefined;
}

/** （六）其他处理, and 3.其他 under it. */
const GROUP_OF_OTHERS = 6;
const ITEM_OF_OTHERS = 3;

function rowMeaning(id: string): Meaning {
  return { kind: 'applications', part: 'row', id };
}

/** The meaning that all labels share, when there is just one and no heading among them. */
function onlyMeaning(labels: readonly KnownLabel[]): Meaning | undefined {
  const first = labels[0]?.meaning;
  const same = labels.every(({ meaning }) => meaning?.id === first?.id && meaning?.kind === first?.kind);
  return same ? first : undefined;
}

/** Labels of which a text is the beginning; and long ones that begin it, since a short one begins many other words. */
function sameStart(folded: string): readonly KnownLabel[] {
  const candidates = labelsByStart.get(folded.slice(0, SHORTEST_FUZZY)) ?? [];
  return candidates.filter(({ label }) =>
    folded.length < label.length
      ? folded.length >= SHORTEST_START && label.startsWith(folded)
      : label.length >= SHORTEST_PREFIX && folded.startsWith(label),
  );
}

/** Labels that differ from a text in one or two characters. */
function spelledAlike(folded: string): readonly KnownLabel[] {
  const found: KnownLabel[] = [];
  const isHeading = folded.endsWith(HEADING_END);
  const characters = characterBits(folded);
  for (let length = Math.max(SHORTEST_MISSPELT, folded.length - 2); length <= folded.length + 2; length++) {
    const limit = Math.min(folded.length, length) >= LONG ? 2 : 1;
    for (const known of labelsByLength.get(length) ?? []) {
      if (leastDistance(characters, known.characters) > limit) continue;
      if (isHeading && !known.label.endsWith(HEADING_END)) continue;
      if (editDistance(folded, known.label, limit) <= limit) found.push(known);
    }
  }
  return found;
}
