import { editDistance } from '../text/edit-distance';

/** Fewer letters than these could stand for anything. */
const FEWEST_LETTERS = 3;

/** Two letters that changed places are two differences, which shorter words than this cannot bear. */
const SHORTEST_WITH_TWO_DIFFERENCES = 4;

/**
 * The known name that a mistaken one most likely stands for: the same but for capitals, one that begins or ends like
 * it, or one that differs in at most two letters, or a third of them; `undefined` when none does.
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  const same = known.find((name) => name.toLowerCase() === wanted);
  if (same !== undefined || wanted.length < FEWEST_LETTERS) return same;
  let limit = Math.max(wanted.length < SHORTEST_WITH_TWO_DIFFERENCES ? 1 : 2, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  for (const name of known) {
    const distance = editDistance(wanted, name.toLowerCase(), limit);
    if (distance > limit || (distance === limit && nearest !== undefined)) continue;
    nearest = name;
    limit = distance;
  }
  return nearest ?? known.find((name) => beginsOrEndsLike(name.toLowerCase(), wanted));
}

function beginsOrEndsLike(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.endsWith(`/${wanted}`);
}
