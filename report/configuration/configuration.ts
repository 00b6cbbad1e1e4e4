import type { BodyType } from '../bodies/body-type';
import { guessBodyType } from '../bodies/guess-body-type';
import type { Severity } from '../rules/finding';
import {
  type ConfigurationKey,
  type ConfigurationValues,
  groupOf,
  type Level,
  type Strictness,
  starred,
} from './schema';

/** Where a value of the configuration comes from. */
export type ConfigurationSource =
  | { readonly kind: 'default' }
  /** Guessed from the name of the body that reports. */
  | { readonly kind: 'name'; readonly name: string }
  /** Read from the report: its title, or the period of its statistics. */
  | { readonly kind: 'report' }
  /** The settings of the editor. */
  | { readonly kind: 'settings' }
  /** A configuration file; `name` is what it is called where it was found, a path or an address. */
  | { readonly kind: 'file'; readonly name: string };

/** What one place says about the configuration. */
export interface ConfigurationLayer {
  readonly source: ConfigurationSource;
  readonly values: ConfigurationValues;
}

/** What of a rule decides how loud it is. */
export interface ConfigurableRule {
  /** Readable and stable: `group/name`. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether it speaks only when somebody asks for it. */
  readonly offByDefault?: boolean;
  /** Whether it is at most information in reports for 2019, for which the new form was only encouraged. */
  readonly softenedFor2019?: boolean;
}

/** What a report says of itself. */
export interface ReportIdentity {
  readonly body: string | undefined;
  readonly year: number | undefined;
}

/**
 * Why a rule is as loud as it is: its own default, a key that names it or its group, the strictness, or the year 2019.
 */
export type LevelReason = 'default' | 'rule' | 'group' | 'strictness' | '2019';

/** How loud a rule is, why, and who says so. */
export interface EffectiveLevel {
  readonly level: Level;
  readonly reason: LevelReason;
  readonly source: ConfigurationSource;
}

/** The configuration in force. */
export interface Configuration {
  /** The kind of body that reports; `undefined` when nobody has said, and it cannot be told. */
  readonly bodyType: BodyType | undefined;
  /** The year that the report is for; `undefined` when nobody has said. */
  readonly year: number | undefined;
  readonly strictness: Strictness;
  /**
   * The places that say anything at all, the one that counts most first. Asked seldom, while every report has a
   * configuration of its own.
   */
  saidBy(): readonly ConfigurationSource[];
  /** Where each value comes from; a value that is `undefined` comes from the defaults. */
  readonly sources: Readonly<Record<Exclude<ConfigurationKey, 'rules'>, ConfigurationSource>>;
  /** How loud a rule is in a report. A year that was configured counts more than the one that the report names. */
  levelOf(rule: ConfigurableRule, facts: { readonly year: number | undefined }): Level;
  /** The same, with the reason. */
  explainLevel(rule: ConfigurableRule, facts: { readonly year: number | undefined }): EffectiveLevel;
  /** The configuration of one report: what nobody has set is taken from what the report says of itself. */
  forReport(report: ReportIdentity): Configuration;
}

const byDefault: ConfigurationSource = { kind: 'default' };

/**
 * The configuration that layers make together, the one that counts least first: settings before the file beside the
 * reports, which those who work on them share. A key counts as set by the last layer that has it.
 */
export function resolveConfiguration(layers: readonly ConfigurationLayer[]): Configuration {
  const bodyType = layers.findLast(({ values }) => values.bodyType !== undefined);
  const year = layers.findLast(({ values }) => values.year !== undefined);
  const strictness = layers.findLast(({ values }) => values.strictness !== undefined);
  const aboutRules = layers.filter(({ values }) => values.rules !== undefined).toReversed();
  const configuration: Configuration = {
    bodyType: bodyType?.values.bodyType,
    year: year?.values.year,
    strictness: strictness?.values.strictness ?? 'standard',
    saidBy: () =>
      layers
        .filter(saysAnything)
        .map(({ source }) => source)
        .toReversed(),
    sources: {
      bodyType: bodyType?.source ?? byDefault,
      year: year?.source ?? byDefault,
      strictness: strictness?.source ?? byDefault,
    },
    levelOf: (rule, facts) => configuration.explainLevel(rule, facts).level,
    explainLevel: (rule, facts) =>
      explicitLevel(aboutRules, rule, configuration.strictness) ??
      usualLevel(configuration, rule, facts.year),
    forReport: (report) => resolveConfiguration([...layersOfReport(report), ...layers]),
  };
  return configuration;
}

/** Whether a layer says anything. Editors hand out an empty list of rules where nobody has set one. */
function saysAnything({ values: { rules, ...others } }: ConfigurationLayer): boolean {
  const set = [...Object.values(others), ...Object.values(rules ?? {})];
  return set.some((value) => value !== undefined);
}

/** The configuration when nobody has said anything. */
export const defaultConfiguration: Configuration = resolveConfiguration([]);

function layersOfReport({ body, year }: ReportIdentity): ConfigurationLayer[] {
  const bodyType = body === undefined ? undefined : guessBodyType(body);
  return [
    { source: { kind: 'report' }, values: { year } },
    ...(body === undefined ? [] : [{ source: { kind: 'name' as const, name: body }, values: { bodyType } }]),
  ];
}

/**
 * The level from the first layer that names the rule or its group; layers come with the one that counts most first. A
 * group never turns on what is off by default: whoever makes a whole group louder has not asked for its arguable rules.
 */
function explicitLevel(
  layers: readonly ConfigurationLayer[],
  { id, offByDefault }: ConfigurableRule,
  strictness: Strictness,
): EffectiveLevel | undefined {
  if (layers.length === 0) return undefined;
  const group = groupOf(id);
  const isSleeping = offByDefault === true && strictness !== 'strict';
  for (const { source, values } of layers) {
    const own = values.rules?.[id];
    if (own !== undefined) return { level: own, reason: 'rule', source };
    const ofGroup = values.rules?.[group] ?? values.rules?.[starred(group)];
    if (ofGroup !== undefined && !isSleeping) return { level: ofGroup, reason: 'group', source };
  }
  return undefined;
}

/** The level of a rule that nobody has set. */
function usualLevel(
  { year, strictness, sources }: Configuration,
  rule: ConfigurableRule,
  yearOfReport: number | undefined,
): EffectiveLevel {
  const usual = rule.severity;
  if (rule.offByDefault && strictness !== 'strict')
    return { level: 'off', reason: 'default', source: byDefault };
  const soft = rule.softenedFor2019 === true && (year ?? yearOfReport) === 2019 ? softened(usual) : usual;
  const level = shifted(soft, strictness);
  if (level !== soft || rule.offByDefault) return { level, reason: 'strictness', source: sources.strictness };
  return soft === usual
    ? { level, reason: 'default', source: byDefault }
    : { level, reason: '2019', source: year === undefined ? { kind: 'report' } : sources.year };
}

function softened(severity: Severity): Severity {
  return severity === 'error' || severity === 'warning' ? 'information' : severity;
}

function shifted(severity: Severity, strictness: Strictness): Level {
  if (strictness === 'lenient' && (severity === 'information' || severity === 'hint')) return 'off';
  return strictness === 'strict' && severity === 'hint' ? 'information' : severity;
}
