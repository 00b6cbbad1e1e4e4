import type { Finding, Fix, RelatedPlace } from '../rules/finding';
import type { Problem, Rule } from '../rules/rule';
import { comparePositions } from '../text/position';

/** What is kept of a finding; the places it speaks of are many, and made again when somebody asks. */
export type KeptFinding = Omit<Finding, 'related'>;

/** A finding with what is made only when somebody asks; lines count from the start of the block. */
export interface FindingInDetail extends KeptFinding {
  readonly related: () => readonly RelatedPlace[];
  readonly fixes: () => readonly Fix[];
}

/** What a problem speaks of beside its own place, and offers, unless it says otherwise. */
const nothing = () => [];

/** Adds a rule's problems to the findings. Nearly every rule finds nothing nearly everywhere. */
export function addFound(findings: FindingInDetail[], rule: Rule, problems: readonly Problem[]): void {
  const { id, catalogue, severity } = rule;
  for (const problem of problems)
    findings.push({ severity, related: nothing, fixes: nothing, ...problem, rule: id, catalogue });
}

/** Findings in the order of the text. */
export function inOrder<Placed extends KeptFinding>(findings: readonly Placed[]): readonly Placed[] {
  if (findings.length < 2) return findings;
  return [...findings].sort((a, b) => comparePositions(a.range.start, b.range.start));
}
