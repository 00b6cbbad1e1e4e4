import { applicationsExample } from '../examples';
import type { OutlineRule } from '../rule';
import { emptyCellProblems } from './cells-without-number';

export const shapeNotANumber: OutlineRule = {
  id: 'shape/not-a-number',
  catalogue: 'SHP-NONNUM',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive', 'applications', 'cases', 'statistics'],
  title: { zh: '应填数字的格里不是数字', en: 'Not a number' },
  explanation: {
    zh: '统计表的格里应当是一个数。“/”“—”“无”不等于 0，“若干”“约3件”也不能核对；没有发生的请填 0。整张表都用“/”代替时只提示一次。',
    en: 'A cell of a statistics table should hold one number. “/”, “—” or “无” is not 0, and “several” cannot be checked; enter 0 where there was nothing. A table filled with “/” throughout is reported once.',
  },
  examples: {
    failing: applicationsExample({
      new: [4, '/', 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
    }),
    passing: applicationsExample({
      new: [4, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
    }),
  },
  checkOutline: (judgement) =>
    emptyCellProblems(judgement, 'not-a-number', (place, text, hasRelations) => ({
      zh: `${place.zh}应填数字，现为“${text}”${hasRelations ? '，涉及它的勾稽关系没有核对' : ''}；没有发生的请填 0。`,
      en: `“${place.en}” should be a number but is “${text}”${hasRelations ? '; the relations it takes part in were not checked' : ''}. Enter 0 if there was nothing.`,
    })),
};
