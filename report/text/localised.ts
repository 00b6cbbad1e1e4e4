/**
 * A text the user may see, in both languages. Chinese is the original: it is what the writers of reports read;
 * the English beside it says the same for everybody else.
 */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}
