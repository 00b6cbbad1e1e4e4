import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { ReportDocument, TableToken } from '../../report';

/** Columns are coloured in turn; a table with more columns than this begins again with the first colour. */
const COLOURS = 7;

const columnTypes = Array.from({ length: COLOURS }, (_, index) => `column${index + 1}`);

/** The types and modifiers of tokens; the extension's manifest says which colours they have. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['label', 'columnHeading', ...columnTypes],
  tokenModifiers: ['total', 'wrong'],
};

/** The tokens of a document's tables. */
export function* semanticTokens(report: ReportDocument): Generator<unknown, SemanticTokens> {
  const builder = new SemanticTokensBuilder();
  for (const tokens of report.views.tokensByBlocks()) {
    addTokens(builder, tokens);
    yield;
  }
  return builder.build();
}

/** The tokens of the tables on the lines of a range. */
export function semanticTokensOn(report: ReportDocument, { start, end }: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  addTokens(builder, report.views.tokens(start.line, end.line));
  return builder.build();
}

function addTokens(builder: SemanticTokensBuilder, tokens: readonly TableToken[]): void {
  for (const token of tokens)
    builder.push(token.line, token.character, token.length, typeOf(token), modifiersOf(token));
}

function typeOf({ kind, column }: TableToken): number {
  if (kind === 'label') return 0;
  return kind === 'heading' ? 1 : 2 + (column % COLOURS);
}

function modifiersOf({ isTotal, isWrong }: TableToken): number {
  return (isTotal ? 1 : 0) + (isWrong ? 2 : 0);
}
