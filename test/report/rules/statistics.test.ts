import { describe, expect, it } from 'vitest';
import {
  nationalStatisticsExample,
  type StatisticsRows,
  statisticsExample,
} from '../../../report/rules/examples';
import { codesIn, kindsIn } from './table-findings';

describe('the Fujian table', () => {
  it.each<[rows: StatisticsRows, codes: string[]]>([
    [{ proactive: [5, 5] }, []],
    [{ proactive: [5, 9], replies: [0, 0], complaints: [4, 3] }, ['FJ-CUM']],
    [{ proactive: [5, 9], 'proactive/website': [5, 9], 'proactive/gazette': [5, 9] }, []],
    [{ proactive: [5, 9], 'proactive/website': [6, 9] }, ['FJ-PART']],
    [{ proactive: [5, 9], 'proactive/website': [5, 10] }, ['FJ-PART']],
    [{ proactive: [5, 9], 'proactive/gazette': [6, 10] }, ['FJ-PART']],
  ])('%j: %j', (rows, codes) => {
    expect(kindsIn(statisticsExample(rows))).toEqual(codes);
  });

  it('may have its two columns exchanged', () => {
    const rows: StatisticsRows = { proactive: [90, 5], 'proactive/website': [60, 4], reviews: [3, 1] };
    expect(codesIn(statisticsExample(rows))).toEqual([]);
  });
});

describe('the table of 2014', () => {
  const channels = ['gazette', 'website', 'microblog', 'wechat', 'other'].map(
    (channel) => `channels/${channel}`,
  );

  it.each<[disclosed: number, ofChannels: readonly number[], codes: string[]]>([
    [120, [20, 90, 0, 10, 0], []],
    [120, [0, 120, 60, 40, 3], []],
    [120, [0, 121, 0, 0, 0], ['F14-CHANNELS']],
    [120, [20, 90, 0, 9, 0], ['F14-CHANNELS']],
  ])('%i items disclosed, through channels %j: %j', (disclosed, ofChannels, codes) => {
    const rows = Object.fromEntries(channels.map((id, index) => [id, ofChannels[index] ?? 0]));
    expect(kindsIn(nationalStatisticsExample({ disclosed, ...rows }))).toEqual(codes);
  });

  it('has no sum of channels where one is missing', () => {
    const text = nationalStatisticsExample({ disclosed: 120, 'channels/website': 90 });
    expect(kindsIn(text)).toEqual(['F14-CHANNELS']);
    expect(kindsIn(text.replace(/^4\.政务微信.*\n/m, ''))).toEqual([]);
  });

  it('has no more normative documents than items disclosed', () => {
    const rows = { disclosed: 12, 'channels/website': 12 };
    expect(kindsIn(nationalStatisticsExample({ ...rows, 'disclosed/normative-documents': 12 }))).toEqual([]);
    expect(kindsIn(nationalStatisticsExample({ ...rows, 'disclosed/normative-documents': 13 }))).toEqual([
      'FJ-PART',
    ]);
  });
});
