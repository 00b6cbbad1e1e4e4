import { holdsTable } from '../syntax/blocks';
import type { SectionNumber } from '../syntax/sections';
import type { ReadBlock } from './read-block';

/** The blocks of one report: from `first` to before `end`. */
export interface ReportPart {
  readonly first: number;
  readonly end: number;
}

/** A report's blocks, with its index among the reports of its document and the line it begins on, from 0. */
export interface PlacedPart {
  readonly index: number;
  readonly line: number;
  readonly part: ReportPart;
}

/** The parts of a document with the lines they begin on; how many lines end in a block is told by its index. */
export function placeParts(
  parts: readonly ReportPart[],
  lineEndsOf: (block: number) => number,
): readonly PlacedPart[] {
  let line = 0;
  let block = 0;
  return parts.map((part, index) => {
    for (; block < part.first; block++) line += lineEndsOf(block);
    return { index, line, part };
  });
}

/**
 * Whether two blocks agree in what decides where reports begin and end: while a block does, so do the parts of the
 * document.
 */
function partTheSame(a: ReadBlock, b: ReadBlock): boolean {
  return (
    a.boundary === b.boundary &&
    a.reading.tables > 0 === b.reading.tables > 0 &&
    a.reading.title === b.reading.title &&
    (a.boundary !== 6 || a.reading.hasContent === b.reading.hasContent)
  );
}

/**
 * The reports of a document. A report begins at a title, or at a first section, once the report before it has substance
 * of its own: a table, or a last section. What stands before a title belongs to no report; what stands before a
 * first heading without one opens the report. Titles that are repeated, and lists of contents, begin no new report; nor
 * does the report's own title at the head of a page, between its sections.
 */
export function partReports(blocks: readonly ReadBlock[]): readonly ReportPart[] {
  const parts: ReportPart[] = [];
  let first = 0;
  let substance = false;
  let isReport = false;
  let title: string | undefined;
  let section: SectionNumber | undefined;
  const following = followingSections(blocks);
  const close = (end: number) => {
    if (isReport) parts.push({ first, end });
    first = end;
    substance = false;
    isReport = false;
    title = undefined;
    section = undefined;
  };
  blocks.forEach(({ boundary, reading }, index) => {
    const isHeadOfPage =
      boundary === 'title' &&
      reading.title === title &&
      section !== undefined &&
      (following[index] ?? AFTER_LAST) > section &&
      (reading.tables === 0 || holdsTable(section));
    const begins = (boundary === 'title' && !isHeadOfPage) || boundary === 1;
    if (substance && begins) close(index);
    title ??= reading.title;
    if (boundary !== undefined && boundary !== 'title') section = boundary;
    if (boundary === 'title' && !isReport) first = index;
    isReport ||= boundary !== undefined || reading.tables > 0;
    substance ||= reading.tables > 0 || (boundary === 6 && reading.hasContent);
  });
  close(blocks.length);
  return parts;
}

/** What stands for the section behind the last one. */
const AFTER_LAST = 7;

/** For each block the first section that begins behind it, if there is one. */
function followingSections(blocks: readonly ReadBlock[]): readonly number[] {
  const following: number[] = [];
  let section = AFTER_LAST;
  for (let index = blocks.length - 1; index >= 0; index--) {
    following[index] = section;
    const boundary = blocks[index]?.boundary;
    if (boundary !== undefined && boundary !== 'title') section = boundary;
  }
  return following;
}

/** The text of blocks that follow each other. */
export function joined(blocks: readonly ReadBlock[]): string {
  return blocks.map((block) => block.text).join('');
}

/** Whether the last of some blocks is a section with an official table. */
export function endsInTable(blocks: readonly ReadBlock[]): boolean {
  return holdsTable(blocks.at(-1)?.boundary);
}

/** Whether blocks agree, one by one, in what decides where reports begin and end. */
export function samePartingFacts(a: readonly ReadBlock[], b: readonly ReadBlock[]): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => {
      const other = b[index];
      return other !== undefined && partTheSame(block, other);
    })
  );
}

/** Whether blocks have as many line ends, one by one: then whatever stands behind them stays on its line. */
export function sameLineEnds(a: readonly ReadBlock[], b: readonly ReadBlock[]): boolean {
  return a.length === b.length && a.every(({ lineEnds }, index) => lineEnds === b[index]?.lineEnds);
}
