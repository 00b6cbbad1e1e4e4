import { describe, expect, it } from 'vitest';
import { applyEdits, ReportDocument } from '../../../report';
import { unpaidExample } from '../../../report/rules/fees/unpaid';
import { reportExample } from '../../../report/rules/report-example';

function found(text: string): readonly string[] {
  return new ReportDocument(text).findings().map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a report of the form of 2021 and the processing fee', () => {
  it.each([
    '本年度没有收取信息处理费。',
    '未发生政府信息公开收费事项。',
    '2024年发出收费通知0件，实际收取0元。',
    '依申请公开工作没有收取任何费用。',
    '无其他需要报告的事项，无收费。',
  ])('is told of it: %s', (other) => {
    expect(found(reportExample({ other }))).toEqual([]);
  });

  it('is told of it where a line ends within the words', () => {
    const text = reportExample({ other: '无。' }).replace(
      '全部按期答复。',
      '全部按期答复，没有收取信息处\n理费。',
    );
    expect(found(text)).toEqual([]);
  });

  it('is told of it in a section of its own', () => {
    const text = reportExample({ other: '无。' }).replace(
      '五、存在的',
      '五、信息处理费收取情况\n\n未收取。\n\n五、存在的',
    );
    expect(found(text).filter((rule) => /fees|other-matters/.test(rule))).toEqual([]);
  });

  it.each([
    ['无。', 'fees/statement warning'],
    ['本年度无其他需要报告的事项。', 'fees/statement warning'],
    ['', 'structure/other-matters warning'],
    ['云岫县水利局\n2025年1月20日', 'structure/other-matters warning'],
    ['２０２５年１月２０日', 'structure/other-matters warning'],
    ['无。\n\n云岫县水利局\n2025年1月20日', 'fees/statement warning'],
  ])('is not told of it: “%s”', (other, rule) => {
    expect(found(reportExample({ other }))).toEqual([rule]);
  });

  it('says nothing of it when it discloses the charges for licences', () => {
    const text = reportExample({ other: '无。' }).replace('公开信息。', '公开行政事业性收费目录。');
    expect(found(text)).toEqual(['fees/statement warning']);
  });

  it.each([
    ['无。', '本年度发出收取信息处理费的通知‹件数›件，总金额‹金额›元；实际收取信息处理费‹金额›元。'],
    [
      '一、无其他事项。',
      '本年度发出收取信息处理费的通知‹件数›件，总金额‹金额›元；实际收取信息处理费‹金额›元。\n\n一、无其他事项。',
    ],
  ])('can have a sentence with open numbers: “%s”', (other, written) => {
    const document = new ReportDocument(reportExample({ other }));
    const finding = document.findings().find(({ rule }) => rule === 'fees/statement');
    const fixes = finding ? document.fixes(finding) : [];
    expect(fixes.map(({ edits }) => applyEdits(document.text, edits))).toEqual([
      reportExample({ other: written }),
    ]);
  });

  it('is told of an unpaid notice in the same finding, with its cell', () => {
    const [finding, ...others] = new ReportDocument(unpaidExample('无。')).findings();
    expect(others).toEqual([]);
    expect(finding?.message.zh).toContain('有 1 件逾期未缴费');
    expect(finding?.related.map(({ message }) => message.zh)).toEqual([expect.stringContaining('总计 1')]);
  });
});

describe('an unpaid notice', () => {
  it.each([
    ['没有发出信息处理费收费通知，没有收取信息处理费。', ['fees/overdue warning']],
    ['通知收取信息处理费0件，通知金额0元，实际收取0元。', ['fees/overdue warning']],
    ['未向申请人发出过收费通知，收取信息处理费0元。', ['fees/overdue warning']],
    ['没有对申请人开具信息处理费缴费通知。', ['fees/overdue warning']],
    ['没有按期收到信息处理费缴费通知的回执。', []],
    ['没有收取信息处理费。', []],
    ['实际收取信息处理费0元。', []],
    ['2023年发出信息处理费收费通知0件。', ['language/old-year information']],
  ])('%s', (other, rules) => {
    expect(found(unpaidExample(other))).toEqual(rules);
  });
});

describe('a list of fees', () => {
  const listed = (list: string) =>
    found(reportExample({ other: list }).replace(/行政事业性收费\t0/, '行政事业性收费\t1.5'));

  it.each([
    ['对3件申请收取信息处理费900元。其中，甲科室1件，收取400元；乙科室2件，收取500元。', []],
    ['对4件申请收取信息处理费900元。其中，甲科室1件，收取400元；乙科室2件，收取500元。', ['fees/list error']],
    ['收取信息处理费900元。其中，甲科室收取300元，乙科室收取500元。', ['fees/list warning']],
    ['收取信息处理费900元。其中，甲科室收取500元，乙科室收取500元。', ['fees/list error']],
    ['收取信息处理费900元，其中甲科室收取500元。', []],
  ])('%s', (list, rules) => {
    expect(listed(list)).toEqual(rules);
  });
});

describe('more collected than asked for', () => {
  const collected = (other: string) =>
    found(reportExample({ other }).replace(/行政事业性收费\t0/, '行政事业性收费\t1.5'));

  it.each([
    ['发出信息处理费收费通知1件，通知金额100元，实际收取信息处理费200元。', ['fees/amount information']],
    [
      '发出信息处理费收费通知1件，通知金额100元，实际收取信息处理费200元（含上年通知、本年缴纳的100元）。',
      [],
    ],
  ])('%s', (other, rules) => {
    expect(collected(other)).toEqual(rules);
  });
});
