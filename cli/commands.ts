import type { Localised } from '../report';
import { configurationOptions } from './configuration-options';
import { severities } from './exit-status';

/** An option of a command. The command line is read by this table, and `--help` is printed from it. */
export interface OptionDefinition {
  /** Its long name without the dashes. */
  readonly name: string;
  /** Its one-letter name, where it has one. */
  readonly short?: string;
  /** The values it may have, the default first. */
  readonly choices?: readonly string[];
  /** What its value is called in the help, where any may be given. An option without choices and without this is a switch. */
  readonly value?: string;
  readonly description: Localised;
}

/** A command of the program. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: Localised;
  /** What stands behind the command's name, options left out. */
  readonly operands: Localised;
  readonly options: readonly OptionDefinition[];
}

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The switch that every command has. */
export const helpOption: OptionDefinition = {
  name: 'help',
  short: 'h',
  description: { zh: '显示这份说明', en: 'Shows this help' },
};

/** Every command, in the order in which the help lists them. */
export const commands: readonly CommandDefinition[] = [
  {
    name: 'check',
    summary: {
      zh: '核对年报：表内各数是否勾稽、有无空格和不是数字的格',
      en: 'Checks reports: whether their figures reconcile, and whether cells are blank or no numbers',
    },
    operands: {
      zh: '路径…  文件；文件夹（查其中及子文件夹内的 .txt、.md、.markdown、.gknb）；通配符，如 "年报/**/*.txt"',
      en: 'PATH…  files, folders (their .txt, .md, .markdown and .gknb files, at any depth), globs',
    },
    options: [
      {
        name: 'format',
        choices: formats,
        description: { zh: '输出格式', en: 'Output format' },
      },
      {
        name: 'language',
        choices: languages,
        description: { zh: '结果所用的语言', en: 'Language of the findings' },
      },
      {
        name: 'fail-on',
        choices: severities,
        description: {
          zh: '发现这一级或更严重的问题时，退出状态为 1',
          en: 'Exit with status 1 when something this severe, or more severe, is found',
        },
      },
      ...configurationOptions,
      helpOption,
    ],
  },
];
