import { editDistance } from '../text/fold';

/** A name that begins with this many of the letters that were written is meant by them, however long it is. */
const SHORTEST_BEGINNING = 3;

/**
 * The known name that a mistaken one most likely stands for: the same but for capitals, one that begins or ends like it,
 * or one that differs in at most a third of its letters; `undefined` when none does.
 */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  const same = known.find((name) => name.toLowerCase() === wanted);
  if (same !== undefined || wanted.length < SHORTEST_BEGINNING) return same;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
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
