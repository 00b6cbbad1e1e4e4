import type { Article, ArticleReference, Paragraph, Statute, StatuteId } from './statute';
import { administrativeReviewLaw } from './statutes/administrative-review-law';
import { disclosureRegulations } from './statutes/disclosure-regulations';
import { feeMeasures } from './statutes/fee-measures';
import {
  businessQueryReply,
  disclosureLitigationInterpretation,
  reportFillingInterpretation,
} from './statutes/interpretations';
import { legislationLaw } from './statutes/legislation-law';
import { stateSecretsLaw } from './statutes/state-secrets-law';

/** Every legal document quoted, by its id. */
export const statutes: Readonly<Record<StatuteId, Statute>> = {
  'disclosure-regulations': disclosureRegulations,
  'fee-measures': feeMeasures,
  'administrative-review-law': administrativeReviewLaw,
  'state-secrets-law': stateSecretsLaw,
  'legislation-law': legislationLaw,
  'report-filling-interpretation': reportFillingInterpretation,
  'business-query-reply': businessQueryReply,
  'disclosure-litigation-interpretation': disclosureLitigationInterpretation,
};

/** A passage of law, ready to be shown. */
export interface Quotation {
  /** The document's official Chinese title, without book-title marks. */
  readonly title: string;
  /** Where in the document, as Chinese law writes it: `第十六条第二款`, `第三十六条第（三）项`. */
  readonly number: string;
  /** The passage word for word, one paragraph or item a line. An item comes after the lead-in of its paragraph. */
  readonly text: string;
  /** The document with its number, or with its edition where no number is confirmed. */
  readonly source: string;
}

const paragraphLabels = ['第一款', '第二款', '第三款', '第四款', '第五款', '第六款'];

/**
 * The passage a reference points at, with its source. Undefined when the document, article, paragraph or item is not
 * among those held.
 */
export function quoteArticle(reference: ArticleReference): Quotation | undefined {
  const statute = statutes[reference.statute];
  const article = statute.articles.find(({ number }) => number === (reference.article ?? 0));
  const passage = article === undefined ? undefined : passageOf(article, reference);
  if (passage === undefined) {
    return undefined;
  }
  return { title: statute.title.zh, ...passage, source: sourceOf(statute) };
}

/** The document as a citation names it: its title, and its confirmed number or else its edition. */
export function sourceOf({ title, untitled, documentNumber, edition }: Statute): string {
  const name = untitled === true ? title.zh : `《${title.zh}》`;
  const version = documentNumber?.confirmed === true ? documentNumber.text : edition;
  return version === undefined ? name : `${name}（${version}）`;
}

function passageOf(
  article: Article,
  reference: ArticleReference,
): Pick<Quotation, 'number' | 'text'> | undefined {
  if (reference.item !== undefined) {
    return itemOf(article, reference.item, reference.paragraph);
  }
  if (reference.paragraph === undefined) {
    return { number: article.label, text: article.paragraphs.map(textOf).join('\n') };
  }
  const paragraph = article.paragraphs[reference.paragraph - 1];
  const label = paragraphLabels[reference.paragraph - 1];
  if (paragraph === undefined || label === undefined) {
    return undefined;
  }
  return { number: `${article.label}${label}`, text: textOf(paragraph) };
}

function itemOf(
  article: Article,
  item: number,
  paragraphNumber: number | undefined,
): Pick<Quotation, 'number' | 'text'> | undefined {
  const index =
    paragraphNumber === undefined
      ? article.paragraphs.findIndex(({ items }) => items !== undefined)
      : paragraphNumber - 1;
  const paragraph = article.paragraphs[index];
  const text = paragraph?.items?.[item - 1];
  if (paragraph === undefined || text === undefined) {
    return undefined;
  }
  // An article of one paragraph is cited without its 款, as the official forms do: 第二十条第（一）项.
  const label = article.paragraphs.length === 1 ? '' : (paragraphLabels[index] ?? '');
  const mark = text.slice(0, text.indexOf('）') + 1);
  return { number: `${article.label}${label}第${mark}项`, text: `${paragraph.text}\n${text}` };
}

function textOf(paragraph: Paragraph): string {
  return [paragraph.text, ...(paragraph.items ?? [])].join('\n');
}
