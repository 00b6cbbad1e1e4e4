import type { TableKind } from '../forms';
import { applicationsBalance } from './applications/balance';
import { applicationsMostlyOther } from './applications/mostly-other';
import { applicationsNothingFinished } from './applications/nothing-finished';
import { applicationsOneReason } from './applications/one-reason';
import { applicationsRowTotal } from './applications/row-total';
import { applicationsSubtotal } from './applications/subtotal';
import { applicationsSumOfResults } from './applications/sum-of-results';
import { casesTotal } from './cases/total';
import { proactiveAveragePrice } from './proactive/average-price';
import { proactiveDecisionsWithoutItems } from './proactive/decisions-without-items';
import { proactiveFeePrecision } from './proactive/fee-precision';
import { proactiveInForce } from './proactive/in-force';
import { proactiveIncrease } from './proactive/increase';
import { proactiveNewlyPublic } from './proactive/newly-public';
import { proactivePurchases } from './proactive/purchases';
import { proactiveRepealedOnly } from './proactive/repealed-only';
import { proactiveStock } from './proactive/stock';
import type { ReportRule, Rule, TableRule } from './rule';
import { shapeApplicationCells } from './shape/application-cells';
import { shapeBlankCell } from './shape/blank-cell';
import { shapeCaseCells } from './shape/case-cells';
import { shapeColumns } from './shape/columns';
import { shapeFeeUnit } from './shape/fee-unit';
import { shapeFractionalCount } from './shape/fractional-count';
import { shapeLabel } from './shape/label';
import { shapeMissingRow } from './shape/missing-row';
import { shapeNegativeCount } from './shape/negative-count';
import { shapeNotANumber } from './shape/not-a-number';
import { shapeNumberForm } from './shape/number-form';
import { shapePurchaseUnit } from './shape/purchase-unit';
import { shapeRepeatedRow } from './shape/repeated-row';
import { shapeRowOrder } from './shape/row-order';
import { shapeTruncated } from './shape/truncated';
import { statisticsChannels } from './statistics/channels';
import { statisticsCumulative } from './statistics/cumulative';
import { statisticsPart } from './statistics/part';
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
  shapeNumberForm,
  shapeFractionalCount,
  shapeNegativeCount,
  shapeMissingRow,
  shapeRepeatedRow,
  shapeRowOrder,
  shapeLabel,
  shapeColumns,
  shapeFeeUnit,
  shapePurchaseUnit,
  proactiveInForce,
  proactiveRepealedOnly,
  proactiveFeePrecision,
  proactiveNewlyPublic,
  proactiveStock,
  proactiveIncrease,
  proactiveDecisionsWithoutItems,
  proactivePurchases,
  proactiveAveragePrice,
  applicationsSubtotal,
  applicationsOneReason,
  applicationsMostlyOther,
  applicationsNothingFinished,
  statisticsCumulative,
  statisticsPart,
  statisticsChannels,
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

/** Every rule, in the order in which pages and settings list them. */
export const rules: readonly Rule[] = [...tableRules, ...reportRules];

/** The rule of that id, or `undefined`. */
export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
