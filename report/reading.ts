import type { FormId } from './forms';
import { bindTables } from './model/bind';
import { brokenTitle, leadYear, runningTitle, titleText, titleYear } from './model/identity';
import { knowledgeOf } from './model/label-knowledge';
import { LabelMemory } from './model/label-memory';
import { addCounts, type RelationCounts } from './model/relations';
import { Section } from './model/section';
import type { BlockTables, StatisticalTable } from './model/table';
import { lacksEnd, tornRow } from './model/table-end';
import type { Finding, Fix, RelatedPlace } from './rules/finding';
import { judgeTable, type TableJudgement } from './rules/judgement';
import type { Problem, Rule, RuleFailure } from './rules/rule';
import { attempt, type RuleSet } from './rules/rule-set';
import { gridReaders } from './syntax';
import type { Block } from './syntax/blocks';
import { mayHoldDismissals, readableLines } from './syntax/dismissal-comments';
import type { Grid, GridReader, LabelKnowledge, Layout } from './syntax/grid';
import { HtmlTableMemory } from './syntax/html-table-memory';
import { readRunOn } from './syntax/run-on';
import { withTornRow } from './syntax/torn-row';
import { LineMap } from './text/lines';
import { inOnePiece } from './text/one-piece';
import { comparePositions, type Position } from './text/position';

/** What is kept of a finding; the places it speaks of are many, and made again when somebody asks. */
export type KeptFinding = Omit<Finding, 'related'>;

/** A finding with what is made only when somebody asks; lines count from the start of the block. */
export interface FindingInDetail extends KeptFinding {
  readonly related: () => readonly RelatedPlace[];
  readonly fixes: () => readonly Fix[];
}

/** What reading a block needs beside its text. */
export interface ReadingContext {
  readonly labels: LabelMemory;
  readonly rules: RuleSet;
}

/** What is kept of a block once it is read and judged: everything else can be read again from its text. */
export interface BlockReading {
  readonly relations: RelationCounts;
  readonly findings: readonly KeptFinding[];
  /** The rules that threw. */
  readonly failures: readonly RuleFailure[];
  /** The text as rules see it that look beyond one table. */
  readonly section: Section;
  /** How many official tables the block has. */
  readonly tables: number;
  /** The form that the block's tables speak for, and how loudly: table two tells the forms apart best. */
  readonly form: FormId | undefined;
  readonly formWeight: number;
  /** Whether there is more in the block than its heading. */
  readonly hasContent: boolean;
  /** Whether the block is larger than any section could be, and was left unread. */
  readonly unread: boolean;
  /** Whether comments may dismiss findings. */
  readonly dismisses: boolean;
  /** Whether the block's last official table has the last row of its form, with all its cells; true where there is no table. */
  readonly lastTableIsWhole: boolean;
  /** Where the row begins in which the block ends, if it ends within one; lines count from the start of the block. */
  readonly tornRow: Position | undefined;
  /** Whether that row is the last of its form and the end of its line follows: then the text may be whole, and a cell forgotten. */
  readonly mayBeForgottenCell: boolean;
  /** The report's title, in a block that begins with one or at whose start one is broken over lines. */
  readonly title: string | undefined;
  /** The line the title begins on, from 0, in the block. */
  readonly titleLine: number;
  /** The year that the title names, or else the period of the statistics; looked for before the second section. */
  readonly year: number | undefined;
}

/** A block's tables, with what the rules need to judge them. */
export interface BlockInDetail {
  readonly lines: LineMap;
  readonly tables: BlockTables;
  readonly judgements: readonly TableJudgement[];
  readonly section: Section;
}

const noRelations: RelationCounts = { holds: 0, broken: 0, unchecked: 0 };

