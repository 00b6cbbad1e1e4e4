import { wordsOfLine } from '../../model/words-of-line';
import { ordinalOf } from '../../text/numbering';
import type { Range, Span } from '../../text/position';
import { withPlainYears } from '../../text/years';
import type { PlacedWords } from './placed-section';

/** A date that a report bears, beside its title or at its end. */
export interface DateOfIssue {
  readonly placed: PlacedWords;
  readonly span: Span;
  /** Where its year stands. */
  readonly yearSpan: Span;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The name of the body that it stands behind at the end of the report; `undefined` beside the title. */
  readonly signer: Signer | undefined;
}

/** Who signs a report, as written but for blanks. */
export interface Signer {
  readonly name: string;
  readonly span: Span;
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

const DATE = `(20\\d\\d)[ \\u3000]{0,2}[-年/.][ \\u3000]{0,2}${NUMBER}[ \\u3000]{0,2}[-月/.][ \\u3000]{0,2}${NUMBER}(?:[ \\u3000]{0,2}日)?`;

/** 发布时间：2025-02-14. The words before it count: a page also tells when it was changed, or seen. */
const PUBLISHED = new RegExp(
  `(?:[发發][布佈]|公布|[发發]文|成文|印[发發])(?:[日时時][期间間])?[ \\u3000]{0,2}[|:：][ \\u3000|]{0,4}${DATE}`,
);

/** A line with nothing but a date, in brackets or not. */
const ALONE = new RegExp(`^[ \\t\\u3000*（(]{0,40}${DATE}[ \\t\\u3000*）)\\r]{0,40}$`);

/** What the name of a body ends in. */
const NAME = '[^\\s*，。；：、0-9]{3,30}[局委会會厅廳府办辦室处處院所心队隊区區县縣市镇鎮乡鄉]';

/** The name of a body on a line of its own, whose characters may be spread out. */
const NAME_ALONE = new RegExp(`^${NAME}$`);

/** Where the seal is to go. */
const SEAL = /[(（](?:盖|公|印|此处)?(?:章|印)?[)）]$/;

/** The name of a body and a date behind it. */
const SIGNED = new RegExp(`^[ \\t\\u3000*]{0,80}${NAME}[ \\t\\u3000]{1,40}${DATE}[ \\t\\u3000*\\r]{0,40}$`);

const DATE_BEHIND = new RegExp(`${DATE}[ \\t\\u3000*\\r]{0,40}$`);

/** Lines with a date of issue say little else. */
const LONGEST_LINE = 200;
/** On a web page they have tags, too. */
const LONGEST_MARKUP = 2000;

/** So many lines beside the title and at the end of the text may tell when the report was published. */
const LINES_AT_TITLE = 4;
const LINES_AT_END = 12;

/** What of a report bears dates. */
interface TitledSections {
  readonly sections: readonly PlacedWords[];
  readonly titleRange: Range | undefined;
}

/**
 * The dates that a report bears: those of its publication beside its title, and those on a line of their own behind the
 * name of a body at its end.
 */
export function findDatesOfIssue({ sections, titleRange }: TitledSections): readonly DateOfIssue[] {
  if (!titleRange) return [];
  const titled = sections.find(({ section }) => section.boundary === 'title');
  const last = sections.at(-1);
  return [...(titled ? datesAtTitle(titled) : []), ...(last ? signatures(last) : [])];
}

function datesAtTitle(placed: PlacedWords): readonly DateOfIssue[] {
  return filledLines(placed, 0, 1, LINES_AT_TITLE).flatMap(
    (line) => dateOn(placed, line, [PUBLISHED, ALONE])?.date ?? [],
  );
}

function signatures(placed: PlacedWords): readonly DateOfIssue[] {
  const { boundary } = placed.section;
  if (boundary !== 6 && boundary !== 5) return [];
  const lastLine = placed.section.lines.lineCount - 1;
  const ends = filledLines(placed, lastLine, -1, LINES_AT_END).reverse();
  return ends.flatMap((line, index) => {
    const found = dateOn(placed, line, [SIGNED, ALONE]);
    if (!found) return [];
    const named = found.form === SIGNED ? line : ends[index - 1];
    const signer = named === undefined ? undefined : signerOn(placed, named);
    return signer ? [{ ...found.date, signer }] : [];
  });
}

/** The name of a body on a line, where nothing stands behind it but a date. */
function signerOn(placed: PlacedWords, line: number): Signer | undefined {
  const { text, placeOf } = wordsAt(placed, line);
  const words = withPlainYears(text).replace(DATE_BEHIND, '').trimEnd();
  const start = words.length - words.trimStart().length;
  const name = words.replace(/[\s*]+/g, '').replace(SEAL, '');
  if (!NAME_ALONE.test(name)) return undefined;
  return { name, span: { start: placeOf(start), end: placeOf(words.length - 1) + 1 } };
}

/** The first lines that have something on them, at most so many, going on from a line by steps of one or minus one. */
function filledLines(
  { section: { lines } }: PlacedWords,
  from: number,
  step: 1 | -1,
  most: number,
): number[] {
  const filled: number[] = [];
  for (let line = from; line >= 0 && line < lines.lineCount && filled.length < most; line += step) {
    if (/\S/.test(lines.line(line))) filled.push(line);
  }
  return filled;
}

/** The words on a line, and where in its section each of their characters stands. */
interface Words {
  readonly text: string;
  readonly placeOf: (offset: number) => number;
}

/** The words on a line; none on one that is too long. */
function wordsAt({ section: { lines } }: PlacedWords, line: number): Words {
  const start = lines.lineStart(line);
  const text = lines.lineEnd(line) - start > LONGEST_MARKUP ? '' : lines.line(line);
  const { text: words, offsets } = text.includes('<') ? wordsOfLine(text) : { text, offsets: undefined };
  return {
    text: words.length > LONGEST_LINE ? '' : words,
    placeOf: (offset) => start + (offsets ? (offsets[offset] ?? text.length) : offset),
  };
}

/** What every date of issue has: most lines are told from one by this. */
const CENTURY = /[2２][0０]|二[〇○零ОO0]/;

const DATE_ALONE = new RegExp(DATE);

/** The date on a line that has one of these forms, and the form. */
function dateOn(
  placed: PlacedWords,
  line: number,
  forms: readonly RegExp[],
): { readonly date: DateOfIssue; readonly form: RegExp } | undefined {
  const { text, placeOf } = wordsAt(placed, line);
  if (!CENTURY.test(text)) return undefined;
  const plain = withPlainYears(text);
  for (const form of forms) {
    const found = form.exec(plain);
    const date = found && DATE_ALONE.exec(found[0]);
    if (!date) continue;
    const [words, year = '', month = '', day = ''] = date;
    const start = found.index + date.index;
    const span = { start: placeOf(start), end: placeOf(start + words.length - 1) + 1 };
    const yearSpan = { start: placeOf(start), end: placeOf(start + year.length - 1) + 1 };
    const [inYear, inMonth, inDay] = [Number(year), ordinalOf(month), ordinalOf(day)];
    return {
      date: { placed, span, yearSpan, year: inYear, month: inMonth, day: inDay, signer: undefined },
      form,
    };
  }
  return undefined;
}
