import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { OutlineItem, ReportDocument } from '../../report';
import { type Language, say } from '../language';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  report: SymbolKind.File,
  section: SymbolKind.Module,
  'sub-section': SymbolKind.Namespace,
  table: SymbolKind.Struct,
  row: SymbolKind.Field,
};

/** The outline of a document: reports, sections, sub-sections, tables and rows. */
export function* documentSymbols(
  report: ReportDocument,
  language: Language,
): Generator<unknown, DocumentSymbol[]> {
  yield* report.views.prepare('outline');
  return report.views.outline().map((item) => symbolOf(item, language));
}

function symbolOf(item: OutlineItem, language: Language): DocumentSymbol {
  const { kind, name, detail, range, selectionRange, children } = item;
  return {
    // The protocol asks for names that are neither empty nor blank.
    name: say(name, language).trim() || '…',
    detail,
    kind: kinds[kind],
    range,
    selectionRange,
    children: children.map((child) => symbolOf(child, language)),
  };
}
