import { indexAt } from '../text/lines';
import { blankEntities } from './blank-entities';
import { isBlockTag } from './tags';

/** A tag, or an entity for a blank. */
const TAG_OR_BLANK = new RegExp(`<[/!a-z][^<>]{0,2000}>|${blankEntities.join('|')}`, 'gi');

/**
 * A piece of the source of a web page without the tags within its words, in which patterns are looked for. Where a
 * paragraph or a cell begins or ends there is a line end, and an entity for a blank is a blank.
 */
export class TextWithoutTags {
  readonly text: string;
  /** Where each part between two tags starts, here and in the text it is from. */
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];

  /** The piece between two offsets. */
  constructor(source: string, start: number, end: number) {
    const piece = source.slice(start, end);
    let text = '';
    let done = 0;
    const add = (to: number) => {
      this.#starts.push(text.length);
      this.#sources.push(start + done);
      text += piece.slice(done, to);
    };
    if (piece.includes('<'))
      for (const { 0: found, index } of piece.matchAll(TAG_OR_BLANK)) {
        add(index);
        if (found.startsWith('&')) text += ' ';
        else if (isBlockTag(piece, index)) text += '\n';
        done = index + found.length;
      }
    add(piece.length);
    this.text = text;
  }

  /** Where a character stands in the text that the piece is from. */
  sourceOf(offset: number): number {
    const part = indexAt(this.#starts, offset);
    return (this.#sources[part] ?? 0) + offset - (this.#starts[part] ?? 0);
  }
}
