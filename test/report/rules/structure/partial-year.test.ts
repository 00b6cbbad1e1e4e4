import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked } from '../marked';

const rule = 'structure/partial-year';
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障。';

/** Sentences of a report for 2024 and what is marked in them. */
const cases: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
  ['截至11月底，我局共培训4次。', ['截至11月底']],
  ['截止 11 月 底，公开信息26条。', ['截止 11 月 底']],
  ['截至2024年11月30日，公开信息26条。', ['截至2024年11月30日']],
  ['截至2024年12月10日，公开信息26条。', ['截至2024年12月10日']],
  ['1—11月，公开信息26条。', ['1—11月']],
  ['2024年1月至10月，公开信息26条。', ['1月至10月']],
  ['前三季度公开信息26条。', ['前三季度']],
  ['截至12月31日，公开信息26条。', []],
  ['截至2024年12月，公开信息26条。', []],
  ['截至2023年11月底，公开信息26条。', []],
  ['截至6月底，在用的新媒体有3个，发布信息26条。', []],
  ['截至11月底，各股室都完成了清理。', []],
  ['截至11月底，公众号粉丝达2.1万人。', []],
  ['截至11月底，公开信息26条，公众号有粉丝2.1万人。', ['截至11月底']],
  ['截至目前，公开信息26条。', []],
  ['11月份新增公开信息26条。', []],
  ['2024年11月公开信息26条。', []],
  ['2023年1—11月公开信息26条。', []],
  ['在11—12月公开信息26条。', []],
  ['公开信息26条。截至11月底，各股室都完成了清理。', []],
];

describe(rule, () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(marked(reportExample({ overview: `${sentence}\n\n${aspects}` }), rule)).toEqual(expected);
  });
});
