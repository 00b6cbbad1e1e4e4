import type { ReportForm } from '../forms/report-form';
import type { Suggestion } from './suggestion';
import { suggestionsFor } from './suggestions';

/** The suggestions last asked for. They are asked for with every character, and nearly always for the same report. */
export class SuggestionMemory {
  #form: ReportForm | undefined;
  #year: number | undefined;
  #suggestions: readonly Suggestion[] = [];

  /** Everything that can be suggested in a report of a form about a year. */
  of(form: ReportForm, year: number | undefined): readonly Suggestion[] {
    if (form !== this.#form || year !== this.#year) {
      this.#form = form;
      this.#year = year;
      this.#suggestions = suggestionsFor(form, year);
    }
    return this.#suggestions;
  }
}
