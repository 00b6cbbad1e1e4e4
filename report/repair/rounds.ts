import { ComposedEdits, type SpanEdit } from '../text/composed-edits';
import { LineMap } from '../text/lines';
import type { TextEdit } from '../text/position';

/** Edits that belong together: all of them are made, or none. */
export interface Mending {
  readonly edits: readonly TextEdit[];
}

/** What mending everything comes to. */
export interface AllMended<Kind extends Mending> {
  /** Edits of the text as it was, which do not overlap, in its order; none when there is nothing to mend. */
  readonly edits: readonly TextEdit[];
  /** The mendings that were made; those of later rounds speak of the text that the earlier ones left. */
  readonly made: readonly Kind[];
}

/** A mending may uncover another, seldom a third. Where it goes on like this, they undo each other. */
const MOST_ROUNDS = 10;

/**
 * Makes every mending of a text, and those that show up when these are made, until there are none left, so that doing
 * it again changes nothing. Mendings that overlap are made in turn. Should they undo each other for ever, none is made.
 */
export function mendAll<Kind extends Mending>(
  text: string,
  mendingsOf: (text: string) => readonly Kind[],
): AllMended<Kind> {
  let composed = new ComposedEdits(text);
  const all: Kind[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const current = composed.text;
    const { edits, made } = mendingsApart(current, mendingsOf(current));
    if (made.length === 0) return { edits: composed.edits(), made: all };
    composed = composed.followedBy(edits);
    all.push(...made);
  }
  return { edits: [], made: [] };
}

/** The edits of as many mendings as do not overlap, the earlier ones first, in the order of the text. */
function mendingsApart<Kind extends Mending>(
  text: string,
  mendings: readonly Kind[],
): { readonly edits: readonly SpanEdit[]; readonly made: readonly Kind[] } {
  if (mendings.length === 0) return { edits: [], made: [] };
  const lines = new LineMap(text);
  const chosen: SpanEdit[] = [];
  const made: Kind[] = [];
  for (const mending of mendings) {
    const edits = spanEdits(mending, lines);
    if (edits.length === 0 || !areApart(edits, chosen)) continue;
    chosen.push(...edits);
    made.push(mending);
  }
  return { edits: chosen.sort((a, b) => a.start - b.start), made };
}

/** Edits by offsets; those that change nothing are left out, lest there be no end of them. */
function spanEdits({ edits }: Mending, lines: LineMap): SpanEdit[] {
  return edits
    .map(({ range, newText }) => ({
      start: lines.offset(range.start),
      end: lines.offset(range.end),
      newText,
    }))
    .filter(({ start, end, newText }) => lines.text.slice(start, end) !== newText);
}

/** Whether edits overlap neither each other nor those chosen before. */
function areApart(edits: readonly SpanEdit[], chosen: readonly SpanEdit[]): boolean {
  return edits.every((edit, index) =>
    [...chosen, ...edits.slice(0, index)].every((other) => !overlap(edit, other)),
  );
}

/** Whether two edits touch the same characters, or both put something into the same place. */
function overlap(a: SpanEdit, b: SpanEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
