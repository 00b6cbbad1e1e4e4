import { describe, expect, it } from 'vitest';
import { applyEdits, type Finding, type Fix, ReportDocument } from '../../../report';
import { type ApplicationRows, applicationsExample, casesExample } from '../../../report/rules/examples';

const right: ApplicationRows = {
  new: [40, 6, 0, 0, 1, 0, 47],
  'carried-in': [3, 0, 0, 0, 0, 0, 3],
  granted: [20, 3, 0, 0, 0, 0, 23],
  partial: [7, 1, 0, 0, 1, 0, 9],
  'unavailable/not-held': [12, 1, 0, 0, 0, 0, 13],
  'not-processed/petition': [2, 0, 0, 0, 0, 0, 2],
  total: [41, 5, 0, 0, 1, 0, 47],
  'carried-out': [2, 1, 0, 0, 0, 0, 3],
};

function withRows(rows: ApplicationRows): ReportDocument {
  return new ReportDocument(applicationsExample({ ...right, ...rows }));
}

/** The arithmetic findings of a document; a blank has a finding of its own, which is not looked at here. */
function arithmetic(document: ReportDocument): Finding[] {
  return document.findings().filter(({ rule }) => !rule.startsWith('shape/'));
}

/** What stands in the text where a finding is. */
function marked(document: ReportDocument, { range }: Finding): string {
  const line = document.text.split('\n')[range.start.line] ?? '';
  return `${line.split('\t')[0]} ${line.slice(range.start.character, range.end.character)}`;
}

const changesTwo = (fix: Fix) => fix.edits.length === 2 && !fix.title.en.startsWith('Recompute');

interface Example {
  readonly rows: ApplicationRows;
  /** For each finding, the label of its row and the number it is on. */
  readonly on: readonly string[];
  /** What its message says, whichever finding it is. */
  readonly says: readonly string[];
  /** The first fix of each finding. */
  readonly first: readonly string[];
  /** How many changes of two numbers each finding offers. */
  readonly pairs: number;
}

