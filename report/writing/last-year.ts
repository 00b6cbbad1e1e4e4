import { reportBody, titleText, titleYear } from '../model/identity';
import type { StatisticalTable } from '../model/table';
import { readInDetail } from '../reading/block-in-detail';
import { cutBlocks } from '../syntax/blocks';
import { formatExact } from '../text/exact';
import type { Localised } from '../text/localised';

/** What was carried out of a year, one number a column as it is to be written; or why it is not known. */
export type CarriedOut = { readonly values: readonly string[] } | { readonly unknown: Localised };

/** The body and the year that the first title of a text names, as far as it names them. */
export function identityOf(text: string): {
  readonly body: string | undefined;
  readonly year: number | undefined;
} {
  const titled = cutBlocks(text).find((block) => block.boundary === 'title');
  const title = titled === undefined ? '' : titleText(firstLine(titled.text));
  return { body: reportBody(title), year: titleYear(title) };
}

function firstLine(text: string): string {
  return text.split(/\r\n|\n|\r/, 1)[0] ?? '';
}

interface FoundRow {
  readonly year: number | undefined;
  readonly body: string | undefined;
  /** `undefined` where a cell holds no number or the row could not be read. */
  readonly values: readonly string[] | undefined;
}

/**
 * The row 四、结转下年度继续办理 of a body's report about a year, from a text that holds that report, and perhaps
 * others. Nothing is guessed: another year, or several reports of which any may be meant, give no numbers but the
 * reason.
 */
export function carriedOutOf(text: string, year: number, body: string): CarriedOut {
  const rows = carriedOutRows(text);
  const ofYear = rows.filter((row) => row.year === undefined || row.year === year);
  const ofBody = ofYear.filter((row) => row.body === body);
  const [row, another] = ofBody.length > 0 ? ofBody : ofYear;
  if (rows.length === 0) return { unknown: noRow };
  if (!row) return { unknown: otherYear(rows[0]?.year, year) };
  if (another) return { unknown: several };
  return row.values ? { values: row.values } : { unknown: notRead };
}

function carriedOutRows(text: string): readonly FoundRow[] {
  const found: FoundRow[] = [];
  let year: number | undefined;
  let body: string | undefined;
  for (const block of cutBlocks(text)) {
    const { lines, tables } = readInDetail(block);
    if (block.boundary === 'title') {
      const title = titleText(lines.line(0));
      year = titleYear(title);
      body = reportBody(title);
    }
    for (const table of tables.statistical)
      for (const values of carriedOutIn(table)) found.push({ year, body, values });
  }
  return found;
}

function carriedOutIn({ rows }: StatisticalTable): readonly (readonly string[] | undefined)[] {
  return rows
    .filter((row) => row.form.id === 'carried-out')
    .map(({ cells }) => {
      const values = (cells ?? []).flatMap(({ value }) => (value === undefined ? [] : [formatExact(value)]));
      return cells && values.length === cells.length ? values : undefined;
    });
}

const noRow: Localised = {
  zh: '在上年的文件里没有读到表三的“四、结转下年度继续办理”，上年结转请自行填写。',
  en: 'No row “carried over to next year” of table three was found in last year’s file; fill in what was carried in yourself.',
};

const notRead: Localised = {
  zh: '上年的“四、结转下年度继续办理”没有读全，上年结转请自行填写。',
  en: 'The row “carried over to next year” of last year’s file could not be read in full; fill in what was carried in yourself.',
};

const several: Localised = {
  zh: '上年的文件里有几份报告，看不出是哪一份，上年结转请自行填写。',
  en: 'Last year’s file holds several reports and it cannot be told which is meant; fill in what was carried in yourself.',
};

function otherYear(found: number | undefined, wanted: number): Localised {
  return {
    zh: `所选文件是${found}年的报告，不是${wanted}年的，上年结转请自行填写。`,
    en: `The file is a report about ${found}, not ${wanted}; fill in what was carried in yourself.`,
  };
}
