import { describe, expect, it } from 'vitest';
import { reportExample } from '../../../../report/rules/report-example';
import { marked } from '../marked';

const rule = 'language/wrong-body';

function title(body: string): string {
  return `${body}2024年政府信息公开工作年度报告`;
}

/** The body in the title, what stands at the end, and what is marked there. */
const signatures: readonly (readonly [body: string, end: string, expected: readonly string[]])[] = [
  ['云岫县水利局', '松漪县水利局\n2025年1月20日', ['松漪县水利局']],
  ['云岫县水利局', '松漪县水利局　2025年1月20日', ['松漪县水利局']],
  ['云岫县水利局', '松 漪 县 水 利 局\n二〇二五年一月二十日', ['松 漪 县 水 利 局']],
  ['云岫县水利局', '云岫县林业局\n2025年1月20日', ['云岫县林业局']],
  ['澄砚镇人民政府', '听松镇人民政府\n2025年1月20日', ['听松镇人民政府']],
  ['云岫县水利局', '<p>松漪<b>县</b>水利局</p>\n<p>2025年1月20日</p>', ['松漪<b>县</b>水利局']],
  ['云岫县水利局', '云岫县水利局\n2025年1月20日', []],
  ['云岫县水利局', '县水利局\n2025年1月20日', []],
  ['云岫县水利局', '松漪市云岫县水利局\n2025年1月20日', []],
  ['云岫县水利局', '云岫县水务局\n2025年1月20日', []],
  ['云岫县水利局', '云岫县水利局办公室\n2025年1月20日', []],
  ['云岫县文化和旅游局', '云岫县文化广电旅游体育局\n2025年1月20日', []],
  ['云岫县卫生健康局', '云岫县卫生健康委员会\n2025年1月20日', []],
  ['云岫县人民政府', '云岫县人民政府办公室\n2025年1月20日', []],
  ['松漪市水利局', '云岫县水利局\n2025年1月20日', []],
  ['云岫县水利局', '与松漪县水利局签订协议1份。', []],
  ['云岫综合实验区行政审批局', '云岫综合区行政审批局\n2025年1月20日', []],
  ['云岫高新区管理委员会', '云岫高新技术产业开发区管理委员会\n2025年1月20日', []],
];

/** Whom the lead of the report of 云岫县水利局 says to ask, and what is marked there. */
const contacts: readonly (readonly [contact: string, expected: readonly string[]])[] = [
  ['请与松漪县水利局联系', ['松漪县水利局']],
  ['请直接与松漪县水利局办公室联系', ['松漪县水利局']],
  ['请与云岫县水利局政务公开股联系', []],
  ['请与云岫县政务公开办公室联系', []],
  ['请与本局办公室联系', []],
  ['请与松漪市政务服务中心联系', []],
];

describe(rule, () => {
  it.each(signatures)('%s, signed: %s', (body, end, expected) => {
    const text = reportExample({ title: title(body), other: `信息处理费0元。\n\n${end}` });
    expect(marked(text, rule)).toEqual(expected);
  });

  it.each(contacts)('%s', (contact, expected) => {
    const lead = `根据《条例》编制，统计期限自2024年1月1日起至2024年12月31日止。如有疑问，${contact}（电话：0000-0000000）。`;
    expect(marked(reportExample({ lead }), rule)).toEqual(expected);
  });

  it('stays silent on bodies that the text speaks of', () => {
    const overview = '（一）主动公开。与松漪县水利局联系办理3件。依申请公开、信息管理、平台、监督保障。';
    expect(marked(reportExample({ overview }), rule)).toEqual([]);
  });
});
