import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver';
import { plainText, type ReportDocument, type Suggestion, snippetText } from '../../report';
import { type Language, say } from '../language';

const kinds = {
  label: CompletionItemKind.Field,
  heading: CompletionItemKind.Module,
  sentence: CompletionItemKind.Snippet,
  article: CompletionItemKind.Reference,
} as const;

/**
 * What can be written at a position. The list is always incomplete, so that the client asks again with every character:
 * what fits is decided here, by the words or by the first letters of their pinyin, which clients cannot compare.
 */
export function completions(
  report: ReportDocument,
  position: Position,
  language: Language,
  snippets: boolean,
): CompletionList {
  const completion = report.writing.completion(report.nearest(position));
  if (!completion) return { isIncomplete: true, items: [] };
  const { range, typed, suggestions } = completion;
  const items = suggestions.map((suggestion, index): CompletionItem => {
    const withStops = snippets && suggestion.template.some((part) => typeof part !== 'string');
    return {
      ...itemOf(suggestion, language),
      // What was typed stands for itself: it need not look like the label.
      filterText: typed === '' ? suggestion.label : typed,
      sortText: String(index).padStart(4, '0'),
      insertTextFormat: withStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range,
        newText: withStops ? snippetText(suggestion.template) : plainText(suggestion.template),
      },
    };
  });
  return { isIncomplete: true, items };
}

function itemOf({ kind, label, detail, explanation }: Suggestion, language: Language): CompletionItem {
  return {
    label,
    kind: kinds[kind],
    detail: say(detail, language),
    ...(explanation ? { documentation: say(explanation, language) } : {}),
  };
}
