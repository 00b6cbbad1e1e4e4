import { rowIndex } from '../../forms';
import type { Place } from '../../model/relations';
import type { TableRow, ValueCell } from '../../model/table';
import { writeNumber, writeValues } from '../../repair/cell-edits';
import { missingValue } from '../../repair/missing-values';
import { hasSeparators } from '../../syntax/grid';
import { standsForNothing } from '../../syntax/quantity';
import { formatExact } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { Fix } from '../finding';
import type { TableJudgement } from '../judgement';
import type { Problem } from '../rule';
import { placeName } from '../wording';
import { isSpacedNumber } from './written-numbers';

/** A cell without a number, where it stands, and the row it belongs to. */
interface EmptyCell {
  readonly cell: ValueCell;
  readonly place: Place;
  readonly row: TableRow;
}

/** Of a table with more empty cells than this share, the table as a whole is not filled in yet. */
const UNFILLED_SHARE = 0.5;

/**
 * The cells of a table that are blank, or that hold something which is no number, row by row. A number with blanks in
 * it is told of as such.
 */
function cellsInState(judgement: TableJudgement, state: 'blank' | 'not-a-number'): readonly EmptyCell[] {
  const { table } = judgement;
  const found: EmptyCell[] = [];
  for (const row of table.rows) {
    row.cells?.forEach((cell, column) => {
      if (cell.state !== state || (hasSeparators(table.layout) && isSpacedNumber(cell))) return;
      found.push({ cell, place: { row: rowIndex(table.form, row.form.id), column }, row });
    });
  }
  return found;
}

/** Whether so many of a table's cells have no number that it is a draft still to be filled in. */
function isUnfilled(judgement: TableJudgement): boolean {
  const { number, blank, 'not-a-number': other } = judgement.cellCounts;
  return blank + other > (number + blank + other) * UNFILLED_SHARE;
}

/** The state that most of the cells without a number are in: it decides which rule speaks for an unfilled table. */
function prevailingState(judgement: TableJudgement): 'blank' | 'not-a-number' {
  return judgement.cellCounts['not-a-number'] > judgement.cellCounts.blank ? 'not-a-number' : 'blank';
}

/**
 * The problems of cells in one state: one for each, with a message of the rule's own, or a single one for a table that
 * is not filled in yet. Where cells of both states are left, the state that most of them are in speaks for the table.
 * The message is made of the cell's place, its text, and whether the form states relations, which table two's does not:
 * then none was left unchecked.
 */
export function emptyCellProblems(
  judgement: TableJudgement,
  state: 'blank' | 'not-a-number',
  messageOf: (place: Localised, text: string, hasRelations: boolean) => Localised,
): readonly Problem[] {
  if (judgement.cellCounts[state] === 0) return [];
  const empty = cellsInState(judgement, state);
  if (isUnfilled(judgement)) {
    return prevailingState(judgement) === state ? [unfilledProblem(judgement, empty)] : [];
  }
  const hasRelations = judgement.table.form.relations.length > 0;
  return empty.map((entry) => ({
    range: judgement.block.range(entry.cell.cell),
    message: messageOf(placeName(judgement.table, entry.place), entry.cell.cell.text, hasRelations),
    fixes: () => fillingFixes(judgement, entry),
  }));
}

/** One problem for a whole table that is not filled in yet, on its first row of values. */
function unfilledProblem(judgement: TableJudgement, empty: readonly EmptyCell[]): Problem {
  const { table, block } = judgement;
  const first = table.rows[0];
  const last = first?.found.at(-1) ?? first?.cells?.at(-1)?.cell;
  const start = first?.label ?? first?.cells?.[0]?.cell;
  const span = start && last ? { start: start.start, end: Math.max(start.end, last.end) } : table.span;
  const signs = empty.some((entry) => entry.cell.state === 'not-a-number');
  return {
    range: block.range(span),
    message: {
      zh: `${table.form.name.zh}尚未填完：还有 ${empty.length} 格${signs ? '不是数字' : '空白'}。没有发生的填 0，空格和“/”都不是 0。`,
      en: `${table.form.name.en} is not filled in yet: ${empty.length} cells ${signs ? 'hold no number' : 'are blank'}. Enter 0 where there was nothing; a blank or “/” is not 0.`,
    },
  };
}

/** What can be put into a cell without a number: the value the equations prove, or 0 where the cell says “nothing”. */
function fillingFixes(judgement: TableJudgement, empty: EmptyCell): readonly Fix[] {
  const { table, cells, block, relations } = judgement;
  const place = placeName(table, empty.place);
  const missing = missingValue(table, empty.place, cells, relations);
  if (missing) {
    const value = formatExact(missing.value);
    return [
      {
        title: missing.proven
          ? {
              zh: `${place.zh}填 ${value}（由勾稽关系推出）`,
              en: `Enter ${value} in ${place.en} (follows from the equations)`,
            }
          : {
              zh: `${place.zh}填 ${value}（使本行、本列合计成立）`,
              en: `Enter ${value} in ${place.en} (makes its sums hold)`,
            },
        kind: missing.proven ? 'proven' : 'suggested',
        preferred: false,
        edits: writeValues([{ place: empty.place, value: missing.value }], cells, block),
      },
    ];
  }
  if (empty.cell.state === 'not-a-number' && !standsForNothing(empty.cell.cell.text)) return [];
  return [
    {
      title: { zh: `${place.zh}填 0`, en: `Enter 0 in ${place.en}` },
      kind: 'suggested',
      preferred: false,
      edits: [writeNumber(empty.cell, 0, block)],
    },
  ];
}
