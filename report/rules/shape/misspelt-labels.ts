import type { ColumnForm, RowForm, TableForm } from '../../forms';
import { withoutNote } from '../../model/lexicon';
import type { ApproximateLabel, HeadingCell, StatisticalTable } from '../../model/table';
import { type Cell, hasSeparators } from '../../syntax/grid';
import { withoutTags } from '../../syntax/markup';
import { standsBesideGroup } from '../../syntax/numbered-words';
import { editDistance } from '../../text/edit-distance';
import { foldLabel, foldText } from '../../text/fold';
import { numberingOf, withoutNumbering } from '../../text/numbering';
import { simplify } from '../../text/traditional';
import type { TableJudgement } from '../judgement';

/** A label or heading with a slip, and what the form has, numbered where the label is. */
export interface MisspeltLabel {
  readonly cell: Cell;
  readonly official: string;
}

/** The labels and headings of a table that are a slip away from the form's, in the order of the text. */
export function misspeltLabels(judgement: TableJudgement): readonly MisspeltLabel[] {
  const { table } = judgement;
  if (table.layout === 'run-on') return [];
  const found = [...nearLabels(table), ...knownSlips(table), ...cutHeadings(table)].flatMap(
    ({ cell, official }) => mendable(judgement, cell, official) ?? [],
  );
  return found.length < 2 ? found : found.sort((a, b) => a.cell.start - b.cell.start);
}

/** Labels that are recognised although no form has them so. Where blanks part the cells, labels are often in pieces. */
function nearLabels(table: StatisticalTable): readonly MisspeltLabel[] {
  if (!hasSeparators(table.layout) && table.layout !== 'lines') return [];
  return table.approximateLabels.flatMap(({ cell, part, id }) => {
    const official = nearWording(cell.text, wordings(table.form, part, id));
    return official === undefined ? [] : [{ cell, official }];
  });
}

/** Labels written as others were before, by mistake. */
function knownSlips({ form, rows, headings }: StatisticalTable): readonly MisspeltLabel[] {
  const found: MisspeltLabel[] = [];
  const look = (cell: Cell | undefined, { label, slips }: Pick<RowForm, 'label' | 'slips'>) => {
    if (!cell || !slips || cell.text === label) return;
    const words = foldLabel(cell.text);
    if (slips.some((slip) => foldLabel(slip) === words)) found.push({ cell, official: label });
  };
  for (const row of rows) look(row.label, row.form);
  for (const { cell, heads, id } of headings) {
    if (heads !== 'rows') continue;
    // （六）其他 is a row where values stand behind it, as in the form of 2019, and else the label of a group.
    const named = id === 'other' ? 'other-group' : id;
    const group = form.groups.find((candidate) => candidate.id === named);
    if (group) look(cell, group);
  }
  return found;
}

/**
 * A cut heading has at least so many characters. Two columns may begin with it: which one it means, its place tells.
 */
const SHORTEST_START = 3;

/**
 * Headings of table two that are only the beginnings of what they should be, in header rows that have one for each
 * column.
 */
function cutHeadings({ form, rows, headings, layout }: StatisticalTable): readonly MisspeltLabel[] {
  if (form.kind !== 'proactive' || !hasSeparators(layout)) return [];
  const isKnown = (cell: Cell) => headings.some((heading) => heading.cell === cell);
  const corners = headings.filter(
    ({ id, row }) => id === 'corner' && !row.cells.every((cell) => cell.text === '' || isKnown(cell)),
  );
  if (corners.length === 0) return [];
  const sets = new Set(rows.map((row) => row.columns));
  return corners.flatMap(({ row, cell: corner }) => {
    const cells = row.cells.filter((cell) => cell.text !== '' && cell !== corner);
    const columns = [...sets].find((set) => set.length === cells.length && names(headings, set, cells));
    return (columns ?? []).flatMap((column, index) => {
      const cell = cells[index];
      return !cell || isKnown(cell) || !isCut(cell.text, column.label)
        ? []
        : [{ cell, official: column.label }];
    });
  });
}

