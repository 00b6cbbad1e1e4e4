import { applicationsBalance } from './applications/balance';
import { applicationsRowTotal } from './applications/row-total';
import { applicationsSumOfResults } from './applications/sum-of-results';
import { casesTotal } from './cases/total';
import { dismissalUnused } from './dismissal/unused';
import { dismissalWithoutReason } from './dismissal/without-reason';
import { formMismatch } from './form/mismatch';
import { formMixed } from './form/mixed';
import { languageGeneric } from './language/generic';
import { languageMissingYearMark } from './language/missing-year-mark';
import { languageOldYear } from './language/old-year';
import { languageOtherPlace } from './language/other-place';
import { languageRepeatedPhrase } from './language/repeated-phrase';
import { languageStaleDocument } from './language/stale-document';
import { languageTerm } from './language/term';
import { proactiveRulePower } from './proactive/rule-power';
import type { DismissalRule, Rule } from './rule';
import { RuleSet } from './rule-set';
import { shapeApplicationCells } from './shape/application-cells';
import { shapeBlankCell } from './shape/blank-cell';
import { shapeCaseCells } from './shape/case-cells';
import { shapeNotANumber } from './shape/not-a-number';
import { shapeTableMissing } from './shape/table-missing';
import { shapeTruncated } from './shape/truncated';
import { statisticsSum } from './statistics/sum';
import { structureAnnex } from './structure/annex';
import { structureAnnouncedParts } from './structure/announced-parts';
import { structureDeadline } from './structure/deadline';
import { structureDuplicateNumber } from './structure/duplicate-number';
import { structureExtraSection } from './structure/extra-section';
import { structureFiveAspects } from './structure/five-aspects';
import { structureHeadingDepth } from './structure/heading-depth';
import { structureLead } from './structure/lead';
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
export const dismissalRules: readonly DismissalRule[] = [dismissalUnused, dismissalWithoutReason];

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
  structureTitle,
  languageRepeatedPhrase,
  languageTerm,
  languageMissingYearMark,
  languageStaleDocument,
  languageOldYear,
  structurePeriod,
  structurePartialYear,
  structureDeadline,
  structureAnnex,
  formMismatch,
  formMixed,
  languageOtherPlace,
  languageGeneric,
  ...dismissalRules,
];

/** Every rule, sorted by what it looks at. */
export const allRules: RuleSet = new RuleSet(rules);

/** The rule of that id, or `undefined`. */
export function ruleOf(id: string): Rule | undefined {
  return allRules.ruleOf(id);
}
