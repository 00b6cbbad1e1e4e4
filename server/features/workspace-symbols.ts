import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Localised, OutlineItem, Range, ReportDocument } from '../../report';
import { type Language, say } from '../language';

/** Nobody reads more than these; the editor narrows them down as a name is typed. */
const MOST_SYMBOLS = 1000;

/** A report or a table that can be gone to from anywhere. */
interface PlacedSymbol {
  readonly name: Localised;
  readonly kind: SymbolKind;
  /** The title of the report that a table belongs to; empty for a report. */
  readonly container: string;
  readonly range: Range;
}

/** The reports and tables of files that were checked without being open. */
export class FileSymbols {
  readonly #symbols = new Map<string, readonly PlacedSymbol[]>();

  /** Takes the symbols of a file as it is now. */
  set(uri: string, report: ReportDocument): void {
    this.#symbols.set(uri, symbolsOf(report));
  }

  /** Forgets files that are gone, or no longer of interest. */
  forget(uris: readonly string[]): void {
    for (const uri of uris) this.#symbols.delete(uri);
  }

  /**
   * The reports and tables whose name fits, in the files and in open documents, which count more than their files.
   *
   * @param open the open documents by their addresses
   */
  find(query: string, open: ReadonlyMap<string, ReportDocument>, language: Language): WorkspaceSymbol[] {
    const found: WorkspaceSymbol[] = [];
    for (const [uri, symbols] of this.#all(open)) {
      for (const { name, kind, container, range } of symbols) {
        const text = say(name, language);
        if (!fits(query, text)) continue;
        if (found.length === MOST_SYMBOLS) return found;
        found.push({ name: text, kind, containerName: container, location: { uri, range } });
      }
    }
    return found;
  }

  *#all(open: ReadonlyMap<string, ReportDocument>): Generator<[string, readonly PlacedSymbol[]]> {
    for (const [uri, report] of open) yield [uri, symbolsOf(report)];
    for (const [uri, symbols] of this.#symbols) if (!open.has(uri)) yield [uri, symbols];
  }
}

function symbolsOf(document: ReportDocument): PlacedSymbol[] {
  if (document.reportCount === 0) return [];
  return document.views
    .outline()
    .flatMap((report) => [
      { name: report.name, kind: SymbolKind.File, container: '', range: report.selectionRange },
      ...tablesIn(report).map((table) => symbolOfTable(table, report.name)),
    ]);
}

/** A table's own name is that of many; with the report's title it is found by either. */
function symbolOfTable({ name, selectionRange }: OutlineItem, report: Localised): PlacedSymbol {
  return {
    name: { zh: `${name.zh} · ${report.zh}`, en: `${name.en} · ${report.en}` },
    kind: SymbolKind.Struct,
    container: report.zh,
    range: selectionRange,
  };
}

function tablesIn(item: OutlineItem): OutlineItem[] {
  return item.kind === 'table' ? [item] : item.children.flatMap(tablesIn);
}

/** Whether a name has the characters of a query in their order, blanks and case aside. */
function fits(query: string, name: string): boolean {
  let from = 0;
  const letters = name.toLowerCase();
  for (const character of query.toLowerCase()) {
    if (/\s/.test(character)) continue;
    from = letters.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