const apart = '（一）予以公开·自然人由 25 改为 20';
const examples: readonly (readonly [name: string, Example])[] = [
  [
    'two numbers that have nothing to do with each other are two findings, each on its own cell',
    {
      rows: { granted: [25, 3, 0, 0, 0, 0, 23], partial: [7, 4, 0, 0, 1, 0, 9] },
      on: ['（一）予以公开 25', '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 4'],
      says: [
        apart,
        '（二）部分公开·商业企业由 4 改为 1',
        '改动两处即可使本表全部勾稽成立，且没有别的两处改法',
      ],
      first: [
        '（一）予以公开·自然人：25 → 20，（二）部分公开·商业企业：4 → 1（改动两处即可使全部勾稽成立，且没有别的两处改法）',
        '（二）部分公开·商业企业：4 → 1，（一）予以公开·自然人：25 → 20（改动两处即可使全部勾稽成立，且没有别的两处改法）',
      ],
      pairs: 1,
    },
  ],
  [
    'two neighbours in each other’s place are one finding, on the first of them',
    {
      rows: { granted: [3, 20, 0, 0, 0, 0, 23] },
      on: ['（一）予以公开 3'],
      says: ['像是相邻两格的数对调了', '且没有别的两处改法'],
      first: [
        '（一）予以公开·自然人：3 → 20，（一）予以公开·商业企业：20 → 3（改动两处即可使全部勾稽成立，且没有别的两处改法）',
      ],
      pairs: 1,
    },
  ],
  [
    'a digit that went to the next cell is told as such',
    {
      rows: { granted: [203, 0, 0, 0, 0, 0, 23] },
      on: ['（一）予以公开 203'],
      says: ['由 203 改为 20', '由 0 改为 3', '像是一位数字串到了邻格'],
      first: [
        '（一）予以公开·自然人：203 → 20，（一）予以公开·商业企业：0 → 3（改动两处即可使全部勾稽成立，且没有别的两处改法）',
      ],
      pairs: 1,
    },
  ],
  [
    'a number in the row below may be the total’s mistake as well: both are offered, the likelier first',
    {
      rows: {
        'unavailable/not-held': [0, 1, 0, 0, 0, 0, 13],
        'unavailable/needs-production': [12, 0, 0, 0, 0, 0, 0],
      },
      on: ['1.本机关不掌握相关政府信息 13'],
      says: ['至少有两处数字有误，不能判断是哪两处', '有 2 种改法'],
      first: [
        '（四）1.本机关不掌握相关政府信息·自然人：0 → 12，（四）2.没有现成信息需要另行制作·自然人：12 → 0（改动两处即可使全部勾稽成立，但这样的改法有 2 种；像是相邻两格的数对调了）',
      ],
      pairs: 2,
    },
  ],
  [
    'where no slip speaks for any of many repairs, recomputing comes first, and three of them are offered',
    {
      rows: { granted: [21, 3, 0, 0, 0, 0, 24] },
      on: ['（七）总计 41'],
      says: ['至少有两处数字有误，不能判断是哪两处', '有 4 种改法'],
      first: ['重算（七）总计·自然人：41 → 42'],
      pairs: 3,
    },
  ],
  [
    'two wrong numbers of one column are two findings, each on its own cell',
    {
      rows: { granted: [20, 3, 0, 0, 0, 0, 230], partial: [7, 1, 0, 0, 1, 0, 95] },
      on: ['（一）予以公开 230', '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 95'],
      says: ['（一）予以公开·总计由 230 改为 23', '（二）部分公开·总计由 95 改为 9', '且没有别的两处改法'],
      first: [
        '（一）予以公开·总计：230 → 23，（二）部分公开·总计：95 → 9（改动两处即可使全部勾稽成立，且没有别的两处改法）',
        '（二）部分公开·总计：95 → 9，（一）予以公开·总计：230 → 23（改动两处即可使全部勾稽成立，且没有别的两处改法）',
      ],
      pairs: 1,
    },
  ],
  [
    'two rows off by the same amount are two findings, though nobody knows which column is whose',
    {
      rows: { granted: [21, 3, 0, 0, 0, 0, 23], partial: [7, 2, 0, 0, 1, 0, 9] },
      on: ['（一）予以公开 23', '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 9'],
      says: ['至少有两处数字有误，不能判断是哪两处', '有 2 种改法'],
      first: ['重算（一）予以公开·总计：23 → 24', '重算（二）部分公开·总计：9 → 10'],
      pairs: 2,
    },
  ],
  [
    'three wrong numbers are three findings, each where its row and its column meet, and no repair of all is claimed',
    {
      rows: {
        granted: [25, 3, 0, 0, 0, 0, 23],
        partial: [7, 4, 0, 0, 1, 0, 9],
        'unavailable/not-held': [12, 1, 0, 0, 6, 0, 13],
      },
      on: [
        '（一）予以公开 25',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 4',
        '1.本机关不掌握相关政府信息 6',
      ],
      says: ['上述关系即成立；但本表还有别的数字有误，不能断定就是这一处'],
      first: [
        '（一）予以公开·自然人：25 → 20（上述关系即成立，但不能断定就是这一处）',
        '（二）部分公开·商业企业：4 → 1（上述关系即成立，但不能断定就是这一处）',
        '（四）1.本机关不掌握相关政府信息·法律服务机构：6 → 0（上述关系即成立，但不能断定就是这一处）',
      ],
      pairs: 0,
    },
  ],
  [
    'three wrong totals are three findings, each on its own row, and the column they make wrong is told with the first',
    {
      rows: {
        granted: [20, 3, 0, 0, 0, 0, 24],
        partial: [7, 1, 0, 0, 1, 0, 11],
        'unavailable/not-held': [12, 1, 0, 0, 0, 0, 17],
      },
      on: [
        '（一）予以公开 24',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 11',
        '1.本机关不掌握相关政府信息 17',
      ],
      says: ['至少有三处数字有误'],
      first: [
        '重算（一）予以公开·总计：24 → 23',
        '重算（二）部分公开·总计：11 → 9',
        '重算（四）1.本机关不掌握相关政府信息·总计：17 → 13',
      ],
      pairs: 0,
    },
  ],
  [
    'a blank elsewhere leaves doubt, which is said, but each cell is marked',
    {
      rows: {
        granted: [25, 3, 0, 0, 0, 0, 23],
        partial: [7, 4, 0, 0, 1, 0, 9],
        'other/other': ['', 0, 0, 0, 0, 0, 0],
      },
      on: ['（一）予以公开 25', '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 4'],
      says: ['能核的勾稽即全部成立', '不能断定就是这两处'],
      first: [
        '（一）予以公开·自然人：25 → 20，（二）部分公开·商业企业：4 → 1（能核的勾稽即全部成立，但不能断定就是这两处）',
        '（二）部分公开·商业企业：4 → 1，（一）予以公开·自然人：25 → 20（能核的勾稽即全部成立，但不能断定就是这两处）',
      ],
      pairs: 1,
    },
  ],
];

