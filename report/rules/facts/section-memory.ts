import type { SectionNumber } from '../../syntax/sections';
import { TextMemory } from '../../text/text-memory';
import { intendedSection } from './official-titles';

const LONGEST_TITLE_KEPT = 60;

/** Remembers which sections titles are meant for; see `intendedSection`. */
export class SectionMemory extends TextMemory<SectionNumber> {
  constructor() {
    super(intendedSection, LONGEST_TITLE_KEPT);
  }
}
