/** The configuration: what one place says about it, what all places make together, and why. */
export {
  type ConfigurableRule,
  type Configuration,
  type ConfigurationLayer,
  type ConfigurationSource,
  defaultConfiguration,
  type EffectiveLevel,
  type LevelReason,
  type ReportIdentity,
  resolveConfiguration,
} from './configuration';
export {
  bodyTypeDescriptions,
  keyDescriptions,
  levelDescriptions,
  strictnessDescriptions,
} from './descriptions';
export type { ConfigurationMistake, ReadValues } from './mistakes';
export {
  type ConfigurationProblem,
  configurationFileName,
  type ReadConfigurationFile,
  readConfigurationFile,
} from './read-configuration-file';
export { readConfigurationSettings } from './read-settings';
export {
  type ConfigurationValues,
  configurationFileSchema,
  configurationSchema,
  type Level,
  type Strictness,
} from './schema';
