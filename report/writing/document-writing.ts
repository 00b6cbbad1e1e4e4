import type { Localised } from '../text/localised';
import type { Position, Range, TextEdit } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import type { Clipboard } from './clipboard';
import { type Completion, completionAt } from './completion';
import { convertTable, type Written } from './conversion';
import { type FormattingOptions, formatTables } from './formatting';
import { type Insertable, type InsertionPlace, insertables, insertion, layoutIn } from './insertion';
import { copiedAsText, fillIn } from './paste';
import { SuggestionMemory } from './suggestion-memory';
import { tableAt } from './table-at';
import type { WrittenLayout } from './write-table';
import { writtenReport } from './written-report';

/** What writing needs of a document. */
export interface WrittenDocument {
  /** The blocks that have any of these lines (from 0), in the order of the document. */
  readonly blocks: (startLine?: number, endLine?: number) => Iterable<PlacedBlock>;
  /** The block that a position stands in; `undefined` on lines that the document does not have. */
  readonly blockAt: (position: Position) => PlacedBlock | undefined;
  /** The blocks of the report that a position stands in; none where it belongs to no report. */
  readonly reportAt: (position: Position) => Iterable<PlacedBlock>;
}

/** What is pasted: edits that fill in cells, or a text in the place of the selection. */
export type Pasted = { readonly edits: readonly TextEdit[] } | { readonly text: string };

/**
 * Everything that writes into a document's tables. It answers with edits of the document as it is, and changes nothing
 * itself.
 */
export class DocumentWriting {
  readonly #document: WrittenDocument;
  readonly #suggestions = new SuggestionMemory();

  constructor(document: WrittenDocument) {
    this.#document = document;
  }

  /** The edits that align the tables of the document, or the rows of them on the lines of a range. */
  formatting(options: FormattingOptions, range?: Range): readonly TextEdit[] {
    return [...this.formattingByBlocks(options, range)].flat();
  }

  /** The same edits, those of a block with each step. */
  *formattingByBlocks(options: FormattingOptions, range?: Range): Generator<readonly TextEdit[]> {
    for (const block of this.#document.blocks(range?.start.line, range?.end.line))
      yield formatTables(block, options, range);
  }

  /** The edits that write the table at a position in another layout, or tidy it in its own; or why there are none. */
  convertTable(position: Position, layout: WrittenLayout, { ambiguousWidth }: FormattingOptions): Written {
    const block = this.#document.blockAt(position);
    const table = block && tableAt(block, position);
    return block && table ? convertTable(block, table, layout, ambiguousWidth) : { refused: noTable };
  }

  /** What can be written at a position, fitting what stands before it; `undefined` when there is nothing. */
  completion(position: Position): Completion | undefined {
    const block = this.#document.blockAt(position);
    if (!block) return undefined;
    const { form, year } = writtenReport(this.#document.reportAt(position));
    return completionAt(block, position, this.#suggestions.of(form, year));
  }

  /** What the report at a position lacks and can be put in; with no report there, all that a report has. */
  insertables(position: Position): readonly Insertable[] {
    const place = this.#placeAt(position);
    return place ? insertables(place) : [];
  }

  /** The edits that put in something that is missing, by its id; or why there are none. */
  insertion(position: Position, id: string, { ambiguousWidth }: FormattingOptions): Written {
    const place = this.#placeAt(position);
    return place ? insertion(place, id, ambiguousWidth) : { refused: noPlace };
  }

  /**
   * What a copied table becomes at a selection: edits that fill it into the table there, or the text of a table where
   * there is none, in the layout of the report's other tables or else the given one. `undefined` for what the editor
   * should paste as ever.
   */
  paste(
    selection: Range,
    clipboard: Clipboard,
    layout: WrittenLayout,
    { ambiguousWidth }: FormattingOptions,
  ): Pasted | undefined {
    const place = this.#placeAt(selection.start);
    if (!place) return undefined;
    const edits = fillIn(place.block, selection, clipboard);
    if (edits) return { edits };
    const wanted = layoutIn(place.report) ?? layout;
    const text = copiedAsText(place.block, selection, clipboard, wanted, ambiguousWidth);
    return text === undefined ? undefined : { text };
  }

  #placeAt(position: Position): InsertionPlace | undefined {
    const block = this.#document.blockAt(position);
    return block && { block, position, report: [...this.#document.reportAt(position)] };
  }
}

const noPlace: Localised = {
  zh: '光标处已经不在文档里，没有改动。请重新放好光标再试。',
  en: 'The cursor is no longer in the document, so nothing was changed. Place it anew and try again.',
};

const noTable: Localised = {
  zh: '光标处没有读到表格。请把光标放进要转换的表格里再试。',
  en: 'There is no table at the cursor. Put the cursor into the table and try again.',
};
