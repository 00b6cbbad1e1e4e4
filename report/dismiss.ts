import { applyDismissals, type DismissalOutcome } from './dismissal/apply';
import type { BaselineEntry } from './dismissal/baseline';
import { readComments } from './dismissal/comments';
import { fingerprints, type Landmark } from './dismissal/fingerprint';
import type { ReportDocument } from './document/document';
import type { Report } from './document/report';
import { type PlaceInWords, Places } from './places';
import { isAboutDismissals, ruleOf, rules } from './rules';
import type { Finding } from './rules/finding';
import { readableLines } from './syntax/dismissal-comments';
import { editDistance } from './text/edit-distance';
import { LineMap } from './text/lines';
import type { Localised } from './text/localised';
import { movePosition, moveRange, type Position, type Range } from './text/position';

/** Where the dismissals of a document are written. */
export interface DismissalSources {
  /** Whether comments of the document count; they do in Markdown and HTML. */
  readonly comments: boolean;
  /** The entries of the baseline for the document's file. */
  readonly entries: readonly BaselineEntry[];
}

/** Dismissals that come from nowhere. */
export const noDismissals: DismissalSources = { comments: false, entries: [] };

/**
 * Whether a document has dismissals at all. Where it has none, its findings need not be gathered to tell which are
 * shown.
 */
export function hasDismissals(document: ReportDocument, { comments, entries }: DismissalSources): boolean {
  return entries.length > 0 || (comments && document.dismisses);
}

/**
 * Takes dismissed findings out of all findings of a document, and reports dismissals that match nothing or give no
 * reason.
 */
export function dismiss(
  document: ReportDocument,
  findings: readonly Finding[],
  sources: DismissalSources,
): DismissalOutcome {
  if (!hasDismissals(document, sources)) return { kept: findings, dismissed: [], entries: new Map() };
  const { comments, entries } = sources;
  const wanted = new Set(entries.map(({ rule }) => rule));
  return applyDismissals({
    findings,
    fingerprints: fingerprintsOf(document, findings, wanted),
    comments: comments ? commentsOf(document) : [],
    entries,
    title: titleOf(document),
    speaks: (id) => {
      const rule = ruleOf(id);
      return rule === undefined || document.levelOf(rule) !== 'off';
    },
    levelOf: (rule) => document.levelOf(rule),
    correction: correctionOf,
  });
}

/** The reports of a document with the findings that are shown, and how many are dismissed. */
export function reportsShown(
  document: ReportDocument,
  sources: DismissalSources,
): { readonly reports: readonly Report[]; readonly dismissed: number } {
  const reports = document.reports();
  if (!hasDismissals(document, sources)) return { reports, dismissed: 0 };
  const { kept, dismissed } = dismiss(document, document.findings(), sources);
  const shown = reports.map((report, index) => {
    // What is said of a comment above the first report belongs to that report.
    const from = index === 0 ? 0 : report.line;
    const end = reports[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const own = kept.filter(({ range: { start } }) => start.line >= from && start.line < end);
    return withFindings(report, own);
  });
  return { reports: shown, dismissed: dismissed.length };
}

/** A report with other findings. Its tables are still read only when somebody asks for them. */
function withFindings(report: Report, findings: readonly Finding[]): Report {
  const { line, title, body, year, form, relations, truncated } = report;
  return {
    ...{ line, title, body, year, form, relations, truncated, findings },
    get tables() {
      return report.tables;
    },
  };
}

/**
 * What a baseline keeps of a finding: its fingerprint, and its place in words. The findings are all those of the
 * document.
 */
export function fingerprintOf(
  document: ReportDocument,
  findings: readonly Finding[],
  finding: Finding,
): { readonly fingerprint: string; readonly place: Localised } | undefined {
  const fingerprint = fingerprintsOf(document, findings, new Set([finding.rule])).get(finding);
  if (fingerprint === undefined) return undefined;
  return { fingerprint, place: inWords(new Places(document).of(finding.range)) };
}

/** A place in the form's words: section or table, row and column. */
function inWords({ heading, table, row, column }: PlaceInWords): Localised {
  const named = [row?.name, column?.name].filter((name) => name !== undefined);
  const first = table?.name ?? { zh: heading, en: heading };
  const parts = [first, ...named];
  const join = (language: 'zh' | 'en', separator: string) =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== '')
      .join(separator);
  return { zh: join('zh', '·'), en: join('en', ', ') };
}

