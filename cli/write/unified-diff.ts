import { applyEdits, LineMap, type TextEdit } from '../../report';
import { printable } from '../format/printable';

/** How many unchanged lines are shown before and behind a change. */
const CONTEXT = 3;

/** Lines of the old text, from `start` to before `end`, and what comes in their place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/**
 * The difference that edits make to a text, in the unified format, as `diff -u` prints it. Lines end with line feeds
 * only, as for other programs of this kind; a carriage return is part of its line.
 */
export function unifiedDiff(name: string, text: string, edits: readonly TextEdit[]): string {
  const old = linesOf(text);
  const changes = changesOf(text, old, edits);
  if (changes.length === 0) return '';
  const shown = printable(name);
  let shift = 0;
  const hunks = hunksOf(changes).map((hunk) => {
    const printed = hunkText(old, hunk, shift);
    shift += hunk.reduce((sum, { start, end, lines }) => sum + lines.length - (end - start), 0);
    return printed;
  });
  return `--- ${shown}\n+++ ${shown}\n${hunks.join('')}`;
}

/** The lines of a text, each with its line feed; the last one may lack it. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** The lines that edits touch, joined where they meet. */
function changesOf(text: string, old: readonly string[], edits: readonly TextEdit[]): readonly Change[] {
  const map = new LineMap(text);
  const starts = startsOf(old);
  const lineAt = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const spans = edits
    .map(({ range }) => ({
      start: lineAt(map.offset(range.start)),
      end: lineAt(map.offset(range.end)) + 1,
    }))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined.flatMap((span) => {
    const from = starts[span.start] ?? 0;
    const to = starts[span.end] ?? text.length;
    const within = edits.filter(({ range }) => {
      const start = map.offset(range.start);
      return from <= start && (start < to || to === text.length);
    });
    // Edits of other lines are left out, so that the text around these lines stays as long as it was.
    const changed = applyEdits(text, within);
    const lines = linesOf(changed.slice(from, changed.length - (text.length - to)));
    return [{ ...span, lines }];
  });
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length;
  }
  return starts;
}

/** Changes whose surroundings meet are shown as one. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const before = last?.at(-1);
    if (last && before && change.start - before.end <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** A hunk; `shift` is by how many lines those before it have made the text longer. */
function hunkText(old: readonly string[], hunk: readonly Change[], shift: number): string {
  const first = Math.max(0, (hunk[0]?.start ?? 0) - CONTEXT);
  const end = Math.min(old.length, (hunk.at(-1)?.end ?? 0) + CONTEXT);
  const printed: string[] = [];
  let at = first;
  let added = 0;
  for (const { start, end: until, lines } of hunk) {
    printed.push(...marked(' ', old.slice(at, start)));
    printed.push(...marked('-', old.slice(start, until)));
    printed.push(...marked('+', lines));
    added += lines.length - (until - start);
    at = until;
  }
  printed.push(...marked(' ', old.slice(at, end)));
  const count = end - first;
  return `@@ -${place(first, count)} +${place(first + shift, count + added)} @@\n${printed.join('')}`;
}

/** Where a hunk begins, counted from 1, and how many lines it has; one without lines is named by the line before it. */
function place(first: number, count: number): string {
  return `${count === 0 ? first : first + 1},${count}`;
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`,
  );
}
