import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { type ApplicationRows, applicationsExample, casesExample } from '../../../report/rules/examples';

/** What the rules about sums beside gaps say of a text: how loudly, and on which number. */
function saidOf(text: string): string[] {
  return new ReportDocument(text)
    .findings()
    .filter(({ message }) => message.zh.includes('（?）'))
    .map(({ severity, range, message }) => {
      const line = text.split('\n')[range.start.line] ?? '';
      return `${severity} ${line.slice(range.start.character, range.end.character)} ${message.zh.split('：')[0]}`;
    });
}

const right: ApplicationRows = {
  new: [4, 3, 0, 0, 0, 0, 7],
  granted: [4, 3, 0, 0, 0, 0, 7],
  total: [4, 3, 0, 0, 0, 0, 7],
};

/** A row whose total is missing, so that the column of totals cannot be checked. */
const noTotal = [0, 0, 0, 0, 0, 0, ''] as const;

describe('sums of table three beside cells without a number', () => {
  it.each<[string, ApplicationRows, string[]]>([
    ['nothing is said where the gap may hold the rest', { new: [4, '', 0, 0, 0, 0, 7] }, []],
    ['nor where the parts make up the total without it', { new: [4, 3, '', '', 0, 0, 7] }, []],
    [
      'parts that exceed their total are an error, whatever the gap holds',
      { granted: [4, 3, 0, '', 0, 0, 6], partial: noTotal },
      ['error 6 （一）予以公开·总计为 6，各项为 4+3+0+?+0+0'],
    ],
    [
      'signs for nothing make parts that are too few unlikely',
      { granted: [4, '/', '—', '无', 0, 0, 6], partial: noTotal },
      ['information 6 （一）予以公开·总计为 6，各项为 4+?+?+?+0+0'],
    ],
    [
      'of a single sign its own finding tells what it should be',
      { granted: [4, '/', 0, 0, 0, 0, 6], partial: noTotal },
      [],
    ],
    [
      'nothing is unlikely where one of the gaps is a blank',
      { granted: [4, '/', '', '无', 0, 0, 6], partial: noTotal },
      [],
    ],
    ['or says that there was something', { granted: [4, '若干', '/', 0, 0, 0, 6], partial: noTotal }, []],
    [
      'one number that is too large in its row and in its column is told once',
      { granted: [4, 9, '', 0, 0, 0, 7], partial: ['', '', '', 0, 0, 0, 0] },
      ['error 3 （七）总计·商业企业为 3，各项为 9+?'],
    ],
    [
      'what shares a cell with a relation that is broken is not told again',
      { granted: [4, 9, 0, 0, 0, 0, 7], partial: ['', '', 0, 0, 0, 0, 0] },
      [],
    ],
    [
      'what was concluded cannot be more than all that was there',
      {
        total: [8, 3, 0, 0, 0, 0, 11],
        granted: [8, 3, 0, 0, 0, 0, 11],
        'carried-out': ['', 0, 0, 0, 0, 0, ''],
      },
      ['error 8 自然人列'],
    ],
    ['a row without a shape takes part in nothing', { new: [4, 3, 2, '', 7] }, []],
  ])('%s', (_, rows, said) => {
    expect(saidOf(applicationsExample({ ...right, ...rows }))).toEqual(said);
  });

  it('are called impossible only where no numbers in the gaps make them hold', () => {
    const count = fc.nat(9);
    const cell = fc.oneof(count, fc.constantFrom('', '/'));
    fc.assert(
      fc.property(
        fc.tuple(cell, cell, cell, count),
        fc.array(count, { minLength: 3, maxLength: 3 }),
        (row, filling) => {
          const [a, b, c, total] = row;
          const errors = saidOf(
            applicationsExample({ ...right, 'refused/state-secret': [a, b, c, 0, 0, 0, total] }),
          ).filter((said) => said.startsWith('error') && said.includes('国家秘密'));
          const numbers = [a, b, c].map((value, index) =>
            typeof value === 'number' ? value : (filling[index] ?? 0),
          );
          const sum = numbers.reduce((all, value) => all + value, 0);
          if (errors.length > 0) expect(sum).toBeGreaterThan(total);
        },
      ),
      { seed: 20240402, numRuns: 200 },
    );
  });
});

it('totals of table four beside signs for nothing are judged by themselves', () => {
  const rest = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  expect(saidOf(casesExample([3, 1, '/', '/', 2, ...rest]))).toEqual([
    'error 2 行政复议·总计为 2，各项为 3+1+?+?',
  ]);
  expect(saidOf(casesExample([3, 1, '/', '/', 5, ...rest]))).toEqual([
    'information 5 行政复议·总计为 5，各项为 3+1+?+?',
  ]);
  expect(saidOf(casesExample([3, 1, '/', '/', 4, ...rest]))).toEqual([]);
});
