import { rowIndex } from '../forms';
import { samePlace } from '../model/relations';
import type { BlockInDetail } from '../reading/block-in-detail';
import type { LineMap } from '../text/lines';
import type { Span } from '../text/position';
import type { CompactNumbers } from './compact-numbers';

/** What a piece of a table is, for colouring it. It stands on one line. */
export interface TableToken {
  /** The line, from 0. */
  readonly line: number;
  /** Where it begins in its line, and how long it is, in UTF-16 code units. */
  readonly character: number;
  readonly length: number;
  readonly kind: 'label' | 'heading' | 'value';
  /** For a value: the index of its column, from 0. */
  readonly column: number;
  /** Whether the value stands in a total column or row. */
  readonly isTotal: boolean;
  /** Whether the value is the one that does not reconcile, as far as that is known. */
  readonly isWrong: boolean;
}

/** How a token is kept: the line, the character, the length, and what it is, as bits. */
const NUMBERS_EACH = 4;

/** The bits of what a token is: its kind, two flags, and above them its column and one. */
const kinds = ['label', 'heading', 'value'] as const;
const KIND = 3;
const TOTAL = 4;
const WRONG = 8;
const COLUMN = 4;

/**
 * Adds the tokens of a block, in the order of the text, to some numbers. There are too many of them to keep as objects.
 */
export function packTokens(block: BlockInDetail, numbers: number[]): void {
  for (const { line, character, length, kind, column, isTotal, isWrong } of tokensOf(block)) {
    const flags = (isTotal ? TOTAL : 0) + (isWrong ? WRONG : 0);
    numbers.push(line, character, length, kinds.indexOf(kind) + flags + ((column + 1) << COLUMN));
  }
}

/** The tokens that were added to numbers from an index to before another, where their block begins on that line. */
export function unpackTokens(
  numbers: CompactNumbers,
  from: number,
  end: number,
  firstLine: number,
): readonly TableToken[] {
  const tokens: TableToken[] = [];
  for (let at = from; at < end; at += NUMBERS_EACH) {
    const bits = numbers[at + 3] ?? 0;
    tokens.push({
      line: firstLine + (numbers[at] ?? 0),
      character: numbers[at + 1] ?? 0,
      length: numbers[at + 2] ?? 0,
      kind: kinds[bits & KIND] ?? 'value',
      column: (bits >> COLUMN) - 1,
      isTotal: (bits & TOTAL) !== 0,
      isWrong: (bits & WRONG) !== 0,
    });
  }
  return tokens;
}

/**
 * The labels, headings and values of a block's tables, in the order of the text. None overlaps another; lines count
 * from the start of the block.
 */
function tokensOf({ judgements, lines }: BlockInDetail): readonly TableToken[] {
  const tokens: TableToken[] = [];
  for (const { table, causes } of judgements) {
    const wrong = causes().map(({ place }) => place);
    for (const heading of table.headings) add(tokens, lines, heading.cell, headingTraits);
    for (const row of table.rows) {
      if (row.label) add(tokens, lines, row.label, labelTraits);
      row.cells?.forEach(({ cell, digits, state }, column) => {
        const place = { row: rowIndex(table.form, row.form.id), column };
        const isTotal = row.form.id === 'total' || /(?:^|\/|-)total$/.test(row.columns[column]?.id ?? '');
        const isWrong = wrong.some((other) => samePlace(other, place));
        const span = state === 'number' ? digits : cell;
        add(tokens, lines, span, { kind: 'value', column, isTotal, isWrong });
      });
    }
  }
  // In a torn table the label of a row may stand among the headings of the next piece, too: it is a label then.
  const inOrder = tokens.sort((a, b) => a.line - b.line || a.character - b.character || rank(a) - rank(b));
  let line = -1;
  let end = 0;
  return inOrder.filter((token) => {
    if (token.line === line && token.character < end) return false;
    line = token.line;
    end = token.character + token.length;
    return true;
  });
}

/** What counts more of tokens that begin together. */
function rank({ kind }: TableToken): number {
  return kind === 'heading' ? 1 : 0;
}

/** What a token is, apart from its place. */
type Traits = Pick<TableToken, 'kind' | 'column' | 'isTotal' | 'isWrong'>;

const headingTraits: Traits = { kind: 'heading', column: -1, isTotal: false, isWrong: false };
const labelTraits: Traits = { kind: 'label', column: -1, isTotal: false, isWrong: false };

/** Tokens stand on one line each; what is empty or spans lines is left in its usual colour. */
function add(tokens: TableToken[], lines: LineMap, span: Span, traits: Traits): void {
  const { start, end } = lines.range(span);
  if (start.line !== end.line || start.character >= end.character) return;
  const { line, character } = start;
  const { kind, column, isTotal, isWrong } = traits;
  tokens.push({ line, character, length: end.character - character, kind, column, isTotal, isWrong });
}
