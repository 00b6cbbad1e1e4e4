import type { FormId } from '../forms';
import { bodyAbove, reportBody } from '../model/identity';
import { addCounts, type RelationCounts } from '../model/judged-relations';
import { addFound, type FindingInDetail, inOrder } from '../reading/finding-in-detail';
import { FactsInReport } from '../rules/facts/facts-in-report';
import { type PlacedSection, rangeIn } from '../rules/facts/placed-section';
import type { ReportFacts } from '../rules/facts/report-facts';
import type { StatedInReport } from '../rules/facts/stated';
import type { Severity } from '../rules/finding';
import type { Rule, RuleFailure } from '../rules/rule';
import { attempt } from '../rules/rule-set';
import { blankDismissals } from '../syntax/dismissal-comments';
import type { SectionNumber } from '../syntax/sections';
import { comparePositions, movePosition, moveRange, type Position, type Range } from '../text/position';
import { BlockFinding } from './block-finding';
import { breakOff } from './break-off';
import type { JudgingContext } from './judging-context';
import type { ReadBlock } from './read-block';
import { type FoundInReport, type JudgedWords, RecentJudgement, type ReportBlocks } from './recent-judgement';

/** What is kept of a report's facts: the rest is much, and found again when somebody asks. */
type KnownOfReport = Pick<ReportFacts, 'title' | 'body' | 'year' | 'form' | 'breaksOffAt'>;

/** A report read and judged as a whole. Lines count from its start, so that it may move in its document. */
export interface JudgedReport {
  readonly known: KnownOfReport;
  readonly relations: RelationCounts;
  /**
   * What was found in its blocks and in the report as a whole, with the levels that are in force, in the order of the
   * text.
   */
  readonly findings: readonly FindingInDetail[];
  /** The rules about the whole report that threw. */
  readonly failures: readonly RuleFailure[];
}

/**
 * Judges a report made of blocks that follow each other. What was found in its words the last time need not be found
 * again.
 */
export function judgeReport(
  report: ReportBlocks,
  context: JudgingContext,
  recent = new RecentJudgement(),
): JudgedReport {
  const { blocks } = report;
  const words = recent.words(report, context, () => judgeWords(report, context));
  const numbers = recent.numbers(report, context, () => judgeNumbers(report, words));
  const whole = [...words.findings, ...numbers.findings];
  const inBlocks: FindingInDetail[] = [];
  let line = 0;
  for (const block of blocks) {
    for (const [index, found] of block.reading.findings.entries())
      inBlocks.push(new BlockFinding(block, index, found, line));
    line += block.lineEnds;
  }
  const torn = blocks.at(-1)?.reading.tornRow;
  const findings =
    whole.length === 0 ? inBlocks : inOrder([...withoutBreak(inBlocks, words.facts, torn), ...whole]);
  const { title, body, year, form, breaksOffAt } = words.facts;
  return {
    known: { title, body, year, form, breaksOffAt },
    relations: blocks.map((block) => block.reading.relations).reduce(addCounts),
    findings: withLevels(findings, year, context),
    failures: [...words.failures, ...numbers.failures],
  };
}

function judgeNumbers({ blocks }: ReportBlocks, { facts, otherRules }: JudgedWords): FoundInReport {
  const now = facts.withNumbersOf(placeSections(blocks));
  const findings: FindingInDetail[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of otherRules) addFound(findings, rule, attempt(rule, rule.checkReport, now, failures));
  return { findings, failures };
}

function judgeWords(report: ReportBlocks, context: JudgingContext): JudgedWords {
  const { rules, configuration } = context;
  const facts = factsOf(report, context);
  const isOn = (rule: Rule) => configuration.levelOf(rule, facts) !== 'off';
  const findings: FindingInDetail[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules.words)
    if (isOn(rule)) addFound(findings, rule, attempt(rule, rule.checkWords, facts, failures));
  return { facts, findings, failures, otherRules: rules.report.filter(isOn) };
}

/** What the prose of a report made of these blocks states in figures. */
export function statedInReport(report: ReportBlocks, context: JudgingContext): StatedInReport {
  return factsOf(report, context).stated;
}

/** On the last line of a report that breaks off, and in the row in which it does, only that is said. */
function withoutBreak(
  findings: readonly FindingInDetail[],
  { breaksOffAt, sections }: ReportFacts,
  torn: Position | undefined,
): readonly FindingInDetail[] {
  if (!breaksOffAt) return findings;
  const ends = [breaksOffAt.start, ...(torn ? [movePosition(torn, sections.at(-1)?.line ?? 0)] : [])];
  return findings.filter(({ range: { start } }) => ends.every((end) => comparePositions(start, end) < 0));
}

