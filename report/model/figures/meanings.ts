import type { TableKind } from '../../forms';
import type { Localised } from '../../text/localised';
import type { Scope } from './scope';

/** Some cells of a table, by the ids of rows and columns. Where a form has no such row or column, nothing is meant. */
export interface CellsMeant {
  /** A row's id, or `group/*` for every row of a group. Several where forms differ: those that a form has count. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly coefficient: 1 | -1;
}

/** One sum of cells that a figure of some scope may speak of. */
export interface Reading {
  readonly name: Localised;
  readonly kind: TableKind;
  readonly cells: readonly CellsMeant[];
}

const TOTAL = ['total'];
const NATURAL_PERSONS = ['natural-person'];
const COMPANIES = ['company'];
const ORGANISATIONS = [
  ...COMPANIES,
  'research-institute',
  'public-interest-organisation',
  'legal-services-firm',
  'other-organisation',
];

type Rows = readonly (readonly [rows: string | readonly string[], coefficient?: -1])[];

function applications(zh: string, en: string, rows: Rows, columns: readonly string[] = TOTAL): Reading {
  return {
    name: { zh, en },
    kind: 'applications',
    cells: rows.map(([row, coefficient]) => ({
      rows: typeof row === 'string' ? [row] : row,
      columns,
      coefficient: coefficient ?? 1,
    })),
  };
}

function cases(zh: string, en: string, columns: readonly string[]): Reading {
  return { name: { zh, en }, kind: 'cases', cells: [{ rows: ['cases'], columns, coefficient: 1 }] };
}

function documents(row: string, column: string, zh: string, en: string): readonly Reading[] {
  return [
    { name: { zh, en }, kind: 'proactive', cells: [{ rows: [row], columns: [column], coefficient: 1 }] },
  ];
}

/** A row of the statistics tables before 2019, in the column of the report's own year. */
function statistics(zh: string, en: string, ...rows: readonly string[]): Reading {
  return {
    name: { zh, en },
    kind: 'statistics',
    cells: [{ rows, columns: ['year', 'count'], coefficient: 1 }],
  };
}

const OTHER = ['other', 'other/*'];

const received = applications('一', 'received', [['new']]);
const handled = applications('一 + 二', 'received + carried in', [['new'], ['carried-in']]);
const concluded = applications('（七）总计', 'concluded', [['total']]);
const receivedBefore = statistics('受理申请数', 'applications', 'applications');
const repliesBefore = statistics('答复总数', 'replies', 'replies', 'concluded');

function ofColumns(columns: readonly string[], zh: string, en: string): readonly Reading[] {
  return [
    applications(`一·${zh}`, `received, ${en}`, [['new']], columns),
    applications(`一 + 二·${zh}`, `received + carried in, ${en}`, [['new'], ['carried-in']], columns),
    applications(`（七）·${zh}`, `concluded, ${en}`, [['total']], columns),
  ];
}

const outcomes = ['upheld', 'corrected', 'other', 'pending'] as const;
const outcomeNames = {
  upheld: ['结果维持', 'upheld'],
  corrected: ['结果纠正', 'corrected'],
  other: ['其他结果', 'other outcome'],
  pending: ['尚未审结', 'pending'],
} as const;

function reviewOutcomes(): Partial<Record<Scope, readonly Reading[]>> {
  const readings: Partial<Record<Scope, readonly Reading[]>> = {};
  for (const outcome of outcomes) {
    const [zh, en] = outcomeNames[outcome];
    readings[`review/${outcome}`] = [cases(`行政复议·${zh}`, `review: ${en}`, [`review/${outcome}`])];
    readings[`litigation/${outcome}`] = [
      cases(`行政诉讼·${zh}`, `litigation: ${en}`, [
        `direct-litigation/${outcome}`,
        `litigation-after-review/${outcome}`,
      ]),
    ];
  }
  return readings;
}

const LITIGATION = ['direct-litigation/total', 'litigation-after-review/total'];

/**
 * What the figures of a scope may speak of, the likeliest first. Narratives use their words loosely: what was received
 * may take in what was carried in, what was answered may leave out what was closed without an answer. A figure that
 * equals any of these agrees; only one that equals none does not.
 */
export const readingsByScope: Readonly<Partial<Record<Scope, readonly Reading[]>>> = {
  received: [received, handled, receivedBefore],
  handled: [handled, received, concluded, receivedBefore, repliesBefore],
  concluded: [
    concluded,
    applications('一 − 四', 'received − carried out', [['new'], ['carried-out', -1]]),
    repliesBefore,
  ],
  answered: [
    concluded,
    applications('（七）−（六）', 'concluded − other', [['total'], [OTHER, -1]]),
    applications('（七）−（五）−（六）', 'concluded − not processed − other', [
      ['total'],
      ['not-processed/*', -1],
      [OTHER, -1],
    ]),
    applications('一 − 四', 'received − carried out', [['new'], ['carried-out', -1]]),
    repliesBefore,
  ],
  'carried-in': [applications('二、上年结转', 'carried in', [['carried-in']])],
  'carried-out': [applications('四、结转下年度', 'carried over', [['carried-out']])],
  granted: [
    applications('（一）予以公开', 'granted', [['granted']]),
    statistics('同意公开答复数', 'granted', 'replies/granted'),
  ],
  partial: [
    applications('（二）部分公开', 'partly granted', [['partial']]),
    statistics('同意部分公开答复数', 'partly granted', 'replies/partial'),
  ],
  'granted-or-partial': [
    applications('（一）予以公开 + （二）部分公开', 'granted + partly granted', [['granted'], ['partial']]),
    statistics(
      '同意公开答复数 + 同意部分公开答复数',
      'granted + partly granted',
      'replies/granted',
      'replies/partial',
    ),
  ],
  refused: [
    applications('（三）不予公开', 'refused', [['refused/*']]),
    statistics('不予公开答复数', 'refused', 'replies/refused'),
  ],
  unavailable: [applications('（四）无法提供', 'unavailable', [['unavailable/*']])],
  'not-processed': [applications('（五）不予处理', 'not processed', [['not-processed/*']])],
  other: [applications('（六）其他处理', 'other', [[OTHER]])],
  'natural-persons': ofColumns(NATURAL_PERSONS, '自然人', 'natural persons'),
  organisations: ofColumns(ORGANISATIONS, '法人或其他组织', 'organisations'),
  companies: [
    ...ofColumns(COMPANIES, '商业企业', 'companies'),
    ...ofColumns(ORGANISATIONS, '法人或其他组织', 'organisations'),
  ],
  review: [
    cases('行政复议·总计', 'reviews', ['review/total']),
    statistics('行政复议数', 'reviews', 'reviews'),
  ],
  litigation: [
    cases('行政诉讼两项总计', 'litigation', LITIGATION),
    statistics('行政诉讼数', 'litigation', 'litigation'),
  ],
  'litigation/direct': [cases('未经复议直接起诉·总计', 'direct litigation', ['direct-litigation/total'])],
  'litigation/after-review': [
    cases('复议后起诉·总计', 'litigation after review', ['litigation-after-review/total']),
  ],
  'reviews-and-litigation': [
    cases('行政复议和行政诉讼总计', 'reviews and litigation', ['review/total', ...LITIGATION]),
    statistics('行政复议数 + 行政诉讼数', 'reviews + litigation', 'reviews', 'litigation'),
  ],
  ...reviewOutcomes(),
  'rules/issued': documents('rules', 'issued', '规章·本年制发件数', 'rules issued'),
  'rules/repealed': documents('rules', 'repealed', '规章·本年废止件数', 'rules repealed'),
  'rules/in-force': documents('rules', 'in-force', '规章·现行有效件数', 'rules in force'),
  'normative-documents/issued': documents(
    'normative-documents',
    'issued',
    '行政规范性文件·本年制发件数',
    'normative documents issued',
  ),
  'normative-documents/repealed': documents(
    'normative-documents',
    'repealed',
    '行政规范性文件·本年废止件数',
    'normative documents repealed',
  ),
  'normative-documents/in-force': documents(
    'normative-documents',
    'in-force',
    '行政规范性文件·现行有效件数',
    'normative documents in force',
  ),
  disclosed: [statistics('主动公开数', 'items disclosed', 'proactive', 'disclosed')],
};
