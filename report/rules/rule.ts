import type { TableKind } from '../forms';
import type { Localised } from '../text/localised';
import type { Range } from '../text/position';
import type { Fix, RelatedPlace, Severity } from './finding';
import type { TableJudgement } from './judgement';

/** What a rule rests on: wording printed in the form, what its rows and columns are called, a statute, or practice. */
export type RuleBasis = 'printed' | 'labels' | 'statute' | 'practice';

/** What a rule answers for one mistake; its place counts lines from the start of the block. */
export interface Problem {
  readonly range: Range;
  readonly message: Localised;
  /** The places that the message speaks of, made only when somebody asks. */
  readonly related: () => readonly RelatedPlace[];
  /** The repairs to offer, made only when somebody asks. */
  readonly fixes: () => readonly Fix[];
}

/** What every rule says of itself: the one declaration from which its check, its page and its entry in the README come. */
export interface RuleDeclaration {
  /** Readable and stable: `group/name`. */
  readonly id: string;
  /** Its code in the catalogue, such as `T3-BAL`. */
  readonly catalogue: string;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly title: Localised;
  /** What is checked, why, and what to do, for the rule's page. */
  readonly explanation: Localised;
  /** Documents that the rule finds fault with, and that it does not; both run as tests. */
  readonly examples: { readonly failing: string; readonly passing: string };
}

/** A rule about a table. */
export interface TableRule extends RuleDeclaration {
  /** The kinds of table it judges. */
  readonly tables: readonly TableKind[];
  readonly check: (judgement: TableJudgement) => readonly Problem[];
}

/** What rules about a whole report may ask. Ranges count lines from the start of the document. */
export interface ReportFacts {
  /** Where the report breaks off, or `undefined` when it does not. */
  readonly breaksOffAt: Range | undefined;
}

/** A rule about a whole report. */
export interface ReportRule extends RuleDeclaration {
  readonly checkReport: (facts: ReportFacts) => readonly Problem[];
}

/** A rule about dismissals. It checks nothing by itself: its findings come of applying the dismissals, and cannot be dismissed. */
export interface DismissalRule extends RuleDeclaration {
  readonly isAboutDismissals: true;
}

export type Rule = TableRule | ReportRule | DismissalRule;
