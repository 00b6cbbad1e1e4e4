import { describe, expect, it } from 'vitest';
import { leadYear, reportBody, titleText } from '../../../report/model/identity';

describe('the year of a lead', () => {
  it.each([
    ['现将我局2021年政府信息公开工作报告如下：', 2021],
    ['现将2020年度政府信息公开工作情况汇报如下。', 2020],
    ['现将2022年松漪镇人民政府政府信息公开情况报告如下:', 2022],
    ['根据条例规定，现公布云岫县水务局2022年度政府信息公开工作年度报告。本报告由六部分组成。', 2022],
    ['按照要求，现发布《澄砚区水务局 2021 年政府信息公开工作年度报告》，欢迎查阅。', 2021],
    ['現公布雲岫縣水務局2024年政府信息公開工作年度報告。', 2024],
    ['現將我局2021年政府信息公開工作報告如下：', 2021],
    ['特向社会公布松漪街道2021年度信息公开年度报告。', 2021],
    ['特编制澄砚区档案馆2023年政府信息公开工作年度报告', 2023],
    [
      '依据《关于做好2022年政府信息公开工作年度报告的通知》，现公布本局2023年政府信息公开工作年度报告。',
      2023,
    ],
  ])('is that of the report which %j announces', (text, year) => {
    expect(leadYear(text)).toBe(year);
  });

  it('is that of the period before any other', () => {
    const text = '现公布本局2023年政府信息公开工作年度报告，数据统计期限为2022年1月1日至12月31日。';
    expect(leadYear(text)).toBe(2022);
  });

  it.each([
    '2023年，我局编制发布2022年政府信息公开工作年度报告，更新公开指南。',
    '现根据《关于做好2023年政府信息公开工作年度报告编制和数据报送工作的通知》编制本报告。',
    '现将2023年政府信息公开工作年度报告编制有关事项通知如下。',
    '现就落实2023年工作要点情况说明，政府信息公开工作报告另行公布。',
    '实现2023年度政府信息公开报告全覆盖。',
  ])('is not told by %j', (text) => {
    expect(leadYear(text)).toBeUndefined();
  });
});

describe('the body that a title names', () => {
  it.each([
    ['云岫县水务局2023年政府信息公开工作年度报告', '云岫县水务局'],
    ['云岫县水务局关于2021年度政府信息公开情况的报告', '云岫县水务局'],
    ['关于2021年度政府信息公开工作的年度报告', undefined],
  ])('%j', (title, body) => {
    expect(reportBody(title)).toBe(body);
  });
});

describe('a title in a row of a table about the document', () => {
  const words = '云岫县松漪镇2019年政府信息公开工作年度报告';

  it.each([
    `名 称: | ${words} | ||`,
    `| 名称：| ${words} |`,
    `信息名称：${words}`,
    `标题: ${words}`,
    `| ${words} |`,
  ])('is the title alone: %s', (line) => {
    expect(titleText(line)).toBe(words);
  });
});
