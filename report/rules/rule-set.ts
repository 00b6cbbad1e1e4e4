import type { TableKind } from '../forms';
import type { ProseRule, ReportRule, Rule, RuleFailure, TableRule, WordsRule } from './rule';

/** Rules sorted by what they look at. */
export class RuleSet {
  /** The rules about the prose of a section. */
  readonly prose: readonly ProseRule[];
  /** The rules about the words of whole reports. */
  readonly words: readonly WordsRule[];
  /** The rules about whole reports, their numbers among it. */
  readonly report: readonly ReportRule[];
  readonly #byId: ReadonlyMap<string, Rule>;
  readonly #byTable: ReadonlyMap<TableKind, readonly TableRule[]>;

  constructor(rules: readonly Rule[]) {
    this.#byId = new Map(rules.map((rule) => [rule.id, rule]));
    const tables = rules.filter((rule) => 'check' in rule);
    this.prose = rules.filter((rule) => 'checkProse' in rule);
    this.words = rules.filter((rule) => 'checkWords' in rule);
    this.report = rules.filter((rule) => 'checkReport' in rule);
    this.#byTable = new Map(
      [...new Set(tables.flatMap((rule) => rule.tables))].map((kind) => [
        kind,
        tables.filter((rule) => rule.tables.includes(kind)),
      ]),
    );
  }

  /** The rule of that id, or `undefined`. */
  ruleOf(id: string): Rule | undefined {
    return this.#byId.get(id);
  }

  /** The rules that judge a kind of table. */
  of(kind: TableKind): readonly TableRule[] {
    return this.#byTable.get(kind) ?? [];
  }
}

/** What a rule answers of what it is shown, or that it failed: one broken rule must not silence the others. */
export function attempt<Subject, Answer>(
  rule: Rule,
  check: (subject: Subject) => readonly Answer[],
  subject: Subject,
  failures: RuleFailure[],
): readonly Answer[] {
  try {
    return check(subject);
  } catch (error) {
    failures.push({ rule: rule.id, detail: error instanceof Error ? error.message : String(error) });
    return [];
  }
}
