import { type Finding, type ReportDocument, ruleOf } from '../../../report';

/** Rules that judge what figures say or how they are written, of which random figures know nothing. */
const aboutFigures: readonly RegExp[] = [
  /^proactive\//,
  /^applications\/(?:one-reason|mostly-other|nothing-finished)$/,
  /^shape\/(?:number-form|purchase-unit)$/,
];

/** What is found in a document's tables beside what its figures, chosen at random, are to blame for. */
export function findingsBesideFigures(document: ReportDocument): readonly Finding[] {
  return document.findings().filter(({ rule }) => {
    const declared = ruleOf(rule);
    const isAboutTables = declared !== undefined && 'tables' in declared;
    return isAboutTables && !aboutFigures.some((pattern) => pattern.test(rule));
  });
}
