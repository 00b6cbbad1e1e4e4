import type { FindingInDetail } from '../reading/finding-in-detail';
import { type Finding, movePlace } from '../rules/finding';
import { moveRange } from '../text/position';
import type { ReadBlock } from './read-block';
import type { Report, TableSummary } from './report';
import type { JudgedReport } from './report-judgement';

/** A judged report on a line of its document, made of these blocks. */
export function viewReport(
  { known, relations, findings }: JudgedReport,
  blocks: readonly ReadBlock[],
  line: number,
): Report {
  const { title, body, year, form } = known;
  return {
    line,
    title,
    body,
    year,
    form,
    relations,
    truncated: known.breaksOffAt !== undefined,
    get tables() {
      return tablesOf(blocks, line);
    },
    get findings() {
      return findings.map((finding) => viewFinding(finding, line));
    },
  };
}

/** A finding of a report that begins on a line of the document. */
export function viewFinding(finding: FindingInDetail, line: number): Finding {
  return new FindingView(finding, line);
}

/**
 * A finding as it is seen from outside. What it speaks of is looked up when asked for. A class, since a list of them is
 * made with every keystroke, and getters of objects that are none cost the engine a call each.
 */
class FindingView implements Finding {
  readonly rule: string;
  readonly catalogue: string;
  readonly severity: Finding['severity'];
  readonly message: Finding['message'];
  readonly range: Finding['range'];
  readonly #finding: FindingInDetail;
  readonly #line: number;

  constructor(finding: FindingInDetail, line: number) {
    this.rule = finding.rule;
    this.catalogue = finding.catalogue;
    this.severity = finding.severity;
    this.message = finding.message;
    this.range = moveRange(finding.range, line);
    this.#finding = finding;
    this.#line = line;
  }

  get related(): Finding['related'] {
    return this.#finding.related().map((place) => movePlace(place, this.#line));
  }
}

function tablesOf(blocks: readonly ReadBlock[], firstLine: number): readonly TableSummary[] {
  let line = firstLine;
  return blocks.flatMap((block) => {
    const from = line;
    line += block.lineEnds;
    return tablesOfBlock(block, from);
  });
}

function tablesOfBlock(block: ReadBlock, from: number): TableSummary[] {
  const { tables, lines } = block.inDetail();
  const { statistical, other } = tables;
  const official = statistical.map((table) => ({
    kind: table.form.kind,
    line: from + lines.textLine(table.line),
    layout: table.layout,
    rows: table.rows.map((row) => ({
      id: row.form.id,
      line: from + lines.textLine(row.line),
      values: row.cells?.map((cell) => cell.value),
      inferred: row.inferred,
    })),
  }));
  const unbound = other.map((table) => ({
    kind: 'other' as const,
    line: from + lines.textLine(table.line),
    layout: table.layout,
    rows: table.rows.map((row) => ({
      id: undefined,
      line: from + lines.textLine(row.line),
      values: row.cells.map((cell) => cell.value),
      inferred: false,
    })),
  }));
  return [...official, ...unbound].sort((a, b) => a.line - b.line);
}
