import type { ReadRow } from './shape';

/**
 * Table four has one row. Where its three blocks stand in tables of their own, or its values are scattered over lines,
 * their pieces make up the row when they have just as many values as it needs; otherwise the widest piece stands for
 * it.
 */
export function joinPieces(pieces: readonly ReadRow[], columns: number): readonly ReadRow[] {
  const [first, ...others] = pieces;
  if (!first) return [];
  const row = { ...first, id: 'cases' };
  if (others.length === 0) return [row];
  const values = pieces.flatMap((piece) => piece.rest.filter((cell) => cell.text !== ''));
  if (values.length === columns) return [{ ...row, rest: values }];
  const widest = pieces.reduce((best, piece) => (piece.rest.length > best.rest.length ? piece : best));
  return [{ ...widest, id: 'cases' }];
}
