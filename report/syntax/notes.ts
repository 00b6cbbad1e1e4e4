const NOTE_END = /[）)]$/;
const NOTE_START = /^[（(]/;

/**
 * Whether words stand behind a note in brackets that has come to its end, and are no further note: then they do not
 * belong to it.
 */
export function isBehindNote(words: string, before: string): boolean {
  return NOTE_END.test(before) && !NOTE_START.test(words);
}

/** A note behind a heading or a title, in brackets of its own. */
const NOTE_BEHIND = /[(（][^()（）]{0,40}[)）]\s{0,8}$/;

/** A heading or a title without a note behind it, and the blanks before that. */
export function withoutNoteBehind(title: string): string {
  return title.replace(NOTE_BEHIND, '').trimEnd();
}
