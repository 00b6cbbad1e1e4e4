import type { LineMap } from '../text/lines';
import type { Localised } from '../text/localised';
import type { Span } from '../text/position';
import type { Fix } from './finding';
import type { Problem } from './rule';

/** A problem that speaks of its own place alone. */
export function problemAt(
  block: LineMap,
  span: Span,
  message: Localised,
  fixes: () => readonly Fix[] = () => [],
): Problem {
  return { range: block.range(span), message, fixes };
}
