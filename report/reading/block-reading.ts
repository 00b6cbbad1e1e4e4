import type { FormId } from '../forms';
import { brokenTitle, leadYear, runningTitle, titleAboveLead, titleText, titleYear } from '../model/identity';
import { addCounts, type RelationCounts } from '../model/judged-relations';
import type { LabelMemory } from '../model/label-memory';
import type { Section } from '../model/section';
import type { BlockTables } from '../model/table';
import { lacksEnd, tornRow } from '../model/table-end';
import type { TypedCell } from '../model/typed-cell';
import type { RelatedPlace } from '../rules/finding';
import type { RuleFailure } from '../rules/rule';
import { attempt, type RuleSet } from '../rules/rule-set';
import type { Block } from '../syntax/blocks';
import { mayHoldDismissals } from '../syntax/dismissal-comments';
import { HtmlTableMemory } from '../syntax/html-table-memory';
import type { LineMap } from '../text/lines';
import { inOnePiece } from '../text/one-piece';
import type { Position } from '../text/position';
import { type BlockInDetail, isRead, readInDetail, retypedInDetail } from './block-in-detail';
import { addFound, type FindingInDetail, inOrder, type KeptFinding } from './finding-in-detail';

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
  /**
   * Whether the block's last official table has the last row of its form, with all its cells; true where there is no
   * table.
   */
  readonly lastTableIsWhole: boolean;
  /** Where the row begins in which the block ends, if it ends within one; lines count from the start of the block. */
  readonly tornRow: Position | undefined;
  /**
   * Whether that row is the last of its form and the end of its line follows: then the text may be whole, and a cell
   * forgotten.
   */
  readonly mayBeForgottenCell: boolean;
  /** The report's title, in a block that begins with one or at whose start one is broken over lines. */
  readonly title: string | undefined;
  /** The line the title begins on, from 0, in the block. */
  readonly titleLine: number;
  /** The year that the title names, or else the period of the statistics; looked for before the second section. */
  readonly year: number | undefined;
}

const noRelations: RelationCounts = { holds: 0, broken: 0, unchecked: 0 };

/**
 * A block as it was just read: what is kept of it, and itself and what its findings speak of, for who is about to ask
 * that.
 */
export interface FreshReading {
  readonly reading: BlockReading;
  readonly detail: BlockInDetail;
  /** The places that each of the findings speaks of, in their order. */
  readonly related: () => readonly (readonly RelatedPlace[])[];
}

/** What is known of a block in which somebody changes a number of a table. */
export interface Retyped {
  /** The block as it was before anything was typed into the cell, and the cell. */
  readonly before: BlockInDetail;
  readonly typed: TypedCell;
  /** Whether nothing was found in the block, nor any rule threw, but about the numbers of its tables. */
  readonly saysNothingElse: boolean;
}

/** Reads and judges a block. One that was read before, but for a number in a table, need not be read in full. */
export function readBlock(
  block: Block,
  { labels, rules }: ReadingContext,
  htmlTables = new HtmlTableMemory(),
  known?: Retyped,
): FreshReading {
  const detail = known
    ? retypedInDetail(block, known.before, known.typed)
    : readInDetail(block, labels, htmlTables);
  const failures: RuleFailure[] = [];
  const { form, formWeight } = formVote(detail.tables);
  const { title, titleLine, year } = identityOf(block, detail.lines);
  const findings = findingsOf(detail, rules, failures, known?.saysNothingElse ? 'numbers' : 'all');
  const lastTable = detail.tables.statistical.at(-1);
  const torn = lastTable && tornRow(lastTable, detail.lines.text);
  // Written out, since objects that are put together of others have each a shape of its own, which takes as much
  // memory.
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
  return { reading, detail, related: () => findings.map((finding) => finding.related()) };
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
 * What the rules find in a block's tables and prose, or in the numbers of its tables alone, in the order of the text.
 * Rules that throw find nothing and are added to the failures.
 */
export function findingsOf(
  { judgements, section }: BlockInDetail,
  rules: RuleSet,
  failures: RuleFailure[] = [],
  asked: 'all' | 'numbers' = 'all',
): readonly FindingInDetail[] {
  const findings: FindingInDetail[] = [];
  for (const judgement of judgements) {
    const { kind } = judgement.table.form;
    for (const rule of rules.of(kind))
      addFound(findings, rule, attempt(rule, rule.check, judgement, failures));
    if (asked === 'numbers') continue;
    for (const rule of rules.ofOutline(kind))
      addFound(findings, rule, attempt(rule, rule.checkOutline, judgement, failures));
  }
  if (asked === 'numbers') return inOrder(findings);
  for (const rule of rules.prose) addFound(findings, rule, attempt(rule, rule.checkProse, section, failures));
  return inOrder(findings);
}

function identityOf(block: Block, lines: LineMap): Pick<BlockReading, 'title' | 'titleLine' | 'year'> {
  const { boundary } = block;
  if (boundary !== undefined && boundary !== 'title' && boundary !== 1)
    return { title: undefined, titleLine: 0, year: undefined };
  const broken =
    boundary === undefined ? (brokenTitle(lines) ?? runningTitle(lines) ?? titleAboveLead(lines)) : undefined;
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
