import { type Mention, mentionsIn } from '../law/mentions';
import { containsPosition, moveRange, type Position, type Range } from '../text/position';
import type { PlacedBlock } from './placed-block';

/** A passage of law or a document that a report names, where it stands in the document. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly range: Range;
}

/** The articles and documents that a block's text names. */
export function mentionsOf({ lines, line }: PlacedBlock): readonly PlacedMention[] {
  return mentionsIn(lines.text).map((mention) => ({
    mention,
    range: moveRange(lines.range(mention.span), line),
  }));
}

/** The article or document that is named at a position, or `undefined`. */
export function mentionAt(block: PlacedBlock, position: Position): PlacedMention | undefined {
  return mentionsOf(block).find(({ range }) => containsPosition(range, position));
}
