import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import type { Cell, Grid, GridRow } from './grid';
import type { LabelKnowledge } from './grid-reader';

/** A text with fewer labels than this that numbers follow at once holds no run-on table. */
const FEWEST_ROWS = 3;

/** Digits behind a label and, in old tables, its unit, with the blanks that some exports leave between some of them. */
const DIGITS =
  /^[\s\u00a0\u3000]{0,40}[条件次个篇人元]?[\s\u00a0\u3000]{0,40}((?:\d[\d.\s\u00a0\u3000]*)?\d)(?:元|万元)?[\s\u00a0\u3000]{0,40}/;

/**
 * Runs of digits as long as a row of table three, or digits behind the units of the old tables: the look of run-on
 * rows.
 */
const RUN_ON_ROWS = /\d[\d \u00a0\u3000]{5,}\d|[数额] ?[条件元] ?\d[ \d]/g;

/**
 * Digits, then words that are no label, with a number of their own, then digits up to the next label: the label of a
 * row is misspelt.
 */
const STRANGE_ROW =
  /^([\d \u00a0\u3000]{0,80}\d) {0,9}((?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d)[）)、.．])?[^\d\s）)、.．][^\d\n\r]{1,60})(\d[\d \u00a0\u3000]{0,80})$/;

const LONGEST_STRANGE_ROW = 240;

/** The last heading of table four with its values, its only long run of digits. */
const ROW_OF_CASES = /计[\s\u00a0\u3000]{0,40}\d[\d \u00a0\u3000]{13,}/;

/** The corner of table two, whose runs of digits are short, with the first words of the heading behind it. */
const CORNER = '信息内容';
const CORNER_AND_HEADING = /信息内容\s{0,9}(?:本年|上一年|采购)/;

/**
 * The last value of a row is followed by the heading of the next section or of a part of this one, by 其中 before the
 * next label, or by nothing.
 */
const NEXT_HEADING =
  /^(?:[一二三四五六七八九]\s*[、.．]|[（(][一二三四五六七八九][）)]|其中\s{0,9}[：:]?\s{0,9}(?:\d\s{0,9}[.、．]?)?\s{0,9}$|$)/;

/** A number before the next label that no form gives it, since the table counts its rows otherwise. */
const STRAY_NUMBER = /\d\s{0,3}[.、．]\s{0,3}$/;

/** A unit between a label and its digits, which no sentence has: nothing else need tell that a row ends there. */
const UNIT_BEFORE_DIGITS = /^[\s\u00a0\u3000]{0,40}[条件次个篇人元][\s\u00a0\u3000]{0,40}\d/;

/** Digits that a date or a year begins with are none of the row before it. */
const DATE = /^[年月日\-/.]/;

/** Table four's values follow its last heading, 总计. */
const CASE_VALUES = /^[\s\u00a0\u3000]{0,40}总[\s\u00a0\u3000]{0,40}计[\s\u00a0\u3000]{0,40}/;

/** Fewer digits than this are no row of table four. */
const FEWEST_CASE_DIGITS = 15;

/**
 * Reads tables whose cells follow each other without any separator, as text taken from some web pages has them:
 * `1.属于国家秘密00000002.其他法律…`. A row's cells are its label and its digits, cut only where the text has a blank;
 * splitting them into values is left to the equations of the form.
 */
export function readRunOn(block: LineMap, labels: LabelKnowledge): readonly Grid[] {
  const { text } = block;
  if (!looksRunOn(text)) return [];
  const found = labels.findLabels(text);
  if (found.length < FEWEST_ROWS) return [];
  const rows = rowsOfTables(block, found);
  const filled = rows.filter((row) => row.cells.length > 1).length;
  return filled >= FEWEST_ROWS || rows.some(isRowOfCases) ? [{ layout: 'run-on', rows }] : [];
}

/** Whether a text is worth the search for labels. Prose is ruled out quickly: it lacks long numbers. */
function looksRunOn(text: string): boolean {
  const runs = text.match(RUN_ON_ROWS)?.length ?? 0;
  return (
    runs >= FEWEST_ROWS ||
    (runs > 0 && ROW_OF_CASES.test(text)) ||
    (text.includes(CORNER) && CORNER_AND_HEADING.test(text))
  );
}

