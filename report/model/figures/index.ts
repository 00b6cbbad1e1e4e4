export type {
  Breakdown,
  BreakdownKind,
  FeeStatement,
  FiguresInProse,
  StatedFigure,
} from './figure';
export {
  type ComparedResult,
  compareResults,
  type FigureLink,
  isOfYear,
  type LinkedCell,
  type LinkedSum,
  type LinkState,
  linkFigure,
  linkFigures,
  type ResultsComparison,
  type TablesOfReport,
  type ValuesOfTable,
} from './links';
export { readFigures } from './read';
export { familyOf, type Scope, type ScopeFamily } from './scope';
