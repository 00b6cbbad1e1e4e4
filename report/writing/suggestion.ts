import type { TableKind } from '../forms';
import type { SectionNumber } from '../syntax/sections';
import type { Localised } from '../text/localised';
import type { Template } from './template';

/** Something official or usual that can be written at a place. */
export interface Suggestion {
  readonly kind: 'label' | 'heading' | 'sentence' | 'article';
  /** What it is called in a list. */
  readonly label: string;
  readonly template: Template;
  /** Of an article, what is written where the law's title stands there already: 第十六条. */
  readonly behindTitle?: string;
  /** The words it is found by, folded and without numbering, and the first letters of their pinyin. */
  readonly words: readonly string[];
  readonly initials: readonly string[];
  /** What it is, and more about it where there is more to say. */
  readonly detail: Localised;
  readonly explanation?: Localised;
  /**
   * The table or the section it belongs in; 0 is before the first section. An article belongs nowhere in particular.
   */
  readonly home: TableKind | SectionNumber | 0 | undefined;
}
