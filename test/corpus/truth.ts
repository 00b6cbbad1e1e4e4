import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import * as z from 'zod';
import { corpus, type RealReport, seeds, type TruthOfRow, truthOfSeeds } from '../real-reports';

const folder = new URL('../../../shared/corpus/', import.meta.url);

/** What a row holds, copied out by hand. */
export interface RowTruth {
  /** `null` for a cell without a number; `null` as a whole where the row does not have as many cells as the form. */
  readonly values: readonly (number | null)[] | null;
  /** The numbers as printed, blank cells left out. */
  readonly printed: readonly number[];
}

/** What the cells of a report's tables three and four hold. */
export interface CellTruth {
  readonly report: RealReport;
  /** By the ids of the form's rows. */
  readonly rows: ReadonlyMap<string, RowTruth>;
  /** The one row of table four; absent where the document does not have it. */
  readonly cases: RowTruth | undefined;
}

const numbers = z.array(z.nullable(z.number()));
const cells = z.object({ table3: z.record(z.string(), numbers), table4: z.optional(z.nullable(numbers)) });

/** The rows of table three as TRUTH_cells.json calls them. */
const rowIds: Readonly<Record<string, string>> = {
  new: 'new',
  carry: 'carried-in',
  granted: 'granted',
  partial: 'partial',
  d1: 'refused/state-secret',
  d2: 'refused/forbidden-by-law',
  d3: 'refused/security-and-stability',
  d4: 'refused/third-party',
  d5: 'refused/internal-affairs',
  d6: 'refused/process-information',
  d7: 'refused/enforcement-file',
  d8: 'refused/business-query',
  u1: 'unavailable/not-held',
  u2: 'unavailable/needs-production',
  u3: 'unavailable/unclear',
  n1: 'not-processed/petition',
  n2: 'not-processed/repeat',
  n3: 'not-processed/publication',
  n4: 'not-processed/excessive',
  n5: 'not-processed/confirm-or-reissue',
  o: 'other',
  o1: 'other/late-correction',
  o2: 'other/late-fee',
  o3: 'other/other',
  total: 'total',
  next: 'carried-out',
};

/** The cells of every real report that they were copied out of; none where the reports are absent. */
export function cellTruths(): readonly CellTruth[] {
  return [...truthsOfSeeds(), ...truthsOfCorpus()];
}

function truthsOfCorpus(): CellTruth[] {
  const { _legend: _, ...truths } = z.record(z.string(), z.unknown()).parse(readJson('TRUTH_cells.json'));
  return Object.entries(truths).map(([name, truth]) => {
    const { table3, table4 } = cells.parse(truth);
    const rows = Object.entries(table3).map(
      ([key, values]) => [rowIds[key] ?? key, rowTruth(values)] as const,
    );
    return { report: named(corpus, name), rows: new Map(rows), cases: table4 ? rowTruth(table4) : undefined };
  });
}

function rowTruth(values: readonly (number | null)[]): RowTruth {
  return { values, printed: values.filter((value) => value !== null) };
}

function truthsOfSeeds(): CellTruth[] {
  const row = ({ values, raw }: TruthOfRow): RowTruth => ({ values, printed: raw });
  return [...truthOfSeeds()].map(([name, truth]) => ({
    report: named(seeds, name),
    rows: new Map(Object.entries(truth.applications).map(([id, found]) => [id, row(found)])),
    cases: row(truth.cases),
  }));
}

function named(reports: readonly RealReport[], name: string): RealReport {
  const found = reports.find((report) => report.name === name);
  if (!found) throw new Error(`there is no report ${name}`);
  return found;
}

/** A verdict on one table of one document, as TRUTH.tsv has it. */
export interface TableVerdict {
  readonly name: string;
  /** 二, 三, 四, 旧表, or what was compared beyond one table, such as 叙述对表. */
  readonly table: string;
  readonly verdict: 'holds' | 'broken' | 'unsure';
}

/** What holds and what is broken in the documents of the corpus; none where they are absent. */
export function tableVerdicts(): readonly TableVerdict[] {
  const row = z.tuple([z.string(), z.string(), z.enum(['holds', 'broken', 'unsure']), z.string()]);
  return readTable('TRUTH.tsv').map((fields) => {
    const [name, table, verdict] = row.parse(fields);
    return { name, table, verdict };
  });
}

/** The names of the documents that INDEX.tsv calls cut off. */
export function cutOffDocuments(): ReadonlySet<string> {
  const cut = readTable('INDEX.tsv').filter((fields) => fields[7]?.startsWith('cut-off'));
  return new Set(cut.flatMap((fields) => fields[0] ?? []));
}

function readJson(name: string): unknown {
  const file = new URL(name, folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The rows of a tab-separated file behind its header. */
function readTable(name: string): string[][] {
  const file = new URL(name, folder);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** A group of tests on the corpus; without it, it is skipped, and its title says so. */
export function describeCorpus(title: string, tests: () => void): void {
  if (corpus.length > 0) describe(title, tests);
  else it.skip(`${title}: there are no real reports in ../shared/corpus`, () => {});
}
