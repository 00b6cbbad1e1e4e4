import { describe, expect, it } from 'vitest';
import type { Finding } from '../../report';
import {
  type Comparison,
  compare,
  describeFinding,
  findingsIn,
  type Gold,
  golds,
  groupOf,
  isAlarm,
  reportOf,
  trapsElsewhere,
} from './gold';
import { describeCorpus, type TableVerdict, tableVerdicts } from './truth';

/** Of what the gold files expect, at least this share is found, by the group of the catalogue. */
const recallWanted: Readonly<Record<string, number>> = {
  SHP: 0.9,
  T2: 1,
  T3: 0,
  T4: 1,
  X: 0,
  N: 0,
  S: 0.9,
  L: 1,
  FMT: 1,
  FJ: 0,
};

/** Groups of arithmetic and prose: whatever they call an error or a warning is expected. */
const groupsWithoutFalseAlarms = ['T3', 'T4', 'X', 'N', 'FJ'];

/** The groups that judge what a row of TRUTH.tsv speaks of. */
const groupsByTable: Readonly<Record<string, readonly string[]>> = {
  二: ['T2'],
  '二(跨年)': ['T2'],
  三: ['T3'],
  四: ['T4'],
  旧表: ['FJ'],
  叙述对表: ['N', 'X'],
};

/** Who may make rules is law, not arithmetic: TRUTH.tsv leaves it open, the gold files decide. */
const beyondArithmetic = ['T2-RULEPOWER'];

/** `GOUJI_GOLD=all` prints what is missed and what is wrong, beside the figures. */
const printsAll = process.env.GOUJI_GOLD === 'all';

