import type { TableKind } from '../../forms';
import { formOfYear, type ReportForm } from '../../forms/report-form';
import { tellingWords } from '../../forms/telling-words';
import { foldText } from '../../text/fold';
import { type PlacedSection, type PlacedTable, rangeIn } from '../facts/placed-section';
import type { ReportFacts } from '../facts/report-facts';
import { possibleYears } from '../facts/stated-period';
import type { Problem } from '../rule';

/** The form that a report should have; `undefined` where its year does not tell. */
export function rightForm(facts: ReportFacts): ReportForm | undefined {
  const forms = new Set(possibleYears(facts).map(formOfYear));
  const [form] = forms;
  return forms.size === 1 ? form : undefined;
}

/** The words by which the tables of a section speak for either form, in the order of the form. */
export type SpokenWords = Readonly<Record<ReportForm, readonly string[]>>;

/** Looks for the telling words of a table's kind on the lines of its section's tables. */
export function spokenWords({ figures, placed }: PlacedTable): SpokenWords {
  const text = tableText(placed);
  const found = (form: ReportForm) => wordsIn(text, form, figures.form.kind);
  return { '2019': found('2019'), '2021': found('2021') };
}

/** The telling words with what is left of them by folding. */
const foldedWords: ReadonlyMap<string, string> = new Map(
  Object.values(tellingWords)
    .flatMap((words) => Object.values(words).flat())
    .map((word) => [word, foldText(word)]),
);

/** The words of a form's tables of a kind that a folded text has. */
function wordsIn(text: string, form: ReportForm, kind: TableKind): readonly string[] {
  return (tellingWords[form][kind] ?? []).filter((word) => text.includes(foldedWords.get(word) ?? word));
}

/** One word may be a slip, or prose that was taken for a row. */
const FEWEST_WORDS = 2;

/**
 * The form of 2019 or of 2021 that a table surely follows; `undefined` where its words do not tell, or speak for both.
 * Table three follows that of 2019 where （六） is one row with a number and no part of the three rows since 2021 is
 * there.
 */
export function spokenForm(table: PlacedTable): ReportForm | undefined {
  const { figures } = table;
  const { kind } = figures.form;
  if (kind !== 'proactive' && kind !== 'applications') return undefined;
  const words = spokenWords(table);
  if (kind === 'applications') {
    if (words['2021'].length > 0) return '2021';
    const isOneRow = figures.of('total', 'total') !== undefined && figures.of('other', 'total') !== undefined;
    // The labels of the three rows may have been torn off the table.
    return isOneRow && !speaksOf(table.placed, '2021', kind) ? '2019' : undefined;
  }
  if (words['2019'].length > 0 && words['2021'].length > 0) return undefined;
  if (words['2019'].length >= FEWEST_WORDS) return '2019';
  return words['2021'].length >= FEWEST_WORDS ? '2021' : undefined;
}

/** Whether any line of a section has a telling word, be it of a table or not. */
function speaksOf({ section }: PlacedSection, form: ReportForm, kind: TableKind): boolean {
  return wordsIn(foldText(section.text), form, kind).length > 0;
}

/** The words on the lines of a section that belong to tables, folded as labels are. */
function tableText({ section }: PlacedSection): string {
  const { lines, tableSpans } = section;
  let text = '';
  let line = 0;
  for (const span of tableSpans) {
    line = Math.max(line, lines.lineAt(span.start));
    const from = lines.lineStart(line);
    for (; lines.lineStart(line) < span.end && line < lines.lineCount; line++);
    text += lines.text.slice(from, lines.lineStart(line));
  }
  return foldText(text);
}

/** The place of a line of a section in its report. */
export function rangeOfLine(placed: PlacedSection, line: number): Problem['range'] {
  const { lines } = placed.section;
  const text = lines.line(line);
  const start = lines.lineStart(line) + text.length - text.trimStart().length;
  return rangeIn(placed, { start, end: lines.lineStart(line) + text.trimEnd().length });
}
