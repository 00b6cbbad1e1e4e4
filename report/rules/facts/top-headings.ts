import { type Heading, headingOn, unnumberedHeading } from '../../model/headings';
import type { SectionNumber } from '../../syntax/sections';
import type { Range } from '../../text/position';
import { toldSection } from './official-titles';
import { type PlacedWords, rangeIn } from './placed-section';
import type { SectionMemory } from './section-memory';

/** A heading of the first level, 「一、总体情况」, where it stands in the report. */
export interface TopHeading {
  readonly placed: PlacedWords;
  readonly heading: Heading;
  /** The official section that it is meant to begin; `undefined` for a section that no form has. */
  readonly official: SectionNumber | undefined;
  readonly range: Range;
}

/** A report's numbered lines, parted into those that begin its sections and those that only look like it. */
export interface TopLevel {
  readonly headings: readonly TopHeading[];
  /** Lines inside a section that are numbered 一、二、 like sections, where （一）（二） would be expected. */
  readonly subNumbered: readonly TopHeading[];
  /**
   * Whether the sections follow each other so that something can be said of their order; a list of contents, say,
   * forbids it.
   */
  readonly isClear: boolean;
}

/**
 * Sections two, three and four are tables; rows whose labels are numbered may be left over from them in scrambled text.
 */
const TABLE_LABEL = /^(?:本年新收|上年结转|上年转结|本年度?办理|办理结果|结转下年|结转下一年)/;

/**
 * What those labels begin with when they are wrapped after a character or two; the label of a group may stand right
 * behind it.
 */
const WRAPPED_LABEL = /^(?:本(?:年度?)?|上年?|结转?)?[（(][一二三四五六七]|^(?:本(?:年度?)?|上年?|结转?)$/;

/** The title of an annex with statistics: what is numbered below it are rows. */
const ANNEX = /统计表[）)]?$/;
const LONGEST_ANNEX_TITLE = 40;

/** The headings of the first level in a report; the memory knows which section a title is meant for. */
export function findTopLevel(sections: readonly PlacedWords[], memory: SectionMemory): TopLevel {
  const headings: TopHeading[] = [];
  const subNumbered: TopHeading[] = [];
  for (const placed of sections) {
    const own = ownHeading(placed);
    if (own) headings.push(own);
    const followers = numberedLines(placed, own, memory);
    const split = splitNumbered(followers, own?.heading.ordinal ?? 0);
    headings.push(...split.sections);
    subNumbered.push(...split.subNumbered);
  }
  const known = withTold(headings);
  return { headings: known, subNumbered, isClear: isClear(known) };
}

/**
 * Headings in quite other words than the form's begin the section that they can only be meant for, where no other
 * heading does.
 */
function withTold(headings: readonly TopHeading[]): readonly TopHeading[] {
  const taken = new Set(headings.map(({ official }) => official));
  return headings.map((heading) => {
    if (heading.official !== undefined || !heading.heading.alone) return heading;
    const told = toldSection(heading.heading.title);
    if (told === undefined || taken.has(told)) return heading;
    taken.add(told);
    return { ...heading, official: told };
  });
}

/** The heading that a section's block begins with. */
function ownHeading(placed: PlacedWords): TopHeading | undefined {
  const { boundary, lines } = placed.section;
  if (boundary === undefined || boundary === 'title') return undefined;
  const text = lines.line(0);
  const [first] = placed.section.headings;
  const heading = (first?.line === 0 ? first : headingOn(text, 0, 0)) ?? unnumberedHeading(text, 0, 0);
  return { placed, heading, official: boundary, range: rangeIn(placed, heading) };
}

function numberedLines(
  placed: PlacedWords,
  own: TopHeading | undefined,
  memory: SectionMemory,
): readonly TopHeading[] {
  const { section } = placed;
  const isRow = rowsOfAnnex(placed);
  return section.headings
    .filter(
      (heading) =>
        heading.level === 'part' &&
        !(own && heading.line === 0) &&
        !isTableLabel(heading.title.replace(/[\s\u3000]/g, '')) &&
        !isRow(heading),
    )
    .map((heading) => ({
      placed,
      heading,
      official: heading.alone ? memory.of(heading.title) : undefined,
      range: rangeIn(placed, heading),
    }));
}

function isTableLabel(title: string): boolean {
  return TABLE_LABEL.test(title) || WRAPPED_LABEL.test(title);
}

/**
 * Tells which numbered lines stand between the title of a statistics table and its end; scrambled text has some before
 * what was read of it.
 */
function rowsOfAnnex({ section }: PlacedWords): (heading: Heading) => boolean {
  const table = section.tables.find(({ form }) => form.kind === 'statistics');
  const end = section.tableSpans.at(-1)?.end;
  if (!table || end === undefined) return () => false;
  const { lines } = section;
  let title = 0;
  while (title < lines.lineCount && !isAnnexTitle(lines.line(title))) title++;
  return ({ line, start }) => line > title && start < end;
}

function isAnnexTitle(line: string): boolean {
  return line.length <= LONGEST_ANNEX_TITLE && ANNEX.test(line.trim());
}

/**
 * Tells sections that no form has from paragraphs that are numbered like sections: the latter begin again with 一, the
 * former go on from the number of the section before.
 */
function splitNumbered(
  lines: readonly TopHeading[],
  before: number,
): { sections: readonly TopHeading[]; subNumbered: readonly TopHeading[] } {
  const sections: TopHeading[] = [];
  const subNumbered: TopHeading[] = [];
  let section = before;
  let sub = 0;
  for (const line of lines) {
    const { ordinal, alone } = line.heading;
    const goesOnBelow = before > 0 && (ordinal === 1 || (sub > 0 && ordinal === sub + 1));
    if (line.official === undefined && goesOnBelow) {
      subNumbered.push(line);
      sub = ordinal;
    } else if (alone && (line.official !== undefined || isNext(section, ordinal))) {
      sections.push(line);
      section = ordinal;
      sub = 0;
    }
  }
  return { sections, subNumbered };
}

/** Numbers go up by one; where somebody slipped, one is repeated or left out. */
function isNext(before: number, ordinal: number): boolean {
  return ordinal >= before && ordinal <= before + 2 && ordinal > 0;
}

/** No official section comes twice, and the first one that has a number is 一, or the second of the form. */
function isClear(headings: readonly TopHeading[]): boolean {
  const official = headings.flatMap((heading) => heading.official ?? []);
  const numbered = headings.filter(({ heading }) => heading.ordinal > 0);
  const first = numbered[0];
  const isStart = first?.heading.ordinal === 1 || (first?.official === 2 && first.heading.ordinal === 2);
  return new Set(official).size === official.length && isStart;
}

/** A heading as a message quotes it: 「五、存在的主要问题」. */
export function quoted({ heading }: TopHeading): string {
  return `「${heading.numbering.text.trim()}${heading.title}」`;
}
