import { applicationsExample } from '../examples';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { OutlineRule, Problem } from '../rule';
import { type MisspeltLabel, misspeltLabels } from './misspelt-labels';

const plain = applicationsExample({
  new: [2, 0, 0, 0, 0, 0, 2],
  granted: [2, 0, 0, 0, 0, 0, 2],
  total: [2, 0, 0, 0, 0, 0, 2],
});

export const shapeLabel: OutlineRule = {
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
  checkOutline: (judgement) => misspeltLabels(judgement).map((label) => problemOf(judgement, label)),
};

function problemOf({ block }: TableJudgement, { cell, official }: MisspeltLabel): Problem {
  const marks = /^[#\s]*/.exec(cell.text)?.[0] ?? '';
  const words = cell.text.slice(marks.length);
  return problemAt(
    block,
    cell,
    {
      zh: `“${words}”与格式不一致，应为“${official}”。`,
      en: `“${words}” differs from the form, which has “${official}”.`,
    },
    () => [
      {
        title: { zh: `改为“${official}”`, en: `Change to “${official}”` },
        kind: 'safe',
        preferred: false,
        edits: [{ range: block.range(cell), newText: marks + official }],
      },
    ],
  );
}
