import type { Range, TextEdit } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import { type FormattingOptions, formatTables } from './formatting';

/** What writing needs of a document. */
export interface WrittenDocument {
  /** The blocks that have any of these lines (from 0), in the order of the document. */
  readonly blocks: (startLine?: number, endLine?: number) => Iterable<PlacedBlock>;
}

/** Everything that writes into a document's tables. It answers with edits of the document as it is, and changes nothing itself. */
export class DocumentWriting {
  readonly #document: WrittenDocument;

  constructor(document: WrittenDocument) {
    this.#document = document;
  }

  /** The edits that align the tables of the document, or the rows of them on the lines of a range. */
  formatting(options: FormattingOptions, range?: Range): readonly TextEdit[] {
    return [...this.#document.blocks(range?.start.line, range?.end.line)].flatMap((block) =>
      formatTables(block, options, range),
    );
  }
}
