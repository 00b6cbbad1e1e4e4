import * as z from 'zod/mini';

/** The product's settings as the server understands them; section `gouji` of the client's configuration. */
const settingsSchema = z.object({
  /** The language of messages. Reports are Chinese, and so are those who write them: Chinese is the default. */
  language: z.catch(z.enum(['zh', 'en']), 'zh'),
  /** How many problems are listed for one document at most. */
  maximumProblems: z.catch(z.int().check(z.minimum(1), z.maximum(100_000)), 1000),
  /** How wide “ ” … — are taken to be when tables are aligned, which the font decides. */
  ambiguousWidth: z.catch(z.enum(['narrow', 'wide']), 'narrow'),
  /** Whether the numbers of the tables are shown behind the figures in the prose, and right numbers beside wrong ones. */
  inlayHints: z.catch(z.object({ enabled: z.catch(z.boolean(), false) }), { enabled: false }),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** Settings from whatever a client sends. A value of the wrong kind counts as not set, so a bad setting never stops the checks. */
export function readSettings(value: unknown): Settings {
  const parsed = settingsSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}
