import type { Localised } from '../report';
import { configurationOptions } from './configuration-options';
import { severities } from './exit-status';
import type { OptionDefinition } from './option-definition';

/** What the program can be told to do. */
export type CommandName = 'check' | 'fix' | 'corrections';

/** A command of the program. */
export interface CommandDefinition {
  readonly name: CommandName;
  readonly summary: Localised;
  /** What stands behind the command's name, options left out. */
  readonly operands: Localised;
  readonly options: readonly OptionDefinition[];
}

/** How findings can be printed; `text` for people, `json` for other programs. */
export const formats = ['text', 'json'] as const;

/** One of the formats. */
export type Format = (typeof formats)[number];

/** The languages that findings can be printed in, the default first. */
export const languages = ['zh', 'en'] as const;

/** One of the languages. */
export type Language = (typeof languages)[number];

/** The switch that every command has. */
export const helpOption: OptionDefinition = {
  name: 'help',
  short: 'h',
  description: { zh: '显示这份说明', en: 'Shows this help' },
};

const paths: Localised = {
  zh: '路径…  文件；文件夹（查其中及子文件夹内的 .txt、.md、.markdown、.html、.htm、.gknb）；通配符，如 "年报/**/*.txt"',
  en: 'PATH…  files, folders (their .txt, .md, .markdown, .html, .htm and .gknb files, at any depth), globs',
};

const languageOption: OptionDefinition = {
  name: 'language',
  choices: languages,
  description: { zh: '结果所用的语言', en: 'Language of the findings' },
};

/** The options of every command, apart from the help. */
const commonOptions: readonly OptionDefinition[] = [
  ...configurationOptions,
  {
    name: 'no-baseline',
    description: {
      zh: '不理会“不再提示”：文中的注释和旁边的 gouji.baseline.json 都不算',
      en: 'Ignores dismissals, in comments and in gouji.baseline.json beside a file',
    },
  },
];

/** Every command, in the order in which the help lists them. */
export const commands: readonly CommandDefinition[] = [
  {
    name: 'check',
    summary: {
      zh: '核对年报：表内各数是否勾稽、有无空格和不是数字的格',
      en: 'Checks reports: whether their figures reconcile, and whether cells are blank or no numbers',
    },
    operands: paths,
    options: [
      {
        name: 'format',
        choices: formats,
        description: { zh: '输出格式', en: 'Output format' },
      },
      languageOption,
      {
        name: 'fail-on',
        choices: severities,
        description: {
          zh: '发现这一级或更严重的问题时，退出状态为 1',
          en: 'Exit with status 1 when something this severe, or more severe, is found',
        },
      },
      {
        name: 'jobs',
        short: 'j',
        value: 'N',
        description: {
          zh: '同时用几个线程核对，1–64，不写则为 1；文件上千时更快，结果相同',
          en: 'How many threads check, 1–64; 1 when left out. Faster with a thousand files, and prints the same',
        },
      },
      ...commonOptions,
      helpOption,
    ],
  },
  {
    name: 'fix',
    summary: {
      zh: '改好不会改变原意的问题（“安全”一类），按原来的编码和换行写回文件',
      en: 'Makes the fixes that cannot change a meaning (“safe”), and writes files back in their own encoding',
    },
    operands: paths,
    options: [
      {
        name: 'dry-run',
        description: { zh: '只显示会改哪里，不写文件', en: 'Shows the differences and writes nothing' },
      },
      languageOption,
      ...commonOptions,
      helpOption,
    ],
  },
  {
    name: 'corrections',
    summary: {
      zh: '列出更正清单（位置、现值、应改为、理由），供粘贴到 Word 或消息里',
      en: 'Lists corrections (place, old and new value, reason) in Chinese, to be pasted into Word or a message',
    },
    operands: paths,
    options: [...commonOptions, helpOption],
  },
];
