import { blanks } from '../../syntax/blanks';
import type { Span } from '../../text/position';
import { simplifiedForms } from '../../text/traditional';
import { nextFilledLine } from '../paragraphs';

/**
 * A sentence in half width and simplified characters, without blanks, mark-up, quotation marks, titles of documents,
 * and asides that have no figures.
 */
export interface PlainSentence {
  readonly text: string;
  /** Where each character of `text` stands in the text it was read from. */
  readonly offsets: readonly number[];
  /** The sentence as it stands in that text. */
  readonly span: Span;
  /** The same from its first character that is kept to its last. */
  readonly place: Span;
}

/** The place, in the text it was read from, of a stretch of a plain sentence. An empty stretch gives an empty span. */
export function placeOf(sentence: Pick<PlainSentence, 'offsets' | 'span'>, start: number, end: number): Span {
  const from = sentence.offsets[start] ?? sentence.span.end;
  const last = sentence.offsets[end - 1];
  return { start: from, end: end > start && last !== undefined ? last + 1 : from };
}

/** Characters that carry no meaning here: blanks, emphasis, headings, quotation marks. */
const DROPPED = '*#_`~“”"\'‘’「」『』\\';

/** Characters that something to be left out may begin with, and the comma, whose meaning depends on its neighbours. */
const LOOKED_AT = '<&《〔(（,，\n';

const PUNCTUATION: readonly (readonly [string, string])[] = [
  [';', '；'],
  [':', '：'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
  ['﹪', '%'],
  ['餘', '余'],
];

const SAME = 0;
const NOTHING = 1;
const LOOK = 2;

/**
 * What each UTF-16 code unit becomes: another one, nothing, or something that must be looked at. Nearly all stay the
 * same, and the table is made whenever the program starts, so that only the others are filled in.
 */
const plainCodes = makePlainCodes();

function makePlainCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  const set = (from: number, to: number) => {
    codes[from] = to;
  };
  set(0, NOTHING);
  for (let code = 0xff01; code <= 0xff5e; code++) set(code, code - 0xfee0);
  for (const [from, to] of simplifiedForms) set(from.charCodeAt(0), to.charCodeAt(0));
  for (const [from, to] of PUNCTUATION) {
    const code = from.charCodeAt(0);
    set(code, to.charCodeAt(0));
    if (code < 0x7f) set(code + 0xfee0, to.charCodeAt(0));
  }
  for (const character of DROPPED) set(character.charCodeAt(0), NOTHING);
  for (const code of blanks) set(code, NOTHING);
  for (const character of LOOKED_AT) set(character.charCodeAt(0), LOOK);
  return codes;
}

/** Makes a sentence plain. */
export function plainSentence(text: string, span: Span): PlainSentence {
  const offsets: number[] = [];
  const codes: number[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    const plain = plainCodes[code] ?? SAME;
    if (plain === SAME || plain > LOOK) {
      codes.push(plain === SAME ? code : plain);
      offsets.push(at++);
      continue;
    }
    if (plain === NOTHING) {
      at++;
      continue;
    }
    const behind = behindSomethingLeftOut(text, code, at, span.end);
    if (behind === at) {
      codes.push(lookedAt(text, code, at));
      offsets.push(at);
    }
    at = Math.max(behind, at + 1);
  }
  return {
    text: String.fromCharCode(...codes),
    offsets,
    span,
    place: placeOf({ offsets, span }, 0, offsets.length),
  };
}

const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;

function lookedAt(text: string, code: number, at: number): number {
  if (code === COMMA || code === WIDE_COMMA) return partsThousands(text, at) ? COMMA : WIDE_COMMA;
  return code === 0x28 ? 0xff08 : code;
}

const THREE_DIGITS = /^[0-9０-９]{3}(?![0-9０-９])/;

function partsThousands(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && THREE_DIGITS.test(text.slice(at + 1, at + 5));
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

const LONGEST_TITLE = 120;
const LONGEST_ASIDE = 80;

/**
 * Where what is left out at an offset ends; the offset itself where nothing of the kind begins. Left out are line ends
 * with the blank lines and page numbers after them, tags, entities, titles of documents, and asides that say nothing of
 * a figure. The years in titles of documents are not the year that a sentence speaks of.
 */
function behindSomethingLeftOut(text: string, code: number, at: number, end: number): number {
  switch (code) {
    case 0x0a:
      return Math.max(at + 1, Math.min(nextFilledLine(text, at), end));
    case 0x3c: // <
      return behind(text, '>', at, Math.min(end, at + 2000)) ?? at;
    case 0x26: // &
      return behind(text, ';', at, Math.min(end, at + 10)) ?? at;
    case 0x300a: // 《
      return behind(text, '》', at, Math.min(end, at + LONGEST_TITLE)) ?? at;
    case 0x3014: // 〔
      return behind(text, '〕', at, Math.min(end, at + 12)) ?? at;
    case 0x28: // (
    case 0xff08: {
      const close = nearest(text, '）', ')', at, Math.min(end, at + LONGEST_ASIDE));
      return close !== undefined && !isTelling(text.slice(at, close)) ? close + 1 : at;
    }
    default:
      return at;
  }
}

function behind(text: string, mark: string, from: number, to: number): number | undefined {
  const found = text.slice(from, to).indexOf(mark);
  return found < 0 ? undefined : from + found + 1;
}

function nearest(text: string, one: string, other: string, from: number, to: number): number | undefined {
  const stretch = text.slice(from, to);
  const [a, b] = [stretch.indexOf(one), stretch.indexOf(other)];
  const found = a < 0 ? b : b < 0 ? a : Math.min(a, b);
  return found < 0 ? undefined : from + found;
}

/** A figure, or what tells that the figure before is none of disclosure: 行政诉讼2件（均与信息公开无关）. */
const TELLING = /[0-9０-９]|[零一二两三四五六七八九十百][件条宗份]|信息公开.{0,6}无关/;

function isTelling(aside: string): boolean {
  return TELLING.test(aside);
}
