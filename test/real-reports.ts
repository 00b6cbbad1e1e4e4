import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import * as z from 'zod';

/**
 * Real reports are other people's texts and no part of this repository. Whoever has them keeps them in a folder beside
 * it; where that folder is absent, the tests that read them are skipped and their titles say why.
 */
const shared = new URL('../../shared/', import.meta.url);

/** A report as it was found, with the name of its file. */
export interface RealReport {
  readonly name: string;
  readonly text: string;
}

/** The five reports that the product was first asked for; empty where the folder is absent. */
export const seeds: readonly RealReport[] = readReports('seeds/');

/** More reports, in as many layouts as could be found; empty where the folder is absent. */
export const corpus: readonly RealReport[] = readReports('corpus/reports/');

if (seeds.length === 0) {
  console.warn('There are no real reports in ../shared/seeds; the tests that read them are skipped.');
}

const truthOfRow = z.object({
  /** Counted from 1. */
  line: z.number(),
  /** `null` where the row does not have the form's number of cells. */
  values: z.nullable(z.array(z.number())),
  /** The numbers of the row as printed, blank cells left out. */
  raw: z.array(z.number()),
});

const truthOfReport = z.object({
  form: z.enum(['2019', '2021']),
  applications: z.record(z.string(), truthOfRow),
  cases: truthOfRow,
});

export type TruthOfRow = z.infer<typeof truthOfRow>;
export type TruthOfReport = z.infer<typeof truthOfReport>;

/** What tables three and four of the seeds say, copied out by hand, by the name of the file; empty where absent. */
export function truthOfSeeds(): ReadonlyMap<string, TruthOfReport> {
  const file = new URL('seeds/TRUTH_cells.json', shared);
  if (!existsSync(file)) return new Map();
  const found = z.record(z.string(), truthOfReport).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(found));
}

/** The seed whose file name starts with these digits. Call it only in tests that are skipped without the seeds. */
export function seed(number: string): RealReport {
  const found = seeds.find(({ name }) => name.startsWith(number));
  if (!found) throw new Error(`there is no seed ${number}`);
  return found;
}

/** A group of tests on the seeds; without them it is skipped, and its title says so. */
export function describeSeeds(title: string, tests: () => void): void {
  if (seeds.length > 0) describe(title, tests);
  else it.skip(`${title}: there are no real reports in ../shared/seeds`, () => {});
}

function readReports(folder: string): RealReport[] {
  const directory = new URL(folder, shared);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(new URL(encodeURIComponent(name), directory), 'utf8'),
    }));
}
