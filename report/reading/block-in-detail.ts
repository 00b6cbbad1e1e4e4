import { LabelMemory } from '../model/label-memory';
import { Section } from '../model/section';
import type { BlockTables } from '../model/table';
import { judgeTable, type TableJudgement } from '../rules/judgement';
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

/** Reads the tables of a block, unless they are known. The same text always gives the same tables. */
export function readInDetail(
  block: Block,
  memory = new LabelMemory(),
  htmlTables = new HtmlTableMemory(),
  known?: BlockTables,
): BlockInDetail {
  const lines = readableLines(block.text, block.firstCharacter);
  const tables = known ?? (isRead(block) ? readTables(block.boundary, lines, memory, htmlTables) : noTables);
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
