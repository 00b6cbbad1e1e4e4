import { BlockList } from './block-list';
import { type Configuration, defaultConfiguration } from './configuration';
import { type Explanation, explainInBlock } from './explain';
import { LabelMemory } from './model/label-memory';
import type { RelationCounts } from './model/relations';
import { partingFacts, partReports, type ReadBlock, type ReportPart, readWhole } from './parts';
import { readInDetail } from './reading';
import type { Report } from './report';
import { type JudgedReport, type JudgingContext, judgeReport } from './report-judgement';
import { viewFinding, viewReport } from './report-view';
import { allRules } from './rules';
import type { Finding, Fix } from './rules/finding';
import type { RuleFailure } from './rules/rule';
import type { RuleSet } from './rules/rule-set';
import { cutBlocks } from './syntax/blocks';
import { BoundaryMemory } from './syntax/boundary-memory';
import { LineMap } from './text/lines';
import type { Localised } from './text/localised';
import { containsPosition, moveRange, type Position, type Range } from './text/position';
import { calculationSheet } from './views/calculation-sheet';
import { type Correction, correctionsOf } from './views/corrections';
import { type Folding, foldingsOf } from './views/folding';
import { mentionAt, mentionsOf, type PlacedMention } from './views/mentions';
import { type OutlineItem, outlineOf } from './views/outline';
import type { PlacedBlock } from './views/placed-block';
import { selectionsAt } from './views/selection';
import { figuresOfCell, type PlacedStatedFigure, statedFiguresOf } from './views/stated-figures';
import { type TableState, tableStatesOf } from './views/table-states';
import { cellAt, partsOfTotalAt, termsAt, totalsOfPartAt } from './views/terms';
import { type TableToken, tokensOf } from './views/tokens';

/** How much work a document has done since it was made; tests hold an edit's share of it to what the edit touches. */
export interface Work {
  readonly linesRead: number;
  readonly relationsJudged: number;
}

/**
 * A text that holds annual reports, kept read and judged while it is edited. It is the only place of state in this
 * room. Lines count from 0; characters are UTF-16 code units.
 */
export class ReportDocument {
  readonly #blocks = new BlockList();
  #context: JudgingContext;
  #parts: readonly ReportPart[];
  /** The judgements of the parts, as far as they are known. */
  #judgements: (JudgedReport | undefined)[] = [];
  readonly #boundaries = new BoundaryMemory();
  readonly #failures = new Map<string, RuleFailure>();
  #work: Work = { linesRead: 0, relationsJudged: 0 };

  /** Reads a text, with all rules or with those given. */
  constructor(text: string, rules: RuleSet = allRules) {
    this.#context = { labels: new LabelMemory(), rules, configuration: defaultConfiguration };
    this.#blocks.replace(0, 0, this.#read(text));
    this.#parts = this.#partAnew();
  }

