/** The forms of whole reports, by the year of the document that gives them; both have tables of the same kinds. */
export type ReportForm = '2019' | '2021';

/** The document that gives a form. */
export const documentOfForm: Readonly<Record<ReportForm, string>> = {
  '2019': '国办公开办函〔2019〕60号',
  '2021': '国办公开办函〔2021〕30号',
};

/** The form of reports for a year; `undefined` for years before there was one for whole reports. */
export function formOfYear(year: number): ReportForm | undefined {
  if (year < 2019) return undefined;
  return year < 2021 ? '2019' : '2021';
}

/**
 * The form to write a report about a year in: the newest where the year is not known, and the oldest for years before
 * it.
 */
export function formToWrite(year: number | undefined): ReportForm {
  return year === undefined || year >= 2021 ? '2021' : '2019';
}
