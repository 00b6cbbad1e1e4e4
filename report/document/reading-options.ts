import type { RuleSet } from '../rules/rule-set';
import type { ReadingMemory } from './reading-memory';

/** How a text is read, where it is not by all rules and for itself. */
export interface ReadingOptions {
  readonly rules?: RuleSet;
  /** What documents read before this one have left; those that share a memory are read the faster. */
  readonly memory?: ReadingMemory;
}
