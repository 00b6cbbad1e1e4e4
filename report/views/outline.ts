import type { Heading } from '../model/headings';
import type { StatisticalTable } from '../model/table';
import type { BlockInDetail } from '../reading';
import { moveRange, type Range, type Span } from '../text/position';
import type { OutlineItem } from './outline-item';
import { KeptRows } from './outline-rows';
import type { PlacedBlock } from './placed-block';

/** A report's blocks with its title; the blocks follow each other. */
export interface OutlinedReport {
  readonly title: string;
  readonly blocks: readonly PlacedBlock[];
}

/** The outline of reports, each with its sections, and these with their sub-sections, tables and rows. */
export function outlineOf(reports: Iterable<OutlinedReport>): readonly OutlineItem[] {
  return [...reports].flatMap(({ title, blocks }) => {
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return [];
    const name = title === '' ? { zh: '年度报告', en: 'Annual report' } : { zh: title, en: title };
    const titled = blocks.find(({ section }) => section.boundary === 'title') ?? first;
    return [
      {
        kind: 'report' as const,
        name,
        detail: '',
        range: {
          start: { line: first.line, character: 0 },
          end: moveRange(wholeRange(last), last.line).end,
        },
        selectionRange: moveRange(firstLine(titled), titled.line),
        get children() {
          return blocks.flatMap(({ views, line }) => views.outline.at(line));
        },
      },
    ];
  });
}

/** A part of a block, as it is kept; lines count from the start of the block. */
interface KeptItem extends Omit<OutlineItem, 'children'> {
  readonly children: readonly KeptItem[] | KeptRows;
}

/** The outline of a block: its section with what is in it, or what stands outside of any. */
export class KeptOutline {
  readonly #items: readonly KeptItem[];

  constructor(block: BlockInDetail) {
    this.#items = outlineBlock(block);
  }

  /** The outline where the block begins on that line of the document. */
  at(line: number): readonly OutlineItem[] {
    return this.#items.map((item) => place(item, line));
  }
}

/** An item that many lines further down. Rows are unpacked when somebody asks for them: not everybody does. */
function place({ kind, name, detail, range, selectionRange, children }: KeptItem, line: number): OutlineItem {
  return {
    kind,
    name,
    detail,
    range: moveRange(range, line),
    selectionRange: moveRange(selectionRange, line),
    get children() {
      return children instanceof KeptRows ? children.at(line) : children.map((child) => place(child, line));
    },
  };
}

/** From the start of a block to the end of its last line that is not blank. */
function wholeRange({ lines }: BlockInDetail): Range {
  return lines.range({ start: 0, end: lines.text.trimEnd().length });
}

function firstLine({ lines }: BlockInDetail): Range {
  return lines.range({ start: 0, end: lines.lineEnd(0) });
}

/** A block that a heading of the form begins is a section; what stands elsewhere belongs to the report itself. */
function outlineBlock(block: BlockInDetail): readonly KeptItem[] {
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
function subSections(block: BlockInDetail): readonly KeptItem[] {
  const { section, lines } = block;
  const groups = section.headings.filter(({ level, line }) => level === 'group' && line > 0);
  return groups.map((heading, index) => {
    const end = subSectionEnd(block, heading, groups[index + 1]);
    const text = `${heading.numbering.text.trim()}${heading.title}`;
    return {
      kind: 'sub-section',
      name: { zh: text, en: text },
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

function tables(block: BlockInDetail): readonly KeptItem[] {
  const { lines } = block;
  return block.judgements.map(({ table, counts }) => ({
    kind: 'table',
    name: table.form.name,
    detail: `✓ ${counts.holds}  ✗ ${counts.broken}  ? ${counts.unchecked}`,
    range: lines.range(trimmed(block, table.span)),
    selectionRange: lines.range(lineSpan(block, table)),
    children: new KeptRows(table, lines),
  }));
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

function inOrder(items: readonly KeptItem[]): readonly KeptItem[] {
  return [...items].sort((a, b) => a.range.start.line - b.range.start.line);
}
