import { ordinalOf } from '../text/numbering';
import type { Span } from '../text/position';
import { type OfficialDocument, officialDocuments } from './documents';
import type { ArticleReference, StatuteId } from './statute';

/** A passage of law, or a document, that a text names. The span is in that text. */
export type LawMention =
  | { readonly kind: 'article'; readonly span: Span; readonly reference: ArticleReference }
  | { readonly kind: 'document'; readonly span: Span; readonly document: OfficialDocument };

/** What reports call the laws they cite; the longer name first, since it may contain the shorter. */
const names: readonly (readonly [name: string, statute: StatuteId])[] = [
  ['政府信息公开信息处理费管理办法', 'fee-measures'],
  ['信息处理费管理办法', 'fee-measures'],
  ['政府信息公开条例', 'disclosure-regulations'],
  ['条例', 'disclosure-regulations'],
  ['行政复议法', 'administrative-review-law'],
  ['保守国家秘密法', 'state-secrets-law'],
  ['保密法', 'state-secrets-law'],
  ['立法法', 'legislation-law'],
];

const ARTICLE =
  /第([一二三四五六七八九十]{1,3}|\d{1,3})条(?:第([一二三四五六])款)?(?:第?[（(]([一二三四五六七八九十]{1,3})[)）]项)?/g;

/** How far before an article its law may be named, in UTF-16 code units: 《中华人民共和国……条例》第十六条. */
const NEAREST_NAME = 40;

/**
 * The articles and documents that a text names, in its order. An article counts only right behind the name of a law
 * that is known.
 */
export function mentionsIn(text: string): readonly LawMention[] {
  const articles = text.includes('条') ? articlesIn(text) : [];
  const documents = text.includes('号') ? documentsIn(text) : [];
  return [...articles, ...documents].sort((a, b) => a.span.start - b.span.start);
}

function articlesIn(text: string): readonly LawMention[] {
  return [...text.matchAll(ARTICLE)].flatMap((match): LawMention[] => {
    const start = match.index;
    const statute = statuteBefore(text.slice(Math.max(0, start - NEAREST_NAME), start));
    if (!statute) return [];
    const span = { start, end: start + match[0].length };
    return [{ kind: 'article', span, reference: referenceOf(statute, match) }];
  });
}

/**
 * The law whose name ends where the article begins, with nothing but 》 and blanks or an abbreviation's note between.
 */
function statuteBefore(before: string): StatuteId | undefined {
  const ends = before.replace(/(?:[》\s]|（以下简称[^（）]{1,20}）){1,6}$/, '');
  return names.find(([name]) => ends.endsWith(name))?.[1];
}

function referenceOf(
  statute: StatuteId,
  [, article = '', paragraph, item]: RegExpExecArray,
): ArticleReference {
  return {
    statute,
    article: ordinalOf(article),
    ...(paragraph === undefined ? {} : { paragraph: ordinalOf(paragraph) }),
    ...(item === undefined ? {} : { item: ordinalOf(item) }),
  };
}

const NUMBER =
  /(国办公开办函|国办函|国办发)\s{0,3}[〔［[(（]\s{0,2}(\d{4})\s{0,2}[〕］\])）]\s{0,3}(\d{1,4})\s{0,3}号|国务院令\s{0,3}第?\s{0,3}(\d{1,4})\s{0,3}号/g;

function documentsIn(text: string): readonly LawMention[] {
  return [...text.matchAll(NUMBER)].flatMap((match): LawMention[] => {
    const [whole, series, year, number, decree] = match;
    const wanted = decree === undefined ? `${series}〔${year}〕${number}号` : `国务院令第${decree}号`;
    const document = officialDocuments.find((candidate) => candidate.number === wanted);
    return document
      ? [{ kind: 'document', span: { start: match.index, end: match.index + whole.length }, document }]
      : [];
  });
}
