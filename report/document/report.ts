import type { FormId, TableKind } from '../forms';
import type { RelationCounts } from '../model/judged-relations';
import type { Finding } from '../rules/finding';
import type { Layout } from '../syntax/grid';
import type { Exact } from '../text/exact';

/** A row of a table as read. */
export interface RowSummary {
  /** The id of the form's row; absent in a table that is bound to no form. */
  readonly id: string | undefined;
  /** The row's line, from 0, in the document. */
  readonly line: number;
  /**
   * One value a column, `undefined` where a cell holds no number; `undefined` as a whole where the row's shape is
   * wrong.
   */
  readonly values: readonly (Exact | undefined)[] | undefined;
  /** Whether the values were cut out of run-on digits by means of the form's equations. */
  readonly inferred: boolean;
}

/** A table of a report as read. */
export interface TableSummary {
  readonly kind: TableKind | 'other';
  /** The line of the table's first row, header included, from 0, in the document. */
  readonly line: number;
  readonly layout: Layout;
  readonly rows: readonly RowSummary[];
}

/** One report of a document. All lines count from 0, from the start of the document. */
export interface Report {
  /** The line the report begins on. */
  readonly line: number;
  /** The title as written; empty when the document has none. */
  readonly title: string;
  /** The body that reports, as far as the title names it. */
  readonly body: string | undefined;
  readonly year: number | undefined;
  /** The official form that the tables' own labels speak for. */
  readonly form: FormId | undefined;
  readonly relations: RelationCounts;
  /** Whether the text breaks off in or before one of the report's tables. */
  readonly truncated: boolean;
  /** The tables, read again when they are first asked for: only what was found in them is kept. */
  readonly tables: readonly TableSummary[];
  /** What the rules found, in the order of the text. */
  readonly findings: readonly Finding[];
}
