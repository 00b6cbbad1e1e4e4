const TAG = /<[^<>]{0,2000}>/g;

/** The text of a line without HTML tags and with the commonest entity for a blank resolved; other text stays as it is. */
export function withoutTags(line: string): string {
  return line.includes('<') ? line.replace(TAG, '').replaceAll('&nbsp;', ' ') : line;
}
