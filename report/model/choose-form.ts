import { type TableForm, type TableKind, tableForms, tableFormsOf } from '../forms';
import { nameByOrder } from './name-rows';
import type { ReadRow } from './shape';
import type { HeadingCell } from './table';

/** The form of a table, with its rows named after it. */
export interface ChosenForm {
  readonly form: TableForm;
  readonly rows: readonly ReadRow[];
}

/** The rows and columns by which a form is told from others that have the same table. */
const tellingNames: ReadonlyMap<TableForm, readonly string[]> = new Map(
  tableForms.map((form) => {
    const others = tableFormsOf(form.kind).filter((other) => other !== form);
    const elsewhere = others.map((other) => new Set(namesOf(other)));
    return [form, namesOf(form).filter((name) => !elsewhere.every((names) => names.has(name)))];
  }),
);

/**
 * The form whose own rows and headings a table has most of; among equals the one under which most rows can be named,
 * and the newest where nothing tells them apart.
 */
export function chooseForm(
  kind: TableKind,
  rows: readonly ReadRow[],
  headings: readonly HeadingCell[],
): ChosenForm {
  const names = new Set([...rows.map((row) => row.id), ...headings.map((heading) => heading.id)]);
  const candidates = tableFormsOf(kind).map((form) => {
    const named = nameByOrder(form, rows);
    const score = (tellingNames.get(form) ?? []).filter((name) => names.has(name)).length;
    return { form, rows: named, score, named: named.filter((row) => row.id !== undefined).length };
  });
  return candidates.reduce((best, candidate) =>
    candidate.score > best.score || (candidate.score === best.score && candidate.named > best.named)
      ? candidate
      : best,
  );
}

function namesOf(form: TableForm): string[] {
  const columns = [...form.columns, ...form.rows.flatMap((row) => row.columns ?? [])];
  return [...new Set([...form.rows, ...columns].map((part) => part.id))];
}
