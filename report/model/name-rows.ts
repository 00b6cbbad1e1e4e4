import { type RowForm, rowIndex, type TableForm } from '../forms';
import { foldLabel, foldText, numberingOf } from '../text/fold';
import type { ReadRow } from './shape';

/**
 * Names the rows without a label that stand between two rows with one, in the order of the form, when they are just as
 * many as the form has there and nothing speaks against one of them. Otherwise they stay without a name: nothing is
 * guessed.
 */
export function nameByOrder(form: TableForm, rows: readonly ReadRow[]): readonly ReadRow[] {
  if (rows.every((row) => row.id !== undefined && row.clues === undefined)) return rows;
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
    const row = withoutStrangeName(form, found);
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

/** The label of a group that is a row in other forms only heads rows of this one, wherever in the group it floats. */
function withoutStrangeName(form: TableForm, row: ReadRow): ReadRow {
  if (row.clues === undefined || row.id === undefined || rowIndex(form, row.id) >= 0) return row;
  return { ...row, id: undefined, label: undefined };
}

/** Whether what is known of a row without a label of its own allows it to be a certain row of the form. */
function mayBe(form: TableForm, { clues }: ReadRow, row: RowForm | undefined): boolean {
  if (!row) return false;
  if (!clues) return true;
  const { announced, words, underGroup } = clues;
  // Beside the label of a group stand its subtotal, or the values of one of its rows. The row's label on lines around tells.
  if (underGroup) return announced.includes(row.id);
  return words.every((word) => couldBePartOf(word, row) || isPartOfGroup(word, form));
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
