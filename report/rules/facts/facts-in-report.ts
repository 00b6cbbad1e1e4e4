import { type DateOfIssue, findDatesOfIssue } from './dates-of-issue';
import type { PlacedSection } from './placed-section';
import type { ReportFacts } from './report-facts';
import { SectionMemory } from './section-memory';
import { findStated, type StatedInReport } from './stated';
import { findStatedPeriod, type StatedPeriod } from './stated-period';
import { findTopLevel, type TopLevel } from './top-headings';

/** The facts that are known before anybody asks. */
export type KnownFacts = Omit<ReportFacts, 'topLevel' | 'stated' | 'statedPeriod' | 'datesOfIssue'>;

const nothingKnown: KnownFacts = {
  title: '',
  titleRange: undefined,
  body: undefined,
  bodyType: undefined,
  year: undefined,
  form: undefined,
  breaksOffAt: undefined,
  isWhole: false,
  sections: [],
};

/** The facts of a report, of which those that cost more are found when they are first asked for, and then kept. */
export class FactsInReport implements ReportFacts {
  /** The facts of a text without anything; they are there for what `LineMap.empty` is. */
  static readonly none = new FactsInReport(nothingKnown, new SectionMemory());

  readonly #known: KnownFacts;
  readonly #sectionTitles: SectionMemory;
  /** The facts of a report with the same words. */
  readonly #words: FactsInReport | undefined;
  #topLevel: TopLevel | undefined;
  #stated: StatedInReport | undefined;
  #dates: readonly DateOfIssue[] | undefined;
  #period: { readonly stated: StatedPeriod | undefined } | undefined;

  /** @param words the facts of a report that differs from this one only in numbers of its tables, if there is one */
  constructor(known: KnownFacts, sectionTitles: SectionMemory, words?: FactsInReport) {
    this.#known = known;
    this.#sectionTitles = sectionTitles;
    this.#words = words;
  }

  /** The same facts of a report that differs from this one only in numbers of its tables. */
  withNumbersOf(sections: readonly PlacedSection[]): FactsInReport {
    return new FactsInReport({ ...this.#known, sections }, this.#sectionTitles, this);
  }

  get title() {
    return this.#known.title;
  }

  get titleRange() {
    return this.#known.titleRange;
  }

  get body() {
    return this.#known.body;
  }

  get bodyType() {
    return this.#known.bodyType;
  }

  get year() {
    return this.#known.year;
  }

  get form() {
    return this.#known.form;
  }

  get breaksOffAt() {
    return this.#known.breaksOffAt;
  }

  get isWhole() {
    return this.#known.isWhole;
  }

  get sections() {
    return this.#known.sections;
  }

  get topLevel(): TopLevel {
    this.#topLevel ??= this.#words?.topLevel ?? findTopLevel(this.sections, this.#sectionTitles);
    return this.#topLevel;
  }

  get stated(): StatedInReport {
    const { sections, year, body } = this.#known;
    this.#stated ??= findStated({ sections, year, body });
    return this.#stated;
  }

  get datesOfIssue(): readonly DateOfIssue[] {
    this.#dates ??= this.#words?.datesOfIssue ?? findDatesOfIssue(this);
    return this.#dates;
  }

  get statedPeriod(): StatedPeriod | undefined {
    this.#period ??= { stated: this.#words ? this.#words.statedPeriod : findStatedPeriod(this.sections) };
    return this.#period.stated;
  }
}
