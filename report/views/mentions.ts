import { type LawMention, mentionsIn } from '../law/mentions';
import type { BlockInDetail } from '../reading/block-in-detail';
import type { Range } from '../text/position';

/** A passage of law or a document that a report names, and where. */
export interface PlacedMention {
  readonly mention: LawMention;
  readonly range: Range;
}

/** The articles and documents that a block's text names; lines count from its start. */
export function mentionsOf({ lines }: BlockInDetail): readonly PlacedMention[] {
  return mentionsIn(lines.text).map((mention) => ({ mention, range: lines.range(mention.span) }));
}
