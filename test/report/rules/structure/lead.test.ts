import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';

function leadsMissing(text: string): number {
  return new ReportDocument(text).findings().filter(({ rule }) => rule === 'structure/lead').length;
}

const aspects = [
  '（一）主动公开。全年围绕水利工程公开信息。',
  '（二）依申请公开。收到政府信息公开申请4件，全部按期答复。',
  '（三）政府信息管理。公文制作时同步确定公开属性。',
  '（四）平台建设。维护县政府网站上的本局专栏。',
  '（五）监督保障。把公开工作纳入年度考核，编制了培训计划。',
];

describe('a lead', () => {
  it.each([
    ['is missed', aspects, 1],
    [
      'may stand behind the first heading',
      ['有关情况及数据统计期限为2024年1月1日至2024年12月31日。', ...aspects],
      0,
    ],
    ['may stand there in other words', ['按照《条例》第五十条编制本报告。', ...aspects], 0],
    [
      'may stand below the first heading of that section',
      ['（一）概述', '本报告根据《条例》编制，数据统计期限为全年。', ...aspects],
      0,
    ],
    ['is not what that heading is about', ['（一）概述', '全年贯彻《条例》，推进公开。', ...aspects], 1],
    ['is not what the first section is about', ['全年贯彻《条例》，推进公开。', ...aspects], 1],
  ])('%s', (_, overview, count) => {
    expect(leadsMissing(reportExample({ lead: '', overview: overview.join('\n') }))).toBe(count);
  });
});
