import { moveRange } from '../text/position';
import { firstLine, wholeRange } from './block-outline';
import type { OutlineItem } from './outline-item';
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
          start: moveRange(firstLine(first), first.line).start,
          end: moveRange(wholeRange(last), last.line).end,
        },
        selectionRange: moveRange(firstLine(titled), titled.line),
        get children() {
          return blocks.flatMap(({ views, line }) => views.outlineAt(line));
        },
      },
    ];
  });
}
