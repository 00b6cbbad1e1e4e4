// Figures as they are printed.

/** A number with as many decimals as are of interest: three digits, more before the point where there are more. */
export function plain(number) {
  if (!Number.isFinite(number)) return '–';
  const decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return number.toFixed(decimals);
}

/** A time; its unit stands in it, since tables mix them with others. */
export function milliseconds(time) {
  return Number.isFinite(time) ? `${plain(time)} ms` : '–';
}

/**
 * What a limit is compared with: a ratio, as a fraction of one where it is far below one, or an amount with its unit.
 */
export function comparable(number, unit) {
  if (unit !== undefined) return `${brief(number)} ${unit}`;
  return number > 0 && number < 0.5 ? `1/${brief(1 / number)}` : `${brief(number)}×`;
}

function brief(number) {
  return Number.isFinite(number) ? String(Number(plain(number))) : '–';
}
