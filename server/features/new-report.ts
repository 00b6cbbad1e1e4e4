import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { identityOf, newReport, writtenLayouts } from '../../report';
import { say } from '../language';
import type { Settings } from '../settings';

/** The request for the text of a new report. */
export const newReportMethod = 'gouji/newReport';

/** The request for the body and the year that a text's title names, so that a new report can be begun from it. */
export const identityMethod = 'gouji/identity';

const newReportParams = z.object({
  body: z.string().check(z.minLength(1), z.maxLength(100)),
  year: z.int().check(z.minimum(2019), z.maximum(2100)),
  form: z.optional(z.enum(['2019', '2021'])),
  layout: z.optional(z.enum(writtenLayouts)),
  /** The text of last year's report. */
  lastYear: z.optional(z.string()),
});

/** The text, and what is to be said of it in words for the user. */
export interface NewReportResult {
  readonly text: string;
  /** How many applications were carried in from last year's report, all in all; `null` where nothing was. */
  readonly carriedIn: string | null;
  /** Why nothing was carried in from the text that was given; `null` where there is nothing to say. */
  readonly note: string | null;
}

/** A new report to be filled in. Fails for a year that has no form, and for a body without a name. */
export function newReportText(params: unknown, { language }: Settings): NewReportResult {
  const { data } = newReportParams.safeParse(params);
  if (!data)
    throw new ResponseError(ErrorCodes.InvalidParams, 'a body and a year between 2019 and 2100 are needed');
  const { body, year, form, layout, lastYear } = data;
  const { text, carriedIn, note } = newReport({
    body,
    year,
    ...(form === undefined ? {} : { form }),
    ...(layout === undefined ? {} : { layout }),
    ...(lastYear === undefined ? {} : { lastYear }),
  });
  return { text, carriedIn: carriedIn?.at(-1) ?? null, note: note ? say(note, language) : null };
}

/** What a text's title says of itself. */
export function identity(text: string): { readonly body: string | null; readonly year: number | null } {
  const { body, year } = identityOf(text);
  return { body: body ?? null, year: year ?? null };
}
