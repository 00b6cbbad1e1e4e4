import { applicationsBalance } from './applications/balance';
import { applicationsRowTotal } from './applications/row-total';
import { applicationsSumOfResults } from './applications/sum-of-results';
import { casesTotal } from './cases/total';
import type { TableRule } from './rule';
import { shapeApplicationCells } from './shape/application-cells';
import { shapeBlankCell } from './shape/blank-cell';
import { shapeCaseCells } from './shape/case-cells';
import { shapeNotANumber } from './shape/not-a-number';
import { statisticsSum } from './statistics/sum';

/** Every rule, in the order in which pages and settings list them. */
export const rules: readonly TableRule[] = [
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

/** The rule of that id, or `undefined`. */
export function ruleOf(id: string): TableRule | undefined {
  return rules.find((rule) => rule.id === id);
}
