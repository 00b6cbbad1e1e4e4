import type { LabelKnowledge } from '../syntax/grid';
import { findLabels } from './label-search';
import type { Lookup } from './row-labels';

/** What readers of layouts may know of the forms' labels, by what explains these. */
export function knowledgeOf(meaning: Lookup): LabelKnowledge {
  return {
    isLabel: (text) => meaning(text) !== undefined,
    isExactLabel: (text) => {
      const note = text.slice(1).search(/[(（]/) + 1;
      const found = meaning(note > 1 ? text.slice(0, note) : text);
      return found !== undefined && !found.approximate;
    },
    findLabels,
  };
}