/** Whether a heading among some cells names one of some columns. */
function names(
  headings: readonly HeadingCell[],
  columns: readonly ColumnForm[],
  cells: readonly Cell[],
): boolean {
  return headings.some(({ cell, id }) => cells.includes(cell) && columns.some((column) => column.id === id));
}

function isCut(text: string, label: string): boolean {
  const words = foldText(text);
  return words.length >= SHORTEST_START && foldText(label).startsWith(words);
}

/**
 * The label with its official wording where it can be replaced as one: it stands in one cell without mark-up, is in
 * simplified script as the form is, has no piece of another before it, and does not go on in the next row.
 */
function mendable(judgement: TableJudgement, cell: Cell, official: string): MisspeltLabel | undefined {
  const { text, start, end } = cell;
  const asWritten = judgement.block.text.slice(start, end) === text;
  if (!asWritten || simplify(text) !== text || text.includes('*') || standsBesideGroup(text))
    return undefined;
  const [own, whole] = [foldLabel(text), foldLabel(official)];
  if (whole.startsWith(own) && goesOn(judgement, end, whole.slice(own.length))) return undefined;
  return { cell, official: numberingOf(text) ? official : withoutNumbering(official) };
}

/** How far behind a label the next row is looked for. */
const SEARCHED_BEHIND = 1000;

/** Where blanks part the cells, so many lines of a label beside it may stand between the lines of a wrapped label. */
const LINES_BETWEEN = 3;

/**
 * Whether the next row begins with the end of a label: then it was wrapped there, and not cut off. Aligned by blanks,
 * labels of groups are wrapped beside those of their rows, whose lines come in between.
 */
function goesOn({ table, block }: TableJudgement, from: number, end: string): boolean {
  const behind = block.text.slice(from, from + SEARCHED_BEHIND);
  if (table.layout === 'space') {
    const lines = behind.split(/\r\n|[\r\n]/).slice(1, LINES_BETWEEN + 2);
    return lines.some((line) => foldText(line).startsWith(end));
  }
  const next = table.layout === 'html' ? /<tr\b/i.exec(behind) : /[\r\n]/.exec(behind);
  return next !== null && foldText(withoutTags(behind.slice(next.index))).startsWith(end);
}

/** A label that differs in more characters is worded otherwise on purpose. */
const MOST_DIFFERENT = 2;

/**
 * The wording that a label is a misspelling of; `undefined` when it is written as some wording is, or is too far from
 * all.
 */
function nearWording(text: string, known: readonly (readonly string[])[]): string | undefined {
  const own = [foldLabel(text), foldLabel(wordsOf(text))];
  const every = known.flat().flatMap((wording) => [foldLabel(wording), foldLabel(wordsOf(wording))]);
  if (own.some((words) => every.includes(words))) return undefined;
  const near = known.filter(([official = '']) =>
    [official, wordsOf(official)].some((wording) =>
      own.some((words) => editDistance(words, foldLabel(wording), MOST_DIFFERENT) <= MOST_DIFFERENT),
    ),
  );
  const [only, another] = near;
  return another === undefined ? only?.[0] : undefined;
}

/** A label without its note, whether or not it has one. */
function wordsOf(label: string): string {
  return withoutNote(label) || label;
}

/**
 * The wordings of what a label stands for, the official one first; those of each row, group or column of that id by
 * themselves.
 */
function wordings(
  form: TableForm,
  part: ApproximateLabel['part'],
  id: string,
): readonly (readonly string[])[] {
  const columns = [...form.columns, ...form.rows.flatMap((row) => row.columns ?? [])];
  const all = { row: form.rows, group: form.groups, heading: columns }[part];
  const found = all
    .filter((candidate) => candidate.id === id)
    .map((candidate) => [candidate.label, ...('aliases' in candidate ? candidate.aliases : [])]);
  const distinct = new Map(found.map((texts) => [foldText(texts[0] ?? ''), texts]));
  return [...distinct.values()];
}
