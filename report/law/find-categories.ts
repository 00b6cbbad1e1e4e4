import { foldLabel } from '../text/fold';
import { categories } from './categories';
import type { Category } from './category';

/** A name that fits more labels than these says too little. */
const MOST = 5;

/**
 * The categories that somebody may mean by a name: by an official label, whole or in part and with or without its
 * numbering (属于国家秘密), by its English, or by its id. Those that fit exactly come alone; nothing comes of a name
 * that fits too many.
 */
export function findCategories(name: string): readonly Category[] {
  const wanted = foldLabel(name).toLowerCase();
  if (wanted === '') return [];
  const all = Object.values(categories).flat();
  const exact = all.filter((category) => namesOf(category).includes(wanted));
  if (exact.length > 0) return exact;
  const near = all.filter((category) =>
    namesOf(category).some((known) => known.includes(wanted) || (known.length > 1 && wanted.includes(known))),
  );
  return near.length <= MOST ? near : [];
}

function namesOf({ id, label }: Category): string[] {
  return [foldLabel(label.zh), foldLabel(label.en).toLowerCase(), foldLabel(id).toLowerCase()];
}
