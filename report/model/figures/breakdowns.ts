import { inclusion, partMarkers } from './breakdown-words';
import { type FoundBreakdown, type Item, isShare } from './items';
import { listsBehindMarkers, listsInBrackets } from './lists';
import { listsOfPairs, listsOfShares, runsOf } from './runs';

/** A sentence with more figures is a table that lost its form. */
const MOST_FIGURES = 120;

const MARKED = new RegExp(`（|${partMarkers.source}|${inclusion.source}`);

/** Finds the breakdowns of a sentence. `heads` are the figures that the sentence before leaves to be broken down. */
export function findBreakdowns(
  sentence: string,
  items: readonly Item[],
  heads: () => readonly Item[],
): readonly FoundBreakdown[] {
  if (items.length === 0 || items.length > MOST_FIGURES) return [];
  const marked = MARKED.test(sentence)
    ? [...listsInBrackets(sentence, items), ...listsBehindMarkers(sentence, items, heads)]
    : [];
  if (items.length < 2) return marked;
  const taken = new Set(marked.flatMap(({ parts }) => parts));
  const runs = runsOf(items, taken);
  if (!items.some(isShare)) return [...marked, ...runs];
  const listed = new Set([...taken, ...runs.flatMap(({ parts }) => parts)]);
  return [...marked, ...runs, ...listsOfPairs(items, listed), ...listsOfShares(items)];
}
