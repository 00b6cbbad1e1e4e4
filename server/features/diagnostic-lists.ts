import type { Diagnostic } from 'vscode-languageserver';
import { type Finding, type Localised, sameRange } from '../../report';
import type { Language } from '../language';
import { diagnosticOf, moreDiagnostic } from './diagnostics';

/**
 * Only so many places are pointed at in one list. A long list of problems is read one by one; sending thousands of
 * places with every keystroke would make the editor wait for nothing.
 */
const MOST_PLACES = 60;

/** A diagnostic that was made before, and what it was made of beside the finding's message. */
interface Made {
  readonly diagnostic: Diagnostic;
  readonly uri: string;
  readonly language: Language;
  readonly withPlaces: boolean;
  readonly severity: Finding['severity'];
}

/**
 * Makes lists of diagnostics. What an edit has not touched is not made again, so that equal lists are told at a glance.
 */
export class DiagnosticLists {
  readonly #linked: () => boolean;
  /** By the finding's message, which stays the same object until the text it was found in is read again. */
  readonly #made = new WeakMap<Localised, Made>();

  /** @param linked whether diagnostics lead to the pages of their rules */
  constructor(linked: () => boolean) {
    this.#linked = linked;
  }

  /** Findings as diagnostics, and one more that says how many are not listed, when some are left. */
  listOf(uri: string, findings: readonly Finding[], language: Language, left: number): Diagnostic[] {
    let places = 0;
    const listed = findings.map((finding) => {
      const diagnostic = this.#diagnosticOf(uri, finding, language, places < MOST_PLACES);
      places += diagnostic.relatedInformation?.length ?? 0;
      return diagnostic;
    });
    return left > 0 ? [...listed, moreDiagnostic(left, language)] : listed;
  }

  #diagnosticOf(uri: string, finding: Finding, language: Language, withPlaces: boolean): Diagnostic {
    const made = this.#made.get(finding.message);
    if (
      made?.withPlaces === withPlaces &&
      made.language === language &&
      made.uri === uri &&
      made.severity === finding.severity &&
      sameRange(made.diagnostic.range, finding.range)
    )
      return made.diagnostic;
    const diagnostic = diagnosticOf(uri, finding, language, withPlaces, this.#linked());
    this.#made.set(finding.message, { diagnostic, uri, language, withPlaces, severity: finding.severity });
    return diagnostic;
  }
}
