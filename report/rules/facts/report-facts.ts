import type { BodyType } from '../../bodies/body-type';
import type { FormId } from '../../forms';
import type { Range } from '../../text/position';
import type { DateOfIssue } from './dates-of-issue';
import type { PlacedSection, PlacedWords } from './placed-section';
import type { StatedInReport } from './stated';
import type { StatedPeriod } from './stated-period';
import type { TopLevel } from './top-headings';

/** What a whole report says in words, whatever the numbers in its tables are. Lines count from its start. */
export interface ReportWords {
  /** The title as written, or empty. */
  readonly title: string;
  /** Where the title stands; `undefined` without one. */
  readonly titleRange: Range | undefined;
  /** The body that reports, as far as the title names it. */
  readonly body: string | undefined;
  /** What kind of body that is, by its name or by the configuration; `undefined` where it cannot be told. */
  readonly bodyType: BodyType | undefined;
  /** The year that the report is for, by its title, its period, or the configuration. */
  readonly year: number | undefined;
  readonly form: FormId | undefined;
  /** Where the report breaks off, or `undefined` when it does not. */
  readonly breaksOffAt: Range | undefined;
  /**
   * Whether this is a report as it is published, with a title and most of its official sections, and no excerpt or
   * fragment.
   */
  readonly isWhole: boolean;
  /** The headings of its first level; found when first asked for. */
  readonly topLevel: TopLevel;
  /** The period of the statistics where it is stated with both its dates; found when first asked for. */
  readonly statedPeriod: StatedPeriod | undefined;
  /** The dates that it bears; found when first asked for. */
  readonly datesOfIssue: readonly DateOfIssue[];
  /**
   * What the report consists of, in the order of the text; before the first title or heading there may be something
   * else.
   */
  readonly sections: readonly PlacedWords[];
}

/** What is known of a whole report, for rules that look at more than one table or section. */
export interface ReportFacts extends ReportWords {
  /** What its prose states in figures, with the cells they speak of; found when first asked for. */
  readonly stated: StatedInReport;
  readonly sections: readonly PlacedSection[];
}

/** Whether the form of a report has the six sections, which came with that of 2019. */
export function hasSixSections({ year, form }: ReportWords): boolean {
  return form === '2019' || form === '2021' || (form === undefined && year !== undefined && year >= 2019);
}
