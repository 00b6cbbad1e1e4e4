import type { Localised } from '../text/localised';
import { moveRange, type Range, type TextEdit } from '../text/position';

/** How loud a finding is. Errors are only for what two stated figures prove. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place that a finding speaks of, beside its own. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: Localised;
}

/**
 * What a rule found. Ranges count lines from 0; from the start of the block where a rule makes them, from the start of
 * the document where a document hands them out. Characters are UTF-16 code units.
 */
export interface Finding {
  /** The rule's readable id, such as `applications/balance`. */
  readonly rule: string;
  /** The rule's code in the catalogue, such as `T3-BAL`. */
  readonly catalogue: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: Localised;
  readonly related: readonly RelatedPlace[];
}

/**
 * `safe`: the meaning cannot change. `proven`: the value of a blank follows from the equations. `suggested`: everything
 * that changes a number somebody wrote.
 */
export type FixKind = 'safe' | 'proven' | 'suggested';

/** A repair that the user may choose. Its edits all speak of the text as it is, and touch cells only. */
export interface Fix {
  readonly title: Localised;
  readonly kind: FixKind;
  /** Whether this is the one repair to offer first: the only one that makes every relation of the table hold. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** A place that a finding speaks of, so many lines further down. */
export function movePlace(place: RelatedPlace, lines: number): RelatedPlace {
  return { ...place, range: moveRange(place.range, lines) };
}

/** A repair, so many lines further down. */
export function moveFix(fix: Fix, lines: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: moveRange(edit.range, lines) })) };
}
