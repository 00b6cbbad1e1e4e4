import { TextMemory } from '../text/text-memory';
import { type Meaning, meaningOf } from './lexicon';

const LONGEST_LABEL_KEPT = 60;

/** Remembers what labels mean; see `meaningOf`. */
export class LabelMemory extends TextMemory<Meaning> {
  constructor() {
    super(meaningOf, LONGEST_LABEL_KEPT);
  }
}
