// What a figure must not exceed.

/**
 * A limit, and what was measured against it.
 *
 * @typedef {{ name: string, figure: number, limit: number, unit: string | undefined, holds: boolean }} Gate
 */

/**
 * @param {string} name what the figure is
 * @param {number} figure
 * @param {number} limit
 * @param {string} [unit] of both; without one they are ratios
 * @returns {Gate} it holds up to its limit, and never for a figure that could not be measured
 */
export function atMost(name, figure, limit, unit) {
  return { name, figure, limit, unit, holds: figure <= limit };
}
