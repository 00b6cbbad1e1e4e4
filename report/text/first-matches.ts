/** A section of a report in which a pattern is found more often has never been seen. */
const MOST = 500;

/**
 * The first matches of a pattern (with the flag `g`) in a text. Rules that look around each match use this, so that a
 * text made of nothing but matches costs no more than a long report.
 */
export function firstMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  // Nearly every search is in vain, and this one is much quicker to give up.
  if (text.search(pattern) < 0) return [];
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.push(match) === MOST) break;
  }
  return found;
}
