import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import type { Grid } from './grid';
import type { HtmlTableMemory } from './html-table-memory';

/** What readers may ask about the official forms where a layout alone does not tell cells from prose. */
export interface LabelKnowledge {
  /** Whether a text, as it stands, is a label or a heading of a form. */
  readonly isLabel: (text: string) => boolean;
  /** Whether it is one as some form has it, a note in brackets behind it aside, and not only near to one. */
  readonly isExactLabel: (text: string) => boolean;
  /** Where labels and headings of the forms stand in running text, with their numbering, in the order of the text. */
  readonly findLabels: (text: string) => readonly Span[];
}

/**
 * Finds the tables of one layout in a block. It never fails: a text without such tables gives none. The reader of HTML
 * takes what it knows already from the memory; what it finds is the same with any.
 */
export type GridReader = (
  block: LineMap,
  labels: LabelKnowledge,
  htmlTables?: HtmlTableMemory,
) => readonly Grid[];
