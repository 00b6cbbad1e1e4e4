import { type Exact, equal, formatExact, isNegative, negate, subtract } from '../text/exact';
import type { CellChange } from './equations';

/** What a slip of the hand makes of one number, or of two neighbours at once. */
export type Slip =
  /** Two neighbours that stand in each other's place. */
  | 'swapped'
  /** A number that went into the neighbouring cell, where its own is 0 now. */
  | 'neighbouring-cell'
  /** The last digit of a number that went to the next cell, or the first that went to the one before. */
  | 'moved-digit'
  /** A minus sign that does not belong there. */
  | 'sign'
  /** A nought at the end, too many or too few. */
  | 'nought'
  /** A digit typed twice, or once instead of twice. */
  | 'doubled-digit'
  | 'transposed-digits'
  /** A key beside the right one, on the row of digits or on the keypad. */
  | 'adjacent-key'
  /** Another digit, or one digit too many or too few. */
  | 'wrong-digit'
  /** 0 where a number belongs. */
  | 'left-out'
  /** One more or one less. */
  | 'one-off';

/** The keys beside each digit's key, on the row of digits and on the keypad. */
const adjacentKeys: Readonly<Record<string, string>> = {
  '0': '129',
  '1': '024',
  '2': '0135',
  '3': '246',
  '4': '1357',
  '5': '2468',
  '6': '3579',
  '7': '468',
  '8': '579',
  '9': '068',
};

/**
 * The slip that would explain why a number was written instead of the one meant; `undefined` for none that is known.
 */
export function slipOf({ from, to }: CellChange): Slip | undefined {
  const written = formatExact(from);
  const meant = formatExact(to);
  if (isNegative(from) && equal(negate(from), to)) return 'sign';
  if (from === 0) return 'left-out';
  if (to !== 0 && (written === `${meant}0` || meant === `${written}0`)) return 'nought';
  if (hasDoubledDigit(written, meant) || hasDoubledDigit(meant, written)) return 'doubled-digit';
  return slipOfDigits(written, meant) ?? (isOne(subtract(to, from)) ? 'one-off' : undefined);
}

function slipOfDigits(written: string, meant: string): Slip | undefined {
  if (hasExtraDigit(written, meant) || hasExtraDigit(meant, written)) return 'wrong-digit';
  if (written.length !== meant.length) return undefined;
  const differing = [...written].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first = 0, second] = differing;
  if (differing.length === 1) {
    const beside = adjacentKeys[meant[first] ?? '']?.includes(written[first] ?? '');
    return beside ? 'adjacent-key' : 'wrong-digit';
  }
  const crossed =
    differing.length === 2 &&
    second === first + 1 &&
    written[first] === meant[second] &&
    written[second] === meant[first];
  return crossed ? 'transposed-digits' : undefined;
}

/** Whether one text is the other with one character written twice. */
function hasDoubledDigit(long: string, short: string): boolean {
  return (
    long.length === short.length + 1 &&
    [...short].some((_, index) => short.slice(0, index + 1) + short.slice(index) === long)
  );
}

/** Whether one text is the other with one character more. */
function hasExtraDigit(long: string, short: string): boolean {
  return (
    long.length === short.length + 1 &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  );
}

function isOne(difference: Exact): boolean {
  return difference === 1 || difference === -1;
}

/** The one slip that would explain two changes at once, the cell that comes first in the table first. */
export function slipOfPair(first: CellChange, second: CellChange): Slip | undefined {
  const rows = second.place.row - first.place.row;
  const columns = second.place.column - first.place.column;
  if (Math.abs(rows) + Math.abs(columns) !== 1) return undefined;
  if (equal(first.from, second.to) && equal(second.from, first.to)) return 'swapped';
  if (wentInto(first, second) || wentInto(second, first)) return 'neighbouring-cell';
  return columns === 1 && isMovedDigit(first, second) ? 'moved-digit' : undefined;
}

function wentInto(meant: CellChange, hit: CellChange): boolean {
  return meant.from === 0 && equal(meant.to, hit.from);
}

/** Whether the digits of two cells beside each other were parted one place too early or too late. */
function isMovedDigit(left: CellChange, right: CellChange): boolean {
  const meant = [formatExact(left.to), formatExact(right.to)] as const;
  const written = [formatExact(left.from), formatExact(right.from)] as const;
  const toRight = [meant[0].slice(0, -1), meant[0].slice(-1) + meant[1]] as const;
  const toLeft = [meant[0] + meant[1].slice(0, 1), meant[1].slice(1)] as const;
  return [toRight, toLeft].some(
    ([first, second]) => asNumber(first) === written[0] && asNumber(second) === written[1],
  );
}

/** Digits as a number is written: without noughts before it, and 0 where none is left. */
function asNumber(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0';
}
