import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { OutlineItem, ReportDocument } from '../../report';
import { type Language, say } from '../language';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  report: SymbolKind.File,
  section: SymbolKind.Module,
  'sub-section': SymbolKind.Namespace,
  table: SymbolKind.Struct,
  row: SymbolKind.Field,
};

/**
 * Nobody looks for a row among those of more tables than this. A longer outline ends with the tables, lest it be
 * megabytes.
 */
const MOST_TABLES_WITH_ROWS = 1000;

/** The outline of a document: reports, sections, sub-sections, tables and rows. */
export function* documentSymbols(
  report: ReportDocument,
  language: Language,
): Generator<unknown, DocumentSymbol[]> {
  const withRows = report.views.tableCount <= MOST_TABLES_WITH_ROWS;
  yield* report.views.prepare();
  const symbols: DocumentSymbol[] = [];
  for (const item of report.views.outline()) {
    symbols.push(symbolOf(item, language, withRows));
    yield;
  }
  return symbols;
}

/** The same outline as a list, for clients that know no other: each part with the name of the one that it lies in. */
export function listedSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...listedSymbols(uri, children, name),
  ]);
}

function symbolOf(item: OutlineItem, language: Language, withRows: boolean): DocumentSymbol {
  const { kind, name, detail, range, selectionRange } = item;
  const children = kind === 'table' && !withRows ? [] : item.children;
  return {
    // The protocol asks for names that are neither empty nor blank.
    name: say(name, language).trim() || '…',
    detail,
    kind: kinds[kind],
    range,
    selectionRange,
    children: children.map((child) => symbolOf(child, language, withRows)),
  };
}
