import { rowName } from '../../forms';
import type { StatisticalTable, TableRow } from '../../model/table';
import { removeCell } from '../../repair/cell-edits';
import { readSurplusRow, type SurplusReading, satisfiesAll } from '../../repair/surplus-cells';
import { hasSeparators } from '../../syntax/grid';
import { readQuantity } from '../../syntax/quantity';
import { formatExact } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { Span } from '../../text/position';
import type { Fix } from '../finding';
import type { TableJudgement } from '../judgement';
import type { Problem } from '../rule';

/**
 * The problems of rows that have too many or too few value cells; such rows take part in no arithmetic. Where all are
 * short for want of the same column, that is said once, by another rule.
 */
export function wrongCountProblems(judgement: TableJudgement): readonly Problem[] {
  const { table } = judgement;
  const lacksColumn = (row: TableRow) =>
    table.missingColumn !== undefined && row.found.length === row.columns.length - 1;
  return table.rows
    .filter((row) => row.cells === undefined && isWritersSlip(judgement, row) && !lacksColumn(row))
    .map((row) => ({
      range: judgement.block.range(spanOf(judgement, row)),
      message: messageOf(row),
      fixes: () => surplusFix(judgement, row),
    }));
}

/**
 * A row is off by a cell or two when its writer slipped; by more, in text without marks for cells, when its reader did.
 */
const MOST_SLIPPED = 2;

/**
 * Whether a wrong count is worth a word. Digits without separators, and text scrambled on its way, are left in peace; a
 * form feed among cells that are a line each shows that they were taken from a PDF file in the order in which they
 * happen to be in it.
 */
function isWritersSlip({ table, block }: TableJudgement, row: TableRow): boolean {
  if (hasSeparators(table.layout)) return true;
  if (table.layout === 'run-on' || (table.layout === 'lines' && block.text.includes('\f'))) return false;
  if (table.layout === 'lines' && mayHoldPageNumber(table, row)) return false;
  return Math.abs(row.found.length - row.columns.length) <= MOST_SLIPPED;
}

/** What the foot of a page may say of its number. */
const PAGE_NUMBER = /^[1-9]\d{0,2}$/;

/**
 * Whether the one cell too many may be the number of a page, which looks like any value where each cell is a line:
 * without it the row must add up, as far as the form has an equation for it.
 */
function mayHoldPageNumber(table: StatisticalTable, row: TableRow): boolean {
  if (row.found.length !== row.columns.length + 1) return false;
  return row.found.some(({ text }, index) => PAGE_NUMBER.test(text) && addsUpWithout(table, row, index));
}

function addsUpWithout(table: StatisticalTable, row: TableRow, left: number): boolean {
  const kept = row.found.filter((_, index) => index !== left);
  const values = kept.map((cell) => readQuantity(cell.text)?.value);
  return satisfiesAll(table, row, values, { value: () => undefined });
}

function spanOf(judgement: TableJudgement, row: TableRow): Span {
  const first = row.found[0];
  const last = row.found.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  return row.label ?? judgement.table.span;
}

function messageOf(row: TableRow): Localised {
  const name = row.form.label === '' ? { zh: '本行', en: 'the only row' } : rowName(row.form);
  const counts = { found: row.found.length, wanted: row.columns.length };
  return {
    zh: `${name.zh}应有 ${counts.wanted} 个数，现有 ${counts.found} 格；分不清哪一格属于哪一列，本行不参加勾稽核对。`,
    en: `“${name.en}” should have ${counts.wanted} values but has ${counts.found} cells; it is unclear which belongs to which column, so the row is left out of all checks.`,
  };
}

function surplusFix(judgement: TableJudgement, row: TableRow): readonly Fix[] {
  const reading = readSurplusRow(judgement.table, row, judgement.cells);
  if (!reading) return [];
  return [
    {
      title: titleOf(reading),
      kind: reading.neutral ? 'safe' : 'suggested',
      preferred: false,
      edits: reading.surplus.map((cell) => removeCell(cell, judgement.block)),
    },
  ];
}

function titleOf(reading: SurplusReading): Localised {
  const values = reading.values.map(formatExact);
  const cells = reading.surplus.map((cell) => cell.text);
  return {
    zh: `去掉多出的“${cells.join('、')}”，读作 ${values.join('，')}（唯一能使勾稽成立的读法）`,
    en: `Remove the surplus “${cells.join(', ')}” and read ${values.join(', ')} (the only reading that reconciles)`,
  };
}
