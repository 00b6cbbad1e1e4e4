import type { Finding, ReportDocument } from '../../../report';

/** Rules that judge what figures say or how they are written, of which random figures know nothing. */
const aboutFigures: readonly RegExp[] = [
  /^proactive\//,
  /^applications\/(?:one-reason|mostly-other|nothing-finished)$/,
  /^shape\/(?:number-form|purchase-unit)$/,
];

/** What is found in a document beside what its figures, chosen at random, are to blame for. */
export function findingsBesideFigures(document: ReportDocument): readonly Finding[] {
  return document.findings().filter(({ rule }) => !aboutFigures.some((pattern) => pattern.test(rule)));
}
