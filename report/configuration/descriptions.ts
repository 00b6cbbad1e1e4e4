import type { BodyType } from '../bodies/body-type';
import type { Localised } from '../text/localised';
import type { ConfigurationKey, Level, Strictness } from './schema';

/** What each key is for, in a sentence or two: for settings, for completion in the file, for documentation. */
export const keyDescriptions: Readonly<Record<ConfigurationKey, Localised>> = {
  rules: {
    zh: '各条规则或各组规则的级别，如 "applications/balance": "warning"、"shape": "off"。单条规则的写法优先于整组的写法；默认不启用的规则，要写出这一条，或把 strictness 设为 "strict"，才会启用。',
    en: 'The level of single rules or of groups of rules, such as "applications/balance": "warning" or "shape": "off". A rule counts more than its group; a rule that is off by default is turned on by its own name, or by strictness "strict".',
  },
  bodyType: {
    zh: '编制年报的是哪一类行政机关。不设置时从标题里的机关名称判断；判断不了的，与类别有关的核对就不做。',
    en: 'What kind of body reports. When it is not set it is guessed from the name in the title; where that is not certain, nothing that depends on it is judged.',
  },
  year: {
    zh: '年报所属年度。不设置时从标题或统计期限读取。',
    en: 'The year that the report is for. When it is not set it is read from the title or from the period of the statistics.',
  },
  strictness: {
    zh: '没有逐条设置级别的规则，列出多少。',
    en: 'How much is listed of the rules whose level is not set one by one.',
  },
};

/** What each level is called. */
export const levelDescriptions: Readonly<Record<Level, Localised>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
  off: { zh: '不核对', en: 'off' },
};

/** What each kind of body is, in a few words. */
export const bodyTypeDescriptions: Readonly<Record<BodyType, Localised>> = {
  ministry: { zh: '国务院部门', en: 'ministry or agency of the State Council' },
  province: { zh: '省、自治区、直辖市人民政府', en: 'government of a province' },
  city: {
    zh: '设区的市、自治州人民政府（可以制定规章）',
    en: 'government of a city that may make rules: one with districts, or an autonomous prefecture',
  },
  county: {
    zh: '县、自治县、县级市、市辖区、旗人民政府',
    en: 'government of a county, a county-level city or a district',
  },
  department: { zh: '地方人民政府的部门', en: 'department of a local government' },
  township: { zh: '乡、镇人民政府，街道办事处', en: 'township, town or sub-district' },
};

/** What each strictness lists. */
export const strictnessDescriptions: Readonly<Record<Strictness, Localised>> = {
  lenient: { zh: '宽松：只列出错误和警告', en: 'lenient: only errors and warnings are listed' },
  standard: { zh: '标准：各条规则用默认级别', en: 'standard: every rule at its default level' },
  strict: {
    zh: '严格：默认不启用的规则也启用，提示列为信息',
    en: 'strict: rules that are off by default are on, and hints become information',
  },
};