describe('where one change does not do', () => {
  it.each(examples)('%s', (_, { rows, on, says, first, pairs }) => {
    const document = withRows(rows);
    const findings = arithmetic(document);
    expect(findings.map((finding) => marked(document, finding))).toEqual(on);
    for (const { message } of findings) {
      for (const words of says) expect(message.zh).toContain(words);
      expect(message.zh).not.toContain('唯一');
    }
    const fixes = findings.map((finding) => document.fixes(finding));
    expect(fixes.map(([fix]) => fix?.title.zh)).toEqual(first);
    expect(fixes.map((offered) => offered.filter(changesTwo).length)).toEqual(findings.map(() => pairs));
    for (const fix of fixes.flat()) {
      expect([fix.kind, fix.preferred]).toEqual(['suggested', false]);
      if (changesTwo(fix)) {
        expect(arithmetic(new ReportDocument(applyEdits(document.text, fix.edits)))).toEqual([]);
      }
    }
  });

  it('names both cells among the places it speaks of, before all others', () => {
    const findings = arithmetic(
      withRows({ granted: [25, 3, 0, 0, 0, 0, 23], partial: [7, 4, 0, 0, 1, 0, 9] }),
    );
    expect(findings.map(({ related }) => related.slice(0, 2).map(({ message }) => message.zh))).toEqual([
      ['（一）予以公开·自然人 25', '（二）部分公开·商业企业 4'],
      ['（二）部分公开·商业企业 4', '（一）予以公开·自然人 25'],
    ]);
  });

  it('only says that none other is as small where every relation was checked', () => {
    const wrong = { granted: [3, 20, 0, 0, 0, 0, 23] };
    for (const gap of ['', '/', '—']) {
      const document = withRows({ ...wrong, 'other/other': [0, 0, 0, gap, 0, 0, 0] });
      const [finding, another] = arithmetic(document);
      expect(another).toBeUndefined();
      const texts = finding ? [finding.message, ...document.fixes(finding).map(({ title }) => title)] : [];
      expect(texts.length).toBeGreaterThan(1);
      for (const { zh, en } of texts) {
        expect(zh).not.toMatch(/唯一|没有别的/);
        expect(en).not.toMatch(/\bonly\b|no other/);
      }
    }
  });
});

describe('a number with decimals', () => {
  it('may be set right, but no whole number is given decimals to make up for it', () => {
    const document = withRows({ granted: [2.5, 3, 0, 0, 0, 0, 23], 'carried-out': [2, 1, 0, 0, 0, 0, 3] });
    expect(arithmetic(document).map((finding) => marked(document, finding))).toEqual(['（一）予以公开 2.5']);
    const two = withRows({ granted: [2.5, 30, 0, 0, 0, 0, 23] });
    const titles = arithmetic(two).flatMap((finding) => two.fixes(finding).filter(changesTwo));
    expect(titles.map(({ title }) => title.zh)).toEqual([
      '（一）予以公开·自然人：2.5 → 20，（一）予以公开·商业企业：30 → 3（改动两处即可使全部勾稽成立，且没有别的两处改法）',
      '（一）予以公开·商业企业：30 → 3，（一）予以公开·自然人：2.5 → 20（改动两处即可使全部勾稽成立，且没有别的两处改法）',
    ]);
  });
});

describe('table four', () => {
  it('has one equation a block: what would explain the slip is offered after the total, and nothing is called the only one', () => {
    const document = new ReportDocument(casesExample([39, 17, 88, 26, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const [finding] = document.findings();
    expect(finding?.message.zh).toContain('不能判断是哪一个数有误');
    const fixes = finding ? document.fixes(finding) : [];
    expect(fixes.map(({ title }) => title.zh)).toEqual([
      '重算行政复议·总计：440 → 170',
      '行政复议·结果维持：39 → 309（上述关系即成立，但不能断定就是这一处；像是错了、多了或少了一位数字）',
      '行政复议·尚未审结：26 → 296（上述关系即成立，但不能断定就是这一处；像是错了、多了或少了一位数字）',
    ]);
    expect(fixes.filter(({ preferred }) => preferred)).toEqual([]);
  });
});
