import type { ReportDocument } from './document/document';
import { type PlaceInWords, Places } from './places';
import { isAboutDismissals } from './rules';
import type { Finding, Fix } from './rules/finding';
import type { Localised } from './text/localised';
import { comparePositions, type Range, type TextEdit } from './text/position';

/**
 * Values longer than this, in UTF-16 code units, are cut short: a list of corrections quotes figures, not paragraphs.
 */
const LONGEST_VALUE = 40;

/** Of several possible repairs so many are told. */
const MOST_SUGGESTIONS = 3;

/**
 * A document's findings as a numbered list in plain text, for whoever carries the corrections into the Word file: where
 * (in the form's words, and by line), the value as it is, the value it should have where one is certain, and why. Empty
 * without findings.
 *
 * @param shown the findings of the document as it is, in the order of the text; what is said of dismissals is passed over
 */
export function correctionsText(document: ReportDocument, shown: readonly Finding[]): string {
  const findings = shown.filter(isAboutReport);
  if (findings.length === 0) return '';
  const places = new Places(document);
  const reports = document.reports().map(({ line, title }) => ({ line, title }));
  const lines: string[] = [];
  let current: (typeof reports)[number] | undefined;
  findings.forEach((finding, index) => {
    const report = reports.findLast(({ line }) => line <= finding.range.start.line) ?? reports[0];
    if (index === 0 || report !== current) {
      if (index > 0) lines.push('');
      lines.push(heading(report?.title ?? ''));
      current = report;
    }
    lines.push('', ...correction(index + 1, finding, document.fixes(finding), places));
  });
  return `${lines.join('\n')}\n`;
}

/** Whether a finding is about the report itself, and not about a comment or a baseline. */
function isAboutReport({ rule }: Finding): boolean {
  return !isAboutDismissals(rule);
}

function heading(title: string): string {
  return title === '' ? '更正清单' : `《${title}》更正清单`;
}

function correction(number: number, finding: Finding, fixes: readonly Fix[], places: Places): string[] {
  const certain = fixes.find(isCertain);
  return [
    `${number}. ${placeText(places.of(finding.range), finding.range.start.line)}`,
    `   现为：${value(places.textIn(finding.range))}`,
    ...(certain ? repair(certain, finding, places) : suggestions(fixes)),
    `   理由：${onOneLine(finding.message.zh)}`,
  ];
}

/**
 * Whether a repair is more than one possibility among others: the only one that reconciles, one that follows, or one
 * that changes no meaning.
 */
function isCertain({ kind, preferred }: Fix): boolean {
  return preferred || kind === 'safe' || kind === 'proven';
}

/** The value that comes into the finding's own place, or what else is to be done where. */
function repair(fix: Fix, { range }: Finding, places: Places): string[] {
  const [only, ...others] = fix.edits;
  if (only && others.length === 0 && sameStart(only, range)) return [`   改为：${value(only.newText)}`];
  return [`   改法：${onOneLine(fix.title.zh)}`, ...fix.edits.flatMap((edit) => cellChange(edit, places))];
}

/** Old and new value of a cell; nothing for edits of other text, which the repair's title tells. */
function cellChange({ range, newText }: TextEdit, places: Places): string[] {
  const place = places.of(range);
  if (!place.column || newText === '') return [];
  return [
    `   　　　${placeText(place, range.start.line)}：${value(places.textIn(range))} → ${value(newText)}`,
  ];
}

function sameStart(edit: TextEdit, range: Range): boolean {
  return comparePositions(edit.range.start, range.start) === 0;
}

function suggestions(fixes: readonly Fix[]): string[] {
  const told = fixes.slice(0, MOST_SUGGESTIONS).map(({ title }) => onOneLine(title.zh));
  const possible = told.length > 0 ? [`   可能的改法：${told.join('；')}`] : [];
  return ['   改为：（请核实后填写）', ...possible];
}

/** Section, table, row and column in the form's words, as far as there are, and the line counted from 1. */
function placeText({ heading: section, table, row, column }: PlaceInWords, line: number): string {
  const inWords = (name: Localised | undefined) => name?.zh ?? '';
  const parts = [section, ...[table?.name, row?.name, column?.name].map(inWords)];
  const place = parts.filter((part) => part !== '').join('，');
  return `${place}${place === '' ? '' : '，'}第 ${line + 1} 行`;
}

function value(text: string): string {
  const plain = onOneLine(text);
  if (plain === '') return '（空）';
  return plain.length > LONGEST_VALUE ? `${plain.slice(0, LONGEST_VALUE)}……` : plain;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
