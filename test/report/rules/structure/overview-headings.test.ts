import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';

const overview = [
  '（一）主动公开政府信息情况',
  '全年主动公开各类信息240条。',
  '（二）收到和处理政府信息公开申请情况',
  '收到政府信息公开申请4件，全部按期答复。',
  '（三）政府信息管理情况',
  '公文制作时同步确定公开属性。',
  '（四）政府信息公开平台建设情况',
  '维护县政府网站上的本局专栏。',
  '（五）监督保障情况',
  '把公开工作纳入年度考核。',
];

describe('an overview whose headings have the words of the sections behind it', () => {
  it('is one section where they are numbered 1. 2. 3.', () => {
    const numbered = overview.map((line) =>
      line.replace(/^（(.)）/, (_, numeral: string) => `${'一二三四五'.indexOf(numeral) + 1}.`),
    );
    expect(numbered[0]).toBe('1.主动公开政府信息情况');
    const text = reportExample({ overview: numbered.join('\n') });
    expect(new ReportDocument(text).findings()).toEqual([]);
  });

  it.each(['\n', '\n\n'])('is one section, its headings parted by %j', (between) => {
    const text = reportExample({ overview: overview.join(between) });
    expect(new ReportDocument(text).findings()).toEqual([]);
  });
});
