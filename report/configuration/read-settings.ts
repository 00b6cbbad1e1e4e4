import { type ReadValues, readValues } from './mistakes';
import { configurationKeys } from './schema';

/**
 * Reads the configuration among the settings of an editor. Settings that do not belong to the configuration are passed
 * over, and one that is `null` is not set: editors hand out a value for every setting.
 */
export function readConfigurationSettings(settings: unknown, ruleIds: readonly string[]): ReadValues {
  if (typeof settings !== 'object' || settings === null) return { values: {}, mistakes: [] };
  const known: ReadonlySet<string> = new Set(configurationKeys);
  const entries = Object.entries(settings).filter(
    ([key, value]) => known.has(key) && value !== null && value !== undefined,
  );
  return readValues(Object.fromEntries(entries), ruleIds);
}
