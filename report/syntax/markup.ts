import { blankDismissals } from './dismissal-comments';

const TAG = /<[^<>]{0,2000}>/g;

/** The text of a line without HTML tags and dismissals, with the commonest entity for a blank resolved; other text stays as it is. */
export function withoutTags(line: string): string {
  return line.includes('<') ? blankDismissals(line).replace(TAG, '').replaceAll('&nbsp;', ' ') : line;
}
