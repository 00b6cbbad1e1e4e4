import { applicationsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';
import { rowTotal } from './totals-column';

export const applicationsNothingFinished: TableRule = {
  id: 'applications/nothing-finished',
  catalogue: 'T3-CARRYOLD',
  severity: 'hint',
  basis: 'statute',
  tables: ['applications'],
  title: { zh: '表三：结转的不少于新收的', en: 'Table three: as many carried over as received' },
  explanation: {
    zh: '申请一般应在二十个工作日内答复，经批准可以再延长二十个工作日（条例第三十三条），只有年底收到的才会结转。结转下年度的不少于本年新收的，请核对是否漏填了办理结果。',
    en: 'Applications are answered within twenty working days, or forty at most (article 33), so that only those of the last weeks are carried over. Where as many are carried over as were received, results may have been forgotten.',
  },
  examples: {
    failing: applicationsExample({
      new: [7, 0, 0, 0, 0, 0, 7],
      'carried-out': [7, 0, 0, 0, 0, 0, 7],
    }),
    passing: applicationsExample({
      new: [7, 0, 0, 0, 0, 0, 7],
      granted: [5, 0, 0, 0, 0, 0, 5],
      total: [5, 0, 0, 0, 0, 0, 5],
      'carried-out': [2, 0, 0, 0, 0, 0, 2],
    }),
  },
  check: (judgement) => {
    const carried = rowTotal(judgement, 'carried-out');
    if (!carried || carried.value < FEWEST) return [];
    const received = rowTotal(judgement, 'new')?.value ?? 0;
    if (received <= 0 || carried.value < received) return [];
    return [
      problemAt(judgement.block, carried.cell.cell, {
        zh: `本年新收 ${received} 件，结转下年度 ${carried.value} 件，几乎没有办结；请核对办理结果是否漏填。`,
        en: `${received} received and ${carried.value} carried over: hardly anything was concluded; were results forgotten?`,
      }),
    ];
  },
};

/** A few that came in December are nothing unusual. */
const FEWEST = 5;
