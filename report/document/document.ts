import { type Configuration, defaultConfiguration } from '../configuration';
import type { RelationCounts } from '../model/judged-relations';
import { tableLineOf } from '../model/table-lines';
import { allRules } from '../rules';
import { type Finding, type Fix, moveFix, type Severity } from '../rules/finding';
import type { RuleDeclaration, RuleFailure } from '../rules/rule';
import { type Block, cutBlocks } from '../syntax/blocks';
import { HtmlTableMemory } from '../syntax/html-table-memory';
import { LineMap } from '../text/lines';
import { movePosition, moveRange, type Position, type Range, sameRange } from '../text/position';
import { DocumentViews, type ReportStatements } from '../views/document-views';
import type { OutlinedReport } from '../views/outline';
import type { PlacedBlock } from '../views/placed-block';
import { DocumentWriting } from '../writing/document-writing';
import { BlockList } from './block-list';
import { type Explanation, explainInBlock } from './explain';
import { Judgements } from './judgements';
import type { JudgingContext } from './judging-context';
import { editWithinLine, mayMoveStart } from './line-edit';
import {
  joined,
  type PlacedPart,
  partReports,
  placeParts,
  type ReportPart,
  sameLineEnds,
  samePartingFacts,
} from './parts';
import { ReadBlock, type Typing } from './read-block';
import { ReadingMemory } from './reading-memory';
import type { ReadingOptions } from './reading-options';
import type { ReportBlocks } from './recent-judgement';
import type { Report } from './report';
import { type JudgedReport, statedInReport, titleOf } from './report-judgement';
import { viewFinding, viewReport } from './report-view';
import { firstTouched, nextMayMove } from './touched-blocks';
import { unchangedBlocks } from './unchanged-blocks';
import { noWork, type Work, withBlock } from './work';

/**
 * A text that holds annual reports, kept read and judged while it is edited. It is the only place of state in this
 * room. Lines count from 0; characters are UTF-16 code units.
 */
export class ReportDocument {
  readonly #blocks = new BlockList();
  #context: JudgingContext;
  #parts: readonly ReportPart[];
  /** The same with their lines, until one of them may move. */
  #placed: readonly PlacedPart[] | undefined;
  readonly #judgements = new Judgements();
  readonly #memory: ReadingMemory;
  readonly #failures = new Map<string, RuleFailure>();
  readonly #tableLine = (line: string) => tableLineOf(line, (label) => this.#context.labels.of(label));
  #work = noWork;
  /** The block that was typed into last. */
  #typed: ReadBlock | undefined;

  /** Reads a text. */
  constructor(text: string, { rules = allRules, memory = new ReadingMemory() }: ReadingOptions = {}) {
    this.#memory = memory;
    const { labels, sectionTitles } = memory;
    this.#context = { labels, sectionTitles, rules, configuration: defaultConfiguration };
    this.#blocks.replace(0, 0, this.#read(text));
    this.#parts = this.#partAnew();
  }

