import type { BlockList } from './block-list';
import type { JudgingContext } from './judging-context';
import type { ReportPart } from './parts';
import type { ReadBlock } from './read-block';
import { RecentJudgement, type ReportBlocks } from './recent-judgement';
import { RecentSections } from './recent-sections';
import { type JudgedReport, judgeReport } from './report-judgement';

/** The parts of a document with the blocks that they begin with, as they were before an edit. */
export interface EarlierParts {
  readonly parts: readonly ReportPart[];
  readonly firstBlocks: readonly (ReadBlock | undefined)[];
}

/** The judgements of a document's reports, by the indices of their parts, as far as they are known. */
export class Judgements {
  #known: (JudgedReport | undefined)[] = [];
  readonly #sections = new RecentSections();
  readonly #recent = new RecentJudgement();

  /** The judgement of a part, if it is known. */
  at(index: number): JudgedReport | undefined {
    return this.#known[index];
  }

  /** Judges a part as a whole. */
  judge(index: number, report: ReportBlocks, context: JudgingContext): JudgedReport {
    const judged = judgeReport(report, context, this.#recent);
    this.#known[index] = judged;
    this.#sections.add(report.blocks.map(({ reading }) => reading.section));
    return judged;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#known = [];
  }

  /** Forgets the judgements of parts that have one of so many blocks, from an index on, or stand right behind one. */
  forget(parts: readonly ReportPart[], first: number, count: number): void {
    parts.forEach((part, index) => {
      if (part.first <= first + count && part.end > first) this.#known[index] = undefined;
    });
  }

  /**
   * Keeps those of reports that are the same blocks in the same place as before, now that the document is parted anew.
   */
  rearrange(
    earlier: EarlierParts,
    parts: readonly ReportPart[],
    blocks: Pick<BlockList, 'at' | 'length'>,
  ): void {
    const known = new Map<ReadBlock, { judged: JudgedReport; count: number; wasLast: boolean }>();
    const lastEnd = earlier.parts.at(-1)?.end;
    earlier.parts.forEach(({ first, end }, index) => {
      const block = earlier.firstBlocks[index];
      const judged = this.#known[index];
      if (block && judged) known.set(block, { judged, count: end - first, wasLast: end === lastEnd });
    });
    this.#known = parts.map(({ first, end }) => {
      const block = blocks.at(first);
      const same = block && known.get(block);
      const isLast = end === blocks.length;
      return same && same.count === end - first && same.wasLast === isLast ? same.judged : undefined;
    });
  }
}
