import { rowName } from '../forms';
import type { Heading } from '../model/headings';
import type { StatisticalTable } from '../model/table';
import type { Localised } from '../text/localised';
import { moveRange, type Range, type Span } from '../text/position';
import type { PlacedBlock } from './placed-block';
import { rowSpan } from './row-span';

/** A part of a document that can be gone to: a report, a section, a table, or a row of one. */
export interface OutlineItem {
  readonly kind: 'report' | 'section' | 'sub-section' | 'table' | 'row';
  readonly name: Localised;
  /** What stands beside the name: a row's numbers, how a table's relations stand. */
  readonly detail: string;
  /** The whole part. Lines count from 0, in the document. */
  readonly range: Range;
  /** What names the part, within its range. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
}

/** A report's blocks with its title; the blocks follow each other. */
export interface OutlinedReport {
  readonly title: string;
  readonly blocks: readonly PlacedBlock[];
}

/** The outline of reports, each with its sections, and these with their sub-sections, tables and rows. */
export function outlineOf(reports: readonly OutlinedReport[]): readonly OutlineItem[] {
  return reports.flatMap(({ title, blocks }) => {
    const sections = blocks.flatMap(outlineBlock);
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return [];
    const range = { start: wholeRange(first).start, end: wholeRange(last).end };
    const name = title === '' ? { zh: '年度报告', en: 'Annual report' } : { zh: title, en: title };
    const titled = blocks.find(({ section }) => section.boundary === 'title') ?? first;
    return [
      {
        kind: 'report' as const,
        name,
        detail: '',
        range,
        selectionRange: firstLine(titled),
        children: sections,
      },
    ];
  });
}

/** From the start of a block to the end of its last line that is not blank. */
function wholeRange({ lines, line }: PlacedBlock): Range {
  return moveRange(lines.range({ start: 0, end: lines.text.trimEnd().length }), line);
}

function firstLine({ lines, line }: PlacedBlock): Range {
  return moveRange(lines.range({ start: 0, end: lines.lineEnd(0) }), line);
}

/** A block that a heading of the form begins is a section; what stands elsewhere belongs to the report itself. */
function outlineBlock(block: PlacedBlock): readonly OutlineItem[] {
  const children = inOrder([...subSections(block), ...tables(block)]);
  const { boundary } = block.section;
  if (boundary === undefined || boundary === 'title') return children;
  const text = headingText(block.lines.line(0));
  return [
    {
      kind: 'section',
      name: { zh: text, en: text },
      detail: '',
      range: wholeRange(block),
      selectionRange: firstLine(block),
      children,
    },
  ];
}

function headingText(line: string): string {
  const text = line.replace(/<[^<>]{0,300}>/g, '').replace(/^[\s#*]{1,40}/, '');
  let end = text.length;
  while (end > 0 && /[\s#*]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The （一）（二） of a section, each up to the next; what is numbered lower is left to the text. */
function subSections(block: PlacedBlock): readonly OutlineItem[] {
  const { section, lines } = block;
  const groups = section.headings.filter(({ level, line }) => level === 'group' && line > 0);
  return groups.map((heading, index) => {
    const end = subSectionEnd(block, heading, groups[index + 1]);
    const text = `${heading.numbering.text.trim()}${heading.title}`;
    return {
      kind: 'sub-section',
      name: { zh: text, en: text },
      detail: '',
      range: rangeOf(block, { start: heading.start, end }),
      selectionRange: rangeOf(block, {
        start: heading.start,
        end: Math.min(heading.end, lines.lineEnd(heading.line)),
      }),
      children: [],
    };
  });
}

function subSectionEnd({ section, lines }: PlacedBlock, heading: Heading, next: Heading | undefined): number {
  const before = next ? lines.lineStart(next.line) : lines.text.length;
  const table = section.tableSpans.find((span) => span.start > heading.start);
  const end = Math.min(before, table?.start ?? before);
  return Math.max(heading.end, lines.text.slice(0, end).trimEnd().length);
}

function tables(block: PlacedBlock): readonly OutlineItem[] {
  return block.judgements.map(({ table, counts }) => ({
    kind: 'table',
    name: table.form.name,
    detail: `✓ ${counts.holds}  ✗ ${counts.broken}  ? ${counts.unchecked}`,
    range: rangeOf(block, trimmed(block, table.span)),
    selectionRange: rangeOf(block, lineSpan(block, table)),
    children: table.rows.map((row) => {
      const whole = rowSpan(row) ?? { start: table.span.start, end: table.span.start };
      return {
        kind: 'row' as const,
        name: row.form.label === '' ? table.form.name : rowName(row.form),
        detail: row.cells?.map(({ cell }) => cell.text).join(' ') ?? '',
        range: rangeOf(block, whole),
        selectionRange: rangeOf(block, row.label ? { start: row.label.start, end: row.label.end } : whole),
        children: [],
      };
    }),
  }));
}

/** A stretch of text without the blanks at its end. */
function trimmed({ lines }: PlacedBlock, { start, end }: Span): Span {
  return { start, end: start + lines.text.slice(start, end).trimEnd().length };
}

/** The first line of a table. */
function lineSpan({ lines }: PlacedBlock, table: StatisticalTable): Span {
  const end = Math.min(table.span.end, Math.max(table.span.start, lines.lineEnd(table.line)));
  return { start: table.span.start, end };
}

function rangeOf({ lines, line }: PlacedBlock, span: Span): Range {
  return moveRange(lines.range(span), line);
}

function inOrder(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return [...items].sort((a, b) => a.range.start.line - b.range.start.line);
}
