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
  const candidates = tableFormsOf(kind).map((form) => {
    const named = nameByOrder(form, rows);
    return { form, rows: named, score: scoreOf(form, rows, headings), named: countNamed(named) };
  });
  return candidates.reduce((best, candidate) =>
    candidate.score > best.score || (candidate.score === best.score && candidate.named > best.named)
      ? candidate
      : best,
  );
}

/** How many of the names that tell a form from others a table has. */
function scoreOf(form: TableForm, rows: readonly ReadRow[], headings: readonly HeadingCell[]): number {
  let score = 0;
  for (const name of tellingNames.get(form) ?? []) if (hasId(rows, name) || hasId(headings, name)) score++;
  return score;
}

function hasId(parts: readonly { readonly id: string | undefined }[], id: string): boolean {
  for (const part of parts) if (part.id === id) return true;
  return false;
}

function countNamed(rows: readonly ReadRow[]): number {
  let count = 0;
  for (const row of rows) if (row.id !== undefined) count++;
  return count;
}

function namesOf(form: TableForm): string[] {
  const columns = [...form.columns, ...form.rows.flatMap((row) => row.columns ?? [])];
  return [...new Set([...form.rows, ...columns].map((part) => part.id))];
}
