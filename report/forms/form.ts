import type { Localised } from '../text/localised';

/** The official forms: the Fujian form (to 2018), the national table of 2014, the report forms of 2019 and of 2021. */
export type FormId = 'fujian' | '2014' | '2019' | '2021';

/** 主动公开 (table two), 收到和处理申请 (three), 复议诉讼 (four), and the statistics table of the old forms. */
export type TableKind = 'proactive' | 'applications' | 'cases' | 'statistics';

/** A column of value cells. */
export interface ColumnForm {
  readonly id: string;
  /** The heading as the form prints it. */
  readonly label: string;
  /** What the column is called in English messages. */
  readonly english: string;
  /** The group heading above it, when the form has one. */
  readonly group?: string;
  /** An amount of money, which may have decimals; all other columns count something. */
  readonly amount?: true;
  /** Whether its numbers may be negative. */
  readonly signed?: true;
  /** The unit that the form prints in the heading, so that a cell need not repeat it. */
  readonly unit?: string;
}

/** A row of value cells. */
export interface RowForm {
  readonly id: string;
  /** The label as the form prints it, with its numbering. */
  readonly label: string;
  /** What the row is called in Chinese messages, where the label is too long for them. */
  readonly short?: string;
  /** What the row is called in English messages. */
  readonly english: string;
  /** Other wordings under which the same row is found, without numbering. */
  readonly aliases?: readonly string[];
  /** Those of the other wordings that are mistakes, or come from another form. */
  readonly slips?: readonly string[];
  /** The id of the label above it that spans several rows, such as （三）不予公开 or 第二十条第（一）项. */
  readonly group?: string;
  /** `false` for a row known from other evidence than the form itself; it must not be shown as official wording. */
  readonly confirmed?: false;
  /** The row's columns, when they differ from those of the table. */
  readonly columns?: readonly ColumnForm[];
  /** A row of amounts of money, which may have decimals, in a table that otherwise counts. */
  readonly amount?: true;
}

/** A label that spans several rows and has no values of its own. */
export interface GroupForm {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  /** Those of the other wordings that are mistakes. */
  readonly slips?: readonly string[];
}

/** Where a relation comes from: printed in the form, or following from what its rows and columns are called. */
export type RelationBasis = 'printed' | 'derived';

/** What a family of relations says; each becomes one linear equation a column, a row or a block. */
export interface RelationForm {
  /** The id of the rule that judges it. */
  readonly rule: string;
  readonly basis: RelationBasis;
  readonly name: Localised;
  /**
   * `false` for a relation whose rows were not all confirmed: the form may have more, so the relation stays unchecked.
   */
  readonly confirmed?: false;
  /** The relation is repeated along every column, every row, or stands once. */
  readonly along: 'columns' | 'rows';
  /** The id of the row or column that is the total of the others; a repair by “recompute” writes here. */
  readonly total: string;
  /** The ids of the rows (along columns) or columns (along rows) that make up the total. */
  readonly parts: readonly string[];
  /** The ids that stand on the total's side of the equation; 总计 + 结转 = 新收 + 上年结转 has one. */
  readonly besideTotal?: readonly string[];
}

/** A table of an official form. */
export interface TableForm {
  readonly kind: TableKind;
  readonly form: FormId;
  readonly name: Localised;
  readonly columns: readonly ColumnForm[];
  readonly groups: readonly GroupForm[];
  readonly rows: readonly RowForm[];
  readonly relations: readonly RelationForm[];
}

/** What a row is called in messages. */
export function rowName(row: RowForm): Localised {
  return { zh: row.short ?? row.label, en: row.english };
}

/** What a column is called in messages; table four's columns are named with their block. */
export function columnName(column: ColumnForm): Localised {
  const named = column.group === undefined || column.group === '法人或其他组织';
  return { zh: named ? column.label : `${column.group}·${column.label}`, en: column.english };
}
