import type { Localised } from '../text/localised';
import type { Range } from '../text/position';

/** A part of a document that can be gone to: a report, a section, a table, or a row of one. */
export interface OutlineItem {
  readonly kind: 'report' | 'section' | 'sub-section' | 'table' | 'row';
  readonly name: Localised;
  /** What stands beside the name: a row's numbers, how a table's relations stand. */
  readonly detail: string;
  /** The whole part. Lines count from 0, in the document. */
  readonly range: Range;
  /** What names the part, within its range. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
}
