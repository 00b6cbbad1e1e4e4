import { parseArgs } from 'node:util';
import type { Localised, Severity } from '../report';
import {
  type CommandDefinition,
  type CommandName,
  commands,
  type Format,
  formats,
  helpOption,
  type Language,
  languages,
} from './commands';
import { type ConfigurationChoice, configurationChoice } from './configuration-options';
import { severities } from './exit-status';
import type { OptionDefinition } from './option-definition';

/** What every command is asked. */
export interface CommonOptions {
  /** Files, folders and globs as given; at least one. */
  readonly paths: readonly string[];
  readonly configuration: ConfigurationChoice;
  /** Whether dismissals count, in comments and in baselines. */
  readonly dismissals: boolean;
}

/** What `gouji check` is asked to do. */
export interface CheckOptions extends CommonOptions {
  readonly format: Format;
  readonly language: Language;
  /** The least severity that makes the exit status 1. */
  readonly failOn: Severity;
  /** How many threads check files, from 1. */
  readonly jobs: number;
}

/** What `gouji fix` is asked to do. */
export interface FixOptions extends CommonOptions {
  readonly language: Language;
  /** Whether differences are shown and no file is written. */
  readonly dryRun: boolean;
}

/** What the command line asks for; a mistake says what is wrong with it. */
export type Invocation =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'fix'; readonly options: FixOptions }
  | { readonly kind: 'corrections'; readonly options: CommonOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: Localised };

/** Reads the arguments behind the program's name. It never fails: what it does not understand is a mistake. */
export function parseInvocation(args: readonly string[]): Invocation {
  const [first, ...rest] = args;
  if (first === undefined) return mistake('没有写命令。', 'There is no command.');
  if (first === 'help' || isSwitch(first, helpOption)) return { kind: 'help' };
  if (first === '--version' || first === '-v') return { kind: 'version' };
  const command = commands.find((candidate) => candidate.name === first);
  if (command) return parseCommand(command, rest);
  return first.startsWith('-')
    ? mistake(`命令要写在选项 ${first} 之前。`, `The command comes before the option ${first}.`)
    : mistake(`没有“${first}”这个命令。`, `There is no command “${first}”.`);
}

function parseCommand(command: CommandDefinition, args: readonly string[]): Invocation {
  const read = readOptions(command, args);
  if (!read.ok) return { kind: 'mistake', message: read.message };
  if (read.values.has(helpOption.name)) return { kind: 'help' };
  if (read.operands.length === 0) {
    return mistake('没有写要检查的文件、文件夹或通配符。', 'There is no file, folder or glob to check.');
  }
  if (read.operands.includes('')) return mistake('有一个路径是空的。', 'One of the paths is empty.');
  const configuration = configurationChoice(read.values);
  if (!configuration.ok) return { kind: 'mistake', message: configuration.message };
  return invocationOf(command.name, read.values, {
    paths: read.operands,
    configuration: configuration.choice,
    dismissals: !read.values.has('no-baseline'),
  });
}

function invocationOf(
  command: CommandName,
  values: ReadonlyMap<string, string>,
  common: CommonOptions,
): Invocation {
  const language = chosen(languages, values.get('language'), 'zh');
  switch (command) {
    case 'check': {
      const format = chosen(formats, values.get('format'), 'text');
      const failOn = chosen(severities, values.get('fail-on'), 'error');
      const jobs = values.get('jobs') ?? '1';
      return isCount(jobs)
        ? { kind: 'check', options: { ...common, format, language, failOn, jobs: Number(jobs) } }
        : mistake(
            `选项 --jobs 的值应为 1 到 ${MOST_JOBS} 的整数（写的是“${jobs}”）。`,
            `The option --jobs takes a whole number from 1 to ${MOST_JOBS} (not “${jobs}”).`,
          );
    }
    case 'fix':
      return { kind: 'fix', options: { ...common, language, dryRun: values.has('dry-run') } };
    case 'corrections':
      return { kind: 'corrections', options: common };
  }
}

/** More threads than any machine has use for. */
const MOST_JOBS = 64;

function isCount(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_JOBS;
}

type ReadOptions =
  | {
      readonly ok: true;
      /** By the option's long name; a switch that is on has an empty value. */
      readonly values: ReadonlyMap<string, string>;
      readonly operands: readonly string[];
    }
  | { readonly ok: false; readonly message: Localised };

/** Reads a command's options by its table. The last of an option's values counts. */
function readOptions(command: CommandDefinition, args: readonly string[]): ReadOptions {
  // Not strict: the library's own complaints come in English only, so the tokens are judged here.
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(command.options.map((option) => [option.name, parserOption(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = command.options.find((candidate) => candidate.name === token.name);
    const message = option ? wrongValue(option, token) : unknownOption(token.rawName);
    if (message) return { ok: false, message };
    values.set(token.name, token.value ?? '');
  }
  return { ok: true, values, operands: positionals };
}

function parserOption(option: OptionDefinition): { type: 'string' | 'boolean'; short?: string } {
  const type = option.choices || option.value !== undefined ? 'string' : 'boolean';
  return option.short === undefined ? { type } : { type, short: option.short };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
}

function wrongValue(option: OptionDefinition, { rawName, value }: OptionToken): Localised | undefined {
  if (option.value !== undefined) {
    if (value !== undefined && value !== '') return undefined;
    return {
      zh: `选项 ${rawName} 后面要写 ${option.value}。`,
      en: `The option ${rawName} is followed by ${option.value}.`,
    };
  }
  if (!option.choices) {
    if (value === undefined) return undefined;
    return { zh: `选项 ${rawName} 不带值。`, en: `The option ${rawName} takes no value.` };
  }
  if (value !== undefined && option.choices.includes(value)) return undefined;
  const choices = option.choices.join('、');
  const found = value === undefined ? '' : `（写的是“${value}”）`;
  const foundInEnglish = value === undefined ? '' : ` (not “${value}”)`;
  return {
    zh: `选项 ${rawName} 的值应为下列之一：${choices}${found}。`,
    en: `The option ${rawName} takes one of ${option.choices.join(', ')}${foundInEnglish}.`,
  };
}

function unknownOption(rawName: string): Localised {
  return {
    zh: `没有 ${rawName} 这个选项。名字以“-”开头的文件，请写在“--”之后。`,
    en: `There is no option ${rawName}. Files whose names begin with “-” go behind “--”.`,
  };
}

function chosen<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
  otherwise: Choice,
): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function isSwitch(argument: string, option: OptionDefinition): boolean {
  return argument === `--${option.name}` || argument === `-${option.short}`;
}

function mistake(zh: string, en: string): Invocation {
  return { kind: 'mistake', message: { zh, en } };
}
