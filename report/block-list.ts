import { addCounts, type RelationCounts } from './model/relations';
import type { ReadBlock } from './parts';

/** A block's index in its document, and the line the block starts on. */
export interface BlockPlace {
  readonly index: number;
  readonly line: number;
}

/**
 * The blocks of a document in their order. Line counts are kept beside the blocks as plain numbers: looking through ten thousand of those takes microseconds, through as many objects milliseconds.
 */
export class BlockList {
  readonly #blocks: ReadBlock[] = [];
  readonly #lineEnds: number[] = [];
  #relations: RelationCounts = { holds: 0, broken: 0, unchecked: 0 };
  /** How many blocks have comments that may dismiss findings. */
  #dismissing = 0;
  #unread = 0;

  get length(): number {
    return this.#blocks.length;
  }

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

  at(index: number): ReadBlock | undefined {
    return this.#blocks[index];
  }

  slice(first: number, end: number): readonly ReadBlock[] {
    return this.#blocks.slice(first, end);
  }

  lineEndsOf(index: number): number {
    return this.#lineEnds[index] ?? 0;
  }

  /** The block that a line stands in; lines beyond the last belong to the last block. */
  find(wanted: number): BlockPlace {
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
