import type { PlacedWords } from './placed-section';

/** A line end within a paragraph that is broken over lines, with the blanks around it. */
const LINE_END = /[ \t\u3000]{0,8}\r?\n[ \t\u3000]{0,8}/g;

/** A text with the lines of its paragraphs joined: a line end may stand within a word. */
export function withoutLineEnds(text: string): string {
  return text.replace(LINE_END, '');
}

/** Whether a section has some words anywhere, if need be over a line end. */
export function says({ section }: PlacedWords, words: RegExp): boolean {
  return words.test(section.words) || words.test(withoutLineEnds(section.words));
}
