import { applicationsBalance } from './applications/balance';
import { applicationsMostlyOther } from './applications/mostly-other';
import { applicationsNothingFinished } from './applications/nothing-finished';
import { applicationsOneReason } from './applications/one-reason';
import { applicationsRowTotal } from './applications/row-total';
import { applicationsSubtotal } from './applications/subtotal';
import { applicationsSumOfResults } from './applications/sum-of-results';
import { casesTotal } from './cases/total';
import { dismissalUnused } from './dismissal/unused';
import { dismissalWithoutReason } from './dismissal/without-reason';
import { feesAmount } from './fees/amount';
import { feesList } from './fees/list';
import { feesNotices } from './fees/notices';
import { feesOverdue } from './fees/overdue';
import { feesStatement } from './fees/statement';
import { feesWithinCharges } from './fees/within-charges';
import { formMismatch } from './form/mismatch';
import { formMixed } from './form/mixed';
import { languageGeneric } from './language/generic';
import { languageMissingYearMark } from './language/missing-year-mark';
import { languageOldYear } from './language/old-year';
import { languageOtherPlace } from './language/other-place';
import { languageRepeatedPhrase } from './language/repeated-phrase';
import { languageRepeatedSentence } from './language/repeated-sentence';
import { languageStaleDocument } from './language/stale-document';
import { languageTerm } from './language/term';
import { languageWrongBody } from './language/wrong-body';
import { proactiveAveragePrice } from './proactive/average-price';
import { proactiveDecisionsWithoutItems } from './proactive/decisions-without-items';
import { proactiveFeePrecision } from './proactive/fee-precision';
import { proactiveInForce } from './proactive/in-force';
import { proactiveIncrease } from './proactive/increase';
import { proactiveNewlyPublic } from './proactive/newly-public';
import { proactivePurchases } from './proactive/purchases';
import { proactiveRepealedOnly } from './proactive/repealed-only';
import { proactiveRulePower } from './proactive/rule-power';
import { proactiveStock } from './proactive/stock';
import { proseChannels } from './prose/channels';
import { proseNothing } from './prose/nothing';
import { proseParts } from './prose/parts';
import { prosePercentage } from './prose/percentage';
import { proseResults } from './prose/results';
import { proseRulesAndDocuments } from './prose/rules-and-documents';
import { proseSameQuantity } from './prose/same-quantity';
import { proseTotal } from './prose/total';
import type { DismissalRule, Rule } from './rule';
import { RuleSet } from './rule-set';
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
import { shapeTableMissing } from './shape/table-missing';
import { shapeTruncated } from './shape/truncated';
import { statisticsChannels } from './statistics/channels';
import { statisticsCumulative } from './statistics/cumulative';
import { statisticsPart } from './statistics/part';
import { statisticsSum } from './statistics/sum';
import { structureAnnex } from './structure/annex';
import { structureAnnouncedParts } from './structure/announced-parts';
import { structureDeadline } from './structure/deadline';
import { structureDuplicateNumber } from './structure/duplicate-number';
import { structureExtraSection } from './structure/extra-section';
import { structureFiveAspects } from './structure/five-aspects';
import { structureHeadingDepth } from './structure/heading-depth';
import { structureIssueDate } from './structure/issue-date';
import { structureLead } from './structure/lead';
import { structureOtherMatters } from './structure/other-matters';
import { structurePartialYear } from './structure/partial-year';
import { structurePeriod } from './structure/period';
import { structureProblems } from './structure/problems';
import { structureSectionTitle } from './structure/section-title';
import { structureSections } from './structure/sections';
import { structureSkippedNumber } from './structure/skipped-number';
import { structureSubNumbering } from './structure/sub-numbering';
import { structureSupervision } from './structure/supervision';
import { structureTitle } from './structure/title';

/** The rules about dismissals. */
const dismissalRules: readonly DismissalRule[] = [dismissalUnused, dismissalWithoutReason];

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
  languageRepeatedPhrase,
  languageRepeatedSentence,
  languageTerm,
  languageMissingYearMark,
  languageStaleDocument,
  languageOldYear,
  structurePeriod,
  structurePartialYear,
  structureDeadline,
  structureIssueDate,
  structureAnnex,
  formMismatch,
  formMixed,
  languageWrongBody,
  languageOtherPlace,
  languageGeneric,
  ...dismissalRules,
];

/** Whether a rule is about dismissals, and not about reports. */
export function isAboutDismissals(id: string): boolean {
  return dismissalRules.some((rule) => rule.id === id);
}

/** Every rule, sorted by what it looks at. */
export const allRules: RuleSet = new RuleSet(rules);

/** The rule of that id, or `undefined`. */
export function ruleOf(id: string): Rule | undefined {
  return allRules.ruleOf(id);
}
