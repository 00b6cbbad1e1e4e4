import fc from 'fast-check';
import { tableForm } from '../../../report/forms';

/** How a cell is written around and in its digits. */
interface CellStyle {
  readonly fullWidth: boolean;
  /** Between thousands; nothing where the writer puts none. */
  readonly separator: string;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

/** How a report is written around its numbers. */
interface PageStyle {
  readonly lineEnd: string;
  readonly prose: string;
  /** Put into every label; it is no part of its words. */
  readonly mark: string;
  readonly cells: readonly CellStyle[];
}

/** A report with table three, the values of its rows in the form's order, seven each. */
export interface WrittenTable {
  readonly form: '2019' | '2021';
  readonly style: PageStyle;
  readonly values: readonly (readonly number[])[];
}

const COLUMNS = 7;

const cellStyle: fc.Arbitrary<CellStyle> = fc.record({
  fullWidth: fc.boolean(),
  separator: fc.constantFrom('', ',', '，'),
  unit: fc.constantFrom('', '', '件', ' 件', '（件）'),
  before: fc.constantFrom('', '', ' ', '\u3000'),
  after: fc.constantFrom('', '', ' ', '  ', '\u3000', '\u00a0'),
});

const pageStyle: fc.Arbitrary<PageStyle> = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  prose: fc.constantFrom(
    '全年共办结 12 件。',
    '𠮷林路 1 号，电话 0591-1234567 😀。',
    '　　１，２３４ 人次\u2028。',
    '',
  ),
  mark: fc.constantFrom('', '', '😀', '\u3000', '🄰'),
  cells: fc.array(cellStyle, { minLength: 1, maxLength: 5 }),
});

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.nat(30_000) },
);

/** A table of random leaf values, with right totals but for a few numbers that are anything. */
export const anyTable: fc.Arbitrary<WrittenTable> = fc
  .constantFrom('2019' as const, '2021' as const)
  .chain((form) => {
    const rows = rowIds(form).length;
    return fc.record({
      form: fc.constant(form),
      style: pageStyle,
      leaves: fc.array(fc.array(count, { minLength: COLUMNS, maxLength: COLUMNS }), {
        minLength: rows,
        maxLength: rows,
      }),
      wrong: fc.array(fc.tuple(fc.nat(rows - 1), fc.nat(COLUMNS - 1), fc.nat(2000)), { maxLength: 6 }),
      balanced: fc.boolean(),
    });
  })
  .map(({ form, style, leaves, wrong, balanced }) => {
    const summed = withTotals({ form, style, values: leaves });
    const right = balanced ? withBalance(summed) : summed;
    const values = right.values.map((row, index) =>
      row.map((value, column) => wrong.find(([r, c]) => r === index && c === column)?.[2] ?? value),
    );
    return { form, style, values };
  });

function rowIds(form: '2019' | '2021'): readonly string[] {
  return tableForm('applications', form)?.rows.map((row) => row.id) ?? [];
}

function indexOf(table: WrittenTable, id: string): number {
  return rowIds(table.form).indexOf(id);
}

/** The rows that （七） adds up. */
function resultRows(table: WrittenTable): number[] {
  const ids = rowIds(table.form);
  const apart = new Set(['new', 'carried-in', 'total', 'carried-out']);
  return ids.flatMap((id, index) => (apart.has(id) ? [] : [index]));
}

function value(table: WrittenTable, row: number, column: number): number {
  return table.values[row]?.[column] ?? 0;
}

/** The table with （七） and every 总计 as the sum of its parts. */
export function withTotals(table: WrittenTable): WrittenTable {
  const concluded = Array.from({ length: COLUMNS }, (_, column) =>
    resultRows(table).reduce((sum, row) => sum + value(table, row, column), 0),
  );
  const rows = table.values.with(indexOf(table, 'total'), concluded);
  const total = (row: readonly number[]) => row.slice(0, -1).reduce((sum, part) => sum + part, 0);
  return { ...table, values: rows.map((row) => row.with(COLUMNS - 1, total(row))) };
}

/** How much 一 + 二 exceeds （七） + 四, in every column. */
export function imbalance(table: WrittenTable): number[] {
  const [received, before, concluded, after] = ['new', 'carried-in', 'total', 'carried-out'].map((id) =>
    indexOf(table, id),
  );
  return Array.from(
    { length: COLUMNS },
    (_, column) =>
      value(table, received ?? -1, column) +
      value(table, before ?? -1, column) -
      value(table, concluded ?? -1, column) -
      value(table, after ?? -1, column),
  );
}

/** The table with 四 = 一 + 二 −（七） in every column, or `undefined` when that would be negative. */
export function withCarriedOut(table: WrittenTable): WrittenTable | undefined {
  const row = indexOf(table, 'carried-out');
  const values = imbalance(table).map((excess, column) => value(table, row, column) + excess);
  return values.some((changed) => changed < 0)
    ? undefined
    : { ...table, values: table.values.with(row, values) };
}

/** The table with so many more received that 四 need not be negative, and with the 四 that balances it. */
function withBalance(table: WrittenTable): WrittenTable {
  const [received, concluded] = [indexOf(table, 'new'), indexOf(table, 'total')];
  const enough = (table.values[received] ?? []).map(
    (number, column) => number + value(table, concluded, column),
  );
  const more = withTotals({ ...table, values: table.values.with(received, enough) });
  return withCarriedOut(more) ?? more;
}

const header = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t申请人情况\t\t\t\t\t\t总计',
  '\t\t自然人\t法人或其他组织\t\t\t\t\t',
  '\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
];

/**
 * The report as text. With `model`, every number is written as its own cell in `model` is written: separators of
 * thousands stand only where the number in `model` has them.
 */
export function written(table: WrittenTable, model: WrittenTable = table): string {
  const { style, form, values } = table;
  const rows = (tableForm('applications', form)?.rows ?? []).map((row, index) => {
    const cells = (values[index] ?? []).map((number, column) =>
      cellText(style, index * COLUMNS + column, number, value(model, index, column)),
    );
    return [row.label.slice(0, 4) + style.mark + row.label.slice(4), '', ...cells].join('\t');
  });
  const lines = [
    `云岫县档案馆${form === '2019' ? 2020 : 2024}年政府信息公开工作年度报告`,
    style.prose,
    '三、收到和处理政府信息公开申请情况',
    style.prose,
    ...header,
    ...rows,
    '',
    '四、政府信息公开行政复议、行政诉讼情况',
    style.prose,
    '五、存在的主要问题及改进情况',
    style.prose,
    '六、其他需要报告的事项',
    '无。',
  ];
  return lines.join(style.lineEnd);
}

function cellText(style: PageStyle, index: number, number: number, model: number): string {
  const cell = style.cells[index % style.cells.length];
  if (!cell) return String(number);
  const separated = cell.separator !== '' && model >= 1000 ? number.toLocaleString('en') : String(number);
  const digits = separated.replaceAll(',', cell.separator);
  const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  const shown = cell.fullWidth ? digits.replace(/\d/g, wide) : digits;
  return cell.before + shown + cell.unit + cell.after;
}
