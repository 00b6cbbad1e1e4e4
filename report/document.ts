import { BlockList } from './block-list';
import { type Explanation, explainInBlock } from './explain';
import { editWithinLine } from './line-edit';
import { LabelMemory } from './model/label-memory';
import type { RelationCounts } from './model/relations';
import { partReports, partTheSame, type ReadBlock, type ReportPart, readWhole } from './parts';
import { findingsOf, readInDetail } from './reading';
import type { Report } from './report';
import { findingsAt, findingsOfReport, viewReport } from './report-view';
import type { Finding, Fix } from './rules/finding';
import { type Block, cutBlocks } from './syntax/blocks';
import { BoundaryMemory } from './syntax/boundary-memory';
import { LineMap } from './text/lines';
import { moveRange, type Position, type Range } from './text/position';

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
  #parts: readonly ReportPart[];
  readonly #labels = new LabelMemory();
  readonly #boundaries = new BoundaryMemory();
  #work: Work = { linesRead: 0, relationsJudged: 0 };

  constructor(text: string) {
    this.#blocks.replace(0, 0, this.#read(text));
    this.#parts = this.#partAnew();
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

  /** How many findings the blocks of all reports have. A report that breaks off may list one or two more or less. */
  get findingCount(): number {
    let count = 0;
    for (const { first, end } of this.#parts) {
      for (let index = first; index < end; index++) count += this.#blocks.findingsOf(index);
    }
    return count;
  }

  /**
   * Replaces the text of a range; only the blocks it touches are read again. Positions beyond the end of a line or of
   * the text are drawn back to it, as the Language Server Protocol asks.
   */
  edit(range: Range, newText: string): void {
    const start = this.#blocks.find(range.start.line);
    const block = this.#blocks.at(start.index);
    const edited = block && editWithinLine(block, moveRange(range, -start.line), newText);
    if (edited) {
      this.#replace(start.index, [block], [this.#readBlock(edited)]);
      return;
    }
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
    this.#replace(first, touched, text === '' && !whole ? [] : this.#read(text));
  }

  /** Puts blocks in the place of those that an edit touched, from an index on. */
  #replace(first: number, touched: readonly ReadBlock[], replaced: readonly ReadBlock[]): void {
    this.#blocks.replace(first, touched.length, replaced);
    if (!samePartingFacts(touched, replaced)) this.#parts = this.#partAnew();
  }

  /** The reports of the document, in its order, at most so many; none when it holds no report. */
  reports(maximum = Number.POSITIVE_INFINITY): readonly Report[] {
    const reports: Report[] = [];
    let line = 0;
    let block = 0;
    for (const { first, end } of this.#parts) {
      if (reports.length >= maximum) break;
      for (; block < first; block++) line += this.#blocks.lineEndsOf(block);
      reports.push(
        viewReport(
          this.#blocks.slice(first, end),
          this.#blocks.at(first - 1),
          line,
          end === this.#blocks.length,
          this.#labels,
        ),
      );
    }
    return reports;
  }

  /** What the rules found, in the order of the document, at most so many. */
  findings(maximum = Number.POSITIVE_INFINITY): readonly Finding[] {
    const found: Finding[] = [];
    let line = 0;
    let block = 0;
    for (const { first, end } of this.#parts) {
      for (; block < first; block++) line += this.#blocks.lineEndsOf(block);
      if (end === this.#blocks.length) {
        const left = maximum - found.length;
        return [...found, ...findingsOfReport(this.#blocks.slice(first, end), line, true, left)];
      }
      for (; block < end; block++) {
        const read = this.#blocks.findingsOf(block) > 0 ? this.#blocks.at(block) : undefined;
        for (const finding of read ? findingsAt(read, line) : []) {
          if (found.length >= maximum) return found;
          found.push(finding);
        }
        line += this.#blocks.lineEndsOf(block);
      }
    }
    return found;
  }

  /** The repairs that a finding of this document, as it is now, offers; none for one that it does not have. */
  fixes(finding: Finding): readonly Fix[] {
    const { index, line } = this.#blocks.find(finding.range.start.line);
    const block = this.#blocks.at(index);
    if (!block) return [];
    const found = findingsOf(readInDetail(block, this.#labels)).find(
      (candidate) =>
        candidate.rule === finding.rule && sameRange(moveRange(candidate.range, line), finding.range),
    );
    return (found?.fixes() ?? []).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, range: moveRange(edit.range, line) })),
    }));
  }

  /** What stands at a position: the category a label names, or a value with its relations; `undefined` for other text. */
  explain(position: Position): Explanation | undefined {
    const { index, line } = this.#blocks.find(position.line);
    const block = this.#blocks.at(index);
    if (!block || block.reading.tables === 0) return undefined;
    const explanation = explainInBlock(readInDetail(block, this.#labels), {
      line: position.line - line,
      character: position.character,
    });
    return explanation && { ...explanation, range: moveRange(explanation.range, line) };
  }

  #partAnew(): readonly ReportPart[] {
    return partReports(this.#blocks.slice(0, this.#blocks.length));
  }

  #read(text: string): ReadBlock[] {
    return cutBlocks(text, this.#boundaries).map((cut) => this.#readBlock(cut));
  }

  #readBlock(cut: Block): ReadBlock {
    const block = readWhole(cut, this.#labels);
    const { holds, broken, unchecked } = block.reading.relations;
    this.#work = {
      linesRead: this.#work.linesRead + block.lineEnds + (block.text.endsWith('\n') ? 0 : 1),
      relationsJudged: this.#work.relationsJudged + holds + broken + unchecked,
    };
    return block;
  }
}

function samePartingFacts(a: readonly ReadBlock[], b: readonly ReadBlock[]): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => {
      const other = b[index];
      return other !== undefined && partTheSame(block, other);
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
