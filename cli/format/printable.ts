const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * The text on one line and without control characters. File names and cells are other people's text: a line break in
 * them must not look like a new finding, nor an escape sequence reach the terminal.
 */
export function printable(text: string): string {
  return text.replace(CONTROL_CHARACTERS, (character) => {
    if (/\s/.test(character)) return ' ';
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}
