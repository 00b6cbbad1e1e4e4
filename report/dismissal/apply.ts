import { dismissalUnused } from '../rules/dismissal/unused';
import { dismissalWithoutReason } from '../rules/dismissal/without-reason';
import type { Finding, Severity } from '../rules/finding';
import type { RuleDeclaration } from '../rules/rule';
import type { Localised } from '../text/localised';
import { comparePositions, type Range, touches } from '../text/position';
import type { BaselineEntry } from './baseline';
import type { CommentDismissal } from './comments';
import { noReasonInBaseline, noReasonInComment, noRule, unusedComment, unusedEntry } from './wording';

/** A finding that is not shown, and why. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** A document's findings after its dismissals. */
export interface DismissalOutcome {
  /**
   * What is shown, in the order of the text: the findings that are left, and what there is to say of the dismissals.
   */
  readonly kept: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** Of what is said of entries of the baseline, which entry it is about. */
  readonly entries: ReadonlyMap<Finding, BaselineEntry>;
}

/** Everything that decides which of a document's findings are shown. */
export interface DismissalCase {
  /** All findings of the document, in the order of the text. */
  readonly findings: readonly Finding[];
  /** The fingerprints of findings whose rules the baseline names. */
  readonly fingerprints: ReadonlyMap<Finding, string>;
  readonly comments: readonly CommentDismissal[];
  readonly entries: readonly BaselineEntry[];
  /** Where to speak of the baseline; `undefined` where the document is no report and nothing is said. */
  readonly title: Range | undefined;
  /** Whether a rule speaks at all; of the others nobody can say whether a dismissal still matches. */
  readonly speaks: (rule: string) => boolean;
  /** How loud the rules about dismissals are. */
  readonly levelOf: (rule: RuleDeclaration) => Severity | 'off';
  /** The rule that somebody may have meant by an unknown id; `undefined` for known ids. */
  readonly correction: (rule: string) => Localised | undefined;
}

/**
 * Takes the dismissed findings out. Comments speak of a rule on some lines, whatever its figures; entries of the
 * baseline of one finding with its figures. Dismissals without a reason have no effect; these, and those that match
 * nothing, are reported.
 */
export function applyDismissals(given: DismissalCase): DismissalOutcome {
  const used = new Set<CommentRule | BaselineEntry>();
  const comments = given.comments.flatMap(rulesOfComment);
  const entries = given.entries.filter(({ reason }) => reason.trim() !== '');
  const kept: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of given.findings) {
    const fingerprint = given.fingerprints.get(finding);
    const matches = [
      ...comments.filter((comment) => speaksOf(comment, finding)),
      ...entries.filter((entry) => entry.rule === finding.rule && entry.fingerprint === fingerprint),
    ];
    for (const match of matches) used.add(match);
    const [first] = matches;
    if (first) dismissed.push({ finding, reason: first.reason });
    else kept.push(finding);
  }
  const aboutEntries = new Map(given.title ? remarksOnEntries(given.title, given, used) : []);
  const about = [
    ...given.comments.flatMap((comment) => faultsOf(comment, given)),
    ...comments.filter((comment) => !used.has(comment)).flatMap((comment) => unusedRule(comment, given)),
    ...aboutEntries.keys(),
  ];
  return {
    kept: about.length === 0 ? kept : [...kept, ...about].sort(byPlace),
    dismissed,
    entries: aboutEntries,
  };
}

/** What a comment says of one of its rules. */
interface CommentRule {
  readonly range: Range;
  readonly rule: string;
  readonly reason: string;
  readonly covers: Range;
}

function rulesOfComment({ range, rules, reason, covers }: CommentDismissal): CommentRule[] {
  return reason === '' ? [] : rules.map((rule) => ({ range, rule, reason, covers }));
}

function speaksOf({ rule, covers }: CommentRule, finding: Finding): boolean {
  return rule === finding.rule && touches(finding.range, covers);
}

function faultsOf({ range, rules, reason }: CommentDismissal, given: DismissalCase): Finding[] {
  if (rules.length === 0) return remark(given, dismissalUnused, range, noRule);
  return reason === '' ? remark(given, dismissalWithoutReason, range, noReasonInComment) : [];
}

function unusedRule({ range, rule }: CommentRule, given: DismissalCase): Finding[] {
  const message = unusedComment(rule, given.correction(rule));
  return given.speaks(rule) ? remark(given, dismissalUnused, range, message) : [];
}

function remarksOnEntries(
  title: Range,
  given: DismissalCase,
  used: ReadonlySet<CommentRule | BaselineEntry>,
): [Finding, BaselineEntry][] {
  const remarkOn = (entry: BaselineEntry): Finding[] => {
    if (entry.reason.trim() === '')
      return remark(given, dismissalWithoutReason, title, noReasonInBaseline(entry));
    if (used.has(entry) || !given.speaks(entry.rule)) return [];
    return remark(given, dismissalUnused, title, unusedEntry(entry, given.correction(entry.rule)));
  };
  return given.entries.flatMap((entry) =>
    remarkOn(entry).map((finding): [Finding, BaselineEntry] => [finding, entry]),
  );
}

/** What one of the rules about dismissals says; nothing when it is to be silent. */
function remark(
  { levelOf }: DismissalCase,
  rule: RuleDeclaration,
  range: Range,
  message: Localised,
): Finding[] {
  const severity = levelOf(rule);
  const { id, catalogue } = rule;
  return severity === 'off' ? [] : [{ rule: id, catalogue, severity, range, message, related: [] }];
}

function byPlace(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start);
}
