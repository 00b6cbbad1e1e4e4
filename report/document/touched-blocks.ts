import { endsInTag } from '../syntax/torn-tags';
import type { BlockList, BlockPlace } from './block-list';
import { mayMoveStart } from './line-edit';
import { endsInTable } from './parts';
import type { ReadBlock } from './read-block';

/**
 * The first block that an edit at a line of the document may touch: the one that stands there, or the one before where
 * it may move that one's start.
 */
export function firstTouched(blocks: BlockList, editedLine: number): BlockPlace {
  let place = blocks.firstOnLine(blocks.findLast(editedLine));
  while (place.index > 0 && mayMoveStart(blocks.at(place.index), editedLine - place.line)) {
    const index = place.index - 1;
    place = blocks.firstOnLine({ index, line: place.line - blocks.lineEndsOf(index) });
  }
  return place;
}

/**
 * Whether a block that stands right behind those an edit touches may begin elsewhere after it: it begins with a title,
 * and the section before it is no longer one with, or without, a table; or that section ends within a tag, of which
 * the next line may be a part.
 */
export function nextMayMove(
  next: ReadBlock | undefined,
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
): boolean {
  if (!next) return false;
  if (endsInTag(after.at(-1)?.text ?? '')) return true;
  return next.boundary === 'title' && endsInTable(before) !== endsInTable(after);
}
