import type { Localised } from '../text/localised';

/** The legal documents that explanations quote. */
export type StatuteId =
  | 'disclosure-regulations'
  | 'fee-measures'
  | 'administrative-review-law'
  | 'state-secrets-law'
  | 'legislation-law'
  | 'report-filling-interpretation'
  | 'business-query-reply'
  | 'disclosure-litigation-interpretation';

/**
 * A particular of a document, such as its number or the day it came into force. An unconfirmed one is general
 * knowledge that was not read in the document or an official copy of it, and must not be shown as official.
 */
export interface Particular {
  readonly text: string;
  readonly confirmed: boolean;
}

/** One 款 of an article. Items carry their own marks, `（一）` and so on, as the document prints them. */
export interface Paragraph {
  readonly text: string;
  readonly items?: readonly string[];
}

/** One article, whole and word for word. */
export interface Article {
  /** Counts from 1; 0 for the operative part of a letter, which has no articles. */
  readonly number: number;
  /** The number as Chinese law writes it, such as `第三十六条`. */
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A legal document with the articles of it that explanations need. */
export interface Statute {
  readonly id: StatuteId;
  /** The official Chinese title; the English one is a working translation. */
  readonly title: Localised;
  /** Set where the official title was not at hand and `title` only describes the document: it takes no 《》. */
  readonly untitled?: true;
  /** The document's own number, such as `国务院令第711号`. */
  readonly documentNumber?: Particular;
  /** What tells this version from others where a citation has no confirmed number to give: `2023年修订`. */
  readonly edition?: string;
  /** The day it was made or last revised, as `YYYY-MM-DD`, or `YYYY` where only the year is known. */
  readonly adopted?: Particular;
  /** The day it came into force, as `YYYY-MM-DD`. */
  readonly inForce?: Particular;
  readonly articles: readonly Article[];
}

/**
 * Points at an article, one of its paragraphs or one of its items. All numbers count from 1. An item belongs to
 * the paragraph named, or to the first paragraph that has items. `article` is left out for a letter without articles.
 */
export interface ArticleReference {
  readonly statute: StatuteId;
  readonly article?: number;
  readonly paragraph?: number;
  readonly item?: number;
}
