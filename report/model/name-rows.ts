import { type RowForm, rowIndex, type TableForm } from '../forms';
import { foldLabel, foldText } from '../text/fold';
import { numberingOf } from '../text/numbering';
import type { ReadRow } from './shape';

/**
 * Names the rows without a label that stand between two rows with one, in the order of the form, when they are just as
 * many as the form has there and nothing speaks against one of them. Otherwise they stay without a name: nothing is
 * guessed.
 */
export function nameByOrder(form: TableForm, rows: readonly ReadRow[]): readonly ReadRow[] {
  if (rows.every((row) => row.id !== undefined && row.clues === undefined)) return rows;
  const repeated = repeatedNames(rows);
  const named: ReadRow[] = [];
  let gap: ReadRow[] = [];
  let before = -1;
  const close = (after: number) => {
    const missing = form.rows.slice(before + 1, after);
    const fits =
      after > before &&
      missing.length === gap.length &&
      gap.every((row, index) => mayBe(form, row, missing[index]));
    gap.forEach((row, index) => {
      named.push(fits ? { ...row, id: missing[index]?.id } : row);
    });
    gap = [];
  };
  for (const found of rows) {
    const row = isCertain(form, found, repeated) ? found : { ...found, id: undefined, label: undefined };
    const place = row.id === undefined ? -1 : rowIndex(form, row.id);
    if (place < 0) {
      if (row.id === undefined) gap.push(row);
      else named.push(row);
      continue;
    }
    close(place);
    named.push(row);
    before = place;
  }
  close(form.rows.length);
  return named;
}

/** The ids that several rows go by whose labels float. */
function repeatedNames(rows: readonly ReadRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { id, clues } of rows) {
    if (id === undefined || clues === undefined) continue;
    if (once.has(id)) repeated.add(id);
    once.add(id);
  }
  return repeated;
}

/**
 * Whether a row is what its label says. The label of a group that is a row in other forms only heads rows of this one,
 * and floats beside any of them; and where it comes twice, nothing tells which is the row.
 */
function isCertain(form: TableForm, { id, clues }: ReadRow, repeated: ReadonlySet<string>): boolean {
  if (clues === undefined || id === undefined) return true;
  return rowIndex(form, id) >= 0 && !repeated.has(id);
}

/** Whether what is known of a row without a label of its own allows it to be a certain row of the form. */
function mayBe(form: TableForm, { clues }: ReadRow, row: RowForm | undefined): boolean {
  if (!row) return false;
  if (!clues) return true;
  const { announced, words, groups } = clues;
  // Beside the label of a group stand its subtotal, or the values of one of its rows, whose own label is on the lines
  // around.
  if (groups.length > 0) return announced.includes(row.id) && groups.some((group) => heads(group, row));
  return words.every((word) => couldBePartOf(word, row) || isPartOfGroup(word, form));
}

/** Whether a group's label spans a row; that of part three spans all results. */
function heads(group: string, row: RowForm): boolean {
  return row.group === group || (group === 'results' && row.group !== undefined);
}

/** A word with more than this share of its characters in a label may be that label misspelt. */
const LIKELY_SHARE = 0.5;

/** Whether words could be a label, part of it, or its misspelling. */
function couldBePartOf(words: string, row: RowForm): boolean {
  const folded = foldLabel(words);
  const labels = [row.label, ...(row.aliases ?? [])];
  if (labels.some((label) => foldText(label).includes(folded))) return true;
  const numbering = numberingOf(words);
  const official = numberingOf(row.label);
  if (numbering && official)
    return numbering.level === official.level && numbering.ordinal === official.ordinal;
  const letters = new Set(labels.join(''));
  const known = [...folded].filter((letter) => letters.has(letter)).length;
  return known > folded.length * LIKELY_SHARE;
}

/** Whether words are a part of the label of a group, which floats freely beside the rows of the group. */
function isPartOfGroup(words: string, form: TableForm): boolean {
  const folded = foldText(words);
  return form.groups.some((group) => foldText(group.label).includes(folded));
}