  /** Judges the reports by another configuration from now on. Nothing is read again. */
  configure(configuration: Configuration): void {
    if (configuration === this.#context.configuration) return;
    this.#context = { ...this.#context, configuration };
    this.#judgements.clear();
  }

  /** What the reports are judged by, before what each says of itself. */
  get configuration(): Configuration {
    return this.#context.configuration;
  }

  /** A document with another text, judged by the same configuration. */
  withText(text: string): ReportDocument {
    const document = new ReportDocument(text, { rules: this.#context.rules, memory: this.#memory });
    document.configure(this.#context.configuration);
    return document;
  }

  /** How loud a rule is in the document; the first report stands for all of a collection. */
  levelOf(rule: RuleDeclaration): Severity | 'off' {
    return this.#context.configuration.levelOf(rule, { year: this.reports(1)[0]?.year });
  }

  /** The text as it is now. */
  get text(): string {
    return this.#blocks.text;
  }

  /** How many lines the document has: one more than it has line ends. */
  get lineCount(): number {
    return this.#blocks.lineEnds + 1;
  }

  /** How much work has been done since the document was made. */
  get work(): Work {
    return this.#work;
  }

  /** How many relations of all reports hold, are broken, and could not be checked. */
  get relations(): RelationCounts {
    return this.#blocks.relations;
  }

  /** Whether a comment of the document may dismiss findings. */
  get dismisses(): boolean {
    return this.#blocks.dismisses;
  }

  /** How many sections are too large to be any, and were left unread. */
  get unreadCount(): number {
    return this.#blocks.unread;
  }

  /** How many reports the document holds. */
  get reportCount(): number {
    return this.#parts.length;
  }

  /** How many findings all reports have. */
  get findingCount(): number {
    let count = 0;
    this.#parts.forEach((_, index) => {
      count += this.#judged(index).findings.length;
    });
    return count;
  }

  /** The rules that have thrown since the document was made, each once: somebody should hear of it. */
  get ruleFailures(): readonly RuleFailure[] {
    return [...this.#failures.values()];
  }

  /**
   * Replaces the text of a range; only the blocks it touches are read again. Positions beyond the end of a line or of
   * the text are drawn back to it, as the Language Server Protocol asks.
   */
  edit(range: Range, newText: string): void {
    if (!this.#editLine(range, newText)) this.#editBlocks(range, newText);
  }

  /**
   * Makes an edit within a line after which its block is still one, as nearly all are; answers whether it was such an
   * edit.
   */
  #editLine(range: Range, newText: string): boolean {
    const { index, line } = this.#blocks.findLast(range.start.line);
    const block = this.#blocks.at(index);
    if (!block || (index > 0 && mayMoveStart(block, range.start.line - line))) return false;
    const edited = editWithinLine(block, moveRange(range, -line), newText);
    if (!edited) return false;
    const typed = this.#readBlock(edited.block, block.htmlTables, { ...edited, earlier: block });
    this.#typed?.endTyping();
    this.#typed = typed;
    this.#replace(index, [block], [typed]);
    return true;
  }

  /** Makes any edit: the blocks that it touches, and those whose start it may move, are cut anew. */
  #editBlocks({ start, end }: Range, newText: string): void {
    const { index: first, line: firstLine } = firstTouched(this.#blocks, start.line);
    const last = this.#blocks.findLast(Math.max(start.line, end.line)).index;
    let touched = this.#blocks.slice(first, last + 1);
    const lines = new LineMap(joined(touched));
    const from = lines.offset({ line: start.line - firstLine, character: start.character });
    const to = Math.max(from, lines.offset({ line: end.line - firstLine, character: end.character }));
    let text = lines.text.slice(0, from) + newText + lines.text.slice(to);
    const whole = touched.length === this.#blocks.length;
    let replaced = text === '' && !whole ? [] : this.#read(text, touched);
    // Whether the next block begins with a title depends on the section before it.
    for (let more = 1; ; more *= 2) {
      const next = first + touched.length;
      if (!nextMayMove(this.#blocks.at(next), touched, replaced)) break;
      const behind = this.#blocks.endOfLine(next + more);
      touched = this.#blocks.slice(first, behind);
      text += joined(this.#blocks.slice(next, behind));
      replaced = this.#read(text, touched);
    }
    this.#replace(first, touched, replaced);
  }

  /** Puts blocks in the place of those that an edit touched, from an index on. */
  #replace(first: number, touched: readonly ReadBlock[], replaced: readonly ReadBlock[]): void {
    this.#judgements.forget(this.#parts, first, touched.length);
    if (!sameLineEnds(touched, replaced)) this.#placed = undefined;
    if (samePartingFacts(touched, replaced)) {
      this.#blocks.replace(first, touched.length, replaced);
      return;
    }
    const parts = this.#parts;
    const firstBlocks = parts.map((part) => this.#blocks.at(part.first));
    this.#blocks.replace(first, touched.length, replaced);
    this.#parts = this.#partAnew();
    this.#placed = undefined;
    this.#judgements.rearrange({ parts, firstBlocks }, this.#parts, this.#blocks);
  }

  /** The reports of the document, in its order, at most so many; none when it holds no report. */
  reports(maximum = Number.POSITIVE_INFINITY): readonly Report[] {
    const reports: Report[] = [];
    for (const { index, line, part } of this.#placedParts()) {
      if (reports.length >= maximum) break;
      const blocks = this.#blocks.slice(part.first, part.end);
      reports.push(viewReport(this.#judged(index), blocks, line));
    }
    return reports;
  }

  /** What the rules found, in the order of the document, at most so many. */
  findings(maximum = Number.POSITIVE_INFINITY): readonly Finding[] {
    const listed: Finding[] = [];
    for (const { index, line } of this.#placedParts()) {
      for (const finding of this.#judged(index).findings) {
        if (listed.length >= maximum) return listed;
        listed.push(viewFinding(finding, line));
      }
    }
    return listed;
  }

  /** The repairs that a finding of this document, as it is now, offers; none for one that it does not have. */
  fixes(finding: Finding): readonly Fix[] {
    for (const { index, line, part } of this.#placedParts()) {
      if (line + this.#blocks.lineEndsIn(part) < finding.range.start.line) continue;
      if (line > finding.range.start.line) break;
      const same = this.#judged(index).findings.find(
        (candidate) =>
          candidate.rule === finding.rule && sameRange(moveRange(candidate.range, line), finding.range),
      );
      if (same) return same.fixes().map((fix) => moveFix(fix, line));
    }
    return [];
  }

  /**
   * What stands at a position: the category a label names, or a value with its relations; `undefined` for other text.
   */
  explain(position: Position): Explanation | undefined {
    const { index, line } = this.#blocks.find(position);
    const block = this.#blocks.at(index);
    if (!block || block.reading.tables === 0) return undefined;
    const explanation = explainInBlock(block.inDetail(), movePosition(position, -line));
    return explanation && { ...explanation, range: moveRange(explanation.range, line) };
  }

  /** What can be shown of the document beside its findings: outline, foldings, terms, tokens and the like. */
  readonly views = new DocumentViews(this);

  /** The document's reports, each with its title and its blocks in detail. */
  *outlined(): Generator<OutlinedReport> {
    for (const { line, part } of this.#placedParts()) {
      const title = titleOf(this.#blocks.slice(part.first, part.end));
      yield { title, blocks: [...this.#placedBlocks(part, line)] };
    }
  }

  /** What the prose of each report states in figures, with the lines of the document that the report has. */
  *statements(): Generator<ReportStatements> {
    for (const { line, part } of this.#placedParts()) {
      const blocks = { ...this.#blocksOf(part), isLast: false };
      const stated = () => statedInReport(blocks, this.#context);
      yield { stated, line, lastLine: line + this.#blocks.lineEndsIn(part) };
    }
  }

  /** What writes into the document: it answers with edits of the document as it is at that moment. */
  readonly writing = new DocumentWriting({
    blocks: (startLine, endLine) => this.blocks(startLine, endLine),
    blockAt: ({ line, character }) =>
      line >= 0 && line < this.lineCount ? this.blockAt({ line, character }) : undefined,
    reportAt: (position) => this.#blocksOfReport(position),
  });

  /** The blocks of the report that a position stands in, in detail; none where it belongs to no report. */
  *#blocksOfReport(position: Position): Generator<PlacedBlock> {
    const { index } = this.#blocks.find(position);
    for (const { line, part } of this.#placedParts())
      if (part.first <= index && index < part.end) yield* this.#placedBlocks(part, line);
  }

  /** The blocks of the document that have any of these lines, in detail. */
  *blocks(startLine = 0, endLine = Number.POSITIVE_INFINITY): Generator<PlacedBlock> {
    let line = 0;
    for (let index = 0; index < this.#blocks.length && line <= endLine; index++) {
      const next = line + this.#blocks.lineEndsOf(index);
      if (next >= startLine) yield* this.#placedBlocks({ first: index, end: index + 1 }, line);
      line = next;
    }
  }

  *#placedBlocks({ first, end }: ReportPart, firstLine: number): Generator<PlacedBlock> {
    let line = firstLine;
    for (const block of this.#blocks.slice(first, end)) {
      yield block.at(line);
      line += block.lineEnds;
    }
  }

  /** The block that a position stands in, with its tables; positions beyond the text belong to the last. */
  blockAt(position: Position): PlacedBlock | undefined {
    const { index, line } = this.#blocks.find(position);
    const [block] = this.#placedBlocks({ first: index, end: index + 1 }, line);
    return block;
  }

  /** The position itself, or where it lies beyond the end of its line or of the text, that end. */
  nearest(position: Position): Position {
    return this.#blocks.nearest(position);
  }

  #partAnew(): readonly ReportPart[] {
    return partReports(this.#blocks.slice(0, this.#blocks.length));
  }

  /** The parts of the document with the lines they begin on. */
  #placedParts(): readonly PlacedPart[] {
    this.#placed ??= placeParts(this.#parts, (block) => this.#blocks.lineEndsOf(block));
    return this.#placed;
  }

  /** A part judged as a whole: when first asked for, and again after an edit that touches it. */
  #judged(index: number): JudgedReport {
    const known = this.#judgements.at(index);
    if (known) return known;
    const report = this.#blocksOf(this.#parts[index] ?? { first: 0, end: 0 });
    const judged = this.#judgements.judge(index, report, this.#context);
    this.#note(judged.failures);
    return judged;
  }

  #blocksOf({ first, end }: ReportPart): ReportBlocks {
    return {
      blocks: this.#blocks.slice(first, end),
      before: this.#blocks.at(first - 1),
      isLast: end === this.#blocks.length,
    };
  }

  #note(failures: readonly RuleFailure[]): void {
    for (const failure of failures) this.#failures.set(failure.rule, failure);
  }

  /** Cuts a text into blocks and reads them, but for those that are what they were before an edit. */
  #read(text: string, earlier: readonly ReadBlock[] = []): ReadBlock[] {
    const tables = HtmlTableMemory.of(earlier.map(({ htmlTables }) => htmlTables));
    const blocks = cutBlocks(text, this.#memory.boundaries, this.#tableLine);
    const unchanged = unchangedBlocks(blocks, earlier);
    return blocks.map((block, index) => unchanged[index] ?? this.#readBlock(block, tables));
  }

  /** Reads a block that is new, or that an edit made of earlier ones. */
  #readBlock(cut: Block, earlier: HtmlTableMemory | undefined, typing?: Typing): ReadBlock {
    const htmlTables = cut.text.includes('<') ? new HtmlTableMemory(earlier) : HtmlTableMemory.empty;
    const block = new ReadBlock(cut, this.#context, htmlTables, typing);
    this.#note(block.reading.failures);
    this.#work = withBlock(this.#work, block, htmlTables.parsed);
    return block;
  }
}
