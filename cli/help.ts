import { type CommandDefinition, commands } from './commands';
import type { OptionDefinition } from './option-definition';

/** What `gouji --help` prints: every command with its options, and what the exit status says. */
export function helpText(): string {
  return [
    '勾稽 gouji：核对政府信息公开工作年度报告',
    '            Checks annual reports on the disclosure of government information',
    '',
    ...commands.flatMap(commandLines),
    '退出状态 Exit status',
    '  0  没有达到 --fail-on 的问题  Nothing as severe as --fail-on was found',
    '  1  有达到 --fail-on 的问题    Something as severe as --fail-on was found',
    '  2  用法、配置文件或 gouji.baseline.json 不对',
    '     The command line, a configuration file or a gouji.baseline.json was not understood',
    '  3  有文件未能读取或写入       A file could not be read or written',
    '',
    '其他 Other',
    '  gouji --version    版本 Version',
    '  gouji --help       这份说明 This help',
    '',
    '颜色由环境变量 NO_COLOR、FORCE_COLOR 控制。 Colour follows NO_COLOR and FORCE_COLOR.',
    '',
  ].join('\n');
}

function commandLines(command: CommandDefinition): string[] {
  return [
    `gouji ${command.name} [选项 options] 路径 PATH…`,
    `    ${command.summary.zh}`,
    `    ${command.summary.en}`,
    '',
    `  ${command.operands.zh}`,
    `  ${command.operands.en}`,
    '',
    ...command.options.flatMap(optionLines),
    '',
  ];
}

function optionLines(option: OptionDefinition): string[] {
  const name = option.short === undefined ? `--${option.name}` : `-${option.short}, --${option.name}`;
  const [usual] = option.choices ?? [];
  if (!option.choices || usual === undefined) {
    const value = option.value === undefined ? '' : ` ${option.value}`;
    return [`  ${name}${value}`, `      ${option.description.zh}  ${option.description.en}`];
  }
  return [
    `  ${name} ${option.choices.join('|')}`,
    `      ${option.description.zh}，不写则为 ${usual}`,
    `      ${option.description.en}; ${usual} when left out`,
  ];
}
