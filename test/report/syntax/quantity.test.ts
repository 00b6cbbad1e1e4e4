import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity, writeLike } from '../../../report/syntax/quantity';
import { formatExact } from '../../../report/text/exact';

/** The value a text is read as, and the characters that are its number; nothing when it is no number. */
function read(text: string): [value: string, digits: string] | undefined {
  const quantity = readQuantity(text);
  if (!quantity) return undefined;
  return [formatExact(quantity.value), text.slice(quantity.digits.start, quantity.digits.end)];
}

describe('quantities', () => {
  it.each([
    ['0', '0', '0'],
    ['007', '7', '007'],
    ['999999999999999', '999999999999999', '999999999999999'],
    ['9007199254740993', '9007199254740993', '9007199254740993'],
    ['-738', '-738', '-738'],
    ['−3', '-3', '−3'],
    ['－３', '-3', '－３'],
    ['+7', '7', '+7'],
    ['减4', '-4', '减4'],
    ['減少12', '-12', '減少12'],
    ['增3项', '3', '增3'],
    ['增加３', '3', '增加３'],
    ['１９８', '198', '１９８'],
    ['1,234,567', '1234567', '1,234,567'],
    ['１，２３４', '1234', '１，２３４'],
    ['609.00', '609', '609.00'],
    ['177.476425', '177.476425', '177.476425'],
    ['３．５', '3.5', '３．５'],
    ['3件', '3', '3'],
    ['58812595.00 元', '58812595', '58812595.00'],
    ['16557462.5（元）', '16557462.5', '16557462.5'],
    ['12 (万元)', '12', '12'],
    ['20人次', '20', '20'],
    ['１，２３４ 件', '1234', '１，２３４'],
  ])('%j is %s, written %j', (text, value, digits) => {
    expect(read(text)).toEqual([value, digits]);
  });

  it.each([
    '',
    '/',
    '—',
    '－',
    '无',
    '若干',
    '增',
    '减少',
    '增减4',
    '新增3',
    '约3件',
    '3 4',
    '1,23',
    '1,2345',
    '3.',
    '.5',
    '1.2.3',
    '1e3',
    '三',
    '①',
    '3/4',
    '12%',
    '2024年',
    '3件5',
    'NaN',
    '0x10',
    '1.属于国家秘密',
    '9'.repeat(41),
  ])('%j is no number', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a number written like another', () => {
  it.each([
    ['3', '12', '12'],
    ['３', '12', '１２'],
    ['1,234', '5678', '5,678'],
    ['1,234', '56', '56'],
    ['１，２３４', '1234567', '１，２３４，５６７'],
    ['12', '34567', '34567'],
    ['/', '0', '0'],
    ['', '7', '7'],
  ])('%j, then %s, is %j', (model, value, written) => {
    expect(writeLike(model, value)).toBe(written);
  });

  it('is read back as the number it is, in whatever way the other one was written', () => {
    const way = fc.constantFrom(
      '0',
      '12',
      '１２',
      '1,234',
      '１，２３４',
      '1，234,567',
      '-3',
      '－３',
      '609.00',
      '无',
      '',
    );
    fc.assert(
      fc.property(way, fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), (model, value) => {
        const written = writeLike(model, String(value));
        expect(read(written)).toEqual([String(value), written]);
      }),
    );
  });
});
