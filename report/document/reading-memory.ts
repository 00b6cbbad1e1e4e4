import { LabelMemory } from '../model/label-memory';
import { SectionMemory } from '../rules/facts/section-memory';
import { BoundaryMemory } from '../syntax/boundary-memory';

/**
 * What was found out about single labels and lines, and holds in every document. Who reads many documents, one after
 * the other or beside each other, hands the same memory to all: reports are made of the same few words. It is bounded,
 * and never goes stale.
 */
export class ReadingMemory {
  readonly labels = new LabelMemory();
  readonly sectionTitles = new SectionMemory();
  readonly boundaries = new BoundaryMemory();
}
