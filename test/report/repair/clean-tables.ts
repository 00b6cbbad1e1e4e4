import { tableForm } from '../../../report/forms';
import { readInDetail } from '../../../report/reading/block-in-detail';
import { cutBlocks } from '../../../report/syntax/blocks';
import { formatExact } from '../../../report/text/exact';
import { corpus, seeds, truthOfSeeds } from '../../real-reports';
import type { Random } from '../random';

/** A table three in which every relation holds. */
export interface CleanTable {
  readonly name: string;
  readonly form: '2019' | '2021';
  readonly values: readonly (readonly number[])[];
}

/** What published reports say in 一, 二, （七） and 四; the results between them are made up. */
interface Published {
  readonly name: string;
  readonly received: readonly number[];
  readonly carriedIn: readonly number[];
  readonly concluded: readonly number[];
  readonly carriedOut: readonly number[];
}

const published: readonly Published[] = [
  {
    name: '宿迁 2023',
    received: [3402, 99, 0, 4, 5, 1, 3511],
    carriedIn: [91, 3, 0, 0, 2, 0, 96],
    concluded: [3375, 99, 0, 4, 7, 1, 3486],
    carriedOut: [118, 3, 0, 0, 0, 0, 121],
  },
  {
    name: '宿迁 2024',
    received: [3440, 75, 0, 1, 6, 3, 3525],
    carriedIn: [118, 3, 0, 0, 0, 0, 121],
    concluded: [3440, 73, 0, 1, 5, 2, 3521],
    carriedOut: [118, 5, 0, 0, 1, 1, 125],
  },
  {
    name: '杭州 2025',
    received: [13612, 252, 0, 45, 128, 32, 14069],
    carriedIn: [535, 6, 0, 1, 18, 0, 560],
    concluded: [13364, 252, 0, 44, 121, 29, 13810],
    carriedOut: [783, 6, 0, 2, 25, 3, 819],
  },
];

/**
 * How many of a hundred tables hold anything in a row of results, and how many cases of a thousand stand in it: counted
 * in published tables, rounded.
 */
const usual: Readonly<Record<string, readonly [tables: number, cases: number]>> = {
  granted: [80, 400],
  partial: [90, 145],
  'refused/state-secret': [40, 1],
  'refused/forbidden-by-law': [30, 4],
  'refused/security-and-stability': [40, 1],
  'refused/third-party': [40, 5],
  'refused/internal-affairs': [50, 7],
  'refused/process-information': [60, 5],
  'refused/enforcement-file': [70, 15],
  'refused/business-query': [50, 14],
  'unavailable/not-held': [90, 245],
  'unavailable/needs-production': [60, 11],
  'unavailable/unclear': [40, 2],
  'not-processed/petition': [60, 28],
  'not-processed/repeat': [50, 11],
  'not-processed/publication': [5, 1],
  'not-processed/excessive': [20, 8],
  'not-processed/confirm-or-reissue': [30, 1],
  'other/late-correction': [65, 20],
  'other/late-fee': [30, 5],
  'other/other': [80, 70],
  other: [80, 70],
};

/** Applicants of a hundred by column: nearly all are natural persons, and companies come next. */
const applicants = [84, 10, 0, 1, 2, 3] as const;

/** The tables of the two seeds whose every relation holds; none where the seeds are absent. */
export function seedTables(): readonly CleanTable[] {
  if (seeds.length === 0) return [];
  return [...truthOfSeeds()].flatMap(([name, { form, applications }]): CleanTable[] => {
    const values = rowIds(form).map((id) => applications[id]?.values ?? []);
    return ['001', '003'].includes(name.slice(0, 3)) ? [{ name: name.slice(0, 3), form, values }] : [];
  });
}

/**
 * The tables three of other real reports that have every number and in which every relation holds; none without them.
 */