/** Reads the tables of a block, unless they are known. The same text always gives the same tables. */
export function readInDetail(
  block: Block,
  memory = new LabelMemory(),
  htmlTables = new HtmlTableMemory(),
  known?: BlockTables,
): BlockInDetail {
  const lines = readableLines(block.text, block.firstCharacter);
  const tables = known ?? readTables(block, lines, memory, htmlTables);
  return {
    lines,
    tables,
    judgements: tables.statistical.map((table) => judgeTable(table, lines)),
    section: Section.of(
      block.boundary,
      isRead(block) ? lines : new LineMap(beginningOf(block.text), block.firstCharacter),
      tables,
    ),
  };
}

/** A section of a report is a hundredth of this, in UTF-16 code units; a larger block is left unread, tables and prose, rather than slow. */
const LARGEST_BLOCK = 1_000_000;

function isRead({ text }: Block): boolean {
  return text.length <= LARGEST_BLOCK;
}

/** The line that a block which is left unread begins with, which may be a heading; rules see no more of it. */
function beginningOf(text: string): string {
  const lineEnd = text.search(/[\r\n]/);
  return text.slice(0, Math.min(lineEnd < 0 ? text.length : lineEnd, LONGEST_BEGINNING));
}

/** No heading is as long as this, in UTF-16 code units. */
const LONGEST_BEGINNING = 1000;

/**
 * The tables as read by the reader under which most rows of official forms come out well-shaped; the first among
 * equals, unless a later one alone finds table four. Once tabs or HTML have given such rows the others are not asked; run-on digits are the last resort.
 */
function readTables(
  block: Block,
  lines: LineMap,
  memory: LabelMemory,
  htmlTables: HtmlTableMemory,
): BlockTables {
  const meaning = (text: string) => memory.of(text);
  const labels = knowledgeOf(meaning);
  let best: BlockTables = { statistical: [], other: [] };
  if (!isRead(block)) return best;
  let bestCount = -1;
  for (const read of gridReaders) {
    if (bestCount > 0 && (read === readRunOn || best.statistical.every((table) => marksCells(table.layout))))
      break;
    const grids = gridsOf(read, lines, labels, htmlTables);
    if (grids.length === 0) continue;
    const tables = bindTables(grids, block.boundary, meaning);
    const count = tables.statistical.reduce((sum, table) => sum + wellShapedRows(table), 0);
    if (count > bestCount || (count === bestCount && findsFirst(tables, best))) {
      best = tables;
      bestCount = count;
    }
  }
  return best;
}

/** What a reader finds; nothing when it fails, since reading never does. */
function gridsOf(
  read: GridReader,
  lines: LineMap,
  labels: LabelKnowledge,
  htmlTables: HtmlTableMemory,
): readonly Grid[] {
  try {
    return withTornRow(read(lines, labels, htmlTables), lines.text);
  } catch {
    return [];
  }
}

/** Layouts whose marks leave no doubt about what is a cell. Pipes are not among them: converters put them in the wrong places. */
function marksCells(layout: Layout): boolean {
  return layout === 'tab' || layout === 'html';
}

/**
 * Whether table four was found where a reader before found no table: its only row may be mis-shaped, and that is to be told. Other tables
 * without any row that is well-shaped are something else, or torn beyond telling.
 */
function findsFirst({ statistical }: BlockTables, before: BlockTables): boolean {
  return before.statistical.length === 0 && statistical.some(isTableFourOnLines);
}

function isTableFourOnLines({ layout, form }: StatisticalTable): boolean {
  return layout === 'lines' && form.kind === 'cases';
}

function wellShapedRows(table: StatisticalTable): number {
  return table.rows.filter((row) => row.cells !== undefined).length;
}

/** A block as it was just read: what is kept of it, and its tables and what its findings speak of, for who is about to ask that. */
export interface FreshReading {
  readonly reading: BlockReading;
  readonly tables: BlockTables;
  /** The places that each of the findings speaks of, in their order. */
  readonly related: () => readonly (readonly RelatedPlace[])[];
}

