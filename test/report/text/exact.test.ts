import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  type Exact,
  equal,
  formatExact,
  isNegative,
  negate,
  parseExact,
  subtract,
  sum,
  toNumber,
} from '../../../report/text/exact';

/** A number as whole coefficient and count of decimals, which BigInt can reckon with on its own. */
interface Model {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** Numbers of up to thirty digits and six decimals: far beyond what floating point can hold. */
const anyModel: fc.Arbitrary<Model> = fc.record({
  coefficient: fc.oneof(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.bigInt({ min: -1000n, max: 1000n }),
    // Around the largest whole number that floating point holds exactly.
    fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
  ),
  scale: fc.nat(6),
});

function written({ coefficient, scale }: Model): string {
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
  return `${coefficient < 0n ? '-' : ''}${whole}${fraction}`;
}

function exact(model: Model): Exact {
  const parsed = parseExact(written(model));
  if (parsed === undefined) throw new Error(`${written(model)} is not read`);
  return parsed;
}

/** The shortest way to write a number: no needless noughts behind the point, no -0. */
function shortest(model: Model): string {
  const text = written(model);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

function plus(a: Model, b: Model): Model {
  const scale = Math.max(a.scale, b.scale);
  const lift = (model: Model) => model.coefficient * 10n ** BigInt(scale - model.scale);
  return { coefficient: lift(a) + lift(b), scale };
}

const minus = ({ coefficient, scale }: Model): Model => ({ coefficient: -coefficient, scale });

describe('exact numbers', () => {
  it('are read and written without loss', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(formatExact(exact(model))).toBe(shortest(model));
      }),
    );
  });

  it('are added, subtracted and turned as BigInt does it', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        expect(formatExact(add(exact(a), exact(b)))).toBe(shortest(plus(a, b)));
        expect(formatExact(subtract(exact(a), exact(b)))).toBe(shortest(plus(a, minus(b))));
        expect(formatExact(negate(exact(a)))).toBe(shortest(minus(a)));
      }),
    );
  });

  it('are summed in any order to the same', () => {
    fc.assert(
      fc.property(fc.array(anyModel, { maxLength: 8 }), (models) => {
        const expected = models.reduce(plus, { coefficient: 0n, scale: 0 });
        expect(formatExact(sum(models.map(exact)))).toBe(shortest(expected));
        expect(formatExact(sum(models.map(exact).reverse()))).toBe(shortest(expected));
      }),
    );
  });

  it('are equal when they are written alike, whatever way they came about', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        expect(equal(exact(a), exact(b))).toBe(shortest(a) === shortest(b));
        const roundabout = subtract(add(exact(a), exact(b)), exact(b));
        expect(equal(roundabout, exact(a))).toBe(true);
        expect(equal(subtract(exact(a), exact(a)), 0)).toBe(true);
      }),
    );
  });

  it('are negative below zero only', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(isNegative(exact(model))).toBe(model.coefficient < 0n);
      }),
    );
  });

  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['+7', '7'],
    ['007', '7'],
    ['609.00', '609'],
    ['177.476425', '177.476425'],
    ['0.1', '0.1'],
    ['-738', '-738'],
    ['9007199254740993', '9007199254740993'],
    ['00000000000000000012', '12'],
  ])('%s is read as %s', (text, shown) => {
    const value = parseExact(text);
    expect(value === undefined ? undefined : formatExact(value)).toBe(shown);
  });

  it.each(['', ' ', '.', '.5', '5.', '1,000', '1e3', '--1', '１', '0x10', 'NaN', 'Infinity', '1 2', '−1'])(
    '%j is no number',
    (text) => {
      expect(parseExact(text)).toBeUndefined();
    },
  );

  it('never add as floating point does', () => {
    expect(formatExact(add(exact({ coefficient: 1n, scale: 1 }), exact({ coefficient: 2n, scale: 1 })))).toBe(
      '0.3',
    );
    expect(formatExact(add(Number.MAX_SAFE_INTEGER, 2))).toBe('9007199254740993');
  });

  it('become the nearest floating-point number where a format has no other', () => {
    expect(toNumber(exact({ coefficient: 177476425n, scale: 6 }))).toBe(177.476425);
    expect(toNumber(exact({ coefficient: -3n, scale: 0 }))).toBe(-3);
  });
});
