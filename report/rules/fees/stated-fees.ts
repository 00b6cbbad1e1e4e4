import type { StatedFigure } from '../../model/figures';
import { isComparable, type StatedInReport, type StatingSection } from '../facts/stated';

/** A figure about the fee, with the section that states it. */
export interface StatedFee {
  readonly section: StatingSection;
  readonly figure: StatedFigure;
}

/** What a report states about the fee for processing information in its own year: of each thing the first figure. */
export interface StatedFees {
  /** How many notices were issued. */
  readonly notices: StatedFee | undefined;
  /** The sum asked for, in yuan. */
  readonly noticed: StatedFee | undefined;
  /** The sum collected, in yuan. */
  readonly collected: StatedFee | undefined;
}

/** Gathers what a report states about the fee. */
export function statedFees({ sections, tables }: StatedInReport): StatedFees {
  const first = (kind: keyof StatedFees): StatedFee | undefined => {
    for (const section of sections) {
      for (const fee of section.placed.section.figures.fees) {
        const figure = fee[kind];
        if (figure && isComparable(figure, tables)) return { section, figure };
      }
    }
    return undefined;
  };
  return { notices: first('notices'), noticed: first('noticed'), collected: first('collected') };
}
