/** What the rest of the product may use of the room that understands reports. */
export type { BodyType } from './bodies/body-type';
export { guessBodyType } from './bodies/guess-body-type';
export * from './configuration';
export { correctionsText } from './corrections';
export {
  type DismissalSources,
  dismiss,
  fingerprintOf,
  hasDismissals,
  noDismissals,
  reportsShown,
} from './dismiss';
export type { DismissalOutcome, DismissedFinding } from './dismissal/apply';
export {
  type Baseline,
  type BaselineEntry,
  type BaselineProblem,
  baselineFileName,
  emptyBaseline,
  entriesFor,
  ignored as ignoredBaseline,
  readBaseline,
  withEntry,
  withoutEntry,
  writeBaseline,
} from './dismissal/baseline';
export { mayHoldComments, writeComment } from './dismissal/comments';
export { type CommentLanguage, dismissalComment } from './dismissal-comment';
export { ReportDocument } from './document/document';
export type { ExplainedRelation, Explanation } from './document/explain';
export { ReadingMemory } from './document/reading-memory';
export type { Report, RowSummary, TableSummary } from './document/report';
export type { Work } from './document/work';
export { fixAll, type Selection, safeFix } from './fix-all';
export type { FormId, TableKind } from './forms';
export type { ReportForm } from './forms/report-form';
export type { Category } from './law/category';
export type { OfficialDocument } from './law/documents';
export { findCategories } from './law/find-categories';
export type { LawMention } from './law/mentions';
export type { ArticleReference, StatuteId } from './law/statute';
export { type Quotation, quoteArticle, statutes } from './law/statutes';
export type { LinkState } from './model/figures';
export { addCounts, type RelationCounts, type RelationState } from './model/judged-relations';
export type { AllMended } from './repair/rounds';
export {
  basisNames,
  escapeInlineMarkdown,
  fixKindNames,
  rulePage,
} from './rule-page';
export { isAboutDismissals, ruleOf, rules } from './rules';
export type { Finding, Fix, FixKind, RelatedPlace, Severity } from './rules/finding';
export type {
  OutlineRule,
  ProseRule,
  ReportRule,
  Rule,
  RuleFailure,
  TableRule,
  WordsRule,
} from './rules/rule';
export type { Layout } from './syntax/grid';
export { applyEdits } from './text/edits';
export { type Exact, formatExact, toNumber } from './text/exact';
export { LineMap } from './text/lines';
export type { Localised } from './text/localised';
export {
  comparePositions,
  type Position,
  type Range,
  sameRange,
  type TextEdit,
  touches,
} from './text/position';
export type { Correction } from './views/corrections';
export type { Folding } from './views/folding';
export type { PlacedMention } from './views/mentions';
export type { OutlineItem } from './views/outline-item';
export type { PlacedBlock } from './views/placed-block';
export type { PlacedStatedFigure, StatedSum } from './views/stated-figures';
export type { TableState } from './views/table-states';
export type { TableToken } from './views/tokens';
export type { Clipboard } from './writing/clipboard';
export type { Completion } from './writing/completion';
export type { Written } from './writing/conversion';
export type { AmbiguousWidth } from './writing/display-width';
export type { Insertable } from './writing/insertion';
export { identityOf } from './writing/last-year';
export { type NewReport, type NewReportText, newReport } from './writing/new-report';
export type { Suggestion } from './writing/suggestion';
export { plainText, snippetText, type Template } from './writing/template';
export { type WrittenLayout, writtenLayouts } from './writing/write-table';
