import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/old-year';
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障在2024年都有进展。';

/** What stands at the beginning of a paragraph of a report for 2024, and the years marked in it. */
const cases: readonly (readonly [overview: string, expected: readonly string[]])[] = [
  ['2023年，我局公开信息26条。', ['2023年']],
  ['2023 年度我局公开信息26条。', ['2023 年']],
  ['我局认真工作。2023年公开信息26条，举办培训2次。', ['2023年']],
  ['（一）主动公开情况。2022年，我局公开信息26条。', ['2022年']],
  ['2023年，我局认真工作。', []],
  ['2023年公开信息26条，2024年公开信息30条。', []],
  ['2023年公开信息26条，本年公开30条。', []],
  ['2023年公开信息26条。2024年公开信息30条。', []],
  ['2023年结转的申请2件已经办结。', []],
  ['2023年12月，培训3次。', []],
  ['2023年底，在用的新媒体有3个。', []],
  ['2023年以来，公开信息126条。', []],
  ['2023年至2024年，公开信息126条。', []],
  ['2023年印发的通知共3件。', []],
  ['2023年确定的12项任务全部完成。', []],
  ['2023年存在的3个问题已全部改正。', []],
  ['2019年，全县公开信息126条。', []],
  ['2025年，计划公开信息126条。', []],
  ['全县2023年公开信息126条。', []],
  ['《2023年公开要点》共26条。', []],
  ['与全县各部门和各乡镇历次统计的主动公开政府信息的数量相比，本年的数量比\n2023年的26条多。', []],
];

describe(rule, () => {
  it.each(cases)('%s', (overview, expected) => {
    expect(marked(reportExample({ overview: `${overview}\n\n${aspects}` }), rule)).toEqual(expected);
  });

  it('offers the year of the report', () => {
    const [wrong, right] = [2023, 2024].map((year) =>
      reportExample({ overview: `${year}年，公开信息26条。\n${aspects}` }),
    );
    expect(repaired(wrong ?? '', rule)).toBe(right);
  });

  it('stays silent where a report speaks of earlier years more than of its own', () => {
    const overview = '2023年，公开信息26条。\n2022年，公开信息25条。\n2021年，公开信息24条。';
    const text = reportExample({ overview }).replaceAll('2024年1', '一').replaceAll('2024年12', '一');
    expect(marked(text, rule)).toEqual([]);
  });

  it('stays silent without a year of the report', () => {
    const text = reportExample({ overview: `2023年，公开信息26条。\n${aspects}` });
    expect(marked(text.split('\n').slice(4).join('\n'), rule)).toEqual([]);
  });
});
