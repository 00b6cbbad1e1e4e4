import type { Position } from 'vscode-languageserver';
import {
  bodyTypeDescriptions,
  type Configuration,
  type ConfigurationSource,
  configurationFileName,
  type EffectiveLevel,
  type Localised,
  levelDescriptions,
  type Report,
  rules,
  strictnessDescriptions,
} from '../../report';
import type { ConfigurationFile } from '../configurations';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';
import { escapeMarkdown } from './markdown';

/** The request for the configuration in force at a place of an open document. */
export const effectiveConfigurationMethod = 'gouji/effectiveConfiguration';

/** What a client asks. */
export interface EffectiveConfigurationParams {
  readonly textDocument: { readonly uri: string };
  /** Which of the reports is meant, in a document that holds several; the first when it is left out. */
  readonly position?: Position;
}

/** The answer: a page of Markdown. */
export interface EffectiveConfigurationResult {
  readonly markdown: string;
}

/**
 * A page that says of every value of the configuration what it is and where it comes from, for the report at a line.
 */
export function effectiveConfiguration(
  document: OpenDocument,
  configuration: Configuration,
  file: ConfigurationFile | undefined,
  line: number,
  language: Language,
): EffectiveConfigurationResult {
  const report = reportAt(document.report.reports(), line);
  const inForce = configuration.forReport({ body: report?.body, year: report?.year });
  const page: readonly Localised[] = [
    { zh: '# 勾稽：有效配置', en: '# Gouji: effective configuration' },
    subject(report),
    ...aboutFile(file),
    table([{ zh: '设置 | 值 | 来自', en: 'Setting | Value | From' }, ...valueRows(inForce)]),
    { zh: '## 规则的级别', en: '## Levels of rules' },
    table([{ zh: '规则 | 级别 | 来自', en: 'Rule | Level | From' }, ...levelRows(inForce, report?.year)]),
  ];
  return { markdown: `${page.map((part) => say(part, language)).join('\n\n')}\n` };
}

/** The last report that begins on the line or before it; else the first. */
function reportAt(reports: readonly Report[], line: number): Report | undefined {
  return reports.findLast((report) => report.line <= line) ?? reports[0];
}

function subject(report: Report | undefined): Localised {
  if (!report) return { zh: '文档里没有年报。', en: 'There is no report in the document.' };
  const title = escapeMarkdown(report.title);
  return title === ''
    ? { zh: `第 ${report.line + 1} 行起的年报`, en: `The report that begins on line ${report.line + 1}` }
    : { zh: title, en: title };
}

/** Which file counts, and whether all of it does. */
function aboutFile(file: ConfigurationFile | undefined): Localised[] {
  if (!file) {
    return [
      {
        zh: `没有配置文件：这份文档所在的文件夹和上层文件夹里都没有 \`${configurationFileName}\`。`,
        en: `There is no configuration file: neither the document’s folder nor one above it has \`${configurationFileName}\`.`,
      },
    ];
  }
  const name = escapeMarkdown(file.name);
  const count = file.problems.length;
  const used = { zh: `配置文件：${name}`, en: `Configuration file: ${name}` };
  if (count === 0) return [used];
  const mistaken = {
    zh: `**配置文件里有 ${count} 处错误，见“问题”面板；写错的地方按没有设置处理。**`,
    en: `**The configuration file has ${count} mistakes, listed under Problems; they count as not set.**`,
  };
  return [used, mistaken];
}

const unset: Localised = { zh: '未设置', en: 'not set' };

function valueRows({ bodyType, year, strictness, sources }: Configuration): Localised[] {
  const cells = [
    ['bodyType', bodyType && withName(bodyTypeDescriptions[bodyType], bodyType), sources.bodyType],
    ['year', year === undefined ? undefined : both(String(year)), sources.year],
    ['strictness', withName(strictnessDescriptions[strictness], strictness), sources.strictness],
  ] as const;
  return cells.map(([key, value, source]) =>
    columns(both(`\`${key}\``), value ?? unset, value ? origin(source) : undetermined),
  );
}

const undetermined: Localised = {
  zh: '没有设置，年报里也看不出',
  en: 'set nowhere, and not to be told from the report',
};

function levelRows(configuration: Configuration, year: number | undefined): Localised[] {
  return rules.map((rule) => {
    const effective = configuration.explainLevel(rule, { year });
    const name = { zh: `${rule.title.zh} \`${rule.id}\``, en: `${rule.title.en} \`${rule.id}\`` };
    return columns(name, levelDescriptions[effective.level], reasonOf(effective));
  });
}

function reasonOf({ level, reason, source }: EffectiveLevel): Localised {
  const { zh, en } = origin(source);
  switch (reason) {
    case 'default':
      return level === 'off' ? { zh: '默认不启用', en: 'off by default' } : { zh, en };
    case 'rule':
      return { zh, en };
    case 'group':
      return { zh: `${zh}，按整组设置`, en: `${en}, set for the whole group` };
    case 'strictness':
      return { zh: `\`strictness\`（${zh}）`, en: `\`strictness\` (${en})` };
    case '2019':
      return { zh: `2019 年年报从宽（年度：${zh}）`, en: `lenient with reports for 2019 (year: ${en})` };
  }
}

function origin(source: ConfigurationSource): Localised {
  switch (source.kind) {
    case 'default':
      return { zh: '默认', en: 'default' };
    case 'report':
      return { zh: '从年报读取', en: 'read from the report' };
    case 'name': {
      const name = escapeMarkdown(source.name);
      return { zh: `从机关名称「${name}」判断`, en: `guessed from the name “${name}”` };
    }
    case 'settings':
      return { zh: '编辑器设置', en: 'settings of the editor' };
    case 'file':
      return both(escapeMarkdown(source.name));
  }
}

function withName({ zh, en }: Localised, name: string): Localised {
  return { zh: `${zh} \`${name}\``, en: `${en} \`${name}\`` };
}

function both(text: string): Localised {
  return { zh: text, en: text };
}

function columns(...cells: readonly Localised[]): Localised {
  return { zh: cells.map(({ zh }) => zh).join(' | '), en: cells.map(({ en }) => en).join(' | ') };
}

/** A table of rows of three columns; the first of them is its head. */
function table([head = both(''), ...rows]: readonly Localised[]): Localised {
  const inOne = (language: Language) =>
    [say(head, language), '--- | --- | ---', ...rows.map((row) => say(row, language))]
      .map((row) => `| ${row} |`)
      .join('\n');
  return { zh: inOne('zh'), en: inOne('en') };
}
