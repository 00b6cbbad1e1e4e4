// Figures out of measurements.

/** The middle one of some numbers; between the middle two of an even count. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The numbers from 0 to below a count, beginning at another one each time, so that nobody is always the first. */
export function rotated(count, shift) {
  return Array.from({ length: count }, (_, index) => (index + shift) % count);
}

/** The number that nine in ten do not exceed. */
export function ninth(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.9) - 1];
}
