import { rowIndex, rowName } from '../../forms';
import type { StatisticalTable, TableRow } from '../../model/table';
import { insertRows, type NewRow } from '../../repair/insert-rows';
import { missingValue } from '../../repair/missing-values';
import { hasSeparators } from '../../syntax/grid';
import { formatExact } from '../../text/exact';
import { foldLabel, foldText } from '../../text/fold';
import type { Localised } from '../../text/localised';
import { proactiveExample } from '../examples';
import type { Fix } from '../finding';
import type { TableJudgement } from '../judgement';
import { problemAt } from '../problem';
import type { OutlineRule, Problem, ReportRule } from '../rule';
import { type Gap, gapsOf } from './gaps';
import { missingEnds } from './missing-end';

const whole = proactiveExample('2021', { 'normative-documents': [2, 1, 14] });

export const shapeMissingRow: OutlineRule & ReportRule = {
  id: 'shape/missing-row',
  catalogue: 'SHP-ROWMISS',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive', 'applications'],
  title: { zh: '缺少格式规定的行', en: 'A row of the form is missing' },
  explanation: {
    zh: '格式规定的行即使没有数也要保留，填 0（如没有规章制定权的机关，“规章”一行也填 0）。删去的行汇总时会错位。表格没有取全、版面破碎的，不作提示。',
    en: 'The rows of the form stay even where there is nothing to count; they are filled with 0 (“rules”, say, by bodies that make none). A row left out shifts all others when tables are added up. Tables that break off or are torn are not reported.',
  },
  examples: { failing: whole.replace(/^规章\t.*\n/m, ''), passing: whole },
  checkOutline: (judgement) => {
    const { table } = judgement;
    if (table.rows.length === table.form.rows.length || !isEstablished(table)) return [];
    return gapsOf(table)
      .filter((gap) => !isNamedInText(judgement, gap))
      .map((gap) => problemOf(judgement, gap));
  },
  checkReport: missingEnds,
};

/** Of a table's rows so many at least must be well-shaped for the others to be missing. */
const READ_SHARE = 0.65;

/** Whether a table was read so well, and to its end, that a row it does not have is not in the text. */
function isEstablished(table: StatisticalTable): boolean {
  const { form, rows } = table;
  const last = form.rows.at(-1);
  return (
    hasSeparators(table.layout) &&
    !table.continuesAnother &&
    rows.some((row) => row.form === last) &&
    rows.filter((row) => row.cells !== undefined).length >= form.rows.length * READ_SHARE
  );
}

/** Whether the words of a missing row stand in the text where it should be: then it was not read, but is there. */
function isNamedInText({ table, block }: TableJudgement, gap: Gap): boolean {
  const from = gap.before ? endOf(gap.before) : table.span.start;
  const to = gap.behind.label?.start ?? gap.behind.found[0]?.start ?? table.span.end;
  const text = foldText(block.text.slice(from, to));
  return gap.missing.some((row) => text.includes(foldLabel(row.label.replace(/(?<=.)[（(].*/, ''))));
}

function endOf(row: TableRow): number {
  return row.found.at(-1)?.end ?? row.label?.end ?? 0;
}

function problemOf(judgement: TableJudgement, gap: Gap): Problem {
  const { table, block } = judgement;
  const names = {
    zh: gap.missing.map((row) => `“${rowName(row).zh}”`).join('、'),
    en: gap.missing.map((row) => `“${rowName(row).en}”`).join(', '),
  };
  const inferred = inferredSentence(inferredRow(judgement, gap));
  const place = gap.behind.label ?? gap.behind.found[0] ?? table.span;
  return problemAt(
    block,
    place,
    {
      zh: `${table.form.name.zh}缺少${names.zh}${gap.missing.length > 1 ? '各行' : '一行'}；没有数也应保留并填 0。${inferred.zh}`,
      en: `${table.form.name.en} lacks ${names.en}; rows of the form stay and are filled with 0 where there is nothing.${inferred.en}`,
    },
    () => fixesOf(judgement, gap),
  );
}

/** The values of the only missing row, as the equations give them; `undefined` when they do not, or give zeros. */
function inferredRow({ table, cells, relations }: TableJudgement, { missing }: Gap): NewRow | undefined {
  const [form, another] = missing;
  if (!form || another) return undefined;
  const row = rowIndex(table.form, form.id);
  const values = (form.columns ?? table.form.columns).flatMap((_, column) => {
    const missingThere = missingValue(table, { row, column }, cells, relations);
    return missingThere ? [missingThere.value] : [];
  });
  const complete = values.length === (form.columns ?? table.form.columns).length;
  return complete && values.some((value) => value !== 0) ? { form, values } : undefined;
}

function inferredSentence(row: NewRow | undefined): Localised {
  if (!row) return { zh: '', en: '' };
  const values = row.values.map(formatExact);
  return {
    zh: `按勾稽关系推算，这一行应为 ${values.join('，')}。`,
    en: ` By the equations it should be ${values.join(', ')}.`,
  };
}

/** The missing rows put in beside a neighbour of the same group, where the table is laid out in lines. */
function fixesOf(judgement: TableJudgement, gap: Gap): readonly Fix[] {
  const { table, block } = judgement;
  if (table.layout === 'html') return [];
  const alike = (row: TableRow | undefined) =>
    row !== undefined &&
    gap.missing.every(
      (form) => form.group === row.form.group && (form.columns ?? table.form.columns) === row.columns,
    );
  const behindModel = alike(gap.before) ? gap.before : undefined;
  const model =
    behindModel ?? (alike(gap.behind) && isFirstOnLine(judgement, gap.behind) ? gap.behind : undefined);
  const inferred = inferredRow(judgement, gap);
  const rows = inferred
    ? [inferred]
    : gap.missing.map((form) => ({ form, values: (form.columns ?? table.form.columns).map(() => 0) }));
  const edit = model && insertRows(rows, model, behindModel ? 'behind' : 'before', block);
  if (!edit) return [];
  const names = gap.missing.map((row) => rowName(row));
  return [
    {
      title: {
        zh: `补上${names.map(({ zh }) => `“${zh}”`).join('、')}，填 ${inferred ? inferred.values.map(formatExact).join('，') : '0'}`,
        en: `Put in ${names.map(({ en }) => `“${en}”`).join(', ')} with ${inferred ? inferred.values.map(formatExact).join(', ') : '0'}`,
      },
      kind: 'suggested',
      preferred: false,
      edits: [edit],
    },
  ];
}

/** Whether no label of a group stands on the line before the row's own: a row put in above would lose its group. */
function isFirstOnLine({ block }: TableJudgement, { label }: TableRow): boolean {
  if (!label) return false;
  const line = block.lineAt(label.start);
  return /^[\s|]*$/.test(block.text.slice(block.lineStart(line), label.start));
}
