import { rowIndex, rowName } from '../../forms';
import type { StatisticalTable, TableRow } from '../../model/table';
import { hasSeparators } from '../../syntax/grid';
import type { LineMap } from '../../text/lines';
import type { Span } from '../../text/position';
import { proactiveExample } from '../examples';
import type { Fix } from '../finding';
import { problemAt } from '../problem';
import type { OutlineRule } from '../rule';

const official = proactiveExample('2021', { penalties: [12], coercion: [3] });

export const shapeRowOrder: OutlineRule = {
  id: 'shape/row-order',
  catalogue: 'SHP-ROWORDER',
  severity: 'information',
  basis: 'labels',
  tables: ['proactive', 'applications'],
  title: { zh: '行的次序与格式不同', en: 'Rows in another order' },
  explanation: {
    zh: '格式规定了各行的次序，汇总时常按次序取数。两行次序颠倒时，快速修复把它们连同数字对调；核对勾稽关系时按行名，不受次序影响。',
    en: 'The form fixes the order of the rows, and whoever adds tables up often relies on it. Where two rows are exchanged the fix puts them right, numbers and all. The checks go by the labels and do not mind.',
  },
  examples: {
    failing: official.replace('行政处罚\t12\n行政强制\t3', '行政强制\t3\n行政处罚\t12'),
    passing: official,
  },
  checkOutline: ({ table, block }) => {
    const exchanged = firstExchange(table);
    if (!exchanged) return [];
    const [upper, lower] = exchanged;
    const names = { upper: rowName(upper.form), lower: rowName(lower.form) };
    return [
      problemAt(
        block,
        lower.label ?? table.span,
        {
          zh: `行的次序与格式不同：格式中“${names.lower.zh}”在“${names.upper.zh}”之前。`,
          en: `Rows are not in the form’s order, in which “${names.lower.en}” comes before “${names.upper.en}”.`,
        },
        () => exchangeFix(table, block, upper, lower),
      ),
    ];
  },
};

/**
 * The first two labelled rows of which the lower belongs above the other. Labels that are only near to the form's prove
 * no order.
 */
function firstExchange(table: StatisticalTable): readonly [TableRow, TableRow] | undefined {
  if (!hasSeparators(table.layout)) return undefined;
  let above: TableRow | undefined;
  for (const row of table.rows) {
    if (!row.label) continue;
    const inOrder = !above || rowIndex(table.form, row.form.id) > rowIndex(table.form, above.form.id);
    if (!inOrder && above && isExact(table, row) && isExact(table, above)) return [above, row];
    above = row;
  }
  return undefined;
}

function isExact(table: StatisticalTable, row: TableRow): boolean {
  return !table.approximateLabels.some(({ part, id }) => part === 'row' && id === row.form.id);
}

/** Both rows exchanged, where they are of one group, in lines of their own that begin with their labels. */
function exchangeFix(
  table: StatisticalTable,
  block: LineMap,
  upper: TableRow,
  lower: TableRow,
): readonly Fix[] {
  const above = ownLine(block, upper);
  const below = ownLine(block, lower);
  const marked = table.layout === 'tab' || table.layout === 'pipe';
  const alone = rowIndex(table.form, upper.form.id) === rowIndex(table.form, lower.form.id) + 1;
  if (!marked || !above || !below || !alone || upper.form.group !== lower.form.group) return [];
  const text = (span: Span) => block.text.slice(span.start, span.end);
  return [
    {
      title: { zh: '对调这两行（数字随行名一起）', en: 'Exchange the two rows, numbers and all' },
      kind: 'safe',
      preferred: false,
      edits: [
        { range: block.range(above), newText: text(below) },
        { range: block.range(below), newText: text(above) },
      ],
    },
  ];
}

const NOTHING_BUT_SEPARATORS = /^[\s|]*$/;

/** A row from its label to its last value; `undefined` when anything else stands on its line before the label. */
function ownLine(block: LineMap, { label, cells }: TableRow): Span | undefined {
  const last = cells?.at(-1)?.cell;
  if (!label || !last) return undefined;
  const line = block.lineAt(label.start);
  if (block.lineAt(last.end) !== line) return undefined;
  const before = block.text.slice(block.lineStart(line), label.start);
  return NOTHING_BUT_SEPARATORS.test(before) ? { start: label.start, end: last.end } : undefined;
}
