import { describe, expect, it } from 'vitest';
import { describeSeeds, seed } from '../../real-reports';
import { breakdownsOf, comparisonsOf, linksIn, readWholeReport } from '../model/figures/whole-report';

describeSeeds('figures stated in the seeds', () => {
  it.each([
    ['000', '29 17条 = 2条 + 14条 + 1条 (other, all)', '31 3件 = 1件 + 1件 + 1件 (results, unclear)'],
    ['001', '15 – = 4 件 + 2 件 (channels, unclear)'],
    [
      '002',
      '12 5743件 = 776件 + 3364件 + 1603件 (other, unclear)',
      '12 416件 = 152件 + 186件 + 78件 (other, unclear)',
      '12 – = 37% + 36% + 10% + 17% (shares, all)',
      '24 5303条 = 4047条 + 1256条 (other, all)',
    ],
    [
      '003',
      '38 1198条 = 228条 + 970条 (other, unclear)',
      '38 1198条 = 161条 + 114条 + 105条 + 82条 + 76条 + 66条 + 57条 + 8条 + 7条 + 5条 + 517条 (other, all)',
      '42 202条 = 44条 + 90条 + 68条 (channels, unclear)',
      '44 194条 = 6条 (other, some)',
      '44 194条 = 191条 + 3条 (timeliness, unclear)',
      '44 – = 12条 + 80条 + 48条 + 22条 + 3条 + 28条 + 1条 (results, unclear)',
      '62 10 个 = 8 个 + 2 个 (other, unclear)',
      '169 50 名 = 9 名 + 41 名 (other, unclear)',
    ],
    ['004', '17 32条 = 4条 + 10条 + 18条 (other, all)'],
  ])('%s: every breakdown, and no other', (name, ...breakdowns) => {
    expect(breakdownsOf(readWholeReport(seed(name).text))).toEqual(breakdowns);
  });

  it.each([
    ['000', '31 3件 = 一 3', '31 1件 = （一）予以公开 1', '31 1件 = （五）不予处理 1'],
    ['001'],
    ['002', '24 4047条 = 主动公开数 4047', '34 1件 = 受理申请数 1', '46 （无） = 行政复议数 + 行政诉讼数 0'],
    [
      '003',
      '42 202条 = 一 202',
      '44 194条 = （七）总计 194',
      '44 6条 ≠ 二、上年结转 8',
      '44 80条 ≠ （一）予以公开 108',
      '44 48条 ≠ （二）部分公开 47',
      '44 3条 ≠ （三）不予公开 1',
      '44 28条 = （四）无法提供 28',
      '44 1条 = （五）不予处理 1',
      '161 （无） = 行政复议和行政诉讼总计 0',
    ],
    ['004', '19 （无） = 一 0'],
  ])('%s: every link, and what it says', (name, ...links) => {
    expect(linksIn(readWholeReport(seed(name).text))).toEqual(links);
  });

  it('003: the results of line 44 beside table three', () => {
    expect(comparisonsOf(readWholeReport(seed('003').text))).toEqual([
      [
        'granted 102 ≠ 108',
        'partial 48 ≠ 47',
        'refused 3 ≠ 1',
        'unavailable 28 = 28',
        'not-processed 1 = 1',
        'correction 12 ? –',
        'together 194 of 194',
      ],
    ]);
  });
});

describe('the helper', () => {
  it('tells a document without figures', () => {
    const report = readWholeReport('云岫县档案馆2024年政府信息公开工作年度报告\n\n一、总体情况\n\n无。\n');
    expect(linksIn(report)).toEqual([]);
    expect(breakdownsOf(report)).toEqual([]);
  });
});
