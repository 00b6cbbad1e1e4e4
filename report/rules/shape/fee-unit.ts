import type { HeadingCell, TableRow } from '../../model/table';
import { withoutTags } from '../../syntax/markup';
import { formatExact, timesPowerOfTen } from '../../text/exact';
import type { TextEdit } from '../../text/position';
import { proactiveExample } from '../examples';
import type { Fix } from '../finding';
import type { TableJudgement } from '../judgement';
import { cellOf } from '../proactive/rows';
import { problemAt } from '../problem';
import type { Problem, TableRule } from '../rule';

const printed = proactiveExample('2021', { fees: ['186.34'] });

export const shapeFeeUnit: TableRule = {
  id: 'shape/fee-unit',
  catalogue: 'SHP-UNIT',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive'],
  title: { zh: '收费金额没有注明“单位：万元”', en: 'Fees without “单位：万元”' },
  explanation: {
    zh: '2021 年格式只有“本年收费金额”印了单位：万元。表头漏了单位，或者改成元，读的人和汇总的人会差一万倍。',
    en: 'In the form of 2021 only the amount of fees has a unit printed, 万元 (10,000 yuan). With the unit left out, or changed to yuan, readers are off by a factor of ten thousand.',
  },
  examples: { failing: printed.replace('（单位：万元）', ''), passing: printed },
  check: (judgement) => {
    const { table, block } = judgement;
    if (table.form.form !== '2021') return [];
    const heading = table.headings.find(({ id }) => id === 'fee-amount');
    const row = table.rows.find(({ form }) => form.id === 'fees');
    const amount = row && cellOf(row, 'fee-amount');
    if (!heading || !row || amount?.value === undefined || row.inferred) return [];
    const { start } = heading.cell;
    const { end } = amount.cell;
    if (end < start || end - start > FARTHEST) return [];
    const from = Math.max(0, start - SEARCHED_AROUND);
    const text = withoutTags(block.text.slice(from, end + SEARCHED_AROUND));
    if (/[万萬]/.test(text)) return [];
    return [problemOf(judgement, heading, row, /元/.test(text))];
  },
};

/** The heading stands right above the only row it heads; farther away it is that of another table. */
const FARTHEST = 2000;

/** A unit may stand before the heading or follow the amount. */
const SEARCHED_AROUND = 12;

function problemOf(judgement: TableJudgement, heading: HeadingCell, row: TableRow, yuan: boolean): Problem {
  const message = yuan
    ? {
        zh: '行政事业性收费的单位是元；格式规定“本年收费金额（单位：万元）”，请改单位并换算。',
        en: 'Fees are given in yuan; the form has them in 万元 (10,000 yuan). Change the unit and convert.',
      }
    : {
        zh: '“本年收费金额”没有注明单位；格式印有“（单位：万元）”，请补上，并核对金额是否以万元计。',
        en: 'The amount of fees has no unit; the form prints “（单位：万元）”. Add it and check that the amount is in 10,000 yuan.',
      };
  return problemAt(judgement.block, heading.cell, message, () => fixesOf(judgement, heading, row, yuan));
}

const OFFICIAL = '本年收费金额（单位：万元）';

/** A unit in yuan that stands in the heading, after the words of the column. */
const YUAN = /[(（]?(?:单位[:：]?)?元[)）]?$/;

function fixesOf(judgement: TableJudgement, heading: HeadingCell, row: TableRow, yuan: boolean): Fix[] {
  const { block } = judgement;
  const { text, start, end } = heading.cell;
  const amount = cellOf(row, 'fee-amount');
  if (block.text.slice(start, end) !== text || amount?.value === undefined) return [];
  const unit: TextEdit = { range: block.range(heading.cell), newText: OFFICIAL };
  if (!yuan) {
    return [
      {
        title: { zh: `表头改为“${OFFICIAL}”`, en: `Change the heading to “${OFFICIAL}”` },
        kind: 'suggested',
        preferred: false,
        edits: [unit],
      },
    ];
  }
  if (!YUAN.test(text) || amount.cell.text !== block.text.slice(amount.digits.start, amount.digits.end))
    return [];
  const value = formatExact(timesPowerOfTen(amount.value, -4));
  return [
    {
      title: {
        zh: `改为万元：${formatExact(amount.value)} 元 → ${value} 万元`,
        en: `Convert to 10,000 yuan: ${formatExact(amount.value)} → ${value}`,
      },
      kind: 'suggested',
      preferred: false,
      edits: [unit, { range: block.range(amount.digits), newText: value }],
    },
  ];
}
