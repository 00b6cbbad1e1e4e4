import type { LineMap } from '../text/lines';
import { moveRange, type Range, type Span, type TextEdit } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import type { AmbiguousWidth } from './display-width';
import { alignPipes } from './pipe-alignment';

/** How tables are formatted. */
export interface FormattingOptions {
  readonly ambiguousWidth: AmbiguousWidth;
}

/** Lines that follow each other, from 0, in the block; the last one included. */
interface LineRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The edits that align the tables of a block, or the rows of them on the lines of a range; lines count from the start
 * of the document. Only blanks between cells change: no value, no label and no other text. Pipe tables are aligned; tab
 * rows look aligned to nobody, and blanks are what parts the cells of space-aligned ones, so both are left alone.
 */
export function formatTables(
  { lines, line, section }: PlacedBlock,
  { ambiguousWidth }: FormattingOptions,
  range?: Range,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const runs = section.tableSpans
    .filter(({ layout }) => layout === 'pipe')
    .flatMap((span) => pipedLines(lines, span))
    .filter(({ first, last }) => hasLines(range, lines.textLine(first) + line, lines.textLine(last) + line));
  for (const { first, last } of runs) {
    for (const spacing of alignPipes(lines, first, last, ambiguousWidth)) {
      const place = moveRange(lines.range(spacing), line);
      if (hasLines(range, place.start.line, place.end.line))
        edits.push({ range: place, newText: spacing.newText });
    }
  }
  return edits;
}

/** The lines of a table that have pipes, cut where others stand between them. */
function pipedLines(lines: LineMap, span: Span): readonly LineRun[] {
  const runs: LineRun[] = [];
  const end = lines.lineAt(span.end);
  for (let line = lines.lineAt(span.start); line <= end; line++) {
    if (!lines.line(line).includes('|')) continue;
    const run = runs.at(-1);
    if (run?.last === line - 1) runs[runs.length - 1] = { first: run.first, last: line };
    else runs.push({ first: line, last: line });
  }
  return runs;
}

/** Whether a range, or the whole document where there is none, has any of some lines, both ends included. */
function hasLines(range: Range | undefined, first: number, last: number): boolean {
  return range === undefined || (range.start.line <= last && first <= range.end.line);
}
