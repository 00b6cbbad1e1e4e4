import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'structure/issue-date';
const name = '云岫县水利局';

/** What stands at the end of a report for 2024, what is marked in it, and what the repair makes of it. */
const cases: readonly (readonly [end: string, expected: readonly string[], after: string])[] = [
  [`${name}\n2024年1月20日`, ['2024年1月20日'], `${name}\n2025年1月20日`],
  [`${name}\n2023年1月20日`, ['2023年1月20日'], `${name}\n2025年1月20日`],
  [`${name}\n二〇二四年一月二十日`, ['二〇二四年一月二十日'], `${name}\n2025年一月二十日`],
  [`${name}　2024-01-20`, ['2024-01-20'], `${name}　2025-01-20`],
  [
    `<p>${name}</p>\n<p>2<b>024</b>年1月20日</p>`,
    ['2<b>024</b>年1月20日'],
    `<p>${name}</p>\n<p>2<b>024</b>年1月20日</p>`,
  ],
  [`${name}\n2025年1月20日`, [], `${name}\n2025年1月20日`],
  [`${name}\n2024年12月30日`, [], `${name}\n2024年12月30日`],
  [`${name}\n2026年1月20日`, [], `${name}\n2026年1月20日`],
  ['2024年1月20日', [], '2024年1月20日'],
  [`其他事项见《${name}\n2024年1月20日公告》`, [], `其他事项见《${name}\n2024年1月20日公告》`],
  [`${name}\n2024年1月20日\n${name}\n2025年1月20日`, [], `${name}\n2024年1月20日\n${name}\n2025年1月20日`],
];

describe(rule, () => {
  it.each(cases)('%s', (end, expected, after) => {
    const report = (words: string) => reportExample({ other: `信息处理费0元。\n\n${words}` });
    expect(marked(report(end), rule)).toEqual(expected);
    expect(repaired(report(end), rule)).toBe(report(after));
  });

  it('stays silent where the title and the period name different years', () => {
    const text = reportExample({ other: `信息处理费0元。\n\n${name}\n2024年1月20日` });
    const other = text.replace(/自2024年1月1日起至2024年/, '自2023年1月1日起至2023年');
    expect(marked(other, rule)).toEqual([]);
    expect(marked(other, 'structure/period')).toHaveLength(1);
  });
});
