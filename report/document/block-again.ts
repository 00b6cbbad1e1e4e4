import type { Section } from '../model/section';
import type { BlockTables } from '../model/table';
import type { BlockInDetail } from '../reading/block-in-detail';
import type { BlockReading } from '../reading/block-reading';
import type { TableJudgement } from '../rules/judgement';
import type { LineMap } from '../text/lines';
import type { BlockViews } from '../views/block-views';
import type { PlacedBlock } from '../views/placed-block';

/** A block that is kept, and can be read again for what is not. */
interface KeptBlock {
  readonly lineEnds: number;
  readonly reading: BlockReading;
  readonly views: BlockViews;
  inDetail(): BlockInDetail;
}

/**
 * A block on a line of its document. What was not kept of it is read again when asked for, and lives as long as this
 * object.
 */
export class BlockAgain implements PlacedBlock {
  readonly line: number;
  readonly #block: KeptBlock;
  #section: Section | undefined;
  #detail: BlockInDetail | undefined;

  constructor(block: KeptBlock, line: number) {
    this.line = line;
    this.#block = block;
  }

  get lineEnds(): number {
    return this.#block.lineEnds;
  }

  get lines(): LineMap {
    return this.#block.reading.section.lines;
  }

  get section(): Section {
    this.#section ??= this.#block.reading.section.afresh();
    return this.#section;
  }

  get tableCount(): number {
    return this.#block.reading.tables;
  }

  get broken(): number {
    return this.#block.reading.relations.broken;
  }

  get tables(): BlockTables {
    return this.#again.tables;
  }

  get judgements(): readonly TableJudgement[] {
    return this.tableCount === 0 ? [] : this.#again.judgements;
  }

  get views(): BlockViews {
    return this.#block.views;
  }

  get #again(): BlockInDetail {
    this.#detail ??= this.#block.inDetail();
    return this.#detail;
  }
}
