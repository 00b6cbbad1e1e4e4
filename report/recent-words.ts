import type { ReadBlock } from './parts';
import type { FindingInDetail } from './reading';
import type { JudgingContext } from './report-judgement';
import type { FactsInReport } from './rules/facts-in-report';
import type { ReportRule, RuleFailure } from './rules/rule';

/** The blocks of a report, with what else decides how it is judged. */
export interface ReportBlocks {
  readonly blocks: readonly ReadBlock[];
  /** The block before them, which may name the body that reports. */
  readonly before: ReadBlock | undefined;
  /** Whether it is the last report of its document: only that one can break off. */
  readonly isLast: boolean;
}

/** What rules found in the words of a report, whatever the numbers in its tables are. */
export interface JudgedWords {
  /** The report with the numbers that its tables had. */
  readonly facts: FactsInReport;
  readonly findings: readonly FindingInDetail[];
  readonly failures: readonly RuleFailure[];
  /** The rules that must be asked beside those, as far as they are not off. */
  readonly otherRules: readonly ReportRule[];
}

/**
 * Keeps what was found in the words of the report that was judged last: most keystrokes type a number into a table of just that report,
 * and change none of it.
 */
export class RecentWords {
  #known:
    | { readonly key: readonly unknown[]; readonly context: JudgingContext; readonly words: JudgedWords }
    | undefined;

  /** What was found in a report's words when they were judged last, or is found now. */
  of(report: ReportBlocks, context: JudgingContext, judge: () => JudgedWords): JudgedWords {
    const { blocks, before, isLast } = report;
    const key = [isLast, before?.words, ...blocks.map(({ words }) => words)];
    const known = this.#known;
    if (known?.context === context && sameKey(known.key, key)) return known.words;
    const words = judge();
    this.#known = { key, context, words };
    return words;
  }
}

function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
