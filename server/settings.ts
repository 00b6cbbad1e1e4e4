import * as z from 'zod/mini';
import type { Language } from './language';

/** The product's settings as a client sends them; section `gouji` of the client's configuration. */
const settingsSchema = z.object({
  /** The language of messages; `auto` follows the editor. */
  language: z.catch(z.enum(['auto', 'zh', 'en']), 'auto'),
  /** How many problems are listed for one document at most. */
  maximumProblems: z.catch(z.int().check(z.minimum(1), z.maximum(100_000)), 1000),
  /** How wide “ ” … — are taken to be when tables are aligned, which the font decides. */
  ambiguousWidth: z.catch(z.enum(['narrow', 'wide']), 'narrow'),
  /**
   * Whether the numbers of the tables are shown behind the figures in the prose, and right numbers beside wrong ones.
   */
  inlayHints: z.catch(z.object({ enabled: z.catch(z.boolean(), false) }), { enabled: false }),
});

/** The product's settings as the server uses them. */
export interface Settings {
  readonly language: Language;
  readonly maximumProblems: number;
  readonly ambiguousWidth: 'narrow' | 'wide';
  readonly inlayHints: { readonly enabled: boolean };
}

/**
 * Settings from whatever a client sends. A value of the wrong kind counts as not set, so a bad setting never stops the
 * checks.
 *
 * @param locale the language that the editor shows itself in, as a language tag; where a client does not tell, it is
 *   taken for Chinese: reports are, and so are those who write them
 */
export function readSettings(value: unknown, locale: string | undefined): Settings {
  const parsed = settingsSchema.safeParse(value ?? {});
  const { language, ...others } = parsed.success ? parsed.data : settingsSchema.parse({});
  return { language: language === 'auto' ? languageOf(locale) : language, ...others };
}

function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^zh\b/i.test(locale) ? 'zh' : 'en';
}
