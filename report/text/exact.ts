/**
 * Exact numbers. Counts are whole and small, amounts have a few decimals: a safe integer is kept as a plain `number`,
 * everything else as a whole coefficient and a power of ten. Nothing is ever rounded.
 */
export type Exact = number | Decimal;

/** `coefficient × 10^-scale`, in lowest terms: the coefficient does not end in 0 unless the scale is 0. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** The exact value of digits as written, such as `-3`, `609.00` or `177.476425`; `undefined` for anything else. */
export function parseExact(text: string): Exact | undefined {
  if (!/^[-+]?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const point = text.indexOf('.');
  if (point < 0 && text.length <= 15) return Number(text) + 0;
  const decimals = point < 0 ? '' : text.slice(point + 1);
  const whole = (point < 0 ? text : text.slice(0, point)).replace('+', '');
  return normalise(BigInt(whole + decimals), decimals.length);
}

/** The sum of two exact numbers. */
export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const left = decimal(a);
  const right = decimal(b);
  const scale = Math.max(left.scale, right.scale);
  return normalise(shift(left, scale) + shift(right, scale), scale);
}

/** The number with its sign turned. */
export function negate(value: Exact): Exact {
  if (typeof value === 'number') return value === 0 ? 0 : -value;
  return { coefficient: -value.coefficient, scale: value.scale };
}

/** The number without its sign. */
export function absolute(value: Exact): Exact {
  return isNegative(value) ? negate(value) : value;
}

/** `a − b`. */
export function subtract(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return add(a, negate(b));
}

/** The sum of any number of exact numbers; 0 for none. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce<Exact>(add, 0);
}

/** Whether two exact numbers are the same. */
export function equal(a: Exact, b: Exact): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.coefficient === b.coefficient && a.scale === b.scale;
}

/** Whether a number is below zero. */
export function isNegative(value: Exact): boolean {
  return typeof value === 'number' ? value < 0 : value.coefficient < 0n;
}

/** Whether one exact number is below another. */
export function isLess(a: Exact, b: Exact): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a < b : isNegative(subtract(a, b));
}

/** How many decimals a number has, zeros at its end not counted. */
export function decimalsOf(value: Exact): number {
  return typeof value === 'number' ? 0 : value.scale;
}

/** A number times a power of ten; exact, as everything here. */
export function timesPowerOfTen(value: Exact, power: number): Exact {
  if (power === 0) return value;
  const { coefficient, scale } = decimal(value);
  const left = scale - power;
  return left >= 0 ? normalise(coefficient, left) : normalise(coefficient * 10n ** BigInt(-left), 0);
}

/** Plain digits without separators, such as `-3` or `177.476425`. */
export function formatExact(value: Exact): string {
  if (typeof value === 'number') return String(value);
  const negative = value.coefficient < 0n;
  const digits = String(negative ? -value.coefficient : value.coefficient).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = value.scale > 0 ? `.${digits.slice(digits.length - value.scale)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

/** The nearest floating-point number, for output formats that have no exact one. */
export function toNumber(value: Exact): number {
  return typeof value === 'number' ? value : Number(formatExact(value));
}

function decimal(value: Exact): Decimal {
  return typeof value === 'number' ? { coefficient: BigInt(value), scale: 0 } : value;
}

function shift(value: Decimal, scale: number): bigint {
  return value.coefficient * 10n ** BigInt(scale - value.scale);
}

function normalise(coefficient: bigint, scale: number): Exact {
  let reduced = coefficient;
  let places = scale;
  while (places > 0 && reduced % 10n === 0n) {
    reduced /= 10n;
    places--;
  }
  if (
    places === 0 &&
    reduced >= BigInt(Number.MIN_SAFE_INTEGER) &&
    reduced <= BigInt(Number.MAX_SAFE_INTEGER)
  ) {
    return Number(reduced);
  }
  return { coefficient: reduced, scale: places };
}
