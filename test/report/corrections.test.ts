import { describe, expect, it } from 'vitest';
import { correctionsText, dismiss, ReportDocument } from '../../report';
import { isReport } from '../../report/recognise';
import { casesExample } from '../../report/rules/examples';
import { markdownReport, sound } from './dismissal/reports';
import { sampleReports } from './sample-reports';

function corrections(text: string): string {
  const document = new ReportDocument(text);
  return correctionsText(document, document.findings());
}

const zeros = (count: number) => Array.from({ length: count }, () => 0);

describe('corrections as text', () => {
  it('give place, old value, new value and reason', () => {
    const partial = { ...sound, partial: [0, 3, 0, 0, 0, 0, 0] };
    expect(corrections(markdownReport(partial)).split('\n')).toEqual([
      '《云岫县档案馆2024年政府信息公开工作年度报告》更正清单',
      '',
      '1. 三、收到和处理政府信息公开申请情况，表三，（二）部分公开，商业企业，第 10 行',
      '   现为：3',
      '   改为：0',
      expect.stringMatching(
        /^ {3}理由：（七）总计·商业企业应为 4（1\+3），现为 1；.*唯一能使本表全部勾稽成立的改动。$/,
      ),
      '',
    ]);
  });

  it('name a blank as such, and the value that follows', () => {
    const blank = { ...sound, partial: [0, '', 0, 0, 0, 0, 0] };
    expect(corrections(markdownReport(blank))).toContain('   现为：（空）\n   改为：0\n');
  });

  it('say what else is to be done where no value changes into another', () => {
    const lines = corrections(casesExample(zeros(16))).split('\n');
    expect(lines.slice(2)).toEqual([
      '1. 四、政府信息公开行政复议、行政诉讼情况，表四，第 8 行',
      '   现为：0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
      expect.stringMatching(/^ {3}改法：去掉多出的“0”/),
      expect.stringMatching(/^ {3}理由：本行应有 15 个数，现有 16 格/),
      '',
    ]);
  });

  it('leave open what is not certain, and tell the possibilities', () => {
    const text = corrections(casesExample([1, 0, 0, 0, 3, ...zeros(10)]));
    expect(text).toMatch(/ {3}现为：3\n {3}改为：（请核实后填写）\n {3}可能的改法：.*行政复议·总计：3 → 1/);
  });

  it('are numbered through the reports of a collection, each under its title', () => {
    const one = casesExample([1, 0, 0, 0, 3, ...zeros(10)]);
    const text = corrections(`${one}\n${one.replace('2024', '2023')}`);
    expect(text.match(/^(?:《.*》更正清单|\d+\. )/gm)).toEqual([
      '《云岫县档案馆2024年政府信息公开工作年度报告》更正清单',
      '1. ',
      '《云岫县档案馆2023年政府信息公开工作年度报告》更正清单',
      '2. ',
    ]);
  });

  it('are empty where nothing is shown, and say nothing of dismissals', () => {
    expect(corrections(markdownReport(sound))).toBe('');
    const document = new ReportDocument(`<!-- gouji-dismiss x/y: z -->\n${markdownReport(sound)}`);
    const { kept } = dismiss(document, document.findings(), { comments: true, entries: [] });
    expect(kept).toHaveLength(1);
    expect(correctionsText(document, kept)).toBe('');
  });

  it('cut long values short, and keep every value on its line', () => {
    const text = casesExample(Array.from({ length: 17 }, () => 12345));
    const lines = corrections(text).split('\n');
    expect(lines.find((line) => line.includes('现为'))).toMatch(/^ {3}现为：[\d ]{40}……$/);
  });

  it.each(sampleReports().map(({ name, text }) => [name, text]))(
    'of %s are no report themselves',
    (_, text) => {
      expect(isReport(corrections(text))).toBe(false);
    },
  );
});
