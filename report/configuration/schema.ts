import * as z from 'zod/mini';
import { bodyTypes } from '../bodies/body-type';

/** How loud a rule may be made; `off` silences it. */
export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
/** One of `levels`. */
export type Level = (typeof levels)[number];

/** How much is listed of what nobody has set rule by rule. */
export const strictnesses = ['lenient', 'standard', 'strict'] as const;
/** One of `strictnesses`. */
export type Strictness = (typeof strictnesses)[number];

/** The first year that had reports: the Regulations have been in force since 1 May 2008 (国务院令第492号). */
export const firstYear = 2008;
/** The last year that can be set; a later one is a slip of the keyboard. */
export const lastYear = 2100;

/** The group that a rule belongs to: what stands before the slash of its id. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

/** The groups of rules, in the order of the rules. */
export function groupsOf(ruleIds: readonly string[]): readonly string[] {
  return [...new Set(ruleIds.map(groupOf))];
}

/** The other way to write a group as a key, for those who expect a star. */
export function starred(group: string): string {
  return `${group}/*`;
}

/**
 * The one schema of the configuration: the settings of an editor and `gouji.config.json` have the same keys, and what
 * is said of them in `package.json` and in the JSON schema of the file is made from it.
 *
 * @param ruleIds the ids of all rules
 */
export function configurationSchema(ruleIds: readonly string[]) {
  const groups = groupsOf(ruleIds).flatMap((group) => [group, starred(group)]);
  const level = z.enum(levels);
  const rules = Object.fromEntries([...groups, ...ruleIds].map((key) => [key, z.optional(level)]));
  return z.strictObject({
    rules: z.optional(z.strictObject(rules)),
    bodyType: z.optional(z.enum(bodyTypes)),
    year: z.optional(z.int().check(z.minimum(firstYear), z.maximum(lastYear))),
    strictness: z.optional(z.enum(strictnesses)),
  });
}

/** The schema of the file, which may name the JSON schema that editors check it by. */
export function configurationFileSchema(ruleIds: readonly string[]) {
  return z.extend(configurationSchema(ruleIds), { $schema: z.optional(z.string()) });
}

/** What one place says about the configuration. A key that is absent is left to the places that count less. */
export type ConfigurationValues = z.infer<ReturnType<typeof configurationSchema>>;

/** The keys of the configuration, in the order in which they are listed. */
export const configurationKeys = ['rules', 'bodyType', 'year', 'strictness'] as const;
/** One of `configurationKeys`. */
export type ConfigurationKey = (typeof configurationKeys)[number];
