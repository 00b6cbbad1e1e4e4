import { rowName } from '../../forms';
import { applicationsExample } from '../examples';
import { problemAt } from '../problem';
import type { TableRule } from '../rule';
import { rowTotal } from './totals-column';

export const applicationsMostlyOther: TableRule = {
  id: 'applications/mostly-other',
  catalogue: 'T3-OTHERBIG',
  severity: 'hint',
  basis: 'practice',
  tables: ['applications'],
  title: { zh: '表三：其他处理占比过大', en: 'Table three: a large share of other results' },
  explanation: {
    zh: '“其他”只收前面各行都不合的情形（如申请人撤回、并案）。超过办理结果的五分之一时，请核对其中是否有已主动公开、非本机关掌握、逾期不补正等本来有专行的。',
    en: '“Other” is for what no other row fits, such as applications withdrawn. Where it holds more than a fifth of all results, some may have a row of their own: already public, not held, not corrected in time.',
  },
  examples: {
    failing: applicationsExample({
      new: [40, 0, 0, 0, 0, 0, 40],
      granted: [26, 0, 0, 0, 0, 0, 26],
      'other/other': [14, 0, 0, 0, 0, 0, 14],
      total: [40, 0, 0, 0, 0, 0, 40],
    }),
    passing: applicationsExample({
      new: [40, 0, 0, 0, 0, 0, 40],
      granted: [38, 0, 0, 0, 0, 0, 38],
      'other/other': [2, 0, 0, 0, 0, 0, 2],
      total: [40, 0, 0, 0, 0, 0, 40],
    }),
  },
  check: (judgement) => {
    const { form } = judgement.table;
    const row = form.rows.find(({ id }) => id === (form.form === '2019' ? 'other' : 'other/other'));
    const other = row && rowTotal(judgement, row.id);
    if (!row || !other || other.value < FEWEST) return [];
    const all = rowTotal(judgement, 'total')?.value ?? 0;
    if (other.value <= all * SHARE || other.value > all) return [];
    const percent = `${Math.round((other.value / all) * 100)}%`;
    return [
      problemAt(judgement.block, other.cell.cell, {
        zh: `“${rowName(row).zh}”${other.value} 件，占办理结果 ${all} 件的 ${percent}；请核对是否有应归入其他各行的。`,
        en: `“${rowName(row).en}” holds ${other.value} of ${all} results (${percent}); do some belong in other rows?`,
      }),
    ];
  },
};

const FEWEST = 10;
const SHARE = 0.2;
