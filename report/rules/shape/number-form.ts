import { rowIndex, rowName } from '../../forms';
import type { ValueCell } from '../../model/table';
import { hasSeparators } from '../../syntax/grid';
import { plainNumber, readQuantity } from '../../syntax/quantity';
import { withoutInnerBlanks } from '../../syntax/spaced-quantity';
import type { LineMap } from '../../text/lines';
import type { Localised } from '../../text/localised';
import type { TextEdit } from '../../text/position';
import { applicationsExample } from '../examples';
import type { Fix } from '../finding';
import type { PlacedCell, TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { Problem, TableRule } from '../rule';
import { placeName } from '../wording';
import { isAmount, isSpacedNumber } from './written-numbers';

export const shapeNumberForm: TableRule = {
  id: 'shape/number-form',
  catalogue: 'SHP-NUMFORM',
  severity: 'hint',
  basis: 'practice',
  tables: ['proactive', 'applications', 'cases', 'statistics'],
  title: { zh: '数字写法不统一', en: 'An uneven way of writing a number' },
  explanation: {
    zh: '表格里的数最好用半角数字直接写，不用全角、千位分隔符和空格，件数不写“.00”，表头已经印了单位的不再写单位：这样复制到 Excel、由程序汇总时不会出错。数值不变，可以安全修复。',
    en: 'Numbers in tables are best written in plain half-width digits: no full width, no separators of thousands, no blanks, no “.00” on a count, and no unit where the heading prints it. Spreadsheets and programs then read them right. The value stays the same, so the fix is safe.',
  },
  examples: {
    failing: applicationsExample({
      new: ['1,204', 0, 0, 0, 0, 0, '1,204.00'],
      granted: ['１２０４', 0, 0, 0, 0, 0, 1204],
      total: [1204, 0, 0, 0, 0, 0, 1204],
    }),
    passing: applicationsExample({
      new: [1204, 0, 0, 0, 0, 0, 1204],
      granted: [1204, 0, 0, 0, 0, 0, 1204],
      total: [1204, 0, 0, 0, 0, 0, 1204],
    }),
  },
  check: (judgement) => {
    const uneven = unevenCells(judgement);
    const [first] = uneven;
    if (first && uneven.length > MOST_BY_THEMSELVES)
      return [together(judgement, first, uneven, judgement.table.form.name)];
    return [...new Set(uneven.map(({ row }) => row))].flatMap((row) => {
      const cells = uneven.filter((cell) => cell.row === row);
      const [start] = cells;
      const name = row.form.label === '' ? judgement.table.form.name : rowName(row.form);
      return start && cells.length > MOST_IN_ROW
        ? [together(judgement, start, cells, name)]
        : cells.map((cell) => oneCell(judgement, cell));
    });
  },
};

/** Of a row with more such cells, they are told and mended together, as those of a table are. */
const MOST_IN_ROW = 3;

/** Of a table with more such cells, they are told and mended together. */
const MOST_BY_THEMSELVES = 8;

/** A cell that should be written otherwise, and how. */
interface UnevenCell extends PlacedCell {
  readonly plain: string;
}

function unevenCells(judgement: TableJudgement): readonly UnevenCell[] {
  const { table, block, unplainNumbers } = judgement;
  const spaced = hasSeparators(table.layout) ? spacedCells(judgement) : [];
  return [...unplainNumbers, ...spaced].flatMap((placed) => {
    const { text, start, end } = placed.cell.cell;
    // Where entities or mark-up stand between the digits, replacing the cell would take them away.
    const asWritten = block.text.slice(start, end) === text;
    const plain = asWritten ? plainForm(placed) : undefined;
    return plain === undefined || plain === text ? [] : [{ ...placed, plain }];
  });
}

/** Cells that are one number once the blanks in them are left out. */
function spacedCells({ table, cellCounts }: TableJudgement): readonly PlacedCell[] {
  if (cellCounts['not-a-number'] === 0) return [];
  return table.rows.flatMap((row) =>
    (row.cells ?? []).flatMap((cell, column) => (isSpacedNumber(cell) ? [{ cell, row, column }] : [])),
  );
}

/** What a cell should be written as; a unit that the form does not print stays. */
function plainForm({ cell, row, column }: PlacedCell): string | undefined {
  const columnForm = row.columns[column];
  const text = cell.cell.text;
  const written = cell.state === 'number' ? text : withoutInnerBlanks(text);
  const quantity = written === undefined ? undefined : readQuantity(written);
  if (written === undefined || quantity === undefined) return undefined;
  const { end } = quantity.digits;
  const digits = plainDigits(written.slice(0, end), isAmount(row.form, columnForm), columnForm?.signed);
  const unit = written.slice(end);
  const printed = columnForm?.unit !== undefined && unit.replace(/[\s()（）]/g, '') === columnForm.unit;
  return printed ? digits : digits + unit;
}

/**
 * Digits in half width, without separators; of a count without decimals that are zero. A plus sign says something in
 * columns of changes.
 */
function plainDigits(digits: string, amount: boolean, signed: boolean | undefined): string {
  const plain = plainNumber(digits);
  const whole = amount ? plain : plain.replace(/\.0+$/, '');
  return signed ? whole : whole.replace('+', '');
}

function oneCell({ table, block }: TableJudgement, { cell, row, column, plain }: UnevenCell): Problem {
  const place = placeName(table, { row: rowIndex(table.form, row.form.id), column });
  const change = `“${cell.cell.text}” → “${plain}”`;
  return problemAt(
    block,
    cell.cell,
    {
      zh: `${place.zh}写作“${cell.cell.text}”，宜写作“${plain}”；数值不变。`,
      en: `“${place.en}” is written “${cell.cell.text}”; better “${plain}”, the same number.`,
    },
    () => [
      safeFix({ zh: `统一写法：${change}`, en: `Write plainly: ${change}` }, [edit(block, cell, plain)]),
    ],
  );
}

/** The cells of a table or a row, which has a name, told on the first of them. */
function together(
  { block }: TableJudgement,
  first: UnevenCell,
  uneven: readonly UnevenCell[],
  name: Localised,
): Problem {
  const count = uneven.length;
  return problemAt(
    block,
    first.cell.cell,
    {
      zh: `${name.zh}有 ${count} 格的数字写法不统一（如“${first.cell.cell.text}”宜写作“${first.plain}”）；数值不变。`,
      en: `${count} cells of ${name.en} are written unevenly, such as “${first.cell.cell.text}” for “${first.plain}”; the numbers stay the same.`,
    },
    () => [
      safeFix(
        { zh: `统一这 ${count} 格的写法`, en: `Write these ${count} cells plainly` },
        uneven.map(({ cell, plain }) => edit(block, cell, plain)),
      ),
    ],
  );
}

function safeFix(title: Fix['title'], edits: readonly TextEdit[]): Fix {
  return { title, kind: 'safe', preferred: false, edits };
}

function edit(block: LineMap, { cell }: ValueCell, newText: string): TextEdit {
  return { range: block.range(cell), newText };
}
