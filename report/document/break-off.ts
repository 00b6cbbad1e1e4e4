import { sectionHeading, sectionNumbers } from '../forms/sections';
import { holdsTable } from '../syntax/blocks';
import { withoutTags } from '../syntax/markup';
import { foldText } from '../text/fold';
import type { Span } from '../text/position';
import type { ReadBlock } from './read-block';

/** The first year of reports whose sections hold tables (国办公开办函〔2019〕60号). */
const FIRST_YEAR_OF_TABLES = 2019;

/**
 * The last line of a report for a year whose text ends in the last table it has, in a section that should hold one and
 * does not, or within a heading: its span in the last of the report's blocks. `undefined` for any other report. Early
 * reports have sections of the same names and tell everything in prose: theirs break off within a sentence.
 */
export function breakOff(blocks: readonly ReadBlock[], year: number | undefined): Span | undefined {
  const last = blocks.at(-1);
  if (!last) return undefined;
  const { lines } = last.reading.section;
  const end = lines.text.trimEnd().length;
  const lastLine = { start: lines.lineStart(lines.lineAt(end)), end };
  const words = lines.text.slice(lastLine.start, end);
  if (endsWithinHeading(words, blocks)) return lastLine;
  const holdsTables = (year ?? FIRST_YEAR_OF_TABLES) >= FIRST_YEAR_OF_TABLES || endsWithinSentence(words);
  return endsAtTable(last, blocks, holdsTables) ? lastLine : undefined;
}

/** Whether a report ends in the last table it has, or in a section that should hold one, if any does, and does not. */
function endsAtTable(last: ReadBlock, blocks: readonly ReadBlock[], holdsTables: boolean): boolean {
  if (blocks.some((block) => block.boundary === 5 || block.boundary === 6)) return false;
  const { tables, lastTableIsWhole, mayBeForgottenCell, hasContent } = last.reading;
  if (tables === 0) return holdsTables && holdsTable(last.boundary) && hasContent;
  // An excerpt is meant to end here, and then a cell was forgotten; a report from its first section on is not.
  return !lastTableIsWhole && (!mayBeForgottenCell || blocks.some((block) => block.boundary === 1));
}

/** No heading of the forms is longer than this with its tags. */
const LONGEST_HEADING = 400;

/** Of a heading that begins on a text's last line there are at least so many characters, its number among them. */
const FEWEST_CHARACTERS = 2;

/**
 * Whether a report's last line has the beginning of a section's heading, and not its end, and the report does not have
 * the section yet.
 */
function endsWithinHeading(line: string, blocks: readonly ReadBlock[]): boolean {
  if (line.length > LONGEST_HEADING) return false;
  const words = foldText(withoutTags(line));
  if (words.length < FEWEST_CHARACTERS) return false;
  return sectionNumbers.some((number) => {
    const heading = foldText(sectionHeading(number));
    return (
      heading.length > words.length &&
      heading.startsWith(words) &&
      blocks.some((block) => block.boundary === number - 1) &&
      !blocks.some((block) => block.boundary === number)
    );
  });
}

/** A sentence that has come as far as behind a comma and stops at a word; a signature or an address has none there. */
const BEGUN = /[，,；;][^，,；;。！？!?]{0,40}\p{Script=Han}$/u;

/** Whether the last line of a text stops in the middle of a sentence. */
function endsWithinSentence(line: string): boolean {
  return BEGUN.test(withoutTags(line).trimEnd());
}
