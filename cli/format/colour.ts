/** The styles that the text output uses. */
export type Style = 'red' | 'yellow' | 'blue' | 'grey' | 'bold';

/** Puts a style around a text. */
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  grey: [90, 39],
  bold: [1, 22],
};

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text;

/** Styles text by the escape sequences that terminals understand. */
export const coloured: Paint = (style, text) => {
  const [on, off] = CODES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/**
 * Whether to colour: FORCE_COLOR decides when it is set (`0` and `false` turn colour off), then a NO_COLOR that is
 * not empty turns it off; otherwise a terminal that is not dumb gets colour.
 */
export function usesColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
