import type { Localised } from '../text/localised';
import type { Span } from '../text/position';
import { type PlacedWords, rangeIn } from './facts/placed-section';
import type { Fix } from './finding';
import type { Problem } from './rule';

/** A problem of a report that speaks of its own place alone: a stretch of a section's text. */
export function problemIn(
  placed: PlacedWords,
  span: Span,
  message: Localised,
  fixes: () => readonly Fix[] = () => [],
): Problem {
  return { range: rangeIn(placed, span), message, fixes };
}

/** A change of words that only the writer can decide on; none where tags of a web page within them would be lost. */
export function rewordings(placed: PlacedWords, span: Span, newText: string): readonly Fix[] {
  if (placed.section.text.slice(span.start, span.end).includes('<')) return [];
  return [
    {
      title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
      kind: 'suggested',
      preferred: false,
      edits: [{ range: rangeIn(placed, span), newText }],
    },
  ];
}
