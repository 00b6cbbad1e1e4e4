import type { SpanEdit } from '../text/composed-edits';
import type { Localised } from '../text/localised';
import type { TextEdit } from '../text/position';
import type { PlacedBlock } from '../views/placed-block';
import type { AmbiguousWidth } from './display-width';
import { editOf, replaceAll, replaceByLines } from './replacement';
import { holdsSameTables } from './same-tables';
import { contentsOf, type PlacedContent } from './source-content';
import type { FoundTable } from './source-table';
import { type WrittenLayout, writeTable } from './write-table';

/** Edits of the document as it is; or why there are none. */
export type Written = { readonly edits: readonly TextEdit[] } | { readonly refused: Localised };

/**
 * Writes a table of a block in another layout, or tidies it in its own. No value, no label and no other text gets lost:
 * the block is read again as it would be then, and the edits are given only if it holds the same tables.
 */
export function convertTable(
  block: PlacedBlock,
  table: FoundTable,
  layout: WrittenLayout,
  ambiguousWidth: AmbiguousWidth,
): Written {
  const all = [...block.tables.statistical, ...block.tables.other].sort(
    (a, b) => a.span.start - b.span.start,
  );
  let refused: Localised | undefined;
  // The tables of a block are read in one layout: where one cannot change it alone, all of them must.
  for (const tables of all.length > 1 ? [[table], all] : [[table]]) {
    for (const manner of ['official', 'as-found'] as const) {
      const contents = tables.map((each) => contentsOf(block, each, manner));
      const failure = contents.find((outcome) => 'refused' in outcome);
      if (failure && 'refused' in failure) {
        refused ??= failure.refused;
        continue;
      }
      const placed = contents.flatMap((outcome) => ('contents' in outcome ? outcome.contents : []));
      const replacements = placed.map((content) => written(block, content, layout, ambiguousWidth));
      if (replacements.some((replacement) => replacement === undefined)) {
        refused ??= holdsSeparator(layout);
        continue;
      }
      const whole = replacements.filter((replacement) => replacement !== undefined);
      if (holdsSameTables(block, replaceAll(block.lines.text, whole))) return editsOf(block, whole);
    }
  }
  return { refused: refused ?? readOtherwise };
}

function written(
  { lines }: PlacedBlock,
  { content, span }: PlacedContent,
  layout: WrittenLayout,
  ambiguousWidth: AmbiguousWidth,
): SpanEdit | undefined {
  const newLines = writeTable(content, layout, ambiguousWidth);
  return newLines && replaceByLines(lines, span, newLines);
}

function editsOf(block: PlacedBlock, replacements: readonly SpanEdit[]): Written {
  const { text } = block.lines;
  const changing = replacements.filter(({ start, end, newText }) => text.slice(start, end) !== newText);
  return { edits: changing.map((replacement) => editOf(block, replacement)) };
}

const readOtherwise: Localised = {
  zh: '换成这种版面后，表格会读成另外的样子，所以没有改动。请先整理表格：每行的格数一致，标签不缺。',
  en: 'In that layout the table would be read differently, so nothing was changed. Tidy it first: as many cells in every row, and no label missing.',
};

function holdsSeparator(layout: WrittenLayout): Localised {
  return layout === 'tab'
    ? {
        zh: '表格里有制表符，不能用制表符分格。请先删去格内的制表符。',
        en: 'A cell holds a tab, so tabs cannot part the cells. Remove the tab from the cell first.',
      }
    : {
        zh: '表格里有竖线“|”，不能用竖线分格。请先把格内的竖线改成别的符号，或者改用制表符。',
        en: 'A cell holds a pipe “|”, so pipes cannot part the cells. Replace it first, or use tabs.',
      };
}
