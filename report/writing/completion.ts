import { foldLabel } from '../text/fold';
import { movePosition, type Position, type Range } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import { tableOfSection } from './new-report';
import type { Suggestion } from './suggestion';

/** What can be written at a place: the suggestions that fit what stands before the cursor, the likeliest first. */
export interface Completion {
  /** What a suggestion replaces, in the document. */
  readonly range: Range;
  /** The text of that range. */
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
}

/** What stands before the cursor, and by what it is compared. */
interface Typed {
  /** Where it starts in its line. */
  readonly start: number;
  readonly text: string;
  /** The letters of pinyin that were typed; otherwise the words are compared. */
  readonly letters?: string;
  /** The title of a law right before it, folded: an article of that law is being named. */
  readonly title?: string;
  /** Whether it stands in a cell: what is typed there is no prose. */
  readonly inCell: boolean;
}

/** Fewer letters or characters than this would fit by chance while somebody writes prose. */
const FEWEST_IN_CELL = 2;
const FEWEST_IN_PROSE = 3;

/** A label or the start of a sentence is told by fewer characters than this. */
const LONGEST_TYPED = 40;

const LAST_PIECE = /[^\t|>]{0,60}$/;
const LETTERS = /[a-z]{1,20}$/i;
const NUMBERING = /^[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]?[ \u3000]?$/;
const ARTICLE = /《([^《》]{1,40})》((?:第[一二三四五六七八九十百]{0,5})?)$/;

/** The completion at a position of a block, or `undefined` when nothing fits what stands there. */
export function completionAt(
  block: PlacedBlock,
  position: Position,
  all: readonly Suggestion[],
): Completion | undefined {
  const { lines } = block;
  const at = movePosition(position, -block.line);
  const line = lines.lineOf(at);
  const start = lines.lineStart(line);
  const typed = typedBefore(lines.text.slice(start, lines.offset(at)), isTableLine(block, line));
  if (!typed) return undefined;
  const home = homeOf(block, start);
  const fitting = all.filter((suggestion) => fits(suggestion, typed, home));
  if (fitting.length === 0) return undefined;
  return {
    range: {
      start: { line: position.line, character: lines.position(start + typed.start).character },
      end: position,
    },
    typed: typed.text,
    suggestions: inOrder(fitting, typed, home).map((suggestion) => asWritten(suggestion, typed)),
  };
}

function asWritten(suggestion: Suggestion, { title }: Typed): Suggestion {
  if (title === undefined || suggestion.behindTitle === undefined) return suggestion;
  return { ...suggestion, label: suggestion.behindTitle, template: [suggestion.behindTitle] };
}

function isTableLine({ lines, section }: PlacedBlock, line: number): boolean {
  return section.isTableLine(line) || /[\t|]/.test(lines.line(line));
}

function typedBefore(before: string, inCell: boolean): Typed | undefined {
  const article = ARTICLE.exec(before.slice(-60));
  if (article) {
    const [, title = '', text = ''] = article;
    return { start: before.length - text.length, text, title: foldLabel(title), inCell: false };
  }
  const text = (LAST_PIECE.exec(before)?.[0] ?? '').trimStart();
  const start = before.length - text.length;
  if (text.length > LONGEST_TYPED) return undefined;
  const letters = LETTERS.exec(text);
  if (!letters) return { start, text, inCell };
  const numbering = text.slice(0, letters.index);
  // Letters in the middle of words are a name or an address.
  if (numbering !== '' && !NUMBERING.test(numbering)) return undefined;
  return { start, text, letters: letters[0].toLowerCase(), inCell };
}

/** Where a line stands that starts at an offset: in or below a table, or in a section; 0 is before the first. */
function homeOf({ section, tables }: PlacedBlock, lineStart: number): Suggestion['home'] {
  const table = tables.statistical.findLast(({ span }) => span.start <= lineStart);
  const { boundary } = section;
  if (boundary === undefined || boundary === 'title') return table?.form.kind ?? 0;
  return table?.form.kind ?? tableOfSection[boundary] ?? boundary;
}

function fits(suggestion: Suggestion, typed: Typed, home: Suggestion['home']): boolean {
  const { text, letters, title, inCell } = typed;
  if (title !== undefined) return namesArticle(suggestion, title, foldLabel(text));
  if (inCell && suggestion.kind !== 'label') return false;
  // On an empty line or in an empty cell, only what belongs there.
  if (text === '') return suggestion.home === home || (!inCell && suggestion.kind === 'heading');
  if (letters !== undefined) {
    const fewest = inCell ? FEWEST_IN_CELL : FEWEST_IN_PROSE;
    return letters.length >= fewest && suggestion.initials.some((initials) => initials.startsWith(letters));
  }
  const words = foldLabel(text);
  if (words === '') return NUMBERING.test(text) && suggestion.label.startsWith(text.trim());
  const isLabel = inCell || NUMBERING.test(text.slice(0, text.length - words.length));
  if (words.length < (isLabel ? 1 : FEWEST_IN_PROSE)) return false;
  return suggestion.words.some((known) => known !== words && known.startsWith(words));
}

function namesArticle({ behindTitle, words }: Suggestion, title: string, number: string): boolean {
  const article = number === '' ? '第' : number;
  return behindTitle !== undefined && words.some((known) => known.startsWith(title + article));
}

/** What belongs where the cursor is comes first; otherwise the order is that of the form. */
function inOrder(
  fitting: readonly Suggestion[],
  typed: Typed,
  home: Suggestion['home'],
): readonly Suggestion[] {
  const rank = (suggestion: Suggestion) =>
    (suggestion.home === home ? 0 : 2) + (typed.inCell === (suggestion.kind === 'label') ? 0 : 1);
  return [...fitting].sort((a, b) => rank(a) - rank(b));
}
