import { bindTables } from '../model/bind';
import { knowledgeOf } from '../model/label-knowledge';
import type { LabelMemory } from '../model/label-memory';
import type { BlockTables, StatisticalTable } from '../model/table';
import { gridReaders } from '../syntax';
import type { Grid, Layout } from '../syntax/grid';
import type { GridReader, LabelKnowledge } from '../syntax/grid-reader';
import type { HtmlTableMemory } from '../syntax/html-table-memory';
import { readRunOn } from '../syntax/run-on';
import type { Boundary } from '../syntax/sections';
import { withTornRow } from '../syntax/torn-row';
import type { LineMap } from '../text/lines';

/**
 * The tables as read by the reader under which most rows of official forms come out well-shaped; the first among
 * equals, unless a later one alone finds table four. Once tabs or HTML have given such rows the others are not asked;
 * run-on digits are the last resort.
 */
export function readTables(
  boundary: Boundary | undefined,
  lines: LineMap,
  memory: LabelMemory,
  htmlTables: HtmlTableMemory,
): BlockTables {
  const meaning = (text: string) => memory.of(text);
  const labels = knowledgeOf(meaning);
  let best: BlockTables = { statistical: [], other: [] };
  let bestCount = -1;
  for (const read of gridReaders) {
    if (bestCount > 0 && (read === readRunOn || best.statistical.every((table) => marksCells(table.layout))))
      break;
    const grids = gridsOf(read, lines, labels, htmlTables);
    if (grids.length === 0) continue;
    const tables = bindTables(grids, boundary, meaning);
    const count = tables.statistical.reduce((sum, table) => sum + wellShapedRows(table), 0);
    if (count > bestCount || (count === bestCount && findsFirst(tables, best))) {
      best = tables;
      bestCount = count;
    }
  }
  return best;
}

/** What a reader finds; nothing when it fails, since reading never does. */
function gridsOf(
  read: GridReader,
  lines: LineMap,
  labels: LabelKnowledge,
  htmlTables: HtmlTableMemory,
): readonly Grid[] {
  try {
    return withTornRow(read(lines, labels, htmlTables), lines.text);
  } catch {
    return [];
  }
}

/**
 * Layouts whose marks leave no doubt about what is a cell. Pipes are not among them: converters put them in the wrong
 * places.
 */
function marksCells(layout: Layout): boolean {
  return layout === 'tab' || layout === 'html';
}

/**
 * Whether table four was found where a reader before found no table: its only row may be mis-shaped, and that is to be
 * told. Other tables without any row that is well-shaped are something else, or torn beyond telling.
 */
function findsFirst({ statistical }: BlockTables, before: BlockTables): boolean {
  return before.statistical.length === 0 && statistical.some(isTableFourOnLines);
}

function isTableFourOnLines({ layout, form }: StatisticalTable): boolean {
  return layout === 'lines' && form.kind === 'cases';
}

function wellShapedRows(table: StatisticalTable): number {
  return table.rows.filter((row) => row.cells !== undefined).length;
}
