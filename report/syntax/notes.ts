const NOTE_END = /[）)]$/;
const NOTE_START = /^[（(]/;

/** Whether words stand behind a note in brackets that has come to its end, and are no further note: then they do not belong to it. */
export function isBehindNote(words: string, before: string): boolean {
  return NOTE_END.test(before) && !NOTE_START.test(words);
}
