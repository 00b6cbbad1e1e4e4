import type { TableKind } from '../forms';
import { applicationsBalance } from './applications/balance';
import { applicationsRowTotal } from './applications/row-total';
import { applicationsSumOfResults } from './applications/sum-of-results';
import { casesTotal } from './cases/total';
import { dismissalUnused } from './dismissal/unused';
import { dismissalWithoutReason } from './dismissal/without-reason';
import type { DismissalRule, ReportRule, Rule, TableRule } from './rule';
import { shapeApplicationCells } from './shape/application-cells';
import { shapeBlankCell } from './shape/blank-cell';
import { shapeCaseCells } from './shape/case-cells';
import { shapeNotANumber } from './shape/not-a-number';
import { shapeTruncated } from './shape/truncated';
import { statisticsSum } from './statistics/sum';

/** The rules about tables. */
export const tableRules: readonly TableRule[] = [
  applicationsBalance,
  applicationsSumOfResults,
  applicationsRowTotal,
  casesTotal,
  statisticsSum,
  shapeApplicationCells,
  shapeCaseCells,
  shapeBlankCell,
  shapeNotANumber,
];

const rulesByTable: ReadonlyMap<TableKind, readonly TableRule[]> = new Map(
  [...new Set(tableRules.flatMap((rule) => rule.tables))].map((kind) => [
    kind,
    tableRules.filter((rule) => rule.tables.includes(kind)),
  ]),
);

/** The rules that judge a kind of table. */
export function rulesOf(kind: TableKind): readonly TableRule[] {
  return rulesByTable.get(kind) ?? [];
}

/** The rules about whole reports. */
export const reportRules: readonly ReportRule[] = [shapeTruncated];

/** The rules about dismissals. */
export const dismissalRules: readonly DismissalRule[] = [dismissalUnused, dismissalWithoutReason];

/** Every rule, in the order in which pages and settings list them. */
export const rules: readonly Rule[] = [...tableRules, ...reportRules, ...dismissalRules];

/** The rule of that id, or `undefined`. */
export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
