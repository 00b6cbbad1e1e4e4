import type { TableKind } from '../forms';
import type { OutlineRule, ProseRule, ReportRule, Rule, RuleFailure, TableRule, WordsRule } from './rule';

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
  readonly #outlineByTable: ReadonlyMap<TableKind, readonly OutlineRule[]>;

  constructor(rules: readonly Rule[]) {
    this.#byId = new Map(rules.map((rule) => [rule.id, rule]));
    this.prose = rules.filter((rule) => 'checkProse' in rule);
    this.words = rules.filter((rule) => 'checkWords' in rule);
    this.report = rules.filter((rule) => 'checkReport' in rule);
    this.#byTable = byTable(rules.filter((rule) => 'check' in rule));
    this.#outlineByTable = byTable(rules.filter((rule) => 'checkOutline' in rule));
  }

  /** The rule of that id, or `undefined`. */
  ruleOf(id: string): Rule | undefined {
    return this.#byId.get(id);
  }

  /** The rules that judge the numbers of a kind of table. */
  of(kind: TableKind): readonly TableRule[] {
    return this.#byTable.get(kind) ?? [];
  }

  /** The rules that judge what the rows, columns and cells of a kind of table are. */
  ofOutline(kind: TableKind): readonly OutlineRule[] {
    return this.#outlineByTable.get(kind) ?? [];
  }

  /** Whether a rule, by its id, judges the numbers of tables. */
  isAboutNumbers(id: string): boolean {
    const rule = this.ruleOf(id);
    return rule !== undefined && 'check' in rule;
  }
}

/** Rules by the kinds of table that they look at, each list in the order of all. */
function byTable<Rule extends TableRule | OutlineRule>(
  rules: readonly Rule[],
): ReadonlyMap<TableKind, readonly Rule[]> {
  const kinds = new Set(rules.flatMap((rule) => rule.tables));
  return new Map([...kinds].map((kind) => [kind, rules.filter((rule) => rule.tables.includes(kind))]));
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