/** Between a heading and the next label, punctuation of a sentence: the heading is a word of the prose. */
const PROSE = /[，。；]/;

/**
 * The rows of the labels found. Words of the prose may be labels, too: headings are only those that a row of values
 * follows before a sentence does.
 */
function rowsOfTables(block: LineMap, labels: readonly Span[]): GridRow[] {
  const rows: GridRow[] = [];
  let headings: GridRow[] = [];
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    const own = rowsBehind(block, label, next);
    const [only, another] = own;
    if (!only || another || only.cells.length > 1) {
      rows.push(...headings, ...own);
      headings = [];
    } else if (next && PROSE.test(block.text.slice(label.end, next.start))) headings = [];
    else headings.push(only);
  });
  return rows;
}

/** Table four has only one row, and it has no label; its headings and its length tell it from a number in prose. */
function isRowOfCases({ cells }: GridRow): boolean {
  return cells.every((cell) => /^\d+$/.test(cell.text));
}

/** The row of a label and its digits, or of a heading alone; and table four's row where it follows the heading. */
function rowsBehind(block: LineMap, label: Span, next: Span | undefined): GridRow[] {
  const line = block.lineAt(label.start);
  const labelCell = cellOf(block.text, label);
  const behind = behindLabel(block.text, label, next);
  const digits = digitsIn(block.text, label.end, behind, next === undefined);
  if (digits) return [{ line, cells: [labelCell, ...digits] }];
  const strange = behind.length <= LONGEST_STRANGE_ROW ? STRANGE_ROW.exec(behind) : null;
  if (strange) return strangeRows(block, labelCell, strange);
  const total = CASE_VALUES.exec(behind)?.[0].length ?? 0;
  const cases = total > 0 ? digitsIn(block.text, label.end + total, behind.slice(total)) : undefined;
  const count = cases?.reduce((sum, cell) => sum + cell.text.length, 0) ?? 0;
  const headingRow = { line, cells: [labelCell] };
  if (!cases || count < FEWEST_CASE_DIGITS) return [headingRow];
  return [headingRow, { line: block.lineAt(cases[0]?.start ?? label.end), cells: cases }];
}

/** How much is looked at behind the last label of a text. */
const BEHIND_LAST = 400;

/** What stands between a label and the next one with its number. */
function behindLabel(text: string, label: Span, next: Span | undefined): string {
  if (!next) return text.slice(label.end, Math.min(text.length, label.end + BEHIND_LAST));
  return text.slice(label.end, next.start).replace(STRAY_NUMBER, '');
}

/** The row of a label with its digits, and the row behind it, whose label is not known. */
function strangeRows(block: LineMap, label: Cell, match: RegExpExecArray): GridRow[] {
  const [whole, own = '', words = '', digits = ''] = match;
  const end = label.end + whole.length;
  const start = end - digits.length - words.length;
  return [
    { line: block.lineAt(label.start), cells: [label, ...pieces(block.text, label.end, own)] },
    {
      line: block.lineAt(start),
      cells: [
        cellOf(block.text, { start, end: start + words.length }),
        ...pieces(block.text, end - digits.length, digits),
      ],
    },
  ];
}

/**
 * The digits at the start of a text as cells, one for each run without blanks, when only a heading follows them. Behind
 * the last row of an old table there may be anything: who reports, and when.
 */
function digitsIn(source: string, offset: number, text: string, isLast = false): Cell[] | undefined {
  const match = DIGITS.exec(text);
  const run = match?.[1];
  if (!match || run === undefined) return undefined;
  const rest = text.slice(match[0].length).trimStart();
  const endsTable = isLast && UNIT_BEFORE_DIGITS.test(text) && !DATE.test(rest);
  if (!endsTable && !NEXT_HEADING.test(rest)) return undefined;
  const start = offset + match[0].indexOf(run);
  return pieces(source, start, run);
}

/** The runs of digits in a text that begins at an offset, a cell each. */
function pieces(source: string, offset: number, text: string): Cell[] {
  return [...text.matchAll(/[\d.]+/g)].map(({ index, 0: run }) =>
    cellOf(source, { start: offset + index, end: offset + index + run.length }),
  );
}

function cellOf(source: string, span: Span): Cell {
  const { start, end } = span;
  return { text: source.slice(start, end), start, end, outerStart: start, outerEnd: end };
}
