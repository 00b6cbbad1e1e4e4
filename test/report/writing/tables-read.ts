import { formatExact, ReportDocument } from '../../../report';

/**
 * A table as it was read: its kind, its form, and the values of its rows. Where it stands and how it is laid out does
 * not matter.
 */
export interface TableRead {
  readonly kind: string;
  readonly rows: readonly (readonly [
    id: string | undefined,
    values: readonly (string | undefined)[] | undefined,
  ])[];
}

/** The tables of all reports of a text. */
export function tablesRead(text: string): readonly TableRead[] {
  return new ReportDocument(text).reports().flatMap(({ form, tables }) =>
    tables.map(({ kind, rows }) => ({
      kind: `${form} ${kind}`,
      rows: rows.map(
        ({ id, values }) =>
          [id, values?.map((value) => (value === undefined ? undefined : formatExact(value)))] as const,
      ),
    })),
  );
}
