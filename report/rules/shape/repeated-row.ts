import { rowIndex, rowName } from '../../forms';
import type { RepeatedRow } from '../../model/table';
import { applicationsExample } from '../examples';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { OutlineRule, Problem } from '../rule';

const single = applicationsExample({
  new: [2, 0, 0, 0, 0, 0, 2],
  'not-processed/repeat': [2, 0, 0, 0, 0, 0, 2],
  total: [2, 0, 0, 0, 0, 0, 2],
});
const repeated = single.split('\n').find((line) => line.startsWith('2.重复申请')) ?? '';

export const shapeRepeatedRow: OutlineRule = {
  id: 'shape/repeated-row',
  catalogue: 'SHP-ROWDUP',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive', 'applications', 'statistics'],
  title: { zh: '同一行出现两次', en: 'The same row twice' },
  explanation: {
    zh: '格式里每一行只有一次。同一行出现两次，多半是复制时多粘贴了一行，或者下一行的行名写错了。两次的数相同时按一行核对；不同时两行都不参加核对。',
    en: 'The form has every row once. A row that comes twice was pasted twice, or is another row with the wrong label. If both hold the same numbers they are checked as one; if not, neither is.',
  },
  examples: { failing: single.replace(repeated, `${repeated}\n${repeated}`), passing: single },
  checkOutline: (judgement) => {
    const { repeatedRows, rows, form } = judgement.table;
    if (repeatedRows.length === 0 || rows.length < form.rows.length * ESTABLISHED) return [];
    const ids = new Set(repeatedRows.map((row) => row.id));
    return [...ids].flatMap((id) => {
      const first = repeatedRows.find((row) => row.id === id);
      return first ? [problemOf(judgement, first)] : [];
    });
  },
};

/** Of a table with a smaller share of the form's rows it is not certain that it is one table. */
const ESTABLISHED = 0.5;

function problemOf({ table, block }: TableJudgement, repeated: RepeatedRow): Problem {
  const { form } = table;
  const row = form.rows[rowIndex(form, repeated.id)];
  const name = row ? rowName(row) : form.name;
  const next = form.rows[rowIndex(form, repeated.id) + 1];
  const wrongLabel = next && !table.rows.some((candidate) => candidate.form === next) ? next : undefined;
  const numbers = repeated.same
    ? { zh: '两次的数相同，按一行核对', en: 'both hold the same numbers and are checked as one' }
    : { zh: '两次的数不同，都不参加核对', en: 'they hold different numbers, so neither is checked' };
  const label = wrongLabel
    ? {
        zh: `；本表没有“${rowName(wrongLabel).zh}”，是否行名写错？`,
        en: `; there is no “${rowName(wrongLabel).en}”: is it the label that is wrong?`,
      }
    : { zh: '：请删去多余的一行。', en: ': delete one of them.' };
  return problemAt(block, repeated.label, {
    zh: `“${name.zh}”在本表出现两次，${numbers.zh}${label.zh}`,
    en: `“${name.en}” comes twice in this table; ${numbers.en}${label.en}`,
  });
}
