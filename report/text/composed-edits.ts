import { LineMap } from './lines';
import type { Span, TextEdit } from './position';

/** Characters kept from the original text, as offsets in it, or characters that came in their place. */
type Piece = Span | string;

/** A change of a text given by offsets in it: UTF-16 code units from 0. */
export interface SpanEdit extends Span {
  readonly newText: string;
}

/**
 * Several rounds of edits of a text, each speaking of the text as the round before left it, told as one round of edits
 * of the original. What no edit has touched is the original's, character by character.
 */
export class ComposedEdits {
  readonly #original: string;
  readonly #pieces: readonly Piece[];

  constructor(original: string, pieces: readonly Piece[] = [{ start: 0, end: original.length }]) {
    this.#original = original;
    this.#pieces = pieces;
  }

  /** The text after all rounds. */
  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  /** One more round: edits of `text` that do not overlap, in the order of the text. */
  followedBy(edits: readonly SpanEdit[]): ComposedEdits {
    const pieces: Piece[] = [];
    let done = 0;
    for (const { start, end, newText } of edits) {
      pieces.push(...this.#cut(done, start));
      if (newText !== '') pieces.push(newText);
      done = end;
    }
    pieces.push(...this.#cut(done, Number.POSITIVE_INFINITY));
    return new ComposedEdits(this.#original, pieces);
  }

  /** All rounds as edits of the original that do not overlap, in its order. */
  edits(): readonly TextEdit[] {
    const lines = new LineMap(this.#original);
    const edits: TextEdit[] = [];
    let done = 0;
    let newText = '';
    const close = (start: number, end: number) => {
      if (start > done || newText !== '')
        edits.push({ range: lines.range({ start: done, end: start }), newText });
      done = end;
      newText = '';
    };
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') newText += piece;
      else close(piece.start, piece.end);
    }
    close(this.#original.length, this.#original.length);
    return edits;
  }

  /** The pieces between two offsets of the present text. */
  #cut(from: number, to: number): Piece[] {
    const cut: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const start = Math.max(from - at, 0);
      const end = Math.min(to - at, length);
      if (start < end) {
        cut.push(
          typeof piece === 'string'
            ? piece.slice(start, end)
            : { start: piece.start + start, end: piece.start + end },
        );
      }
      at += length;
    }
    return cut;
  }

  #textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.#original.slice(piece.start, piece.end);
  }
}
