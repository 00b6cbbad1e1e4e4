import type { StatedFigure } from '../../model/figures';
import { formatExact } from '../../text/exact';

/** The unit of a share's last digit: 0.01 for 66.67 %. */
export function lastDigit({ value }: StatedFigure, written: string): number {
  const decimals = /[.．](\d+)/.exec(written)?.[1]?.length ?? formatExact(value).split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** What floating-point numbers may be off by when the same share is worked out twice. */
export const HAIR = 1e-9;
