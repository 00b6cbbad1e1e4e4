import type { TableForm } from '../../forms';
import type { ApproximateLabel } from '../../model/table';
import { hasSeparators } from '../../syntax/grid';
import { withoutTags } from '../../syntax/markup';
import { editDistance, foldLabel, foldText, numberingOf, withoutNumbering } from '../../text/fold';
import { simplify } from '../../text/traditional';
import { applicationsExample } from '../examples';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { Problem, TableRule } from '../rule';

const plain = applicationsExample({
  new: [2, 0, 0, 0, 0, 0, 2],
  granted: [2, 0, 0, 0, 0, 0, 2],
  total: [2, 0, 0, 0, 0, 0, 2],
});

export const shapeLabel: TableRule = {
  id: 'shape/label',
  catalogue: 'SHP-LABEL',
  severity: 'hint',
  basis: 'labels',
  // The wording of the old statistics tables is not certain enough to correct anybody by it.
  tables: ['proactive', 'applications', 'cases'],
  title: { zh: '行名、栏名与格式不一致', en: 'A label that differs from the form’s' },
  explanation: {
    zh: '行名、栏名应照格式原文。空格、标点、编号写法和繁简不计；这里只指出差一两个字的，多半是漏字、重字、错字，或转换时截断了。快速修复换成格式原文，不动数字。',
    en: 'Labels are to be as the form has them. Blanks, punctuation, numbering and script are not counted; only labels that are a character or two off are pointed out: a slip, or an end cut off in conversion. The fix writes the official label and touches no number.',
  },
  examples: {
    failing: plain.replace('属于四类过程性信息', '属于四类过程信息'),
    passing: plain.replace('属于四类过程性信息', '属于 四类过程性 信息'),
  },
  check: (judgement) =>
    hasSeparators(judgement.table.layout)
      ? judgement.table.approximateLabels.flatMap((label) => problemOf(judgement, label))
      : [],
};

/** A label that differs in more characters is worded otherwise on purpose. */
const MOST_DIFFERENT = 2;

function problemOf(judgement: TableJudgement, { cell, part, id }: ApproximateLabel): readonly Problem[] {
  const { table, block } = judgement;
  const { text, start, end } = cell;
  // A label in several cells, or with mark-up in it, cannot be replaced as one; one in traditional script has no official text.
  if (block.text.slice(start, end) !== text || simplify(text) !== text) return [];
  const official = misspelt(text, wordings(table.form, part, id));
  if (official === undefined || goesOn(judgement, end, foldLabel(official).slice(foldLabel(text).length)))
    return [];
  const label = numberingOf(text) ? official : withoutNumbering(official);
  return [
    problemAt(
      block,
      cell,
      {
        zh: `“${text}”与格式不一致，应为“${label}”。`,
        en: `“${text}” differs from the form, which has “${label}”.`,
      },
      () => [
        {
          title: { zh: `改为“${label}”`, en: `Change to “${label}”` },
          kind: 'safe',
          preferred: false,
          edits: [{ range: block.range(cell), newText: label }],
        },
      ],
    ),
  ];
}

/** How far behind a label the next row is looked for. */
const SEARCHED_BEHIND = 1000;

/** Whether the next row begins with the end of a label: then it was wrapped there, and not cut off. */
function goesOn({ table, block }: TableJudgement, from: number, end: string): boolean {
  if (end === '') return false;
  const behind = block.text.slice(from, from + SEARCHED_BEHIND);
  const next = table.layout === 'html' ? /<tr\b/i.exec(behind) : /[\r\n]/.exec(behind);
  return next !== null && foldText(withoutTags(behind.slice(next.index))).startsWith(end);
}

/** The wording that a label is a misspelling of; `undefined` when it is written as some wording is, or is too far from all. */
function misspelt(text: string, known: readonly (readonly string[])[]): string | undefined {
  const own = [foldLabel(text), foldLabel(withoutNote(text))];
  const every = known.flat().flatMap((wording) => [foldLabel(wording), foldLabel(withoutNote(wording))]);
  if (own.some((words) => every.includes(words))) return undefined;
  const near = known.filter(([official = '']) =>
    [official, withoutNote(official)].some((wording) =>
      own.some((words) => editDistance(words, foldLabel(wording), MOST_DIFFERENT) <= MOST_DIFFERENT),
    ),
  );
  const [only, another] = near;
  return another === undefined ? only?.[0] : undefined;
}

/** What stands before the explanation in brackets at a label's end; brackets around its number are none. */
function withoutNote(text: string): string {
  const note = text.slice(1).search(/[(（]/) + 1;
  return note > 1 ? text.slice(0, note) : text;
}

/** The wordings of what a label stands for, the official one first; those of each row, group or column of that id by themselves. */
function wordings(
  form: TableForm,
  part: ApproximateLabel['part'],
  id: string,
): readonly (readonly string[])[] {
  const columns = [...form.columns, ...form.rows.flatMap((row) => row.columns ?? [])];
  const all = { row: form.rows, group: form.groups, heading: columns }[part];
  const found = all
    .filter((candidate) => candidate.id === id)
    .map((candidate) => [candidate.label, ...('aliases' in candidate ? (candidate.aliases ?? []) : [])]);
  const distinct = new Map(found.map((texts) => [foldText(texts[0] ?? ''), texts]));
  return [...distinct.values()];
}
