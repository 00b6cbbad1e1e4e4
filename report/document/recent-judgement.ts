import type { Section } from '../model/section';
import type { FindingInDetail } from '../reading/finding-in-detail';
import type { FactsInReport } from '../rules/facts/facts-in-report';
import type { ReportRule, RuleFailure } from '../rules/rule';
import type { JudgingContext } from './judging-context';
import type { ReadBlock } from './read-block';

/** The blocks of a report, with what else decides how it is judged. */
export interface ReportBlocks {
  readonly blocks: readonly ReadBlock[];
  /** The block before them, which may name the body that reports. */
  readonly before: ReadBlock | undefined;
  /** Whether it is the last report of its document: only that one can break off. */
  readonly isLast: boolean;
}

/** What some rules found in a report. */
export interface FoundInReport {
  readonly findings: readonly FindingInDetail[];
  /** The rules that threw. */
  readonly failures: readonly RuleFailure[];
}

/** What rules found in the words of a report, whatever the numbers in its tables are. */
export interface JudgedWords extends FoundInReport {
  /** The report with the numbers that its tables had. */
  readonly facts: FactsInReport;
  /** The rules that must be asked beside those, as far as they are not off. */
  readonly otherRules: readonly ReportRule[];
}

/** Something found in a report, and what it was found in. */
interface Known<Found> {
  readonly report: ReportBlocks;
  readonly context: JudgingContext;
  readonly found: Found;
}

/** What two blocks must have in common for the same to be found in both. */
type InCommon = (block: ReadBlock) => symbol;
const words: InCommon = (block) => block.words;
const askedNumbers: InCommon = (block) => block.askedNumbers;

/**
 * Keeps what was found in the report that was judged last: most keystrokes type a number into a table of just that
 * report. They change nothing of its words, and seldom a number that prose is held against.
 */
export class RecentJudgement {
  #words: Known<JudgedWords> | undefined;
  #numbers: Known<FoundInReport> | undefined;

  /** What was found in a report's words when they were judged last, or is found now. */
  words(report: ReportBlocks, context: JudgingContext, judge: () => JudgedWords): JudgedWords {
    if (isSame(this.#words, report, context, words)) return this.#words.found;
    const found = judge();
    this.#words = isInProse(found, report) ? { report, context, found } : undefined;
    return found;
  }

  /** What the other rules found when they were asked last, or find now. What a finding speaks of is found anew. */
  numbers(report: ReportBlocks, context: JudgingContext, judge: () => FoundInReport): FoundInReport {
    if (isSame(this.#numbers, report, context, askedNumbers))
      return inOtherPlaces(this.#numbers.found, judge);
    const found = judge();
    this.#numbers = isInProse(found, report) ? { report, context, found } : undefined;
    return found;
  }
}

/** Whether what is known was found in a report that has this in common with another, block by block. */
function isSame<Found>(
  known: Known<Found> | undefined,
  { blocks, before, isLast }: ReportBlocks,
  context: JudgingContext,
  inCommon: InCommon,
): known is Known<Found> {
  if (known?.context !== context || known.report.isLast !== isLast) return false;
  return (
    haveInCommon(known.report.before, before, words) &&
    known.report.blocks.length === blocks.length &&
    blocks.every((block, index) => haveInCommon(block, known.report.blocks[index], inCommon))
  );
}

function haveInCommon(a: ReadBlock | undefined, b: ReadBlock | undefined, inCommon: InCommon): boolean {
  return a === b || (a !== undefined && b !== undefined && inCommon(a) === inCommon(b));
}

/** Whether all findings are on lines without a table: what stands on the others moves when a number becomes longer. */
function isInProse({ findings }: FoundInReport, { blocks }: ReportBlocks): boolean {
  return findings.every(({ range: { start, end } }) => {
    if (start.line !== end.line) return false;
    let first = 0;
    return blocks.every(({ lineEnds, reading }) => {
      const line = start.line - first;
      first += lineEnds;
      return line < 0 || line > lineEnds || !hasTableOn(reading.section, line);
    });
  });
}

/** Whether something of a table stands on a line of the text, from 0 in the section. */
function hasTableOn({ lines, tableSpans }: Section, line: number): boolean {
  const { start, end } = lines.spanOfTextLine(line);
  return tableSpans.some((span) => span.start <= end && start <= span.end);
}

/** The same findings of a report whose cells may have moved: what they speak of is found when somebody asks for it. */
function inOtherPlaces({ findings, failures }: FoundInReport, judge: () => FoundInReport): FoundInReport {
  let again: readonly FindingInDetail[] | undefined;
  const now = (index: number) => {
    again ??= judge().findings;
    return again[index];
  };
  const moved = findings.map(
    (finding, index): FindingInDetail => ({
      ...finding,
      related: () => now(index)?.related() ?? [],
      fixes: () => now(index)?.fixes() ?? [],
    }),
  );
  return { findings: moved, failures };
}
