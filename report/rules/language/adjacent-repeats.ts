import { isBlank } from '../../syntax/blanks';
import { codesOf } from '../../text/code-units';
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
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Shorter clauses are repeated on purpose. */
const SHORTEST = 6;
const FEWEST_HAN = 5;

const HAN = /\p{Script=Han}/gu;

/**
 * The sentences and clauses of a paragraph that follow themselves, without the marks at their ends. One pass: each is
 * compared with the one before it if it is as long.
 */
export function adjacentRepeats(text: string, { start, end }: Span): readonly AdjacentRepeat[] {
  const found: AdjacentRepeat[] = [];
  let sentence = start;
  let clause = start;
  let sentenceBefore: Span | undefined;
  let clauseBefore: Span | undefined;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : FULL_STOP;
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    if (!CLAUSE_ENDS.has(code)) continue;
    const ownClause = { start: behindBlanks(text, clause, at), end: at };
    const isRepeated = isSame(text, clauseBefore, ownClause);
    if (clauseBefore && isRepeated) found.push({ first: clauseBefore, again: ownClause });
    clauseBefore = ownClause;
    clause = at + 1;
    if (!SENTENCE_ENDS.has(code)) continue;
    const ownSentence = { start: behindBlanks(text, sentence, at), end: at };
    const isOneClause = ownSentence.start === ownClause.start;
    if (sentenceBefore && !isOneClause && isSame(text, sentenceBefore, ownSentence))
      found.push({ first: sentenceBefore, again: ownSentence });
    sentenceBefore = ownSentence;
    sentence = at + 1;
  }
  return found;
}

function isSame(text: string, before: Span | undefined, own: Span): boolean {
  if (!before || before.end - before.start !== own.end - own.start || own.end - own.start < SHORTEST)
    return false;
  const words = text.slice(own.start, own.end);
  return text.startsWith(words, before.start) && (words.match(HAN)?.length ?? 0) >= FEWEST_HAN;
}

function behindBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
