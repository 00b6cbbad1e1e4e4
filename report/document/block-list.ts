import { addCounts, type RelationCounts } from '../model/judged-relations';
import { LineMap } from '../text/lines';
import { movePosition, type Position } from '../text/position';
import type { ReportPart } from './parts';
import type { ReadBlock } from './read-block';

/** A block's index in its document, and the line the block starts on. */
export interface BlockPlace {
  readonly index: number;
  readonly line: number;
}

/**
 * The blocks of a document in their order. How many lines each has is kept beside them as plain numbers: looking
 * through ten thousand numbers takes microseconds, looking through as many objects milliseconds.
 */
export class BlockList {
  readonly #blocks: ReadBlock[] = [];
  readonly #lineEnds: number[] = [];
  #relations: RelationCounts = { holds: 0, broken: 0, unchecked: 0 };
  /** How many blocks have comments that may dismiss findings. */
  #dismissing = 0;
  #unread = 0;

  /** How many blocks there are. */
  get length(): number {
    return this.#blocks.length;
  }

  /** The text of all blocks. */
  get text(): string {
    return this.#blocks.map((block) => block.text).join('');
  }

  /** How many line ends all blocks have. */
  get lineEnds(): number {
    return this.#lineEnds.reduce((sum, count) => sum + count, 0);
  }

  /** The relations of all blocks. */
  get relations(): RelationCounts {
    return this.#relations;
  }

  /** Whether a block has comments that may dismiss findings. */
  get dismisses(): boolean {
    return this.#dismissing > 0;
  }

  /** How many blocks were left unread. */
  get unread(): number {
    return this.#unread;
  }

  /** The block at an index, from 0. */
  at(index: number): ReadBlock | undefined {
    return this.#blocks[index];
  }

  /** The blocks from an index to before another. */
  slice(first: number, end: number): readonly ReadBlock[] {
    return this.#blocks.slice(first, end);
  }

  /** How many line ends a block has. */
  lineEndsOf(index: number): number {
    return this.#lineEnds[index] ?? 0;
  }

  /** How many line ends some blocks have that follow each other. */
  lineEndsIn({ first, end }: ReportPart): number {
    let count = 0;
    for (let index = first; index < end; index++) count += this.lineEndsOf(index);
    return count;
  }

  /** The block that a position stands in; those beyond the text belong to the last block. */
  find({ line, character }: Position): BlockPlace {
    const place = this.findLast(line);
    let { index } = place;
    // Only blocks that begin on this very line may begin behind the position: the others begin before it.
    while (place.line === line && index > 0 && this.firstCharacterOf(index) > character) index--;
    let first = place.line;
    for (let passed = index; passed < place.index; passed++) first -= this.lineEndsOf(passed);
    return { index, line: first };
  }

  /**
   * The first of the blocks that stand on the line on which the block of a place begins: that one, unless it begins
   * amidst the line.
   */
  firstOnLine({ index, line }: BlockPlace): BlockPlace {
    let first = index;
    let firstLine = line;
    while (first > 0 && this.firstCharacterOf(first) > 0) {
      first--;
      firstLine -= this.lineEndsOf(first);
    }
    return { index: first, line: firstLine };
  }

  /** The position itself, or where it lies beyond the end of its line or of the text, that end. */
  nearest({ line, character }: Position): Position {
    const { index, line: first } = this.find({ line, character });
    const block = this.at(index);
    const lines = block ? new LineMap(block.text, block.firstCharacter) : LineMap.empty;
    return movePosition(lines.position(lines.offset({ line: line - first, character })), first);
  }

  /** The index, from one on, of the first block that does not begin amidst a line. */
  endOfLine(index: number): number {
    let end = index;
    while (end < this.length && this.firstCharacterOf(end) > 0) end++;
    return end;
  }

  /** The character at which a block begins on its first line. */
  firstCharacterOf(index: number): number {
    return this.#blocks[index]?.firstCharacter ?? 0;
  }

  /** The last block that stands on a line; lines beyond the last belong to the last block. */
  findLast(wanted: number): BlockPlace {
    const last = this.#lineEnds.length - 1;
    let line = 0;
    for (let index = 0; index < last; index++) {
      const next = line + (this.#lineEnds[index] ?? 0);
      if (wanted < next) return { index, line };
      line = next;
    }
    return { index: last, line };
  }

  /** Puts blocks in the place of so many others, from an index on. */
  replace(first: number, count: number, blocks: readonly ReadBlock[]): void {
    for (const removed of this.#blocks.slice(first, first + count)) {
      const { holds, broken, unchecked } = removed.reading.relations;
      this.#relations = addCounts(this.#relations, { holds: -holds, broken: -broken, unchecked: -unchecked });
      if (removed.reading.dismisses) this.#dismissing--;
      if (removed.reading.unread) this.#unread--;
    }
    for (const block of blocks) {
      this.#relations = addCounts(this.#relations, block.reading.relations);
      if (block.reading.dismisses) this.#dismissing++;
      if (block.reading.unread) this.#unread++;
    }
    splice(this.#blocks, first, count, blocks);
    splice(
      this.#lineEnds,
      first,
      count,
      blocks.map((block) => block.lineEnds),
    );
  }
}

/** `Array.splice` without passing every new element as an argument, of which there may be too many for a call. */
function splice<Item>(items: Item[], first: number, count: number, added: readonly Item[]): void {
  if (added.length === count) {
    added.forEach((item, index) => {
      items[first + index] = item;
    });
    return;
  }
  const behind = items.slice(first + count);
  items.length = first;
  for (const item of added) items.push(item);
  for (const item of behind) items.push(item);
}
