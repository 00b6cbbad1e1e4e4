import type { TableKind } from '../forms';
import type { Section } from '../model/section';
import type { Localised } from '../text/localised';
import type { Range } from '../text/position';
import type { ReportFacts, ReportWords } from './facts/report-facts';
import type { Fix, RelatedPlace, Severity } from './finding';
import type { TableJudgement } from './judgement';

/** What a rule rests on: wording printed in the form, what its rows and columns are called, a statute, or practice. */
export type RuleBasis = 'printed' | 'labels' | 'statute' | 'practice';

/**
 * What a rule answers for one mistake; its places count lines from the start of what the rule was shown, a block or a
 * report.
 */
export interface Problem {
  readonly range: Range;
  /** How loud this one is, where it differs from what is usual for the rule. */
  readonly severity?: Severity;
  readonly message: Localised;
  /** The places that the message speaks of, made only when somebody asks; none where it is left out. */
  readonly related?: () => readonly RelatedPlace[];
  /** The repairs to offer, made only when somebody asks; none where it is left out. */
  readonly fixes?: () => readonly Fix[];
}

/**
 * What every rule says of itself: the one declaration from which its check, its page and its entry in the README come.
 */
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
  /** Whether the rule speaks only when somebody asks for it: what it finds is too often arguable. */
  readonly offByDefault?: true;
  /**
   * Whether it is at most information in reports for 2019, for which the form of 国办公开办函〔2019〕60号 was only
   * encouraged.
   */
  readonly softenedFor2019?: true;
  /** Documents that the rule finds fault with, and that it does not; both run as tests. */
  readonly examples: { readonly failing: string; readonly passing: string };
}

/** A rule about a table and the numbers in it. */
export interface TableRule extends RuleDeclaration {
  /** The kinds of table it judges. */
  readonly tables: readonly TableKind[];
  readonly check: (judgement: TableJudgement) => readonly Problem[];
}

/**
 * A rule about what the rows, columns and cells of a table are, whatever the numbers in them. Its findings may speak of
 * numbers, but where other numbers stand it finds something too, and where it finds nothing, it finds nothing while
 * somebody types numbers.
 */
export interface OutlineRule extends RuleDeclaration {
  /** The kinds of table it looks at. */
  readonly tables: readonly TableKind[];
  readonly checkOutline: (judgement: TableJudgement) => readonly Problem[];
}

/**
 * A rule about the prose of one section, or of what stands before the first; places count lines from the start of the
 * block.
 */
export interface ProseRule extends RuleDeclaration {
  readonly checkProse: (section: Section) => readonly Problem[];
}

/**
 * A rule about the words of a whole report, whatever the numbers in its tables are: its findings stay while somebody
 * types numbers. It may look at the text of tables, but a number there must make no difference. Places count lines from
 * the start of the report.
 */
export interface WordsRule extends RuleDeclaration {
  readonly checkWords: (words: ReportWords) => readonly Problem[];
}

/** A rule about a whole report, its numbers among it; places count lines from the start of the report. */
export interface ReportRule extends RuleDeclaration {
  readonly checkReport: (facts: ReportFacts) => readonly Problem[];
}

/**
 * A rule about dismissals. It checks nothing by itself: its findings come of applying the dismissals, and cannot be
 * dismissed.
 */
export interface DismissalRule extends RuleDeclaration {
  readonly isAboutDismissals: true;
}

/** A rule of any kind. */
export type Rule = TableRule | OutlineRule | ProseRule | WordsRule | ReportRule | DismissalRule;

/** A rule that threw instead of answering. The other rules go on; somebody should be told once. */
export interface RuleFailure {
  readonly rule: string;
  /** What it threw, for a log. */
  readonly detail: string;
}
