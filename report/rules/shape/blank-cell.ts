import { applicationsExample } from '../examples';
import type { OutlineRule } from '../rule';
import { emptyCellProblems } from './cells-without-number';

export const shapeBlankCell: OutlineRule = {
  id: 'shape/blank-cell',
  catalogue: 'SHP-BLANK',
  severity: 'warning',
  basis: 'practice',
  tables: ['proactive', 'applications', 'cases', 'statistics'],
  title: { zh: '表格有空格', en: 'Blank cell' },
  explanation: {
    zh: '没有发生的事项一般填 0，不留空格：空格看不出是零还是漏填，涉及它的勾稽关系也无法核对。能由勾稽关系推出的，快速修复会填上推出的数。整张表还没有填时只提示一次。',
    en: 'Enter 0 where there was nothing: a blank may mean zero or forgotten, and relations with a blank cannot be checked. Where the equations force a value, a quick-fix enters it. A table that is not filled in yet is reported once.',
  },
  examples: {
    failing: applicationsExample({
      new: [4, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
      'carried-out': ['', 0, 0, 0, 0, 0, 0],
    }),
    passing: applicationsExample({
      new: [4, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
    }),
  },
  checkOutline: (judgement) =>
    emptyCellProblems(judgement, 'blank', (place, _, hasRelations) => ({
      zh: `${place.zh}是空格。空格不等于 0${hasRelations ? '，涉及它的勾稽关系没有核对' : ''}；没有发生的请填 0。`,
      en: `“${place.en}” is blank. A blank is not 0${hasRelations ? ', and the relations it takes part in were not checked' : ''}; enter 0 if there was nothing.`,
    })),
};
