import { findStated, type StatedInReport } from './prose/stated';
import type { ReportFacts } from './report-facts';
import { findStatedPeriod, type StatedPeriod } from './stated-period';
import type { SectionMemory } from './structure/section-memory';
import { findTopLevel, type TopLevel } from './structure/top-headings';

/** The facts that are known before anybody asks. */
type KnownFacts = Omit<ReportFacts, 'topLevel' | 'stated' | 'statedPeriod'>;

/** The facts of a report, of which those that cost more are found when they are first asked for, and then kept. */
export class FactsInReport implements ReportFacts {
  readonly title: ReportFacts['title'];
  readonly titleRange: ReportFacts['titleRange'];
  readonly body: ReportFacts['body'];
  readonly bodyType: ReportFacts['bodyType'];
  readonly year: ReportFacts['year'];
  readonly form: ReportFacts['form'];
  readonly breaksOffAt: ReportFacts['breaksOffAt'];
  readonly isWhole: ReportFacts['isWhole'];
  readonly sections: ReportFacts['sections'];
  readonly #sectionTitles: SectionMemory;
  #topLevel: TopLevel | undefined;
  #stated: StatedInReport | undefined;
  #period: { readonly stated: StatedPeriod | undefined } | undefined;

  constructor(known: KnownFacts, sectionTitles: SectionMemory) {
    this.title = known.title;
    this.titleRange = known.titleRange;
    this.body = known.body;
    this.bodyType = known.bodyType;
    this.year = known.year;
    this.form = known.form;
    this.breaksOffAt = known.breaksOffAt;
    this.isWhole = known.isWhole;
    this.sections = known.sections;
    this.#sectionTitles = sectionTitles;
  }

  get topLevel(): TopLevel {
    this.#topLevel ??= findTopLevel(this.sections, this.#sectionTitles);
    return this.#topLevel;
  }

  get stated(): StatedInReport {
    this.#stated ??= findStated(this);
    return this.#stated;
  }

  get statedPeriod(): StatedPeriod | undefined {
    this.#period ??= { stated: findStatedPeriod(this.sections) };
    return this.#period.stated;
  }
}
