import { applicationsBalance } from './applications/balance';
import { applicationsRowTotal } from './applications/row-total';
import { applicationsSumOfResults } from './applications/sum-of-results';
import { casesTotal } from './cases/total';
import { feesAmount } from './fees/amount';
import { feesList } from './fees/list';
import { feesNotices } from './fees/notices';
import { feesOverdue } from './fees/overdue';
import { feesStatement } from './fees/statement';
import { feesWithinCharges } from './fees/within-charges';
import { proactiveRulePower } from './proactive/rule-power';
import { proseChannels } from './prose/channels';
import { proseNothing } from './prose/nothing';
import { proseParts } from './prose/parts';
import { prosePercentage } from './prose/percentage';
import { proseResults } from './prose/results';
import { proseRulesAndDocuments } from './prose/rules-and-documents';
import { proseSameQuantity } from './prose/same-quantity';
import { proseTotal } from './prose/total';
import type { Rule } from './rule';
import { RuleSet } from './rule-set';
import { shapeApplicationCells } from './shape/application-cells';
import { shapeBlankCell } from './shape/blank-cell';
import { shapeCaseCells } from './shape/case-cells';
import { shapeNotANumber } from './shape/not-a-number';
import { shapeTableMissing } from './shape/table-missing';
import { shapeTruncated } from './shape/truncated';
import { statisticsSum } from './statistics/sum';
import { structureAnnouncedParts } from './structure/announced-parts';
import { structureDuplicateNumber } from './structure/duplicate-number';
import { structureExtraSection } from './structure/extra-section';
import { structureFiveAspects } from './structure/five-aspects';
import { structureHeadingDepth } from './structure/heading-depth';
import { structureLead } from './structure/lead';
import { structureOtherMatters } from './structure/other-matters';
import { structureProblems } from './structure/problems';
import { structureSectionTitle } from './structure/section-title';
import { structureSections } from './structure/sections';
import { structureSkippedNumber } from './structure/skipped-number';
import { structureSubNumbering } from './structure/sub-numbering';
import { structureSupervision } from './structure/supervision';
import { structureTitle } from './structure/title';

/** Every rule, in the order in which pages and settings list them. */
export const rules: readonly Rule[] = [
  applicationsBalance,
  applicationsSumOfResults,
  applicationsRowTotal,
  casesTotal,
  statisticsSum,
  shapeApplicationCells,
  shapeCaseCells,
  shapeBlankCell,
  shapeNotANumber,
  proactiveRulePower,
  shapeTableMissing,
  shapeTruncated,
  structureSections,
  structureSectionTitle,
  structureExtraSection,
  structureDuplicateNumber,
  structureSkippedNumber,
  structureSubNumbering,
  structureHeadingDepth,
  structureAnnouncedParts,
  structureLead,
  structureFiveAspects,
  structureSupervision,
  structureProblems,
  structureOtherMatters,
  structureTitle,
  proseTotal,
  proseResults,
  proseParts,
  proseChannels,
  proseNothing,
  prosePercentage,
  proseSameQuantity,
  proseRulesAndDocuments,
  feesStatement,
  feesOverdue,
  feesNotices,
  feesAmount,
  feesList,
  feesWithinCharges,
];

/** Every rule, sorted by what it looks at. */
export const allRules: RuleSet = new RuleSet(rules);

/** The rule of that id, or `undefined`. */
export function ruleOf(id: string): Rule | undefined {
  return allRules.ruleOf(id);
}