export function realTables(): readonly CleanTable[] {
  return corpus.flatMap(({ name, text }) =>
    cutBlocks(text)
      .flatMap((block) => readInDetail(block).judgements)
      .flatMap(({ table, counts, cells }): CleanTable[] => {
        const { kind, form } = table.form;
        if (kind !== 'applications' || (form !== '2019' && form !== '2021') || counts.broken > 0) return [];
        const values = table.form.rows.map((_, row) =>
          table.form.columns.flatMap((_, column) => {
            const value = cells.value({ row, column });
            return value === undefined ? [] : [Number(formatExact(value))];
          }),
        );
        return values.every((row) => row.length === table.form.columns.length)
          ? [{ name, form, values }]
          : [];
      }),
  );
}

/** Published figures, completed to tables of both forms. */
export function publishedTables(random: Random): readonly CleanTable[] {
  return published.flatMap((figures) =>
    (['2019', '2021'] as const).map((form) => ({
      name: `${figures.name}（${form}）`,
      form,
      values: completed(random, form, figures),
    })),
  );
}

/**
 * A table as most are: a few dozen cases or a few hundred, nearly all of natural persons, and noughts everywhere else.
 */
export function sparseTable(random: Random): CleanTable {
  const form = random.pick('2019' as const, '2021' as const);
  const cases = 3 + random.below(random.pick(10, 40, 150, 600));
  const concluded = [0, 0, 0, 0, 0, 0];
  for (let left = cases; left > 0; left--) increase(concluded, drawn(random, applicants));
  const carriedIn = concluded.map((count) =>
    random.below(3) === 0 ? random.below(Math.ceil(count / 4) + 1) : 0,
  );
  const carriedOut = concluded.map((count) =>
    random.below(2) === 0 ? random.below(Math.ceil(count / 4) + 1) : 0,
  );
  const received = concluded.map(
    (count, column) => count + (carriedOut[column] ?? 0) - (carriedIn[column] ?? 0),
  );
  // With fewer received than none, last year's cases are left out.
  const possible = received.every((count) => count >= 0);
  const before = possible ? carriedIn : carriedIn.map(() => 0);
  const figures = {
    name: `${cases} cases`,
    received: withTotal(
      concluded.map((count, column) => count + (carriedOut[column] ?? 0) - (before[column] ?? 0)),
    ),
    carriedIn: withTotal(before),
    concluded: withTotal(concluded),
    carriedOut: withTotal(carriedOut),
  };
  return { name: figures.name, form, values: completed(random, form, figures) };
}

/** The rows of a form with these figures, and results that add up to what was concluded. */
function completed(
  random: Random,
  form: '2019' | '2021',
  figures: Published,
): readonly (readonly number[])[] {
  const results = rowIds(form).slice(2, -2);
  const shares = results.map((id) => {
    const [tables, cases] = usual[id] ?? [0, 0];
    // One office has four times as many as another of its size.
    return random.below(100) < tables ? cases * random.pick(1, 2, 4) : 0;
  });
  // Somewhere the cases must go.
  const weights = shares.some((share) => share > 0) ? shares : shares.with(0, 1);
  const leaves = results.map(() => [0, 0, 0, 0, 0, 0]);
  for (const [column, count] of figures.concluded.slice(0, 6).entries()) {
    for (let left = count; left > 0; left--) increase(leaves[drawn(random, weights)] ?? [], column);
  }
  return [
    figures.received,
    figures.carriedIn,
    ...leaves.map(withTotal),
    figures.concluded,
    figures.carriedOut,
  ];
}

/** An index, each as likely as its weight says. */
function drawn(random: Random, weights: readonly number[]): number {
  let left = random.below(weights.reduce((sum, weight) => sum + weight, 0));
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

function increase(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

function withTotal(counts: readonly number[]): readonly number[] {
  return [...counts, counts.reduce((sum, count) => sum + count, 0)];
}

function rowIds(form: '2019' | '2021'): readonly string[] {
  return tableForm('applications', form)?.rows.map((row) => row.id) ?? [];
}
