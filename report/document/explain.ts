import { columnName, rowIndex, rowName, type TableKind } from '../forms';
import { type CategoryAxis, caseColumnCategories, categoryOf } from '../law/categories';
import type { Category } from '../law/category';
import {
  type CellsByPlace,
  type JudgedRelation,
  judgeIn,
  type RelationState,
} from '../model/judged-relations';
import { type Relation, relationsAt } from '../model/relations';
import type { StatisticalTable, TableRow } from '../model/table';
import type { BlockInDetail } from '../reading/block-in-detail';
import type { TableJudgement } from '../rules/judgement';
import { relationInNumbers, relationLine, sideInNumbers } from '../rules/wording';
import type { Localised } from '../text/localised';
import { containsPosition, type Position, type Range, type Span } from '../text/position';

/** A relation that a value takes part in, as it stands. */
export interface ExplainedRelation {
  readonly name: Localised;
  /** The column it runs down, or the row it runs along. */
  readonly line: Localised;
  readonly state: RelationState;
  /** The relation with its numbers. */
  readonly numbers: Localised;
}

/** What stands at a place of a table. */
export interface Explanation {
  readonly range: Range;
  /** The row, column or group that the place is the label of; for a value, its row and then its column. */
  readonly categories: readonly Category[];
  /** For a value: what its row and its column are called, and what the cell holds. */
  readonly value: { readonly row: Localised; readonly column: Localised; readonly text: string } | undefined;
  /** For a value: the relations it takes part in, broken ones first. */
  readonly relations: readonly ExplainedRelation[];
}

/**
 * Explains what stands at a position of a block (lines from the block's start), or `undefined` when it is no part of a
 * table.
 */
export function explainInBlock(detail: BlockInDetail, position: Position): Explanation | undefined {
  for (const judgement of detail.judgements) {
    const found = explainInTable(judgement, position);
    if (found) return found;
  }
  return undefined;
}

function explainInTable(judgement: TableJudgement, position: Position): Explanation | undefined {
  const { table, block } = judgement;
  const at = (span: Span) => containsPosition(block.range(span), position);
  for (const row of table.rows) {
    const column = row.cells?.findIndex((cell) => at(cell.cell)) ?? -1;
    if (column >= 0) return explainValue(judgement, row, column);
    if (row.label && at(row.label))
      return explainLabel(block.range(row.label), categoriesOf(table.form.kind, 'rows', row.form.id));
  }
  const heading = table.headings.find((candidate) => at(candidate.cell));
  return (
    heading &&
    explainLabel(block.range(heading.cell), categoriesOf(table.form.kind, heading.heads, heading.id))
  );
}

function explainLabel(range: Range, categories: readonly Category[]): Explanation | undefined {
  return categories.length > 0 ? { range, categories, value: undefined, relations: [] } : undefined;
}

const axes: Readonly<Record<TableKind, { readonly rows?: CategoryAxis; readonly columns?: CategoryAxis }>> = {
  applications: { rows: 'application-row', columns: 'application-column' },
  proactive: { rows: 'proactive-row' },
  cases: { columns: 'case-column' },
  statistics: {},
};

/** What the law room says of a row or column; nothing for those it does not explain. */
function categoriesOf(kind: TableKind, heads: 'rows' | 'columns', id: string): readonly Category[] {
  const axis = axes[kind][heads];
  if (axis === undefined) return [];
  if (axis === 'case-column') return caseColumnCategories(id);
  const category = categoryOf(axis, id);
  return category ? [category] : [];
}

function explainValue(judgement: TableJudgement, row: TableRow, index: number): Explanation | undefined {
  const { table, cells, block } = judgement;
  const cell = row.cells?.[index];
  const column = row.columns[index];
  if (!cell || !column) return undefined;
  const place = { row: rowIndex(table.form, row.form.id), column: index };
  const relations = relationsAt(table.form, place).map((relation) => judgeIn(table, relation, cells));
  return {
    range: block.range(cell.cell),
    categories: [
      ...categoriesOf(table.form.kind, 'rows', row.form.id),
      ...categoriesOf(table.form.kind, 'columns', column.id),
    ],
    value: { row: rowName(row.form), column: columnName(column), text: cell.cell.text },
    relations: [...relations.filter(isBroken), ...relations.filter((judged) => !isBroken(judged))].map(
      (judged) => explainRelation(table, judged, cells),
    ),
  };
}

function isBroken(judged: JudgedRelation): boolean {
  return judged.state === 'broken';
}

function explainRelation(
  table: StatisticalTable,
  judged: JudgedRelation,
  cells: CellsByPlace,
): ExplainedRelation {
  const { relation, state } = judged;
  return {
    name: relation.form.name,
    line: relationLine(table, relation),
    state,
    numbers: state === 'broken' ? relationInNumbers(table, judged, cells) : sidesInNumbers(relation, cells),
  };
}

/** Both sides of a relation in numbers; a cell without a number is shown as a question mark. */
function sidesInNumbers(relation: Relation, cells: CellsByPlace): Localised {
  const text = `${sideInNumbers(relation, 1, cells)} = ${sideInNumbers(relation, -1, cells)}`;
  return { zh: text, en: text };
}
