import type { Configuration } from '../configuration';
import type { ReadingContext } from '../reading/block-reading';
import type { SectionMemory } from '../rules/facts/section-memory';

/** What judging a report needs beside its blocks. */
export interface JudgingContext extends ReadingContext {
  readonly configuration: Configuration;
  readonly sectionTitles: SectionMemory;
}