function judge(gold: Gold): Comparison {
  return compare(gold, findingsIn(reportOf(gold.document)));
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function percent(part: number, whole: number): string {
  const value = share(part, whole);
  return value === undefined ? '–' : `${(100 * value).toFixed(0)} %`;
}

/** How much of what is expected was found, and how much of what was found is right, in some groups together. */
function score(comparisons: readonly Comparison[], groups: readonly string[]) {
  const within = (code: string | undefined) => code !== undefined && groups.includes(groupOf(code));
  const entries = (list: 'found' | 'missed') =>
    comparisons.flatMap((one) => one[list]).filter((entry) => within(entry.catalogue[0])).length;
  const findings = (list: 'right' | 'wrong', wanted: (finding: Finding) => boolean) =>
    comparisons.flatMap((one) => one[list]).filter((finding) => within(finding.catalogue) && wanted(finding))
      .length;
  const expected = entries('found') + entries('missed');
  const rightAlarms = findings('right', isAlarm);
  const right = findings('right', () => true);
  const wrongAlarms = findings('wrong', isAlarm);
  const wrong = findings('wrong', () => true);
  return {
    recall: share(entries('found'), expected),
    row: {
      expected,
      found: entries('found'),
      recall: percent(entries('found'), expected),
      right,
      wrong,
      precision: percent(right, right + wrong),
      'wrong alarms': wrongAlarms,
      'of alarms': percent(rightAlarms, rightAlarms + wrongAlarms),
    },
  };
}

describe('the gold files', () => {
  it('are of ten documents in ten layouts', () => {
    expect(golds).toHaveLength(10);
    expect(new Set(golds.map(({ layout }) => layout)).size).toBe(10);
  });

  it('expect only what a group of the catalogue can say', () => {
    const codes = golds.flatMap((gold) => [...gold.expected, ...gold.allowed, ...gold.clean]);
    const groups = new Set(codes.flatMap((entry) => entry.catalogue).map(groupOf));
    expect([...groups].filter((group) => !(group in recallWanted))).toEqual([]);
  });

  it('leave no document without a word', () => {
    expect(golds.filter(({ expected, clean }) => expected.length + clean.length === 0)).toEqual([]);
  });
});

describeCorpus('what ten real reports show', () => {
  const judged = golds.map((gold) => ({ gold, comparison: judge(gold) }));
  const comparisons = judged.map(({ comparison }) => comparison);

  it('is counted', () => {
    const groups = Object.keys(recallWanted);
    const rows = groups.map((group) => [group, score(comparisons, [group]).row] as const);
    console.table(Object.fromEntries([...rows, ['all', score(comparisons, groups).row]]));
    if (printsAll) for (const { gold, comparison } of judged) console.log(listing(gold, comparison));
    const unknown = comparisons.flatMap(({ wrong }) => wrong).map(({ catalogue }) => groupOf(catalogue));
    expect(unknown.filter((group) => !groups.includes(group))).toEqual([]);
  });

  it.each(judged.map(({ gold, comparison }) => [gold.document, comparison] as const))(
    '%s: no figure is called wrong that is right',
    (_document, { wrong }) => {
      const alarms = wrong.filter(
        (finding) => isAlarm(finding) && groupsWithoutFalseAlarms.includes(groupOf(finding.catalogue)),
      );
      expect(alarms.map(describeFinding)).toEqual([]);
    },
  );

  it.each(Object.entries(recallWanted))('as much of group %s is found as is wanted', (group, wanted) => {
    expect(score(comparisons, [group]).recall ?? 1).toBeGreaterThanOrEqual(wanted);
  });
});

function listing({ document, clean }: Gold, { missed, wrong }: Comparison): string {
  const tempted = (finding: Finding) =>
    clean.find(
      ({ lines, catalogue }) =>
        catalogue.includes(finding.catalogue) &&
        (lines === 'anywhere' || lines.includes(finding.range.start.line + 1)),
    );
  return [
    document,
    ...missed.map(
      ({ lines, catalogue, reason }) => `  missed: ${String(lines)} ${catalogue.join(' or ')}: ${reason}`,
    ),
    ...wrong.map((finding) => `  wrong: ${describeFinding(finding)} ${tempted(finding)?.reason ?? ''}`),
  ].join('\n');
}

describeCorpus('a trap in another real report', () => {
  const documents = [...new Set(trapsElsewhere.map(({ document }) => document))];

  it('is in no document that has a gold file', () => {
    expect(documents.filter((document) => golds.some((gold) => gold.document === document))).toEqual([]);
  });

  it.each(documents)('%s: catches no rule', (document) => {
    const alarms = findingsIn(reportOf(document)).filter(isAlarm);
    const caught = trapsElsewhere
      .filter((trap) => trap.document === document)
      .flatMap(({ lines, catalogue, reason }) =>
        alarms
          .filter(
            (alarm) => lines.includes(alarm.range.start.line + 1) && catalogue.includes(alarm.catalogue),
          )
          .map((alarm) => `${describeFinding(alarm)} ${reason}`),
      );
    expect(caught).toEqual([]);
  });
});

describeCorpus('the truth about the real reports', () => {
  const verdicts = tableVerdicts().map((verdict) => ({ ...verdict, alarms: alarmsAbout(verdict) }));

  it('is counted', () => {
    const rows = Object.keys(groupsByTable).map((table) => {
      const here = verdicts.filter((verdict) => verdict.table === table);
      const broken = here.filter(({ verdict }) => verdict === 'broken');
      const sound = here.filter(({ verdict }) => verdict !== 'broken');
      const quiet = sound.filter(({ alarms }) => alarms.length === 0);
      const reported = broken.filter(({ alarms }) => alarms.length > 0);
      return [
        `${table} ${groupsByTable[table]?.join(', ')}`,
        {
          'hold or unsure': sound.length,
          quiet: quiet.length,
          broken: broken.length,
          reported: reported.length,
          recall: percent(reported.length, broken.length),
          precision: percent(reported.length, reported.length + sound.length - quiet.length),
        },
      ] as const;
    });
    console.table(Object.fromEntries(rows));
    expect(verdicts.filter(({ table }) => !(table in groupsByTable))).toEqual([]);
  });

  it.each(verdicts.map(({ name, table, verdict, alarms }) => [name, table, verdict, alarms] as const))(
    '%s, %s, which %s, is judged so',
    (_name, _table, verdict, alarms) => {
      if (verdict === 'broken') expect(alarms.length).toBeGreaterThan(0);
      else expect(alarms).toEqual([]);
    },
  );
});

/** What is called an error or a warning about that which a row of TRUTH.tsv speaks of. */
function alarmsAbout({ name, table }: TableVerdict): readonly string[] {
  const groups = groupsByTable[table] ?? [];
  return findingsIn(reportOf(name.slice(0, name.indexOf('_'))))
    .filter((finding) => isAlarm(finding) && groups.includes(groupOf(finding.catalogue)))
    .filter(({ catalogue }) => !beyondArithmetic.includes(catalogue))
    .map(describeFinding);
}
