import type { Exact } from '../../text/exact';
import type { Span } from '../../text/position';
import type { Scope } from './scope';
import type { Measure } from './units';

/**
 * A number that the prose of a report states. All spans are UTF-16 offsets from the start of the text it was read from.
 */
export interface StatedFigure {
  /** The number with its unit; for a figure said in words, such as 未收到…申请, those words. */
  readonly span: Span;
  /** The number alone, as an edit would replace it; for a figure said in words, the same as `span`. */
  readonly digits: Span;
  /** The value in the smallest unit of its kind: 1.5万元 is 15000. A figure said in words is 0. */
  readonly value: Exact;
  /** What is counted in: 件, 条, 元, %. Empty for a number without a unit, and for one said in words. */
  readonly unit: string;
  readonly measure: Measure;
  /** `approximate` for 余, 多, 近, 约, 左右, 以上; `range` for 3至5件. Only exact figures are ever compared. */
  readonly precision: 'exact' | 'approximate' | 'range';
  /** Whether the figure is a nought said in words: 未收到, 没有发生, 无. */
  readonly inWords: boolean;
  readonly scope: Scope;
  /**
   * Whether the words leave no doubt about the scope. Of a doubtful figure it may be shown that it agrees, never that
   * it does not.
   */
  readonly certain: boolean;
  /**
   * Set where only some of what the tables count may be meant, 按时办结: then more than they have is wrong, and less is
   * not.
   */
  readonly some: boolean;
  /**
   * The body that the words name, where only that leaves a doubt: the figure is certain if it is the one that reports.
   */
  readonly subject: string | undefined;
  /**
   * Of which time the figure speaks: of the report's own (`this`, `unstated`) or of another one, of a part of the year,
   * of the years together (`other`). Figures of another time are never compared. Of a figure of unknown scope nothing
   * is said.
   */
  readonly period: 'this' | 'other' | 'unstated';
  /** The year the figure speaks of, where the words name one; compare it with the report's own. */
  readonly year: number | undefined;
  readonly clause: Span;
  readonly sentence: Span;
}

/** What the parts of a breakdown are. */
export type BreakdownKind =
  | 'results'
  | 'applicants'
  | 'channels'
  | 'timeliness'
  | 'outcomes'
  | 'shares'
  | 'other';

/** A whole and its parts: 收到申请9件，其中当面4件，信函5件. Nested where a part is the total of another breakdown. */
export interface Breakdown {
  readonly kind: BreakdownKind;
  /** The figure that the parts are said to make up; absent where the text lists parts only. */
  readonly total: StatedFigure | undefined;
  readonly parts: readonly StatedFigure[];
  /** 占 25 %: what share of the total a part is said to be, in the order of the parts. */
  readonly shares: readonly (StatedFigure | undefined)[];
  /**
   * Whether the parts claim to be all there is: `all` (分别为, 其他…, both kinds of applicant), `some` (等, 主要, a
   * single part), or `unclear`: then only parts that exceed the total are a contradiction.
   */
  readonly extent: 'all' | 'some' | 'unclear';
  /** From the first figure of the breakdown to its last. */
  readonly span: Span;
}

/** What a sentence says of 信息处理费. */
export interface FeeStatement {
  readonly sentence: Span;
  /** How many notices were issued. */
  readonly notices: StatedFigure | undefined;
  /** The sum asked for, in yuan. */
  readonly noticed: StatedFigure | undefined;
  /** How many applications were charged. */
  readonly cases: StatedFigure | undefined;
  /** The sum collected, in yuan. */
  readonly collected: StatedFigure | undefined;
}

/** Everything that was read from a stretch of prose, in the order of the text. */
export interface FiguresInProse {
  readonly figures: readonly StatedFigure[];
  readonly breakdowns: readonly Breakdown[];
  readonly fees: readonly FeeStatement[];
}
