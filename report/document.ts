import { type Explanation, explainInBlock } from './explain';
import type { FormId } from './forms';
import { reportBody } from './model/identity';
import { LabelMemory } from './model/label-memory';
import { addCounts } from './model/relations';
import { type BlockReading, findingsOf, readBlock, readInDetail } from './reading';
import type { Report, TableSummary } from './report';
import { reportRules } from './rules';
import type { Finding, Fix } from './rules/finding';
import { type Block, cutBlocks } from './syntax/blocks';
import { LineMap } from './text/lines';
import { moveRange, type Position, type Range } from './text/position';

/** A block with what was read of it. Its place in the document is nowhere stored, so later blocks never change. */
interface ReadBlock extends Block {
  readonly reading: BlockReading;
}

/** The blocks of one report: from `first` to before `end`, and the line that `first` starts on. */
interface ReportBlocks {
  readonly first: number;
  readonly end: number;
  readonly line: number;
}

/**
 * A text that holds annual reports, kept read and judged while it is edited. It is the only place of state in this
 * room. Lines count from 0; characters are UTF-16 code units.
 */
export class ReportDocument {
  #blocks: ReadBlock[];
  readonly #labels = new LabelMemory();

  constructor(text: string) {
    this.#blocks = this.#read(text);
  }

  get text(): string {
    return this.#blocks.map((block) => block.text).join('');
  }

  /** How many lines the document has: one more than it has line ends. */
  get lineCount(): number {
    return this.#blocks.reduce((count, block) => count + block.lineEnds, 1);
  }

  /**
   * Replaces the text of a range; only the blocks it touches are read again. Positions beyond the end of a line or of
   * the text are drawn back to it, as the Language Server Protocol asks.
   */
  edit(range: Range, newText: string): void {
    const start = this.#blockAt(range.start.line);
    const end = this.#blockAt(Math.max(range.start.line, range.end.line));
    // The first line of a block may stop being a boundary, or join a lone carriage return before it.
    const first = start.index > 0 && start.line === range.start.line ? start.index - 1 : start.index;
    const firstLine = first === start.index ? start.line : start.line - (this.#blocks[first]?.lineEnds ?? 0);
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
    this.#blocks.splice(first, touched.length, ...replaced);
  }

  /** The reports of the document, in its order; none when it holds no report. */
  reports(): readonly Report[] {
    return this.#reportBlocks().map((part) => this.#report(part));
  }

  /** What the rules found, in the order of the document. */
  findings(): readonly Finding[] {
    return this.#reportBlocks().flatMap((part) => this.#report(part).findings);
  }

  /** The repairs that a finding of this document, as it is now, offers; none for one that it does not have. */
  fixes(finding: Finding): readonly Fix[] {
    const { index, line } = this.#blockAt(finding.range.start.line);
    const block = this.#blocks[index];
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
    const { index, line } = this.#blockAt(position.line);
    const block = this.#blocks[index];
    if (!block || block.reading.tables === 0) return undefined;
    const explanation = explainInBlock(readInDetail(block, this.#labels), {
      line: position.line - line,
      character: position.character,
    });
    return explanation && { ...explanation, range: moveRange(explanation.range, line) };
  }

  /** The block that a line stands in, and the line that block starts on. */
  #blockAt(wanted: number): { index: number; line: number } {
    let line = 0;
    for (let index = 0; index < this.#blocks.length - 1; index++) {
      const next = line + (this.#blocks[index]?.lineEnds ?? 0);
      if (wanted < next) return { index, line };
      line = next;
    }
    return { index: this.#blocks.length - 1, line };
  }

  /** A report begins at a title, or at a first section, once the report before it has substance of its own. */
  #reportBlocks(): readonly ReportBlocks[] {
    const parts: ReportBlocks[] = [];
    let first = 0;
    let firstLine = 0;
    let line = 0;
    let substance = false;
    let isReport = false;
    const close = (end: number) => {
      if (isReport) parts.push({ first, end, line: firstLine });
      first = end;
      firstLine = line;
      substance = false;
      isReport = false;
    };
    this.#blocks.forEach((block, index) => {
      const { boundary, reading } = block;
      if (substance && (boundary === 'title' || boundary === 1)) close(index);
      if (boundary !== undefined && !isReport) {
        if (boundary === 'title' || boundary === 1) {
          first = index;
          firstLine = line;
        }
      }
      isReport ||= boundary !== undefined || reading.tables > 0;
      substance ||= reading.tables > 0 || (boundary === 6 && reading.hasContent);
      line += block.lineEnds;
    });
    close(this.#blocks.length);
    return parts;
  }

