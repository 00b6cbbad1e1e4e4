import { bodyTypes } from '../bodies/body-type';
import type { Localised } from '../text/localised';
import { nearestName } from './nearest-name';
import {
  type ConfigurationValues,
  configurationKeys,
  configurationSchema,
  firstYear,
  groupsOf,
  lastYear,
  levels,
  starred,
  strictnesses,
} from './schema';

/** Something in a configuration that is not understood. Everything else in it counts all the same. */
export interface ConfigurationMistake {
  /** The keys that lead to it, from the outside in. */
  readonly path: readonly string[];
  /** Whether the last of the keys is wrong, or what it is set to. */
  readonly wrong: 'key' | 'value';
  readonly message: Localised;
}

/** What is understood of a configuration, and what is not. */
export interface ReadValues {
  readonly values: ConfigurationValues;
  readonly mistakes: readonly ConfigurationMistake[];
}

/** Reads a configuration from plain data, whatever it is. What is mistaken counts as absent. */
export function readValues(data: unknown, ruleIds: readonly string[]): ReadValues {
  const schema = configurationSchema(ruleIds);
  const parsed = schema.safeParse(data);
  const issues = parsed.success ? [] : parsed.error.issues;
  const misfits = issues.flatMap((issue): ConfigurationMistake[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey([...path, key], ruleIds));
    return [{ path, wrong: 'value', message: wrongValue(path, valueAt(data, path)) }];
  });
  const mistakes = [...misfits, ...groupsTwice(data, ruleIds)];
  if (mistakes.length === 0) return { values: parsed.data ?? {}, mistakes };
  const rest = schema.safeParse(mistakes.reduce((left, { path }) => without(left, path), data));
  return { values: rest.data ?? {}, mistakes };
}

function unknownKey(path: readonly string[], ruleIds: readonly string[]): ConfigurationMistake {
  const key = path.at(-1) ?? '';
  const message = path.length === 1 ? unknownSetting(key) : unknownRule(key, ruleIds);
  return { path, wrong: 'key', message };
}

function unknownSetting(key: string): Localised {
  const nearest = nearestName(key, configurationKeys);
  const names = configurationKeys;
  return nearest === undefined
    ? {
        zh: `没有「${key}」这个设置。可用的设置：${names.join('、')}。`,
        en: `There is no setting “${key}”. The settings are ${names.join(', ')}.`,
      }
    : {
        zh: `没有「${key}」这个设置，是不是「${nearest}」？`,
        en: `There is no setting “${key}”; did you mean “${nearest}”?`,
      };
}

function unknownRule(key: string, ruleIds: readonly string[]): Localised {
  const groups = groupsOf(ruleIds);
  const nearest = nearestName(key, [...ruleIds, ...groups, ...groups.map(starred)]);
  return nearest === undefined
    ? {
        zh: `没有「${key}」这条规则或者这组规则。规则的名字写在每个问题后面，各组有：${groups.join('、')}。`,
        en: `There is no rule and no group of rules “${key}”. Every problem names its rule; the groups are ${groups.join(', ')}.`,
      }
    : {
        zh: `没有「${key}」这条规则，是不是「${nearest}」？`,
        en: `There is no rule “${key}”; did you mean “${nearest}”?`,
      };
}

function wrongValue(path: readonly string[], value: unknown): Localised {
  const [key, rule] = path;
  if (key === undefined)
    return { zh: '配置应写成 { "设置": 值 }。', en: 'A configuration is written as { "setting": value }.' };
  if (rule !== undefined) return wrongChoice(rule, { zh: '级别', en: 'level' }, levels, value);
  switch (key) {
    case 'rules':
      return {
        zh: '「rules」应写成 { "规则": "级别" }，如 { "applications/balance": "warning" }。',
        en: '“rules” is written as { "rule": "level" }, such as { "applications/balance": "warning" }.',
      };
    case 'year':
      return {
        zh: `「year」应为 ${firstYear} 至 ${lastYear} 的整数，不加引号，现为 ${shown(value)}。`,
        en: `“year” is a whole number from ${firstYear} to ${lastYear} without quotation marks, not ${shown(value)}.`,
      };
    default: {
      const choices = key === 'bodyType' ? bodyTypes : strictnesses;
      return wrongChoice(key, { zh: '值', en: 'value' }, choices, value);
    }
  }
}

function wrongChoice(key: string, kind: Localised, choices: readonly string[], value: unknown): Localised {
  const nearest = typeof value === 'string' ? nearestName(value, choices) : undefined;
  const [found, list] = [shown(value), choices.map((choice) => `"${choice}"`)];
  const guess =
    nearest === undefined
      ? { zh: '。', en: '.' }
      : { zh: `；是不是 "${nearest}"？`, en: `; did you mean "${nearest}"?` };
  return {
    zh: `「${key}」的${kind.zh}应为 ${list.join('、')} 之一，现为 ${found}${guess.zh}`,
    en: `The ${kind.en} of “${key}” is one of ${list.join(', ')}, not ${found}${guess.en}`,
  };
}

/** A group may be written with a star or without; with both, nobody could tell which of them counts. */
function groupsTwice(data: unknown, ruleIds: readonly string[]): ConfigurationMistake[] {
  return groupsOf(ruleIds)
    .filter(
      (group) =>
        valueAt(data, ['rules', group]) !== undefined &&
        valueAt(data, ['rules', starred(group)]) !== undefined,
    )
    .map((group) => ({
      path: ['rules', starred(group)],
      wrong: 'key' as const,
      message: {
        zh: `「${group}」和「${starred(group)}」是同一组规则，只能写一个。`,
        en: `“${group}” and “${starred(group)}” are the same group of rules; write only one of them.`,
      },
    }));
}

const LONGEST_VALUE_SHOWN = 40;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE_SHOWN ? `${text.slice(0, LONGEST_VALUE_SHOWN)}…` : text;
}

/** The value that keys lead to; only what an object has of its own counts. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    data,
  );
}

/** The same data without what keys lead to. */
function without(data: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return {};
  if (!isObject(data)) return data;
  const entries = Object.entries(data);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, value]) => [name, name === key ? without(value, rest) : value]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
