import { tableForm } from '../forms';
import { formToWrite, type ReportForm } from '../forms/report-form';
import { sectionHeading, sectionNumbers, sectionTitles } from '../forms/sections';
import type { StatisticalTable } from '../model/table';
import type { SectionNumber } from '../syntax/sections';
import { lineEndOf } from '../text/lines';
import type { Localised } from '../text/localised';
import { movePosition, type Position, type TextEdit } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import type { Written } from './conversion';
import type { AmbiguousWidth } from './display-width';
import { insertMissingRows, missingRows } from './missing-rows';
import { type SectionContext, sectionText, tableOfSection, tableText } from './new-report';
import { tableAt } from './table-at';
import { type WrittenLayout, writtenLayouts } from './write-table';
import { writtenReport } from './written-report';

/** Something that a report lacks and that can be put in. */
export interface Insertable {
  /** `rows`, `table/2` to `table/4`, or `section/1` to `section/6`. */
  readonly id: string;
  readonly name: Localised;
}

/** The place somebody asks about: its block, and all blocks of its report. */
export interface InsertionPlace {
  readonly block: PlacedBlock;
  /** None where the place belongs to no report. */
  readonly report: readonly PlacedBlock[];
  readonly position: Position;
}

/**
 * What is missing at a place: rows of the table there, then tables and sections of the report. Without a report
 * everything is.
 */
export function insertables({ block, report, position }: InsertionPlace): readonly Insertable[] {
  const table = tableAt(block, position);
  const rows = table && 'form' in table ? missingRows(table) : [];
  return [
    ...(rows.length > 0 ? [{ id: 'rows', name: rowsName(rows.map((row) => row.label)) }] : []),
    ...sectionNumbers
      .filter((section) => lacksTable(report, section))
      .map((section) => ({
        id: `table/${section}`,
        name: tableName(section),
      })),
    ...sectionNumbers
      .filter((section) => !blockOf(report, section))
      .map((section) => ({
        id: `section/${section}`,
        name: sectionName(section),
      })),
  ];
}

/** The edits that put in something that `insertables` lists; refused for anything else. */
export function insertion(place: InsertionPlace, id: string, ambiguousWidth: AmbiguousWidth): Written {
  const { block, report, position } = place;
  if (!insertables(place).some((known) => known.id === id)) return { refused: notMissing };
  const table = tableAt(block, position);
  if (id === 'rows') {
    return table && 'form' in table
      ? insertMissingRows(block, table, ambiguousWidth)
      : { refused: notMissing };
  }
  const section = sectionNumbers.find((number) => id.endsWith(`/${number}`)) ?? 1;
  const context = contextOf(place);
  const home = blockOf(report, section);
  const kind = tableOfSection[section];
  if (id.startsWith('table/') && kind) {
    const text = tableText(kind, context);
    return { edits: [home ? belowHeading(home, text) : before(block, lineOf(position), [text])] };
  }
  const [heading = '', ...content] = sectionText(section, context);
  const paragraphs = [`${headingMarks(report)}${heading}`, ...content];
  const written = isWebPage(report) ? paragraphs.map(asParagraph) : paragraphs;
  return { edits: [newSection(place, section, written)] };
}

function blockOf(report: readonly PlacedBlock[], section: SectionNumber): PlacedBlock | undefined {
  return report.find((block) => block.section.boundary === section);
}

/**
 * Whether a section that there is should hold a table and holds none; without any report, whether it should hold one.
 */
function lacksTable(report: readonly PlacedBlock[], section: SectionNumber): boolean {
  const kind = tableOfSection[section];
  if (!kind) return false;
  if (report.length === 0) return true;
  return blockOf(report, section) !== undefined && !tablesOf(report).some(({ form }) => form.kind === kind);
}

function tablesOf(report: readonly PlacedBlock[]): readonly StatisticalTable[] {
  return report.flatMap((block) => block.tables.statistical);
}

/**
 * The form and the layout of the report's other tables; without any, the form that the year asks for, and tabs or HTML.
 */
function contextOf({ report }: InsertionPlace): SectionContext {
  const { year } = writtenReport(report);
  const tables = tablesOf(report);
  const forms: readonly ReportForm[] = ['2019', '2021'];
  // Table four is the same in both forms and tells nothing.
  const telling = tables.find(({ form }) => form.kind !== 'cases')?.form.form;
  const form = forms.find((known) => known === telling) ?? formToWrite(year);
  return { year, form, layout: layoutIn(report) ?? (isWebPage(report) ? 'html' : 'tab') };
}

