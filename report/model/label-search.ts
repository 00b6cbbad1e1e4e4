import { tableForms } from '../forms';
import type { Span } from '../text/position';

/** A label as it is searched for: its letters alone, with the number the form gives it. */
interface SearchedLabel {
  readonly letters: string;
  /** The number before it, such as `2` or `四`; some labels have none. */
  readonly ordinal: string | undefined;
  /** Words such as 其他, common in prose, count only with their number. */
  readonly needsOrdinal: boolean;
  /** Whether a bracket or quotation mark closes the label. */
  readonly closed: boolean;
}

const NUMBERING = /^[（(]?([一二三四五六七八九十]+|\d+)[）)、.．](.+)$/;

const needsOrdinal = new Set(['其他', '总计', '合计']);

/** Headings that part the tables in running text. */
const headings = [
  '申请人情况',
  '法人或其他组织',
  '行政复议',
  '行政诉讼',
  '未经复议直接起诉',
  '复议后起诉',
  '信息内容',
];

/** The first letters by which labels are looked up. */
const KEY = 2;

const labelsByKey = indexLabels();

/**
 * Every label of every form by its first letters, the longest first, so that none is taken for the beginning of
 * another.
 */
function indexLabels(): ReadonlyMap<string, readonly SearchedLabel[]> {
  const found = new Map<string, SearchedLabel>();
  const put = (label: SearchedLabel) => {
    if (label.letters.length >= KEY && (label.ordinal !== undefined || !label.needsOrdinal))
      found.set(`${label.ordinal} ${label.letters}`, label);
  };
  for (const text of headings) put(searched(text));
  for (const { rows, groups, columns } of tableForms) {
    for (const part of [...rows, ...groups]) {
      const label = searched(part.label);
      put(label);
      // Other wordings are given without their number; in the text they have it.
      for (const text of part.aliases ?? []) put({ ...searched(text), ordinal: label.ordinal });
    }
    for (const column of [...columns, ...rows.flatMap((row) => row.columns ?? [])])
      put(searched(column.label));
  }
  const index = new Map<string, SearchedLabel[]>();
  for (const label of found.values()) {
    const key = label.letters.slice(0, KEY);
    index.set(key, [...(index.get(key) ?? []), label]);
  }
  for (const labels of index.values()) labels.sort((a, b) => b.letters.length - a.letters.length);
  return index;
}

function searched(text: string): SearchedLabel {
  const match = NUMBERING.exec(text);
  const words = match?.[2] ?? text;
  return {
    letters: words.replace(/[^\p{L}\p{N}]/gu, ''),
    ordinal: match?.[1],
    needsOrdinal: needsOrdinal.has(words),
    closed: /[）”]$/.test(words),
  };
}

/** The letters of a text with their offsets; anything but blanks and light punctuation between them breaks a word. */
function lettersOf(text: string): { letters: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let letters = '';
  const pattern = /([\p{L}]+)|[^\p{L}\s\u00a0\u3000、，,“”"（）()]+/gu;
  for (const match of text.matchAll(pattern)) {
    const word = match[1];
    if (word === undefined) {
      letters += '\n';
      offsets.push(match.index);
    } else {
      letters += word;
      for (let index = 0; index < word.length; index++) offsets.push(match.index + index);
    }
  }
  return { letters, offsets };
}

/**
 * Where labels and headings of the forms stand in running text, their own numbering included, in the order of the text.
 */
export function findLabels(text: string): readonly Span[] {
  const { letters, offsets } = lettersOf(text);
  const found: Span[] = [];
  for (let at = 0; at < letters.length; at++) {
    const candidates = labelsByKey.get(letters.slice(at, at + KEY));
    const longest = candidates?.find((candidate) => letters.startsWith(candidate.letters, at));
    if (!candidates || !longest) continue;
    const first = offsets[at] ?? 0;
    const start = numberedStart(text, first, longest, candidates);
    if (longest.needsOrdinal && start === first) continue;
    const last = offsets[at + longest.letters.length - 1] ?? first;
    found.push({ start, end: closedEnd(text, last + 1, longest.closed) });
    at += longest.letters.length - 1;
  }
  return found;
}

/**
 * The start of a label with a number before it that it has in some form; its first letter when another number stands
 * there.
 */
function numberedStart(
  text: string,
  first: number,
  label: SearchedLabel,
  candidates: readonly SearchedLabel[],
): number {
  const before = text.slice(Math.max(0, first - 8), first);
  const match = /[（(]?\s{0,8}([一二三四五六七八九十]{1,8}|\d)\s{0,8}[）)、.．]\s{0,8}$/.exec(before);
  const isItsOwn = candidates.some(
    ({ letters, ordinal }) => letters === label.letters && ordinal === match?.[1],
  );
  return match && isItsOwn ? first - match[0].length : first;
}

function closedEnd(text: string, end: number, closed: boolean): number {
  let to = end;
  while (closed && /[）)”"]/.test(text.charAt(to))) to++;
  return to;
}
