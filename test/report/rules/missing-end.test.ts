import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { reportExample } from '../../../report/rules/report-example';

function told(text: string): readonly string[] {
  return new ReportDocument(text)
    .findings()
    .filter(({ rule }) => rule === 'shape/missing-row')
    .map(({ message }) => message.zh);
}

const report = reportExample();

describe('the last row of a table', () => {
  it.each([
    [/^四、结转下年度继续办理\t.*\n/m, '“四、结转下年度”一行'],
    [/^行政事业性收费\t.*\n/m, '“行政事业性收费”一行'],
  ])('is missing where the next section follows: %s', (row, name) => {
    const messages = told(report.replace(row, ''));
    expect(messages).toEqual([expect.stringContaining(name)]);
  });

  it('is not said to be missing where its label is left', () => {
    expect(told(report.replace(/^(四、结转下年度继续办理)\t.*\n/m, '$1\n'))).toEqual([]);
  });

  it('is not said to be missing where the text ends', () => {
    const end = report.indexOf('四、结转下年度继续办理');
    expect(told(report.slice(0, end))).toEqual([]);
  });

  it('is not said to be missing where more is', () => {
    const torn = report.replace(/^(?:（七）总计|四、结转下年度继续办理)\t.*\n/gm, '');
    expect(told(torn)).toEqual([]);
  });
});