/** The findings that are to be heard, as loud as they are to be. */
function withLevels(
  findings: readonly FindingInDetail[],
  year: number | undefined,
  { configuration, rules }: JudgingContext,
): readonly FindingInDetail[] {
  // As long as nobody says otherwise, a finding may be louder or quieter than is usual for its rule.
  const levelOf = (id: string): Severity | 'off' | undefined => {
    const rule = rules.ruleOf(id);
    const level = rule && configuration.levelOf(rule, { year });
    return level === rule?.severity ? undefined : level;
  };
  const heard: FindingInDetail[] = [];
  let known: { readonly rule: string; readonly level: Severity | 'off' | undefined } | undefined;
  for (const finding of findings) {
    // Many findings of one rule stand behind each other.
    if (known?.rule !== finding.rule) known = { rule: finding.rule, level: levelOf(finding.rule) };
    const { level } = known;
    if (level === 'off') continue;
    heard.push(level === undefined ? finding : asLoudAs(finding, level));
  }
  return heard;
}

function asLoudAs(finding: FindingInDetail, severity: Severity): FindingInDetail {
  return finding instanceof BlockFinding ? finding.withSeverity(severity) : { ...finding, severity };
}

/** The title of a report that is made of these blocks, or empty. */
export function titleOf(blocks: readonly ReadBlock[]): string {
  return blocks.find(({ reading }) => reading.title !== undefined)?.reading.title ?? '';
}

function factsOf(
  { blocks, before, isLast }: ReportBlocks,
  { sectionTitles, configuration }: JudgingContext,
): FactsInReport {
  const sections = placeSections(blocks);
  const titled = blocks.findIndex((block) => block.reading.title !== undefined);
  const title = titleOf(blocks);
  const placed = sections[titled];
  const body = reportBody(title) ?? bodyAbove(blankDismissals(before?.text ?? ''));
  const stated =
    blocks[titled]?.reading.year ?? blocks.find((block) => block.reading.year !== undefined)?.reading.year;
  const { bodyType, year } = configuration.forReport({ body, year: stated });
  const lastSection = sections.at(-1);
  const torn = isLast ? breakOff(blocks, year) : undefined;
  const breaksOffAt = lastSection && torn && rangeIn(lastSection, torn);
  const known = {
    title,
    titleRange: placed && rangeOfLine(placed, blocks[titled]?.reading.titleLine ?? 0),
    body,
    bodyType,
    year,
    form: formOf(blocks),
    breaksOffAt,
    isWhole: title !== '' && breaksOffAt === undefined && isWhole(blocks),
    sections,
  };
  return new FactsInReport(known, sectionTitles);
}

function placeSections(blocks: readonly ReadBlock[]): readonly PlacedSection[] {
  let line = 0;
  return blocks.map((block) => {
    const placed: PlacedSection = {
      line,
      section: block.reading.section,
      judgements: () => block.inDetail().judgements,
    };
    line += block.lineEnds;
    return placed;
  });
}

function rangeOfLine({ line, section: { lines } }: PlacedSection, at: number): Range {
  return moveRange(lines.range({ start: lines.lineStart(at), end: lines.lineEnd(at) }), line);
}

/**
 * An excerpt has one section or two; a report as published begins with the first and has a fifth or a sixth. One whose
 * first has no heading, or is called otherwise, has all the others.
 */
const FEWEST_SECTIONS = 4;
const ALL_BUT_ONE = 5;

function isWhole(blocks: readonly ReadBlock[]): boolean {
  const numbers = new Set<SectionNumber>();
  for (const { boundary } of blocks)
    if (boundary !== undefined && boundary !== 'title') numbers.add(boundary);
  return (
    (numbers.has(1) || numbers.size === ALL_BUT_ONE) &&
    (numbers.has(5) || numbers.has(6)) &&
    numbers.size >= FEWEST_SECTIONS
  );
}

function formOf(blocks: readonly ReadBlock[]): FormId | undefined {
  const loudest = blocks.reduce<ReadBlock | undefined>(
    (best, block) => (block.reading.formWeight > (best?.reading.formWeight ?? 0) ? block : best),
    undefined,
  );
  return loudest?.reading.form;
}
