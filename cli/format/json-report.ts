import {
  type Finding,
  type Fix,
  type Localised,
  type Range,
  type Report,
  type ReportDocument,
  type RowSummary,
  type TableSummary,
  toNumber,
} from '../../report';
import type { Language } from '../commands';

/** A stretch of text. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface JsonRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A row of an official table. Its line counts from 1. */
export interface JsonRow {
  readonly id?: string;
  readonly line: number;
  /** `null` for a row whose shape could not be established; a value is `null` where the cell holds no number. */
  readonly values: readonly (number | null)[] | null;
  /** Present where the values were cut out of digits without separators, by means of the equations. */
  readonly inferred?: true;
}

/** An official table with the rows that were read. Its line counts from 1. */
export interface JsonTable {
  readonly kind: TableSummary['kind'];
  readonly line: number;
  readonly layout: TableSummary['layout'];
  readonly rows: readonly JsonRow[];
}

/** A fix with its edits, which belong together. */
export interface JsonFix {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly preferred: boolean;
  readonly edits: readonly (JsonRange & { readonly newText: string })[];
}

/** A finding with its place. */
export interface JsonFinding extends JsonRange {
  readonly rule: string;
  readonly catalogue: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly related: readonly (JsonRange & { readonly message: string })[];
  readonly fixes: readonly JsonFix[];
}

/** A report as other programs read it. This shape is a promise: keys may be added, none changes its meaning. */
export interface JsonReport {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly form: Report['form'] | null;
  readonly tables: readonly JsonTable[];
  readonly relations: Report['relations'];
  readonly truncated?: true;
  readonly findings: readonly JsonFinding[];
}

/** Turns a report into its JSON shape, its messages in one language. */
export function toJsonReport(
  file: string,
  report: Report,
  document: Pick<ReportDocument, 'fixes'>,
  language: Language,
): JsonReport {
  const { holds, broken, unchecked } = report.relations;
  return {
    file,
    line: report.line + 1,
    title: report.title,
    body: report.body ?? null,
    year: report.year ?? null,
    form: report.form ?? null,
    tables: report.tables.map(toJsonTable),
    relations: { holds, broken, unchecked },
    ...(report.truncated ? { truncated: true } : {}),
    findings: report.findings.map((finding) => toJsonFinding(finding, document.fixes(finding), language)),
  };
}

function toJsonTable({ kind, line, layout, rows }: TableSummary): JsonTable {
  return { kind, line: line + 1, layout, rows: rows.map(toJsonRow) };
}

function toJsonRow({ id, line, values, inferred }: RowSummary): JsonRow {
  return {
    ...(id === undefined ? {} : { id }),
    line: line + 1,
    values: values?.map((value) => (value === undefined ? null : toNumber(value))) ?? null,
    ...(inferred ? { inferred } : {}),
  };
}

function toJsonFinding(finding: Finding, fixes: readonly Fix[], language: Language): JsonFinding {
  return {
    rule: finding.rule,
    catalogue: finding.catalogue,
    severity: finding.severity,
    ...toJsonRange(finding.range),
    message: inLanguage(finding.message, language),
    related: finding.related.map(({ range, message }) => ({
      ...toJsonRange(range),
      message: inLanguage(message, language),
    })),
    fixes: fixes.map((fix) => toJsonFix(fix, language)),
  };
}

function toJsonFix({ title, kind, preferred, edits }: Fix, language: Language): JsonFix {
  return {
    title: inLanguage(title, language),
    kind,
    preferred,
    edits: edits.map(({ range, newText }) => ({ ...toJsonRange(range), newText })),
  };
}

function toJsonRange({ start, end }: Range): JsonRange {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function inLanguage(text: Localised, language: Language): string {
  return text[language];
}