/** The layout of the first table of a report that has one of those that can be written. */
export function layoutIn(report: readonly PlacedBlock[]): WrittenLayout | undefined {
  const layouts = tablesOf(report).map((table) => table.layout);
  return writtenLayouts.find((layout) => layouts.find((known) => known === layout));
}

/** Headings of Markdown begin with marks; those of the report's other sections are taken. */
function headingMarks(report: readonly PlacedBlock[]): string {
  return /^#{1,6} {1,4}/.exec(someHeading(report))?.[0] ?? '';
}

/** Whether a report is written in HTML, by one of its headings. */
function isWebPage(report: readonly PlacedBlock[]): boolean {
  return /^\s{0,40}<(?:p|div|h[1-6]|span|strong|b|center)[\s>]/i.test(someHeading(report));
}

/** A paragraph of HTML; what is HTML already stays as it is. */
function asParagraph(text: string): string {
  return text.startsWith('<') ? text : `<p>${text}</p>`;
}

/** The line of the first heading of a section that a report has, or empty. */
function someHeading(report: readonly PlacedBlock[]): string {
  const section = report.find((block) => typeof block.section.boundary === 'number');
  return section?.lines.line(0) ?? '';
}

/** A text below the heading of a section, with a blank line before it and behind it. */
function belowHeading(block: PlacedBlock, text: string): TextEdit {
  const { lines } = block;
  const lineEnd = lineEndOf(lines.text);
  const position = positionIn(block, lines.lineEnd(0));
  const behind = lines.line(1).trim() === '' ? '' : lineEnd;
  return {
    range: { start: position, end: position },
    newText: inLines(`\n\n${text}`, lineEnd) + behind,
  };
}

/**
 * A section before the first one that comes after it, or else at the end of the report; without a report, at the
 * cursor.
 */
function newSection(
  { block, report, position }: InsertionPlace,
  section: SectionNumber,
  paragraphs: readonly string[],
): TextEdit {
  const next = report.find(({ section: { boundary } }) => typeof boundary === 'number' && boundary > section);
  if (next) return before(next, positionIn(next, 0), paragraphs);
  const last = report.at(-1);
  return last ? atEnd(last, paragraphs) : before(block, lineOf(position), paragraphs);
}

/** Paragraphs before a position of the document in a block, with blank lines between them and behind them. */
function before({ lines }: PlacedBlock, position: Position, paragraphs: readonly string[]): TextEdit {
  return {
    range: { start: position, end: position },
    newText: inLines(`${paragraphs.join('\n\n')}\n\n`, lineEndOf(lines.text)),
  };
}

/** Paragraphs at the end of a block, a blank line before each. */
function atEnd(block: PlacedBlock, paragraphs: readonly string[]): TextEdit {
  const { lines } = block;
  const position = positionIn(block, lines.text.trimEnd().length);
  return {
    range: { start: position, end: position },
    newText: inLines(`\n\n${paragraphs.join('\n\n')}`, lineEndOf(lines.text)),
  };
}

/** The place in the document of an offset in a block. */
function positionIn({ lines, line }: PlacedBlock, offset: number): Position {
  return movePosition(lines.position(offset), line);
}

/** The start of the line of a position. */
function lineOf({ line }: Position): Position {
  return { line, character: 0 };
}

function inLines(text: string, lineEnd: string): string {
  return text.replaceAll('\n', lineEnd);
}

function rowsName(labels: readonly string[]): Localised {
  const some = labels.slice(0, 3).join('、');
  return {
    zh: `这张表缺少的行：${some}${labels.length > 3 ? `等${labels.length}行` : ''}`,
    en: `missing rows of this table: ${some}${labels.length > 3 ? ` and ${labels.length - 3} more` : ''}`,
  };
}

function tableName(section: SectionNumber): Localised {
  const kind = tableOfSection[section];
  const name = kind && tableForm(kind, '2021')?.name;
  const title = sectionTitles[section];
  return { zh: `${name?.zh ?? ''}：${title}`, en: `${name?.en ?? ''} (${title})` };
}

function sectionName(section: SectionNumber): Localised {
  return {
    zh: `第${section}部分：${sectionHeading(section)}`,
    en: `section ${section}: ${sectionHeading(section)}`,
  };
}

const notMissing: Localised = {
  zh: '这一项报告里已经有了，没有改动。',
  en: 'The report has that already; nothing was changed.',
};
