import type { LabelKnowledge } from '../syntax/grid-reader';
import { findLabels } from './label-search';
import { withoutNote } from './lexicon';
import type { Lookup } from './row-labels';

/** What readers of layouts may know of the forms' labels, by what explains these. */
export function knowledgeOf(meaning: Lookup): LabelKnowledge {
  return {
    isLabel: (text) => meaning(text) !== undefined,
    isExactLabel: (text) => {
      const found = meaning(withoutNote(text) || text);
      return found !== undefined && !found.approximate;
    },
    findLabels,
  };
}
