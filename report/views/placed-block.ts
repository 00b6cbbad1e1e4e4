import type { BlockInDetail } from '../reading/block-in-detail';
import type { BlockViews } from './block-views';

/** A block in detail, where it stands in its document. Its tables are read again only when somebody asks for them. */
export interface PlacedBlock extends BlockInDetail {
  /** The line of the document the block begins on, from 0. */
  readonly line: number;
  /** How many line ends the block has. */
  readonly lineEnds: number;
  /** How many official tables the block has. */
  readonly tableCount: number;
  /** How many relations of its tables are broken. */
  readonly broken: number;
  /** What is shown of the block, kept with it. */
  readonly views: BlockViews;
}
