import type { Severity } from './finding';
import type { RuleDeclaration } from './rule';

/** How loud a rule is, or that it does not speak at all. */
export type Level = Severity | 'off';

/** Says how loud a rule is in a report for a year, as far as that is known. */
export type LevelOf = (rule: RuleDeclaration, year: number | undefined) => Level;

/** How loud the rules are when nobody has said otherwise. */
export const defaultLevelOf: LevelOf = (rule, year) => {
  if (rule.offByDefault) return 'off';
  const softened = rule.softenedFor2019 && year === 2019;
  return softened && (rule.severity === 'error' || rule.severity === 'warning')
    ? 'information'
    : rule.severity;
};
