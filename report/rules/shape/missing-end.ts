import { type RowForm, rowName, type TableKind } from '../../forms';
import { hasSeparators } from '../../syntax/grid';
import { foldLabel, foldText } from '../../text/fold';
import { onlyTable, type PlacedTable, rangeIn } from '../facts/placed-section';
import type { ReportFacts } from '../facts/report-facts';
import type { Problem } from '../rule';

/** So many rows at the end of a table may be missing while the others say that it was read to its end. */
const MOST: Readonly<Partial<Record<TableKind, number>>> = { proactive: 2, applications: 1 };

/**
 * The last rows of the form that a report's table lacks. A table alone does not tell them from the rest of one that
 * breaks off: all its other rows must have been read, and the next section of a whole report must follow.
 */
export function missingEnds(facts: ReportFacts): readonly Problem[] {
  if (!facts.isWhole) return [];
  return (['proactive', 'applications'] as const).flatMap((kind) => {
    const table = onlyTable(facts, kind);
    const missing = table ? lastRows(table) : [];
    if (!table || missing.length === 0 || missing.length > (MOST[kind] ?? 0)) return [];
    return isFollowed(facts, table) && !isNamed(table, missing) ? [problemOf(table, missing)] : [];
  });
}

/** The rows behind the last one that a table has, if it has all those before; none where others are missing too. */
function lastRows({ figures }: PlacedTable): readonly RowForm[] {
  const { form, layout } = figures;
  const last = form.rows.at(-1);
  if (!last || figures.hasRow(last.id) || !hasSeparators(layout)) return [];
  const present = form.rows.map(({ id }) => figures.hasRow(id));
  const first = present.indexOf(false);
  return first < 0 || present.indexOf(true, first) >= 0 ? [] : form.rows.slice(first);
}

/** Whether the section behind the table's own begins right behind it. */
function isFollowed({ sections }: ReportFacts, { placed }: PlacedTable): boolean {
  const { boundary } = placed.section;
  const next = sections[sections.indexOf(placed) + 1]?.section.boundary;
  return typeof boundary === 'number' && next === boundary + 1;
}

/** Whether the words of a row stand in the section: then it was not read, but is there. */
function isNamed({ placed }: PlacedTable, missing: readonly RowForm[]): boolean {
  const text = foldText(placed.section.text);
  return missing.some(({ label }) => text.includes(foldLabel(label)));
}

function problemOf(table: PlacedTable, missing: readonly RowForm[]): Problem {
  const { placed, figures, index } = table;
  const last = placed.judgements()[index]?.table.rows.at(-1);
  const names = missing.map((row) => rowName(row));
  return {
    range: rangeIn(placed, last?.label ?? last?.found[0] ?? { start: 0, end: 0 }),
    message: {
      zh: `${figures.form.name.zh}到此为止，缺少${names.map(({ zh }) => `“${zh}”`).join('、')}${missing.length > 1 ? '各行' : '一行'}；没有数也应保留并填 0。`,
      en: `${figures.form.name.en} ends here and lacks ${names.map(({ en }) => `“${en}”`).join(', ')}; rows of the form stay and are filled with 0 where there is nothing.`,
    },
  };
}
