import type { FormId } from './forms';
import { bodyAbove, reportBody } from './model/identity';
import type { LabelMemory } from './model/label-memory';
import { addCounts } from './model/relations';
import type { ReadBlock } from './parts';
import { readInDetail } from './reading';
import type { Report, TableSummary } from './report';
import { reportRules } from './rules';
import type { Finding } from './rules/finding';
import { holdsTable } from './syntax/blocks';
import { LineMap } from './text/lines';
import { moveRange, type Range } from './text/position';

/** A report made of blocks that follow each other, the first of them on a line of the document, and the block before them. */
export function viewReport(
  blocks: readonly ReadBlock[],
  before: ReadBlock | undefined,
  line: number,
  isLast: boolean,
  labels: LabelMemory,
): Report {
  const titled = blocks.find((block) => block.reading.title !== undefined);
  const title = titled?.reading.title ?? '';
  return {
    line,
    title,
    body: reportBody(title) ?? bodyAbove(before?.text ?? ''),
    year: titled?.reading.year ?? blocks.find((block) => block.reading.year !== undefined)?.reading.year,
    form: formOf(blocks),
    relations: blocks.map((block) => block.reading.relations).reduce(addCounts),
    truncated: isLast && breaksOff(blocks),
    get tables() {
      return tablesOf(blocks, line, labels);
    },
    get findings() {
      return findingsOfReport(blocks, line, isLast, Number.POSITIVE_INFINITY);
    },
  };
}

/** What is found in a report's blocks and in the report as a whole, at most so many, in the order of the text. */
export function findingsOfReport(
  blocks: readonly ReadBlock[],
  firstLine: number,
  isLast: boolean,
  maximum: number,
): readonly Finding[] {
  const found: Finding[] = [];
  let line = firstLine;
  for (const block of blocks) {
    for (const finding of block.reading.findings.length > 0 ? findingsAt(block, line) : []) {
      if (found.length >= maximum) return found;
      found.push(finding);
    }
    line += block.lineEnds;
  }
  return isLast && breaksOff(blocks) ? withBreak(found, lastLine(blocks, firstLine)) : found;
}

function formOf(blocks: readonly ReadBlock[]): FormId | undefined {
  const loudest = blocks.reduce<ReadBlock | undefined>(
    (best, block) => (block.reading.formWeight > (best?.reading.formWeight ?? 0) ? block : best),
    undefined,
  );
  return loudest?.reading.form;
}

/** Whether a report's text ends in the last table it has, or in a section that should hold one and does not. */
function breaksOff(blocks: readonly ReadBlock[]): boolean {
  const last = blocks.at(-1);
  if (!last || blocks.some((block) => block.boundary === 5 || block.boundary === 6)) return false;
  if (last.reading.tables > 0) return last.reading.lastTableIncomplete;
  return holdsTable(last.boundary) && last.reading.hasContent;
}

/** The last line of a report that is not blank, as a range in the document. */
function lastLine(blocks: readonly ReadBlock[], firstLine: number): Range {
  const lines = new LineMap(blocks.at(-1)?.text ?? '');
  const end = lines.text.trimEnd().length;
  const from = firstLine + blocks.slice(0, -1).reduce((sum, block) => sum + block.lineEnds, 0);
  return moveRange(lines.range({ start: lines.lineStart(lines.lineAt(end)), end }), from);
}

/** The findings of a report that breaks off: on its last line only that is said. */
function withBreak(found: readonly Finding[], breaksOffAt: Range): readonly Finding[] {
  const kept = found.filter((finding) => finding.range.start.line !== breaksOffAt.start.line);
  const whole = reportRules.flatMap((rule) =>
    rule.checkReport({ breaksOffAt }).map(({ range, message }) => ({
      range,
      message,
      related: [],
      rule: rule.id,
      catalogue: rule.catalogue,
      severity: rule.severity,
    })),
  );
  return [...kept, ...whole];
}

function tablesOf(
  blocks: readonly ReadBlock[],
  firstLine: number,
  labels: LabelMemory,
): readonly TableSummary[] {
  let line = firstLine;
  return blocks.flatMap((block) => {
    const from = line;
    line += block.lineEnds;
    return tablesOfBlock(block, from, labels);
  });
}

function tablesOfBlock(block: ReadBlock, from: number, labels: LabelMemory): TableSummary[] {
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

/** The findings of a block that starts on a line of the document. What they speak of is looked up when asked for. */
export function findingsAt(block: ReadBlock, line: number): readonly Finding[] {
  return block.reading.findings.map((finding, index) => ({
    ...finding,
    range: moveRange(finding.range, line),
    get related() {
      const places = block.related()[index] ?? [];
      return places.map((place) => ({ ...place, range: moveRange(place.range, line) }));
    },
  }));
}
