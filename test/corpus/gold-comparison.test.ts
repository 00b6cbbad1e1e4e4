import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../report';
import { compare, type Gold } from './gold';

/** A finding on a line that counts from 1. */
function finding(line: number, catalogue: string, severity: Severity): Finding {
  const place = { line: line - 1, character: 0 };
  const message = { zh: '', en: '' };
  return { rule: '', catalogue, severity, range: { start: place, end: place }, message, related: [] };
}

const judged = { numbers: [], reason: 'because' };

const gold: Gold = {
  document: '999',
  layout: 'none',
  form: '2021',
  year: 2023,
  whole: true,
  expected: [
    { ...judged, lines: [5, 6], catalogue: ['SHP-BLANK'], severity: 'warning', certainty: 'C' },
    { ...judged, lines: [9], catalogue: ['T4-SUM'], severity: 'error', certainty: 'C', count: 2 },
    { ...judged, lines: 'anywhere', catalogue: ['S-LEAD', 'S-TITLE'], severity: 'hint', certainty: 'P' },
  ],
  allowed: [{ ...judged, lines: [7], catalogue: ['N-TOTAL'], severity: 'information', certainty: 'A' }],
  clean: [],
};

const cases: readonly (readonly [string, readonly Finding[], Record<'right' | 'wrong' | 'found', number>])[] =
  [
    ['nothing', [], { right: 0, wrong: 0, found: 0 }],
    ['what is expected', [finding(5, 'SHP-BLANK', 'warning')], { right: 1, wrong: 0, found: 1 }],
    [
      'one thing on two of its lines',
      [finding(5, 'SHP-BLANK', 'warning'), finding(6, 'SHP-BLANK', 'hint')],
      { right: 2, wrong: 0, found: 1 },
    ],
    ['what is expected, too loud', [finding(5, 'SHP-BLANK', 'error')], { right: 0, wrong: 1, found: 0 }],
    ['what is expected, a line away', [finding(4, 'SHP-BLANK', 'hint')], { right: 0, wrong: 1, found: 0 }],
    ['another code on an expected line', [finding(5, 'T3-ROW', 'error')], { right: 0, wrong: 1, found: 0 }],
    ['one of two', [finding(9, 'T4-SUM', 'error')], { right: 1, wrong: 0, found: 0 }],
    [
      'two of two',
      [finding(9, 'T4-SUM', 'error'), finding(9, 'T4-SUM', 'error')],
      { right: 2, wrong: 0, found: 1 },
    ],
    [
      'another of the right codes, anywhere',
      [finding(88, 'S-TITLE', 'hint')],
      { right: 1, wrong: 0, found: 1 },
    ],
    ['what is allowed', [finding(7, 'N-TOTAL', 'hint')], { right: 0, wrong: 0, found: 0 }],
    ['what is allowed, too loud', [finding(7, 'N-TOTAL', 'warning')], { right: 0, wrong: 1, found: 0 }],
  ];

describe('findings set against a gold file', () => {
  it.each(cases)('%s', (_name, findings, counts) => {
    const { right, wrong, found, missed } = compare(gold, findings);
    expect({ right: right.length, wrong: wrong.length, found: found.length }).toEqual(counts);
    expect(found.length + missed.length).toBe(gold.expected.length);
  });
});
