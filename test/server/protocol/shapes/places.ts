import type { Position, Range } from 'vscode-languageserver';
import { comparePositions, type LineMap } from '../../../../report';
import { type Asked, inWords, unless } from './asked';

/** Whether a position is one of a document: on a line that there is, and not beyond its end. */
function isIn({ line, character }: Position, lines: LineMap): boolean {
  const isCounted = Number.isInteger(line) && Number.isInteger(character) && line >= 0 && character >= 0;
  return isCounted && line < lines.lineCount && character <= lines.line(line).length;
}

/** What is wrong with a position as one of the document. */
export function positionFaults(position: Position, { lines }: Asked): readonly string[] {
  return unless(isIn(position, lines), `outside the document: ${inWords(position)}`);
}

/** What is wrong with a range as one of the document. */
export function rangeFaults({ start, end }: Range, asked: Asked): readonly string[] {
  return [
    ...positionFaults(start, asked),
    ...positionFaults(end, asked),
    ...unless(comparePositions(start, end) <= 0, `ends before it starts: ${inWords({ start, end })}`),
  ];
}

/** Whether a range lies in another; both may be the same. */
export function lies(inner: Range, outer: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** Whether a position lies in a range or at one of its ends. */
export function touches(position: Position, { start, end }: Range): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}