/** Reads and judges a block, whose tables may be known. */
export function readBlock(
  block: Block,
  { labels, rules }: ReadingContext,
  htmlTables = new HtmlTableMemory(),
  known?: BlockTables,
): FreshReading {
  const detail = readInDetail(block, labels, htmlTables, known);
  const failures: RuleFailure[] = [];
  const { form, formWeight } = formVote(detail.tables);
  const { title, titleLine, year } = identityOf(block, detail.lines);
  const findings = findingsOf(detail, rules, failures);
  const lastTable = detail.tables.statistical.at(-1);
  const torn = lastTable && tornRow(lastTable, detail.lines.text);
  // Written out, since objects that are put together of others have each a shape of its own, which takes as much memory.
  const reading: BlockReading = {
    relations: detail.judgements.reduce(
      (counts, judgement) => addCounts(counts, judgement.counts),
      noRelations,
    ),
    findings: findings.map(keptOf),
    failures,
    section: detail.section,
    tables: detail.tables.statistical.length,
    form,
    formWeight,
    hasContent: /\S/.test(detail.lines.text.slice(detail.lines.lineStart(1))),
    unread: !isRead(block),
    dismisses: mayHoldDismissals(block.text),
    lastTableIsWhole: torn === undefined && !(lastTable && lacksEnd(lastTable)),
    tornRow: torn && detail.lines.position(torn.start),
    mayBeForgottenCell: lastTable !== undefined && torn?.endsLine === true && !lacksEnd(lastTable),
    title,
    titleLine,
    year,
  };
  return { reading, tables: detail.tables, related: () => findings.map((finding) => finding.related()) };
}

/** What is kept of a finding. */
function keptOf({ rule, catalogue, severity, range, message }: FindingInDetail): KeptFinding {
  return {
    rule,
    catalogue,
    severity,
    range,
    message: { zh: inOnePiece(message.zh), en: inOnePiece(message.en) },
  };
}

/**
 * What the rules find in a block's tables and prose, in the order of the text. Rules that throw find nothing and are
 * added to the failures.
 */
export function findingsOf(
  { judgements, section }: BlockInDetail,
  rules: RuleSet,
  failures: RuleFailure[] = [],
): readonly FindingInDetail[] {
  const findings: FindingInDetail[] = [];
  for (const judgement of judgements) {
    for (const rule of rules.of(judgement.table.form.kind))
      addFound(findings, rule, attempt(rule, rule.check, judgement, failures));
  }
  for (const rule of rules.prose) addFound(findings, rule, attempt(rule, rule.checkProse, section, failures));
  return inOrder(findings);
}

/** What a problem speaks of beside its own place, and offers, unless it says otherwise. */
const nothing = () => [];

/** Adds a rule's problems to the findings. Nearly every rule finds nothing nearly everywhere. */
export function addFound(findings: FindingInDetail[], rule: Rule, problems: readonly Problem[]): void {
  const { id, catalogue, severity } = rule;
  for (const problem of problems)
    findings.push({ severity, related: nothing, fixes: nothing, ...problem, rule: id, catalogue });
}

/** Findings in the order of the text. */
export function inOrder<Placed extends KeptFinding>(findings: readonly Placed[]): readonly Placed[] {
  if (findings.length < 2) return findings;
  return [...findings].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function identityOf(block: Block, lines: LineMap): Pick<BlockReading, 'title' | 'titleLine' | 'year'> {
  const { boundary } = block;
  if (boundary !== undefined && boundary !== 'title' && boundary !== 1)
    return { title: undefined, titleLine: 0, year: undefined };
  const broken = boundary === undefined ? (brokenTitle(lines) ?? runningTitle(lines)) : undefined;
  const title = boundary === 'title' ? titleText(lines.line(0)) : broken?.text;
  return { title, titleLine: broken?.line ?? 0, year: titleYear(title ?? '') ?? leadYear(lines.text) };
}

const formWeights = { proactive: 3, statistics: 3, applications: 2, cases: 0 } as const;

function formVote(tables: BlockTables): { form: FormId | undefined; formWeight: number } {
  let form: FormId | undefined;
  let formWeight = 0;
  for (const table of tables.statistical) {
    const weight = formWeights[table.form.kind];
    if (weight <= formWeight) continue;
    formWeight = weight;
    form = table.form.form;
  }
  return { form, formWeight };
}
