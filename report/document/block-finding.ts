import type { FindingInDetail, KeptFinding } from '../reading/finding-in-detail';
import { type Fix, moveFix, movePlace, type RelatedPlace, type Severity } from '../rules/finding';
import type { Localised } from '../text/localised';
import { moveRange, type Range } from '../text/position';
import type { ReadBlock } from './read-block';

/**
 * A finding of a block in the report that the block belongs to; lines count from the report's start. What it speaks of
 * and offers is looked up when somebody asks. Documents have thousands of them, so that nothing of the block's own
 * finding is kept twice.
 */
export class BlockFinding implements FindingInDetail {
  readonly severity: Severity;
  readonly #block: ReadBlock;
  readonly #index: number;
  readonly #found: KeptFinding;
  /** The line of the report that the block begins on, from 0. */
  readonly #line: number;

  constructor(block: ReadBlock, index: number, found: KeptFinding, line: number, severity = found.severity) {
    this.severity = severity;
    this.#block = block;
    this.#index = index;
    this.#found = found;
    this.#line = line;
  }

  /** The same finding, as loud as that. */
  withSeverity(severity: Severity): BlockFinding {
    return new BlockFinding(this.#block, this.#index, this.#found, this.#line, severity);
  }

  get rule(): string {
    return this.#found.rule;
  }

  get catalogue(): string {
    return this.#found.catalogue;
  }

  get message(): Localised {
    return this.#found.message;
  }

  get range(): Range {
    return moveRange(this.#found.range, this.#line);
  }

  related(): readonly RelatedPlace[] {
    const places = this.#block.related[this.#index] ?? [];
    return places.map((place) => movePlace(place, this.#line));
  }

  fixes(): readonly Fix[] {
    const fixes = this.#block.findingsInDetail()[this.#index]?.fixes() ?? [];
    return fixes.map((fix) => moveFix(fix, this.#line));
  }
}
