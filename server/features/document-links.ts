import type { DocumentLink } from 'vscode-languageserver';
import { quoteArticle, type ReportDocument } from '../../report';
import { type Language, say } from '../language';
import { lawUri } from '../virtual-documents';

/** Links from the articles of law that a report names to their text, as far as they are held. */
export function* documentLinks(
  report: ReportDocument,
  language: Language,
): Generator<unknown, DocumentLink[]> {
  yield* report.views.prepare();
  return report.views.mentions().flatMap(({ mention, range }) => {
    if (mention.kind !== 'article') return [];
    const { statute, article } = mention.reference;
    const whole = { statute, ...(article === undefined ? {} : { article }) };
    const quotation = quoteArticle(whole);
    if (!quotation) return [];
    const tooltip = say({ zh: '查看条文：', en: 'Show the article: ' }, language);
    return [{ range, target: lawUri(whole), tooltip: `${tooltip}${quotation.title}${quotation.number}` }];
  });
}
