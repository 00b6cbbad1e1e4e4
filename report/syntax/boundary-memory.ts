import { TextMemory } from '../text/text-memory';
import { type Boundary, boundaryOf } from './sections';

const LONGEST_LINE_KEPT = 120;

/** Remembers what lines begin; see `boundaryOf`. */
export class BoundaryMemory extends TextMemory<Boundary> {
  constructor() {
    super(boundaryOf, LONGEST_LINE_KEPT);
  }
}