  /** Judges the reports by another configuration from now on. Nothing is read again. */
  configure(configuration: Configuration): void {
    if (configuration === this.#context.configuration) return;
    this.#context = { ...this.#context, configuration };
    this.#judgements = [];
  }

  get text(): string {
    return this.#blocks.text;
  }

  /** How many lines the document has: one more than it has line ends. */
  get lineCount(): number {
    return this.#blocks.lineEnds + 1;
  }

  get work(): Work {
    return this.#work;
  }

  /** How many relations of all reports hold, are broken, and could not be checked. */
  get relations(): RelationCounts {
    return this.#blocks.relations;
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
    const start = this.#blocks.find(range.start.line);
    const end = this.#blocks.find(Math.max(range.start.line, range.end.line));
    // The first line of a block may stop being a boundary, or join a lone carriage return before it.
    const first = start.index > 0 && start.line === range.start.line ? start.index - 1 : start.index;
    const firstLine = first === start.index ? start.line : start.line - this.#blocks.lineEndsOf(first);
    const touched = this.#blocks.slice(first, end.index + 1);
    const lines = new LineMap(touched.map((block) => block.text).join(''));
    const from = lines.offset({ line: range.start.line - firstLine, character: range.start.character });
    const to = Math.max(
      from,
      lines.offset({ line: range.end.line - firstLine, character: range.end.character }),
    );
    const text = lines.text.slice(0, from) + newText + lines.text.slice(to);
    const whole = touched.length === this.#blocks.length;
    const replaced = text === '' && !whole ? [] : this.#read(text);
    this.#forget(first, touched.length);
    if (samePartingFacts(touched, replaced)) {
      this.#blocks.replace(first, touched.length, replaced);
      return;
    }
    const parts = this.#parts;
    const firstBlocks = parts.map((part) => this.#blocks.at(part.first));
    this.#blocks.replace(first, touched.length, replaced);
    this.#partAgain(firstBlocks, parts);
  }

  /** The reports of the document, in its order, at most so many; none when it holds no report. */
  reports(maximum = Number.POSITIVE_INFINITY): readonly Report[] {
    const reports: Report[] = [];
    for (const { index, line, part } of this.#placedParts()) {
      if (reports.length >= maximum) break;
      const blocks = this.#blocks.slice(part.first, part.end);
      reports.push(viewReport(this.#judged(index), blocks, line, this.#context.labels));
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
      if (line + this.#lineEndsOf(part) < finding.range.start.line) continue;
      if (line > finding.range.start.line) break;
      const same = this.#judged(index).findings.find(
        (candidate) =>
          candidate.rule === finding.rule && sameRange(moveRange(candidate.range, line), finding.range),
      );
      if (same) return same.fixes().map((fix) => moveFix(fix, line));
    }
    return [];
  }

  /** What stands at a position: the category a label names, or a value with its relations; `undefined` for other text. */
  explain(position: Position): Explanation | undefined {
    const { index, line } = this.#blocks.find(position.line);
    const block = this.#blocks.at(index);
    if (!block || block.reading.tables === 0) return undefined;
    const explanation = explainInBlock(readInDetail(block, this.#context.labels), {
      line: position.line - line,
      character: position.character,
    });
    return explanation && { ...explanation, range: moveRange(explanation.range, line) };
  }

  /** The document's reports with their sections, tables and rows, for finding one's way. */
  outline(): readonly OutlineItem[] {
    return outlineOf(
      [...this.#placedParts()].map(({ index, line, part }) => ({
        title: this.#judged(index).facts.title,
        blocks: [...this.#placedBlocks(part, line)],
      })),
    );
  }

  /** What can be folded away. */
  foldings(): readonly Folding[] {
    return [...this.#allBlocks()].flatMap(foldingsOf);
  }

  /** What contains a position, from the smallest to the largest. */
  selectionsAt(position: Position): readonly Range[] {
    const block = this.#blockAt(position);
    return block ? selectionsAt(block, position) : [];
  }

  /** The cells of every relation that the cell at a position takes part in. */
  termsAt(position: Position): readonly Range[] {
    const block = this.#blockAt(position);
    return block ? termsAt(block, position) : [];
  }

  /** The cells that the number at a position is the total of. */
  partsOfTotalAt(position: Position): readonly Range[] {
    const block = this.#blockAt(position);
    return block ? partsOfTotalAt(block, position) : [];
  }

  /** The totals that the number at a position goes into. */
  totalsOfPartAt(position: Position): readonly Range[] {
    const block = this.#blockAt(position);
    return block ? totalsOfPartAt(block, position) : [];
  }

  /** The figures stated in the prose of the reports on some lines, with the cells they speak of; of the whole document when no lines are given. */
  statedFigures(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly PlacedStatedFigure[] {
    const figures: PlacedStatedFigure[] = [];
    for (const { index, line, part } of this.#placedParts()) {
      if (line > endLine) break;
      if (line + this.#lineEndsOf(part) < startLine) continue;
      figures.push(...statedFiguresOf(this.#judged(index).facts.stated, line));
    }
    return figures.filter(({ range }) => range.end.line >= startLine && range.start.line <= endLine);
  }

  /** The figure stated in prose at a position that speaks of cells, or `undefined`. */
  statedFigureAt(position: Position): PlacedStatedFigure | undefined {
    return this.statedFigures(position.line, position.line).find(({ range }) =>
      containsPosition(range, position),
    );
  }

  /** The figures in prose that speak of the cell at a position. */
  figuresOfCellAt(position: Position): readonly Range[] {
    const block = this.#blockAt(position);
    const cell = block && cellAt(block, position);
    if (!cell) return [];
    for (const { index, line, part } of this.#placedParts()) {
      if (line > position.line) break;
      if (line + this.#lineEndsOf(part) < position.line) continue;
      const { stated } = this.#judged(index).facts;
      const { kind } = cell.judgement.table.form;
      if (stated.table(kind)) return figuresOfCell(stated, kind, cell.place, line);
    }
    return [];
  }

  /** The wrong numbers of the tables on some lines with the right ones; of the whole document when no lines are given. */
  corrections(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly Correction[] {
    return [...this.#allBlocks(startLine, endLine)]
      .flatMap(correctionsOf)
      .filter(({ range }) => range.end.line >= startLine && range.start.line <= endLine);
  }

  /** Labels, headings and values of the tables on some lines, for colouring them; of the whole document when no lines are given. */
  tokens(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly TableToken[] {
    return [...this.#allBlocks(startLine, endLine)].flatMap(tokensOf);
  }

  /** The official tables, and how the relations of each stand. */
  tableStates(): readonly TableState[] {
    const states: TableState[] = [];
    for (const block of this.#allBlocks()) states.push(...tableStatesOf(block, states.length));
    return states;
  }

  /** The articles of law and the documents that the text on some lines names; of the whole text when no lines are given. */
  mentions(startLine = 0, endLine = Number.POSITIVE_INFINITY): readonly PlacedMention[] {
    return [...this.#allBlocks(startLine, endLine)].flatMap(mentionsOf);
  }

  /** The article or document that is named at a position, or `undefined`. */
  mentionAt(position: Position): PlacedMention | undefined {
    const block = this.#blockAt(position);
    return block && mentionAt(block, position);
  }

  /** The calculation sheet of the official table with that index in the document, from 0, as Markdown. */
  calculationSheet(index: number): Localised | undefined {
    let first = 0;
    for (const { judgements } of this.#allBlocks()) {
      const judgement = judgements[index - first];
      if (index >= first && judgement) return calculationSheet(judgement);
      first += judgements.length;
    }
    return undefined;
  }

  /** The blocks of the document that have any of these lines, in detail. */
  *#allBlocks(startLine = 0, endLine = Number.POSITIVE_INFINITY): Generator<PlacedBlock> {
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
      yield { ...readInDetail(block, this.#context.labels), line, lineEnds: block.lineEnds };
      line += block.lineEnds;
    }
  }

  #blockAt(position: Position): PlacedBlock | undefined {
    const { index, line } = this.#blocks.find(position.line);
    const [block] = this.#placedBlocks({ first: index, end: index + 1 }, line);
    return block;
  }

  #partAnew(): readonly ReportPart[] {
    return partReports(this.#blocks.slice(0, this.#blocks.length));
  }

  /** The parts of the document with the lines they begin on. */
  *#placedParts(): Generator<{ index: number; line: number; part: ReportPart }> {
    let line = 0;
    let block = 0;
    for (const [index, part] of this.#parts.entries()) {
      for (; block < part.first; block++) line += this.#blocks.lineEndsOf(block);
      yield { index, line, part };
    }
  }

  #lineEndsOf({ first, end }: ReportPart): number {
    let count = 0;
    for (let block = first; block < end; block++) count += this.#blocks.lineEndsOf(block);
    return count;
  }

  /** A part judged as a whole: when first asked for, and again after an edit that touches it. */
  #judged(index: number): JudgedReport {
    const known = this.#judgements[index];
    if (known) return known;
    const { first, end } = this.#parts[index] ?? { first: 0, end: 0 };
    const judged = judgeReport(
      this.#blocks.slice(first, end),
      this.#blocks.at(first - 1),
      end === this.#blocks.length,
      this.#context,
    );
    this.#judgements[index] = judged;
    this.#note(judged.failures);
    return judged;
  }

  /** Forgets the judgements of parts that have one of these blocks, or stand right behind one. */
  #forget(first: number, count: number): void {
    this.#parts.forEach((part, index) => {
      if (part.first <= first + count && part.end > first) this.#judgements[index] = undefined;
    });
  }

  /** Parts the document anew, and keeps the judgements of reports that are the same blocks in the same place as before. */
  #partAgain(blocks: readonly (ReadBlock | undefined)[], parts: readonly ReportPart[]): void {
    const known = new Map<ReadBlock, { judged: JudgedReport; count: number; wasLast: boolean }>();
    const lastEnd = parts.at(-1)?.end;
    parts.forEach((part, index) => {
      const block = blocks[index];
      const judged = this.#judgements[index];
      if (block && judged)
        known.set(block, { judged, count: part.end - part.first, wasLast: part.end === lastEnd });
    });
    this.#parts = this.#partAnew();
    this.#judgements = this.#parts.map(({ first, end }) => {
      const block = this.#blocks.at(first);
      const same = block && known.get(block);
      const isLast = end === this.#blocks.length;
      return same && same.count === end - first && same.wasLast === isLast ? same.judged : undefined;
    });
  }

  #note(failures: readonly RuleFailure[]): void {
    for (const failure of failures) this.#failures.set(failure.rule, failure);
  }

  #read(text: string): ReadBlock[] {
    return cutBlocks(text, this.#boundaries).map((cut) => {
      const block = readWhole(cut, this.#context);
      this.#note(block.reading.failures);
      const { holds, broken, unchecked } = block.reading.relations;
      this.#work = {
        linesRead: this.#work.linesRead + block.lineEnds + (block.text.endsWith('\n') ? 0 : 1),
        relationsJudged: this.#work.relationsJudged + holds + broken + unchecked,
      };
      return block;
    });
  }
}

function moveFix(fix: Fix, lines: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: moveRange(edit.range, lines) })) };
}

function samePartingFacts(a: readonly ReadBlock[], b: readonly ReadBlock[]): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => {
      const other = b[index];
      return other !== undefined && partingFacts(block) === partingFacts(other);
    })
  );
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
