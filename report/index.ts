/** What the rest of the product may use of the room that understands reports. */
export * from './configuration';
export { ReportDocument, type Work } from './document';
export type { ExplainedRelation, Explanation } from './explain';
export type { FormId, TableKind } from './forms';
export type { Category } from './law/category';
export type { OfficialDocument } from './law/documents';
export { findCategories } from './law/find-categories';
export type { Mention } from './law/mentions';
export type { ArticleReference, StatuteId } from './law/statute';
export { type Quotation, quoteArticle, statutes } from './law/statutes';
export type { RelationCounts, RelationState } from './model/relations';
export type { Report, RowSummary, TableSummary } from './report';
export {
  basisNames,
  escapeMarkdown,
  fixKindNames,
  rulePage,
  severityNames,
} from './rule-page';
export { ruleOf, rules } from './rules';
export type { Finding, Fix, FixKind, RelatedPlace, Severity } from './rules/finding';
export type { ProseRule, ReportRule, Rule, RuleFailure, TableRule } from './rules/rule';
export type { Layout } from './syntax/grid';
export { applyEdits } from './text/edits';
export { type Exact, formatExact, toNumber } from './text/exact';
export type { Localised } from './text/localised';
export { comparePositions, type Position, type Range, type TextEdit } from './text/position';
export type { Folding } from './views/folding';
export type { PlacedMention } from './views/mentions';
export type { OutlineItem } from './views/outline';
export type { TableState } from './views/table-states';
export type { TableToken } from './views/tokens';
