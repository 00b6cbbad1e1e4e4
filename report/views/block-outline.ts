import { rowIndex } from '../forms';
import type { Heading } from '../model/headings';
import type { StatisticalTable, TableRow } from '../model/table';
import { wordsOfLine } from '../model/words-of-line';
import type { BlockInDetail } from '../reading/block-in-detail';
import type { LineMap } from '../text/lines';
import type { Range, Span } from '../text/position';
import type { OutlineItem } from './outline-item';
import { rowSpan } from './row-span';

/** A part of a block; lines count from the start of the block. */
export interface OutlinePart extends Pick<OutlineItem, 'kind' | 'detail' | 'range' | 'selectionRange'> {
  /** What a section or a sub-section is called; tables and rows are called what their form says. */
  readonly name: string;
  /** For a table: its index among the official tables of the block. For a row: its index in the form. */
  readonly index: number;
  readonly children: readonly OutlinePart[];
}

/** From the start of a block to the end of its last line that is not blank. */
export function wholeRange({ lines }: BlockInDetail): Range {
  return lines.range({ start: 0, end: lines.text.trimEnd().length });
}

/** The first line of a block. */
export function firstLine({ lines }: BlockInDetail): Range {
  return lines.range({ start: 0, end: lines.lineEnd(0) });
}

/** A block that a heading of the form begins is a section; what stands elsewhere belongs to the report itself. */
export function outlineBlock(block: BlockInDetail): readonly OutlinePart[] {
  const children = inOrder([...subSections(block), ...tables(block)]);
  const { boundary } = block.section;
  if (boundary === undefined || boundary === 'title') return children;
  const text = headingText(block.lines.line(0));
  return [
    {
      kind: 'section',
      name: text,
      index: 0,
      detail: '',
      range: wholeRange(block),
      selectionRange: firstLine(block),
      children,
    },
  ];
}

function headingText(line: string): string {
  const text = wordsOfLine(line).text.replace(/^[\s#*]{1,40}/, '');
  let end = text.length;
  while (end > 0 && /[\s#*]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The （一）（二） of a section, each up to the next; what is numbered lower is left to the text. */
function subSections(block: BlockInDetail): readonly OutlinePart[] {
  const { section, lines } = block;
  const groups = section.headings.filter(({ level, line }) => level === 'group' && line > 0);
  return groups.map((heading, index) => {
    const end = subSectionEnd(block, heading, groups[index + 1]);
    const text = `${heading.numbering.text.trim()}${heading.title}`;
    return {
      kind: 'sub-section',
      name: text,
      index: 0,
      detail: '',
      range: lines.range({ start: heading.start, end }),
      selectionRange: lines.range({
        start: heading.start,
        end: Math.min(heading.end, lines.lineEnd(heading.line)),
      }),
      children: [],
    };
  });
}

function subSectionEnd(
  { section, lines }: BlockInDetail,
  heading: Heading,
  next: Heading | undefined,
): number {
  const before = next ? lines.lineStart(next.line) : lines.text.length;
  const table = section.tableSpans.find((span) => span.start > heading.start);
  const end = Math.min(before, table?.start ?? before);
  return Math.max(heading.end, lines.text.slice(0, end).trimEnd().length);
}

function tables(block: BlockInDetail): readonly OutlinePart[] {
  const { lines } = block;
  return block.judgements.map(({ table }, index) => ({
    kind: 'table',
    name: '',
    index,
    detail: '',
    range: lines.range(trimmed(block, table.span)),
    selectionRange: lines.range(lineSpan(block, table)),
    children: table.rows.map((row) => rowOf(row, table, lines)),
  }));
}

function rowOf(row: TableRow, { form, span }: StatisticalTable, lines: LineMap): OutlinePart {
  const whole = rowSpan(row) ?? { start: span.start, end: span.start };
  return {
    kind: 'row',
    name: '',
    index: rowIndex(form, row.form.id),
    detail: row.cells?.map(({ cell }) => cell.text).join(' ') ?? '',
    range: lines.range(whole),
    selectionRange: lines.range(row.label ?? whole),
    children: [],
  };
}

/** A stretch of text without the blanks at its end. */
function trimmed({ lines }: BlockInDetail, { start, end }: Span): Span {
  return { start, end: start + lines.text.slice(start, end).trimEnd().length };
}

/** The first line of a table. */
function lineSpan({ lines }: BlockInDetail, table: StatisticalTable): Span {
  const end = Math.min(table.span.end, Math.max(table.span.start, lines.lineEnd(table.line)));
  return { start: table.span.start, end };
}

function inOrder(items: readonly OutlinePart[]): readonly OutlinePart[] {
  return [...items].sort((a, b) => a.range.start.line - b.range.start.line);
}
