import { describe, expect, it } from 'vitest';
import { applyEdits, ReportDocument } from '../../../report';

/** The national table of 2014 as tab rows: label, unit, count. */
function statistics(counts: Readonly<Record<string, number | ''>>): string {
  return [
    '云岫县档案馆2016年度政府信息公开工作年度报告',
    '统计指标\t单位\t统计数',
    ...Object.entries(counts).map(([label, count]) => `${label}\t件\t${count}`),
    '',
  ].join('\n');
}

const applications = { '（一）收到申请数': 9, '1.当面申请数': 3, '2.传真申请数': 0, '3.网络申请数': 2 };
const staff = { '（三）从事政府信息公开工作人员数': 5, '1.专职人员数': 2, '2.兼职人员数': 2 };

/** How many relations hold, are broken and are unchecked, and which rules find something. */
function judged(text: string) {
  const document = new ReportDocument(text);
  const { holds, broken, unchecked } = document.relations;
  return { relations: [holds, broken, unchecked], rules: document.findings().map(({ rule }) => rule) };
}

describe('a relation over rows that were not all confirmed', () => {
  it('is unchecked when it does not hold: the form may have more rows', () => {
    const text = statistics({ ...applications, '4.信函申请数': 0, 专职人员数: 1 });
    expect(judged(text)).toEqual({ relations: [0, 0, 4], rules: [] });
  });

  it('is unchecked when it holds, too', () => {
    const text = statistics({ ...applications, '4.信函申请数': 4 });
    expect(judged(text)).toEqual({ relations: [0, 0, 4], rules: [] });
  });

  it('proves nothing about a blank beside it', () => {
    const document = new ReportDocument(statistics({ ...applications, '4.信函申请数': '' }));
    const [blank, ...others] = document.findings();
    expect([blank?.rule, others]).toEqual(['shape/blank-cell', []]);
    const fixes = blank ? document.fixes(blank) : [];
    expect(
      fixes.map(({ kind, edits }) => [kind, applyEdits(document.text, edits).includes('信函申请数\t件\t0')]),
    ).toEqual([['suggested', true]]);
  });

  it('leaves the confirmed ones as they are', () => {
    expect(judged(statistics(staff))).toEqual({ relations: [0, 1, 3], rules: ['statistics/sum'] });
    expect(judged(statistics({ ...applications, ...staff }))).toEqual({
      relations: [0, 1, 3],
      rules: ['statistics/sum'],
    });
  });
});
