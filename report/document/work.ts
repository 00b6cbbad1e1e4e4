import type { ReadBlock } from './read-block';

/** How much work a document has done since it was made; tests hold an edit's share of it to what the edit touches. */
export interface Work {
  readonly linesRead: number;
  readonly relationsJudged: number;
  /** How many HTML tables were parsed, those inside others included. */
  readonly tablesParsed: number;
}

/** No work yet. */
export const noWork: Work = { linesRead: 0, relationsJudged: 0, tablesParsed: 0 };

/** The work done so far with that of reading a block, for which so many HTML tables were parsed. */
export function withBlock(done: Work, block: ReadBlock, tablesParsed: number): Work {
  const { holds, broken, unchecked } = block.reading.relations;
  return {
    linesRead: done.linesRead + block.lineEnds + (block.text.endsWith('\n') ? 0 : 1),
    relationsJudged: done.relationsJudged + holds + broken + unchecked,
    tablesParsed: done.tablesParsed + tablesParsed,
  };
}
