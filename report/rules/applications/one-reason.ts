import { rowName } from '../../forms';
import { applicationsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';
import { rowTotal } from './totals-column';

export const applicationsOneReason: TableRule = {
  id: 'applications/one-reason',
  catalogue: 'T3-ALLONE',
  severity: 'hint',
  basis: 'practice',
  tables: ['applications'],
  title: { zh: '表三：几乎全部结果都是同一种不予公开', en: 'Table three: nearly all refused for one reason' },
  explanation: {
    zh: '全年的办理结果九成以上都是同一种不予公开理由的，不多见，可能是归类错误；确实如此的，不必理会。',
    en: 'It is unusual that more than nine in ten results of a year are refusals for one and the same reason; perhaps they were put in the wrong row.',
  },
  examples: {
    failing: applicationsExample({
      new: [6, 0, 0, 0, 0, 0, 6],
      'refused/process-information': [6, 0, 0, 0, 0, 0, 6],
      total: [6, 0, 0, 0, 0, 0, 6],
    }),
    passing: applicationsExample({
      new: [6, 0, 0, 0, 0, 0, 6],
      granted: [4, 0, 0, 0, 0, 0, 4],
      'refused/process-information': [2, 0, 0, 0, 0, 0, 2],
      total: [6, 0, 0, 0, 0, 0, 6],
    }),
  },
  check: (judgement) => {
    const { table, block } = judgement;
    const all = rowTotal(judgement, 'total')?.value ?? 0;
    if (all < FEWEST) return [];
    return table.form.rows.flatMap((row) => {
      const total = row.group === 'refused' ? rowTotal(judgement, row.id) : undefined;
      if (!total || total.value < FEWEST || total.value <= all * SHARE || total.value > all) return [];
      const share = total.value === all ? '全部' : `中有 ${total.value} 件`;
      return [
        problemAt(block, total.cell.cell, {
          zh: `办理结果 ${all} 件${share}是“${rowName(row).zh}”；请核对归类。`,
          en: `${total.value} of ${all} results are “${rowName(row).en}”; check that they belong there.`,
        }),
      ];
    });
  },
};

const FEWEST = 5;
const SHARE = 0.9;
