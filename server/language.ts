import type { Localised } from '../report';

/** The languages that messages come in. */
export type Language = 'zh' | 'en';

/** The text in the wanted language. */
export function say(text: Localised, language: Language): string {
  return text[language];
}
