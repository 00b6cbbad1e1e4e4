import type { BlockInDetail } from '../reading';

/** A block read in detail, where it stands in its document. */
export interface PlacedBlock extends BlockInDetail {
  /** The line of the document the block begins on, from 0. */
  readonly line: number;
  /** How many line ends the block has. */
  readonly lineEnds: number;
}
