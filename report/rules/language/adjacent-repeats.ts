import { isBlank } from '../../syntax/blanks';
import { codesOf, hanCount, isOrdinary } from '../../text/code-units';
import type { Span } from '../../text/position';

/** A sentence or clause, and the same words right behind it; only the marks between them may differ. */
export interface AdjacentRepeat {
  readonly first: Span;
  readonly again: Span;
}

/** What ends a clause, and what ends a sentence. */
const CLAUSE_ENDS = codesOf('，,；;：:。！？!?');
const SENTENCE_ENDS = codesOf('。！？!?；;');

const FULL_STOP = 0x3002;

/** Shorter clauses are repeated on purpose. */
const SHORTEST = 6;
const FEWEST_HAN = 5;

/**
 * The sentences and clauses of a paragraph that follow themselves, without the marks at their ends. One pass: each is
 * compared with the one before it if it is as long.
 */
export function adjacentRepeats(text: string, { start, end }: Span): readonly AdjacentRepeat[] {
  const found: AdjacentRepeat[] = [];
  // Where the clause and the sentence begin that are being read, with the blanks before them, and where those before
  // them begin and end; plain numbers, since all prose is gone through and hardly anything is found.
  let clause = start;
  let clauseBefore = start;
  let clauseBeforeEnd = start;
  let sentence = start;
  let sentenceBefore = start;
  let sentenceBeforeEnd = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : FULL_STOP;
    if (isOrdinary(code) || !CLAUSE_ENDS.has(code)) continue;
    const ownClause = behindBlanks(text, clause, at);
    if (isRepeated(text, clauseBefore, clauseBeforeEnd, ownClause, at))
      found.push(repeatOf(clauseBefore, clauseBeforeEnd, ownClause, at));
    clause = at + 1;
    clauseBefore = ownClause;
    clauseBeforeEnd = at;
    if (!SENTENCE_ENDS.has(code)) continue;
    const ownSentence = behindBlanks(text, sentence, at);
    if (ownSentence !== ownClause && isRepeated(text, sentenceBefore, sentenceBeforeEnd, ownSentence, at))
      found.push(repeatOf(sentenceBefore, sentenceBeforeEnd, ownSentence, at));
    sentence = at + 1;
    sentenceBefore = ownSentence;
    sentenceBeforeEnd = at;
  }
  return found;
}

function repeatOf(before: number, beforeEnd: number, own: number, ownEnd: number): AdjacentRepeat {
  return { first: { start: before, end: beforeEnd }, again: { start: own, end: ownEnd } };
}

/** Whether two stretches are the same words, and enough of them. */
function isRepeated(text: string, before: number, beforeEnd: number, own: number, ownEnd: number): boolean {
  if (beforeEnd - before !== ownEnd - own || ownEnd - own < SHORTEST) return false;
  const words = text.slice(own, ownEnd);
  return text.startsWith(words, before) && hanCount(words) >= FEWEST_HAN;
}

function behindBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
