// Makes what follows from the schema of the configuration: the settings in package.json, their texts in both languages,
// and the JSON schema of gouji.config.json. `npm run docs` writes these with everything else that is generated.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup/paths.mjs';

const schemaFile = 'schemas/gouji.config.schema.json';

/** The texts of single rules and groups, which come and go with them, have keys that begin like this. */
const textsOfRules = 'configuration.rule.';

/** The places of generated settings in the list come after those that are written by hand. */
const firstOrder = 10;

/** What an editor shows for a setting that is not set, since that is `null` there. */
const unsetTexts = {
  bodyType: { zh: '自动判断', en: 'guessed from the title' },
  strictness: { zh: '未设置，按标准', en: 'not set: standard' },
};

const wholeGroup = {
  zh: (group) => `${group} 整组规则`,
  en: (group) => `All rules of the group ${group}`,
};

function json(data) {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** What is said of a key of `rules`: the rule's title, or that it is a group. */
function textOfRuleKey(key, rules) {
  const rule = rules.find(({ id }) => id === key);
  if (rule !== undefined) return rule.title;
  const group = key.replace(/\/\*$/, '');
  return { zh: wholeGroup.zh(group), en: wholeGroup.en(group) };
}

/** What is said of the values of a key that has a choice of them, by value. */
function textsOfChoices({ bodyTypeDescriptions, strictnessDescriptions }) {
  return { bodyType: bodyTypeDescriptions, strictness: strictnessDescriptions };
}

/** Both languages in one text, for the schema of the file: an editor cannot choose between them there. */
function bilingual({ zh, en }) {
  return `${zh}\n\n${en}`;
}

/** What is said of a value whatever it is; the rest of a schema says what it must be. */
const SAID = ['description', 'doNotSuggest'];

/**
 * A schema that has the same to offer and forbids nothing. Mistakes are marked by the language server, in the language
 * of the editor and with the nearest name that is known; what an editor says of a strict schema would say all of it
 * again.
 */
function offering({ type, properties, additionalProperties, ...schema }) {
  if (properties !== undefined) {
    const offered = Object.entries(properties).map(([key, property]) => [key, offering(property)]);
    return { ...schema, properties: Object.fromEntries(offered) };
  }
  const entries = Object.entries({ type, ...schema });
  const said = entries.filter(([key]) => SAID.includes(key));
  const required = entries.filter(([key]) => !SAID.includes(key));
  return { ...Object.fromEntries(said), anyOf: [Object.fromEntries(required), {}] };
}

/** The JSON schema of the file, with what is said of each key. */
function fileSchema(room) {
  const { configurationFileSchema, rules, toJSONSchema } = room;
  const ids = rules.map(({ id }) => id);
  const { $schema, ...schema } = toJSONSchema(configurationFileSchema(ids), { target: 'draft-07' });
  const properties = Object.entries(schema.properties).map(([key, property]) => [
    key,
    key === 'rules' ? describedRules(property, room) : property,
  ]);
  const all = Object.fromEntries(properties.map(([key, property]) => [key, described(key, property, room)]));
  return {
    $schema,
    title: 'gouji.config.json',
    allowComments: true,
    allowTrailingCommas: true,
    ...offering({ ...schema, properties: all }),
  };
}

function described(key, property, room) {
  const text = room.keyDescriptions[key];
  const choices = textsOfChoices(room)[key];
  return {
    ...(text === undefined ? {} : { description: bilingual(text) }),
    ...property,
    ...(choices === undefined
      ? {}
      : { enumDescriptions: property.enum.map((value) => bilingual(choices[value])) }),
  };
}

function describedRules({ properties, ...others }, { rules }) {
  const entries = Object.entries(properties).map(([key, level]) => [
    key,
    { description: bilingual(textOfRuleKey(key, rules)), ...level, ...unlessStarred(key) },
  ]);
  return { ...others, properties: Object.fromEntries(entries) };
}

/** A group is offered in one of its two ways of writing only. */
function unlessStarred(key) {
  return key.endsWith('/*') ? { doNotSuggest: true } : {};
}

/** The settings in package.json: the same keys, each with a way of not being set. */
function settings(room) {
  const { configurationSchema, rules, toJSONSchema } = room;
  const ids = rules.map(({ id }) => id);
  const { properties } = toJSONSchema(configurationSchema(ids), { target: 'draft-07' });
  const entries = Object.entries(properties).map(([key, property], index) => {
    const common = {
      scope: 'resource',
      markdownDescription: `%configuration.${key}%`,
      order: firstOrder + index,
    };
    const setting = key === 'rules' ? ruleSetting(property) : optionalSetting(key, property);
    return [`gouji.${key}`, { ...setting, ...common }];
  });
  return Object.fromEntries(entries);
}

function ruleSetting({ properties, ...setting }) {
  const described = Object.entries(properties).map(([key, level]) => [
    key,
    {
      ...level,
      description: `%${textsOfRules}${key}%`,
      ...unlessStarred(key),
    },
  ]);
  return { ...setting, properties: Object.fromEntries(described), default: {} };
}

/** An editor hands out a value for every setting; `null` is the one that says nothing. */
function optionalSetting(key, { type, enum: values, ...limits }) {
  if (values === undefined) return { type: [type, 'null'], ...limits, default: null };
  const texts = ['unset', ...values].map((value) => `%configuration.${key}.${value}%`);
  return {
    type: [type, 'null'],
    enum: [null, ...values],
    enumItemLabels: texts,
    enumDescriptions: texts,
    ...limits,
    default: null,
  };
}

/** The texts of the settings by their keys in package.nls.json, in both languages. */
function textsOfSettings(room) {
  const { configurationSchema, keyDescriptions, rules } = room;
  const { rules: ofRules } = room.toJSONSchema(configurationSchema(rules.map(({ id }) => id))).properties;
  const ofKeys = Object.entries(keyDescriptions).map(([key, text]) => [`configuration.${key}`, text]);
  const ofValues = Object.entries(textsOfChoices(room)).flatMap(([key, texts]) =>
    Object.entries({ unset: unsetTexts[key], ...texts }).map(([value, text]) => [
      `configuration.${key}.${value}`,
      text,
    ]),
  );
  const ofRuleKeys = Object.keys(ofRules.properties).map((key) => [
    textsOfRules + key,
    textOfRuleKey(key, rules),
  ]);
  return Object.fromEntries([...ofKeys, ...ofValues, ...ofRuleKeys]);
}

/** The manifest with its settings replaced that are generated. */
function manifest(generated) {
  const current = readJson('package.json');
  const { configuration } = current.contributes;
  const byHand = Object.entries(configuration.properties).filter(([key]) => !(key in generated));
  return {
    ...current,
    contributes: {
      ...current.contributes,
      configuration: { ...configuration, properties: { ...Object.fromEntries(byHand), ...generated } },
    },
  };
}

/** A file of texts with those replaced that are generated. */
function texts(file, generated, language) {
  const byHand = Object.entries(readJson(file)).filter(
    ([key]) => !(key in generated) && !key.startsWith(textsOfRules),
  );
  const inLanguage = Object.entries(generated).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries([...byHand, ...inLanguage]);
}

/**
 * Every file that is made from the schema of the configuration, as it should be now. Nothing is written.
 *
 * @returns {Map<string, string>} texts by path from the project's folder, with `/` between its parts
 */
export function configurationFiles(room) {
  const generated = textsOfSettings(room);
  return new Map([
    ['package.json', json(manifest(settings(room)))],
    ['package.nls.json', json(texts('package.nls.json', generated, 'en'))],
    ['package.nls.zh-cn.json', json(texts('package.nls.zh-cn.json', generated, 'zh'))],
    [schemaFile, json(fileSchema(room))],
  ]);
}
