import type { BlockInDetail } from '../reading/block-in-detail';

/** A stretch of lines that can be folded away, both ends from 0 and inclusive. */
export interface Folding {
  readonly startLine: number;
  readonly endLine: number;
}

/** A line of dashes alone: where converters put the end of a page. */
const PAGE_BREAK = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;

/**
 * What can be folded in a block: the section, its sub-sections, its tables, and the pieces between page breaks. Lines
 * count from its start.
 */
export function foldingsOf(block: BlockInDetail): readonly Folding[] {
  const { lines, section } = block;
  const lastLine = lines.lineAt(lines.text.trimEnd().length);
  const isSection = section.boundary !== undefined && section.boundary !== 'title';
  const foldings: Folding[] = isSection ? [{ startLine: 0, endLine: lastLine }] : [];
  const groups = section.headings.filter(({ level, line: at }) => level === 'group' && at > 0);
  groups.forEach((heading, index) => {
    const next = groups[index + 1]?.line ?? lastLine + 1;
    foldings.push({ startLine: heading.line, endLine: lastFilledLine(block, next - 1) });
  });
  for (const span of section.tableSpans) {
    foldings.push({
      startLine: lines.lineAt(span.start),
      endLine: lines.lineAt(Math.max(span.start, span.end - 1)),
    });
  }
  foldings.push(...pages(block, lastLine));
  return foldings
    .map(({ startLine, endLine }) => ({
      startLine: lines.textLine(startLine),
      endLine: lines.textLine(endLine),
    }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}

function lastFilledLine({ lines }: BlockInDetail, from: number): number {
  let line = from;
  while (line > 0 && lines.line(line).trim() === '') line--;
  return line;
}

/** The pieces that page breaks cut a block into; none where there is no page break. */
function pages(block: BlockInDetail, lastLine: number): readonly Folding[] {
  const { lines, section } = block;
  if (!/^\s{0,3}(?:---|\*\*\*|___)/m.test(lines.text)) return [];
  const breaks: number[] = [];
  for (let line = 0; line <= lastLine; line++) {
    if (PAGE_BREAK.test(lines.line(line)) && !section.isTableLine(line)) breaks.push(line);
  }
  return breaks.map((start, index) => ({
    startLine: start,
    endLine: lastFilledLine(block, (breaks[index + 1] ?? lastLine + 1) - 1),
  }));
}