  #report(part: ReportBlocks): Report {
    const blocks = this.#blocks.slice(part.first, part.end);
    const labels = this.#labels;
    const titled = blocks.find((block) => block.reading.title !== undefined);
    const title = titled?.reading.title ?? '';
    const isLast = part.end === this.#blocks.length;
    const breaksOffAt = isLast && breaksOff(blocks) ? lastLine(blocks, part.line) : undefined;
    return {
      line: part.line,
      title,
      body: reportBody(title),
      year: titled?.reading.year ?? blocks.find((block) => block.reading.year !== undefined)?.reading.year,
      form: formOf(blocks),
      relations: blocks.map((block) => block.reading.relations).reduce(addCounts),
      truncated: breaksOffAt !== undefined,
      get tables() {
        return atLines(blocks, part.line, (block, line) => tablesOf(block, line, labels));
      },
      get findings() {
        return reportFindings(atLines(blocks, part.line, findingsAt), breaksOffAt);
      },
    };
  }

  #read(text: string): ReadBlock[] {
    return cutBlocks(text).map((block) => ({ ...block, reading: readBlock(block, this.#labels) }));
  }
}

function formOf(blocks: readonly ReadBlock[]): FormId | undefined {
  const loudest = blocks.reduce<ReadBlock | undefined>(
    (best, block) => (block.reading.formWeight > (best?.reading.formWeight ?? 0) ? block : best),
    undefined,
  );
  return loudest?.reading.form;
}

function tablesOf(block: ReadBlock, from: number, labels: LabelMemory): TableSummary[] {
  const { statistical, other } = readInDetail(block, labels).tables;
  const official = statistical.map((table) => ({
    kind: table.form.kind,
    line: from + table.line,
    layout: table.layout,
    rows: table.rows.map((row) => ({
      id: row.form.id,
      line: from + row.line,
      values: row.cells?.map((cell) => cell.value),
      inferred: row.inferred,
    })),
  }));
  const unbound = other.map((table) => ({
    kind: 'other' as const,
    line: from + table.line,
    layout: table.layout,
    rows: table.rows.map((row) => ({
      id: undefined,
      line: from + row.line,
      values: row.cells.map((cell) => cell.value),
      inferred: false,
    })),
  }));
  return [...official, ...unbound].sort((a, b) => a.line - b.line);
}

/** What is found in blocks that follow each other, each asked with the line it starts on. */
function atLines<Found>(
  blocks: readonly ReadBlock[],
  firstLine: number,
  find: (block: ReadBlock, line: number) => readonly Found[],
): readonly Found[] {
  let line = firstLine;
  return blocks.flatMap((block) => {
    const from = line;
    line += block.lineEnds;
    return find(block, from);
  });
}

function findingsAt(block: ReadBlock, line: number): readonly Finding[] {
  return block.reading.findings.map((finding) => moveFinding(finding, line));
}

/** Whether a report's text ends in the last table it has, or in a section that should hold one and does not. */
function breaksOff(blocks: readonly ReadBlock[]): boolean {
  const last = blocks.at(-1);
  if (!last || blocks.some((block) => block.boundary === 5 || block.boundary === 6)) return false;
  const holdsTable = last.boundary === 2 || last.boundary === 3 || last.boundary === 4;
  return last.reading.tables > 0 ? last.reading.lastTableIncomplete : holdsTable && last.reading.hasContent;
}

/** The last line of a report that is not blank, as a range in the document. */
function lastLine(blocks: readonly ReadBlock[], firstLine: number): Range {
  const last = blocks.at(-1);
  const lines = new LineMap(last?.text ?? '');
  const end = lines.text.trimEnd().length;
  const line = lines.lineAt(end);
  const from = firstLine + blocks.slice(0, -1).reduce((sum, block) => sum + block.lineEnds, 0);
  const span = { start: lines.lineStart(line), end };
  return moveRange(lines.range(span), from);
}

/** What is found in a report's blocks and in the report as a whole. On the line where it breaks off only that is said. */
function reportFindings(found: readonly Finding[], breaksOffAt: Range | undefined): readonly Finding[] {
  const kept = breaksOffAt
    ? found.filter((finding) => finding.range.start.line !== breaksOffAt.start.line)
    : found;
  const whole = reportRules.flatMap((rule) =>
    rule.checkReport({ breaksOffAt }).map(({ fixes: _, ...problem }) => ({
      ...problem,
      rule: rule.id,
      catalogue: rule.catalogue,
      severity: rule.severity,
    })),
  );
  return [...kept, ...whole];
}

function moveFinding(finding: Finding, lines: number): Finding {
  return {
    ...finding,
    range: moveRange(finding.range, lines),
    related: finding.related.map((place) => ({ ...place, range: moveRange(place.range, lines) })),
  };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
