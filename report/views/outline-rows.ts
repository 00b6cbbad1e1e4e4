import { type RowForm, rowName } from '../forms';
import type { StatisticalTable } from '../model/table';
import type { LineMap } from '../text/lines';
import type { Localised } from '../text/localised';
import type { Range } from '../text/position';
import { type CompactNumbers, compactNumbers } from './compact-numbers';
import type { OutlineItem } from './outline-item';
import { rowSpan } from './row-span';

/** A range is kept as the line and the character of its start and of its end; a row has two of them. */
const NUMBERS_OF_RANGE = 4;
const NUMBERS_EACH = 2 * NUMBERS_OF_RANGE;

/** The rows of a table for the outline. There are many of them, so that of each no more is kept than what cannot be told anew. */
export class KeptRows {
  /** What a row without a label is called. */
  readonly #tableName: Localised;
  readonly #forms: readonly RowForm[];
  /** The rows' numbers as written. */
  readonly #details: readonly string[];
  /** Of each row the whole and what names it; lines count from the start of the block. */
  readonly #places: CompactNumbers;

  constructor({ form, rows, span }: StatisticalTable, lines: LineMap) {
    this.#tableName = form.name;
    this.#forms = rows.map((row) => row.form);
    this.#details = rows.map(({ cells }) => cells?.map(({ cell }) => cell.text).join(' ') ?? '');
    const places = rows.flatMap((row) => {
      const whole = rowSpan(row) ?? { start: span.start, end: span.start };
      return [...numbersOf(lines.range(whole)), ...numbersOf(lines.range(row.label ?? whole))];
    });
    this.#places = compactNumbers(places);
  }

  /** The rows where their block begins on that line of the document. */
  at(line: number): readonly OutlineItem[] {
    return this.#forms.map((form, index) => ({
      kind: 'row',
      name: form.label === '' ? this.#tableName : rowName(form),
      detail: this.#details[index] ?? '',
      range: this.#range(index * NUMBERS_EACH, line),
      selectionRange: this.#range(index * NUMBERS_EACH + NUMBERS_OF_RANGE, line),
      children: [],
    }));
  }

  #range(at: number, line: number): Range {
    const number = (offset: number) => this.#places[at + offset] ?? 0;
    return {
      start: { line: line + number(0), character: number(1) },
      end: { line: line + number(2), character: number(3) },
    };
  }
}

function numbersOf({ start, end }: Range): readonly number[] {
  return [start.line, start.character, end.line, end.character];
}