function fingerprintsOf(
  document: ReportDocument,
  findings: readonly Finding[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<Finding, string> {
  if (wanted.size === 0) return new Map();
  const places = new Places(document);
  const concerned = findings.filter(({ rule }) => wanted.has(rule));
  const prints = fingerprints(concerned.map((finding) => landmarkOf(finding, places)));
  return new Map(concerned.map((finding, index) => [finding, prints[index] ?? '']));
}

function landmarkOf(finding: Finding, places: Places): Landmark {
  const { report, heading, table, row, column, sentence, text } = places.of(finding.range);
  return {
    rule: finding.rule,
    report,
    heading,
    table: table?.id,
    row: row?.id,
    column: column?.id,
    sentence,
    figures: [text, ...finding.related.map(({ range }) => places.textIn(range))],
  };
}

function commentsOf(document: ReportDocument) {
  const { text } = document;
  const lines = new LineMap(text);
  return readComments(lines, readableLines(text), (lineStart) => tableAt(document, lineStart));
}

/**
 * The lines of the table that begins on the line starting at a position, or behind lines that only open elements around
 * it.
 */
function tableAt(document: ReportDocument, lineStart: Position): Range | undefined {
  const section = document.blockAt(lineStart);
  if (!section) return undefined;
  const { lines, tables } = section;
  const from = lines.offset(movePosition(lineStart, -section.line));
  const spans = [
    ...tables.statistical.map(({ span }) => span),
    ...tables.other.flatMap(({ line: first, rows }) => {
      const end = rows.at(-1)?.cells.at(-1)?.cell.outerEnd;
      return end === undefined ? [] : [{ start: lines.lineStart(first), end }];
    }),
  ];
  const table = spans.find(({ start }) => start >= from && isOpening(lines.text.slice(from, start)));
  if (!table) return undefined;
  const first = lines.lineStart(lines.lineAt(table.start));
  return moveRange(lines.range({ start: first, end: lines.lineEnd(lines.lineAt(table.end)) }), section.line);
}

/** Mark-up between a comment and its table that is longer than this is no longer directly above. */
const LONGEST_OPENING = 2000;

/** Whether a text before a table holds only tags and the beginning of the table's own first line. */
function isOpening(text: string): boolean {
  return text.length <= LONGEST_OPENING && text.replace(/<[^<>]{0,500}>/g, '').replace(/[\s|]/g, '') === '';
}

/** The title line of the first report, or the first line of one without a title. */
function titleOf(document: ReportDocument): Range | undefined {
  const [report] = document.reports(1);
  if (!report) return undefined;
  const section = document.blockAt({ line: report.line, character: 0 });
  const length = section?.lines.line(0).trimEnd().length ?? 0;
  return {
    start: { line: report.line, character: 0 },
    end: { line: report.line, character: length },
  };
}

/** Ids that differ in more characters than this are not taken for each other. */
const MOST_WRONG_CHARACTERS = 4;

function correctionOf(rule: string): Localised | undefined {
  if (isAboutDismissals(rule)) {
    return { zh: '这条规则的提示不能免去', en: 'findings of this rule cannot be dismissed' };
  }
  if (ruleOf(rule)) return undefined;
  const [nearest] = rules
    .map(({ id }) => ({ id, distance: editDistance(rule, id, MOST_WRONG_CHARACTERS) }))
    .filter(({ distance }) => distance <= MOST_WRONG_CHARACTERS)
    .sort((a, b) => a.distance - b.distance);
  return nearest
    ? {
        zh: `没有这条规则，是否应为 ${nearest.id}`,
        en: `there is no such rule; perhaps ${nearest.id} is meant`,
      }
    : { zh: '没有这条规则', en: 'there is no such rule' };
}
