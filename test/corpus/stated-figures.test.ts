import { expect, it } from 'vitest';
import { corpus } from '../real-reports';
import { breakdownsOf, comparisonsOf, linksIn, readWholeReport } from '../report/model/figures/whole-report';
import { describeCorpus } from './truth';

function read(number: string) {
  const report = corpus.find(({ name }) => name.startsWith(number));
  if (!report) throw new Error(`there is no report ${number}`);
  return readWholeReport(report.text);
}

/** Without the blanks that PDF text and conversion put into figures. */
function plain(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^\d+ /, '').replace(/(?<=\d)\s+(?=\p{Script=Han})/gu, ''));
}

/** What TRUTH.tsv says of the prose beside the tables, figure by figure. */
describeCorpus('figures stated in real reports', () => {
  it.each([
    [
      '003',
      '749件 = 一 + 二 749',
      '741件 = 一 + 二·自然人 741',
      '8件 = 一·法人或其他组织 8',
      '718件 = （七）总计 718',
      '31件 = 四、结转下年度 31',
    ],
    [
      '004',
      '1件 = 行政复议·总计 1',
      '0件 = 行政诉讼两项总计 0',
      '34件 = 一 34',
      '2件 = 二、上年结转 2',
      '9件 = （一）予以公开 9',
      '0件 = （二）部分公开 0',
      '2件 = （三）不予公开 2',
      '10件 = （四）无法提供 10',
      '0件 = （五）不予处理 0',
      '14件 = （六）其他处理 14',
      '1件 ? 四、结转下年度',
    ],
    ['011', '21件 = 一 21'],
    ['012', '21件 = 一 21'],
    // Its table three cannot be put together again.
    ['013', '21件 ? 一'],
    [
      '018',
      '3119件 = 一 3119',
      '3050件 = （七）总计 3050',
      '34件 = 二、上年结转 34',
      '103件 = 四、结转下年度 103',
      '351件 = 行政复议·总计 351',
      '72件 = 行政复议·结果维持 72',
      '64件 = 行政复议·结果纠正 64',
      '178件 = 行政复议·其他结果 178',
      '37件 = 行政复议·尚未审结 37',
      '46件 = 行政诉讼两项总计 46',
      '25件 = 行政诉讼·结果维持 25',
      '5件 = 行政诉讼·结果纠正 5',
      '9件 = 行政诉讼·其他结果 9',
      '7件 = 行政诉讼·尚未审结 7',
    ],
    [
      '021',
      '3607件 = 一 + 二 3607',
      '3493件 = 一 + 二·自然人 3493',
      '114件 = 一 + 二·法人或其他组织 114',
      '1191件 = （一）予以公开 1191',
      '328件 = （二）部分公开 328',
      '142件 = （三）不予公开 142',
      '1078件 = （四）无法提供 1078',
      '406件 = （五）不予处理 406',
      '341件 = （六）其他处理 341',
      '121件 = 四、结转下年度 121',
    ],
    ['101', '70件 = 一 70', '69件 = （七）总计 69', '1件 = 四、结转下年度 1'],
    // The digits of its table run on, and only some rows can be cut.
    ['104', '2069条 ? 主动公开数', '（无） = 受理申请数 0', '（无） = 行政复议数 + 行政诉讼数 0'],
    ['116', '19件 = 一 19', '（无） = 行政复议和行政诉讼总计 0'],
    ['119', '1件 = 一 1', '（无） = 行政复议和行政诉讼总计 0'],
    ['216', '7宗 = 一 7'],
    ['219', '（无） = 行政复议和行政诉讼总计 0'],
  ])('%s: every link, and all that can be checked agree', (number, ...links) => {
    expect(plain(linksIn(read(number)))).toEqual(links);
  });

  it('021: the results listed and table three agree group by group', () => {
    const [comparison] = comparisonsOf(read('021'));
    expect(comparison).toEqual([
      'granted 1191 = 1191',
      'partial 328 = 328',
      'refused 142 = 142',
      'unavailable 1078 = 1078',
      'not-processed 406 = 406',
      'other 341 = 341',
      'together 3607 of 3486',
    ]);
  });

  it.each([
    ['004', '2139条 = 1744条 + 393条 + 21条 + 2条 (other, unclear)'],
    [
      '212',
      '32条 = 1条 + 2条 + 1条 + 6条 + 2条 + 2条 + 1条 + 1条 + 1条 + 1条 + 3条 + 1条 + 9条 + 1条 (other, unclear)',
    ],
    [
      '221',
      '1499件 = 1303件 [86.92%] + 172件 [11.47%] + 24件 [1.60%] (channels, unclear)',
      '1453件 = 30件 (other, some)',
      '1453件 = 966件 [66.48%] + 67 [4.61%] + 81件 [5.57%] + 182件 [12.53%] + 61件 [4.20%] + 96件 [6.61%] (results, all)',
    ],
    ['226', '376条 = 236条 + 140条 (other, unclear)'],
  ])('%s: its breakdowns', (number, ...breakdowns) => {
    expect(plain(breakdownsOf(read(number)))).toEqual(expect.arrayContaining(breakdowns));
  });

  it('no figure of any of them differs from a table', () => {
    const differing = corpus.flatMap(({ name, text }) =>
      linksIn(readWholeReport(text)).flatMap((link) => (link.includes('≠') ? [`${name} ${link}`] : [])),
    );
    expect(differing).toEqual([]);
  });
});
