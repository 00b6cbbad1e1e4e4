import { ReportDocument } from '../../../../report';
import {
  type Breakdown,
  compareResults,
  type FigureLink,
  linkFigures,
  type ResultsComparison,
  readFigures,
  type StatedFigure,
  type TablesOfReport,
  type ValuesOfTable,
} from '../../../../report/model/figures';
import { cellsByPlace } from '../../../../report/model/judged-relations';
import type { StatisticalTable } from '../../../../report/model/table';
import { readInDetail } from '../../../../report/reading/block-in-detail';
import { cutBlocks } from '../../../../report/syntax/blocks';
import { formatExact } from '../../../../report/text/exact';
import { describeBreakdown, textAt } from './stated';

/** Everything that was read of one report: figures with the text they stand in, and the tables they may speak of. */
export interface WholeReport {
  readonly figures: readonly {
    readonly text: string;
    readonly line: number;
    readonly figure: StatedFigure;
  }[];
  readonly breakdowns: readonly {
    readonly text: string;
    readonly line: number;
    readonly breakdown: Breakdown;
  }[];
  readonly tables: TablesOfReport;
}

/** Reads a document that holds one report. */
export function readWholeReport(document: string): WholeReport {
  const figures: WholeReport['figures'][number][] = [];
  const breakdowns: WholeReport['breakdowns'][number][] = [];
  const tables: StatisticalTable[] = [];
  let from = 1;
  for (const block of cutBlocks(document)) {
    const { tables: found, lines } = readInDetail(block);
    tables.push(...found.statistical);
    const read = readFigures(
      block.text,
      found.statistical.map((table) => table.span),
    );
    const lineOf = (offset: number) => from + lines.position(offset).line;
    figures.push(
      ...read.figures.map((figure) => ({ text: block.text, line: lineOf(figure.span.start), figure })),
    );
    breakdowns.push(
      ...read.breakdowns.map((breakdown) => ({
        text: block.text,
        line: lineOf(breakdown.span.start),
        breakdown,
      })),
    );
    from += block.lineEnds;
  }
  const year = new ReportDocument(document).reports()[0]?.year;
  return { figures, breakdowns, tables: { year, of: (kind) => only(tables, kind) } };
}

function only(tables: readonly StatisticalTable[], kind: string): ValuesOfTable | undefined {
  const found = tables.filter((table) => table.form.kind === kind);
  const [table] = found;
  if (!table || found.length > 1) return undefined;
  const cells = cellsByPlace(table);
  return { form: table.form, value: (place) => cells.value(place) };
}

/**
 * The links of a report, each in one line: `44 202条 = 一 202` or `44 6条 ≠ 二、上年结转 8`; `?` where nothing is
 * known.
 */
export function linksIn({ figures, tables }: WholeReport): readonly string[] {
  return figures.flatMap(({ text, line, figure }) =>
    linkFigures([figure], tables).map((link) => `${line} ${describeLink(text, link)}`),
  );
}

function describeLink(text: string, { figure, sum, state }: FigureLink): string {
  const sign = { agrees: '=', differs: '≠', unchecked: '?' }[state];
  const value = sum.value === undefined ? '' : ` ${formatExact(sum.value)}`;
  // What others wrote is not repeated here; a number is nobody's.
  const written = figure.inWords ? '（无）' : textAt(text, figure.span);
  return `${written} ${sign} ${sum.name.zh}${value}`;
}

/** The breakdowns of a report with what they add up to, each in one line. */
export function breakdownsOf({ breakdowns }: WholeReport): readonly string[] {
  return breakdowns.map(({ text, line, breakdown }) => `${line} ${describeBreakdown(text, breakdown)}`);
}

/** The comparisons of results of a report, group by group: `granted 102 ≠ 108`. */
export function comparisonsOf({ breakdowns, tables }: WholeReport): readonly (readonly string[])[] {
  return breakdowns.flatMap(({ breakdown }) => {
    const comparison = compareResults(breakdown, tables);
    return comparison ? [describeComparison(comparison)] : [];
  });
}

function describeComparison({ groups, stated, concluded }: ResultsComparison): readonly string[] {
  const sign = { agrees: '=', differs: '≠', unchecked: '?' } as const;
  const lines = groups.map(({ scope, stated: own, sum, state }) =>
    [scope, formatExact(own), sign[state], sum?.value === undefined ? '–' : formatExact(sum.value)].join(' '),
  );
  const whole = concluded?.value === undefined ? '–' : formatExact(concluded.value);
  return [...lines, `together ${formatExact(stated)} of ${whole}`];
}
