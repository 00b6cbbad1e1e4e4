import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import {
  type ArticleReference,
  type Category,
  type ExplainedRelation,
  type Explanation,
  formatExact,
  type LinkState,
  type Localised,
  type OfficialDocument,
  type Quotation,
  quoteArticle,
  type RelationState,
  type ReportDocument,
} from '../../report';
import { type Language, say } from '../language';
import { escapeMarkdown } from './markdown';

/** The hover at a position, or `null` where there is nothing to explain. */
export function hoverAt(report: ReportDocument, position: Position, language: Language): Hover | null {
  const explanation = report.explain(position);
  if (!explanation) {
    return statedHover(report, position, language) ?? mentionHover(report, position, language);
  }
  const value = explanation.value
    ? valueParts(explanation, language)
    : explanation.categories.flatMap((category) => categoryParts(category, language));
  return { range: explanation.range, contents: { kind: MarkupKind.Markdown, value: value.join('\n\n') } };
}

const linkStates: Readonly<Record<LinkState, Localised>> = {
  agrees: { zh: '✓ 与表格一致', en: '✓ agrees with the table' },
  differs: { zh: '✗ 与表格不符', en: '✗ differs from the table' },
  unchecked: { zh: '? 未核', en: '? unchecked' },
};

/** What the tables have where the prose states a figure. */
function statedHover(report: ReportDocument, position: Position, language: Language): Hover | null {
  const figure = report.views.statedFigureAt(position);
  if (!figure) return null;
  const heading = `**${escapeMarkdown(figure.written)}**${colon(language)}${say(linkStates[figure.state], language)}`;
  const sums = figure.sums.map(({ table, name, value }) => {
    const number = value === undefined ? '–' : formatExact(value);
    return `- ${escapeMarkdown(`${say(table, language)} ${say(name, language)}${colon(language)}${number}`)}`;
  });
  return {
    range: figure.range,
    contents: { kind: MarkupKind.Markdown, value: [heading, sums.join('\n')].join('\n\n') },
  };
}

/** What an article of law says that the text names, or what a document is about. */
function mentionHover(report: ReportDocument, position: Position, language: Language): Hover | null {
  const found = report.views.mentionAt(position);
  if (!found) return null;
  const { mention, range } = found;
  const value =
    mention.kind === 'article' ? articlePart(mention.reference) : documentPart(mention.document, language);
  return value === undefined ? null : { range, contents: { kind: MarkupKind.Markdown, value } };
}

function articlePart(reference: ArticleReference): string | undefined {
  const quotation = quoteArticle(reference);
  return quotation && quotationPart(quotation);
}

function documentPart({ number, title, meaning }: OfficialDocument, language: Language): string {
  return [
    `**${escapeMarkdown(`${number} ${say(title, language)}`)}**`,
    escapeMarkdown(say(meaning, language)),
  ].join('\n\n');
}

function valueParts(explanation: Explanation, language: Language): string[] {
  const { value, relations, categories } = explanation;
  if (!value) return [];
  const row = say(value.row, language);
  const column = say(value.column, language);
  const blank = say({ zh: '（空格）', en: '(blank)' }, language);
  const place = row === '' ? column : `${row} · ${column}`;
  return [
    `**${escapeMarkdown(place)}**${colon(language)}${escapeMarkdown(value.text === '' ? blank : value.text)}`,
    ...(relations.length > 0
      ? [relations.map((relation) => relationLine(relation, language)).join('\n')]
      : []),
    ...categories.slice(0, 1).map((category) => escapeMarkdown(say(category.belongs, language))),
  ];
}

function colon(language: Language): string {
  return say({ zh: '：', en: ': ' }, language);
}

const stateNames: Readonly<Record<RelationState, Localised>> = {
  holds: { zh: '✓ 成立', en: '✓ holds' },
  broken: { zh: '✗ 不成立', en: '✗ broken' },
  unchecked: { zh: '? 未核', en: '? unchecked' },
};

function relationLine(relation: ExplainedRelation, language: Language): string {
  const name = say(relation.name, language);
  const line = say(relation.line, language);
  const numbers = say(relation.numbers, language);
  const relationInWords = say(
    { zh: `${name}（${line}）${numbers}`, en: `${name} (${line}): ${numbers}` },
    language,
  );
  return `- ${say(stateNames[relation.state], language)}${colon(language)}${escapeMarkdown(relationInWords)}`;
}

/** What a category means, as paragraphs of Markdown. */
export function categoryParts(category: Category, language: Language): string[] {
  const misfiled = category.misfiled.map((mistake) => `- ${escapeMarkdown(say(mistake, language))}`);
  const quotations = category.articles.map(quoteArticle).filter((quotation) => quotation !== undefined);
  return [
    `**${escapeMarkdown(say(category.label, language))}**`,
    escapeMarkdown(say(category.belongs, language)),
    ...(misfiled.length > 0
      ? [`${say({ zh: '容易填错：', en: 'Often misfiled:' }, language)}\n${misfiled.join('\n')}`]
      : []),
    ...(category.duty
      ? [
          `${say({ zh: '办理要求：', en: 'Duty: ' }, language)}${escapeMarkdown(say(category.duty, language))}`,
        ]
      : []),
    ...quotations.map(quotationPart),
  ];
}

/** An article word for word, with its number and source; always in Chinese, since that is the text of the law. */
function quotationPart(quotation: Quotation): string {
  const lines = quotation.text.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  return [`> **${escapeMarkdown(`${quotation.source}${quotation.number}`)}**`, ...lines].join('\n>\n');
}
