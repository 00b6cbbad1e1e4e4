import { describe } from 'vitest';
import { heading, itEndures, LARGEST_READ, repeated, section, title } from './endurance';

const ROWS = 100_000;

/** Time that grows with the square of so many blanks is far too long, and yet ends. */
const BLANKS = 150_000;

const fourth = '四、政府信息公开行政复议、行政诉讼情况\n';

const values = ['1', '0', '0', '0', '0', '0', '1'] as const;
const label = '（一）予以公开';

/** A row in every layout. */
const rows: readonly (readonly [layout: string, row: string])[] = [
  ['parted by tabs', `${[label, ...values].join('\t')}\n`],
  ['parted by pipes', `| ${[label, ...values].join(' | ')} |\n`],
  ['without labels, parted by pipes', `| ${values.join(' | ')} |\n`],
  ['in HTML', `<tr><td>${label}<td>${values.join('<td>')}\n`],
  ['of one cell a line', `${[label, ...values].join('\n')}\n`],
  ['aligned by blanks', `${[label, ...values].join('   ')}\n`],
  ['without anything between its cells', `${label}${values.join('')}\n`],
];

describe('a table of a hundred thousand rows', () => {
  itEndures(
    rows.map(([layout, row]) => [
      layout,
      () => section(`${layout === 'in HTML' ? '<table>\n' : ''}${row.repeat(ROWS)}`),
    ]),
  );
});

describe('the longest table that is read', () => {
  itEndures([
    ...rows.map(
      ([layout, row]) =>
        [
          layout,
          () => section(`${layout === 'in HTML' ? '<table>\n' : ''}${repeated(row, LARGEST_READ)}`),
        ] as const,
    ),
    ['of labels that are nearly known', () => section(nearlyKnown(LARGEST_READ / 30))],
    ['of table four, whole', () => title + fourth + repeated(`${'0\t'.repeat(14)}0\n`, LARGEST_READ)],
    ['of table four, in pieces', () => title + fourth + repeated('| 0 | 0 | 0 | 0 | 0 |\n', LARGEST_READ)],
    ['of no official form', () => section(repeated('甲|乙|1\n', LARGEST_READ))],
  ]);
});

describe('a row of a hundred thousand cells', () => {
  itEndures([
    ['parted by tabs', () => section(`${label}${'\t1'.repeat(ROWS)}\n`)],
    ['parted by pipes', () => section(`| ${label} ${'| 1 '.repeat(ROWS)}|\n`.repeat(2))],
    ['parted by blanks', () => section(`${label}${' 1'.repeat(ROWS)}\n`)],
    ['in HTML', () => section(`<table><tr><td>${label}${'<td>1'.repeat(ROWS)}</table>\n`)],
    ['on a line each', () => section(`${label}\n${'1\n'.repeat(ROWS)}`)],
    [
      'one of them a shared label far behind form feeds',
      () => section(`${label}\t${values.join('\t')}\n${'\f'.repeat(BLANKS)}其他\t${values.join('\t')}\n`),
    ],
    ['all of them labels', () => section(`${`${label}\t`.repeat(ROWS / 4)}1\n`)],
  ]);
});

describe('ten thousand beginnings', () => {
  itEndures([
    ['of sections', () => title + heading.repeat(ROWS / 10)],
    ['of reports', () => title.repeat(ROWS / 10)],
    [
      'of reports with a row each',
      () => `${title}${heading}${[label, ...values].join('\t')}\n`.repeat(ROWS / 10),
    ],
    [
      'of lines that are nearly titles',
      () => section(`${'2024年政府信息公开'.repeat(7)}报告x\n`.repeat(ROWS / 10)),
    ],
    ['of lines that are nearly headings', () => section(`${'（况'.repeat(40)}\n`.repeat(ROWS / 10))],
  ]);
});

describe('digits without separators', () => {
  const known = '1.属于国家秘密0000000';
  const next = '2.其他法律行政法规禁止公开';
  itEndures([
    ['that can be cut in many ways', () => section(repeated('1.属于国家秘密1111111111111111', LARGEST_READ))],
    ['that can hardly be cut', () => section(repeated('1.属于国家秘密1231231231231231', LARGEST_READ))],
    [
      'in rows of one table, each of which can be cut in many ways',
      () => section(repeated(ambiguousTable(), LARGEST_READ)),
    ],
    ['in a hundred thousand rows', () => section(repeated(known, LARGEST_READ))],
    ['behind a label, without end', () => section(`${known.repeat(4)}${next}${repeated('1', LARGEST_READ)}`)],
    [
      'with a blank behind each',
      () => section(`${known.repeat(4)}${next}${repeated('0 ', LARGEST_READ)}${known}`),
    ],
    ['after blanks without end', () => section(`${known.repeat(4)}${next}${' '.repeat(BLANKS)}x${known}`)],
    ['after lines without end', () => section(`${known.repeat(4)}${next}${'\n'.repeat(BLANKS)}x${known}`)],
  ]);
});

/** Labels that differ from one of the form's in a character or two, each in another way. */
function nearlyKnown(rows: number): string {
  const ideograph = (index: number) => String.fromCharCode(0x4e00 + (index % 20_000));
  return Array.from(
    { length: rows },
    (_, index) => `本年新收${ideograph(index)}信息申请数${ideograph(index * 7)}\t${values.join('\t')}\n`,
  ).join('');
}

/** Rows of ones: their totals and their columns leave very many ways to cut them. */
function ambiguousTable(): string {
  const rows = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '（一）予以公开',
    '（二）部分公开',
  ];
  return rows.map((row, index) => `${row}${'1'.repeat(11 + index)}`).join('');
}
