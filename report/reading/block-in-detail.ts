import { LabelMemory } from '../model/label-memory';
import { retypedTables, settledTables } from '../model/retyped-tables';
import { Section } from '../model/section';
import type { BlockTables } from '../model/table';
import type { TypedCell } from '../model/typed-cell';
import { judgeMovedTable, judgeTable, judgeTypedTable, type TableJudgement } from '../rules/judgement';
import type { Block } from '../syntax/blocks';
import { readableLines } from '../syntax/dismissal-comments';
import { HtmlTableMemory } from '../syntax/html-table-memory';
import { LineMap } from '../text/lines';
import { readTables } from './block-tables';

/** A block's tables, with what the rules need to judge them. */
export interface BlockInDetail {
  readonly lines: LineMap;
  readonly tables: BlockTables;
  readonly judgements: readonly TableJudgement[];
  readonly section: Section;
}

const noTables: BlockTables = { statistical: [], other: [] };

/** Reads the tables of a block. The same text always gives the same tables. */
export function readInDetail(
  block: Block,
  memory = new LabelMemory(),
  htmlTables = new HtmlTableMemory(),
): BlockInDetail {
  const lines = readableLines(block.text, block.firstCharacter);
  const tables = isRead(block) ? readTables(block.boundary, lines, memory, htmlTables) : noTables;
  return {
    lines,
    tables,
    judgements: tables.statistical.map((table) => judgeTable(table, lines)),
    section: Section.of(
      block.boundary,
      isRead(block) ? lines : new LineMap(beginningOf(block.text), block.firstCharacter),
      tables,
    ),
  };
}

/** A block while somebody types a number into a cell of it, from what it was before. */
export function retypedInDetail(block: Block, before: BlockInDetail, typed: TypedCell): BlockInDetail {
  const lines = readableLines(block.text, block.firstCharacter);
  const tables = retypedTables(typed);
  const judgements = before.judgements.map((judgement, index) => {
    const table = tables.statistical[index] ?? judgement.table;
    return index === typed.table
      ? judgeTypedTable(table, lines, judgement, typed)
      : judgeMovedTable(table, lines, judgement);
  });
  return { lines, tables, judgements, section: before.section.retyped(lines, tables, typed) };
}

/** The same block in detail, so that nothing of it hangs on what it was before somebody typed into it. */
export function settled(detail: BlockInDetail, typed: TypedCell): BlockInDetail {
  const tables = settledTables(typed);
  const judgements = detail.judgements.map((judgement, index) =>
    judgeMovedTable(tables.statistical[index] ?? judgement.table, detail.lines, judgement),
  );
  return { ...detail, tables, judgements };
}

/**
 * A section of a report is a hundredth of this, in UTF-16 code units; a larger block is left unread, tables and prose,
 * rather than slow.
 */
const LARGEST_BLOCK = 1_000_000;

/** Whether a block is small enough to be read. */
export function isRead({ text }: Block): boolean {
  return text.length <= LARGEST_BLOCK;
}

/** The line that a block which is left unread begins with, which may be a heading; rules see no more of it. */
function beginningOf(text: string): string {
  const lineEnd = text.search(/[\r\n]/);
  return text.slice(0, Math.min(lineEnd < 0 ? text.length : lineEnd, LONGEST_BEGINNING));
}

/** No heading is as long as this, in UTF-16 code units. */
const LONGEST_BEGINNING = 1000;
