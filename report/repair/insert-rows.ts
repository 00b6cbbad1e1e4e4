import type { RowForm } from '../forms';
import type { TableRow } from '../model/table';
import { type Exact, formatExact } from '../text/exact';
import { type LineMap, lineEndOf } from '../text/lines';
import type { TextEdit } from '../text/position';

/** A row to be put in, with one value for each of its columns. */
export interface NewRow {
  readonly form: RowForm;
  readonly values: readonly Exact[];
}

/**
 * Puts rows in before or behind another row of the same columns, each in a line made like that row's: the same
 * separators, its own label, and nothing in the cells before the label. `undefined` where the row is not all on one
 * line.
 */
export function insertRows(
  rows: readonly NewRow[],
  model: TableRow,
  side: 'before' | 'behind',
  block: LineMap,
): TextEdit | undefined {
  const parts = partsOf(model, block);
  if (!parts) return undefined;
  const { line } = parts;
  const lineEnd = lineEndOf(block.text);
  const lines = rows.map(({ form, values }) => written(parts, form.label, values));
  const at = side === 'before' ? block.lineStart(line) : block.lineEnd(line);
  const newText =
    side === 'before' ? lines.map((text) => text + lineEnd) : lines.map((text) => lineEnd + text);
  return { range: block.range({ start: at, end: at }), newText: newText.join('') };
}

/** A row's line cut up at its label and its values. */
interface LineParts {
  readonly line: number;
  /** What stands before the label. */
  readonly before: string;
  /** What stands between the label and the first value, between the values, and behind the last. */
  readonly between: readonly string[];
}

function partsOf({ label, cells }: TableRow, block: LineMap): LineParts | undefined {
  if (!label || !cells) return undefined;
  const line = block.lineAt(label.start);
  const [start, end] = [block.lineStart(line), block.lineEnd(line)];
  const between: string[] = [];
  let from = label.end;
  for (const { cell } of cells) {
    if (cell.start < from || cell.end > end) return undefined;
    between.push(block.text.slice(from, cell.start));
    from = cell.end;
  }
  between.push(block.text.slice(from, end));
  return { line, before: block.text.slice(start, label.start), between };
}

function written({ before, between }: LineParts, label: string, values: readonly Exact[]): string {
  const [first = '', ...others] = between;
  const cells = values.map((value, index) => formatExact(value) + (others[index] ?? ''));
  return before.replace(/[^\s|]/g, '') + label + first + cells.join('');
}
