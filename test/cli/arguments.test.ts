import { describe, expect, it } from 'vitest';
import { type Invocation, parseInvocation } from '../../cli/arguments';
import { helpText } from '../../cli/help';

const common = { configuration: { kind: 'nearest' }, dismissals: true } as const;
const usual = { format: 'text', language: 'zh', failOn: 'error', jobs: 1, ...common } as const;

describe('a command line that is understood', () => {
  it.each<[string[], Invocation]>([
    [['--help'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['help'], { kind: 'help' }],
    [['check', '--help'], { kind: 'help' }],
    [['check', 'a.txt', '-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
    [['check', 'a.txt'], { kind: 'check', options: { paths: ['a.txt'], ...usual } }],
    [
      ['check', '年报 一.txt', '--format', 'json', 'C:\\年报\\*.txt'],
      { kind: 'check', options: { ...usual, paths: ['年报 一.txt', 'C:\\年报\\*.txt'], format: 'json' } },
    ],
    [
      ['check', '--format=json', '--language=en', '--fail-on=hint', 'a'],
      { kind: 'check', options: { ...usual, paths: ['a'], format: 'json', language: 'en', failOn: 'hint' } },
    ],
    [
      ['check', '--format', 'json', '--format', 'text', 'a'],
      { kind: 'check', options: { ...usual, paths: ['a'] } },
    ],
    [['check', '--jobs', '8', 'a'], { kind: 'check', options: { ...usual, paths: ['a'], jobs: 8 } }],
    [['check', '-j', '64', 'a'], { kind: 'check', options: { ...usual, paths: ['a'], jobs: 64 } }],
    [
      ['check', 'a', '--no-baseline'],
      { kind: 'check', options: { ...usual, paths: ['a'], dismissals: false } },
    ],
    [['fix', 'a'], { kind: 'fix', options: { ...common, paths: ['a'], language: 'zh', dryRun: false } }],
    [
      ['fix', '--dry-run', '--language=en', '--no-baseline', 'a', 'b'],
      {
        kind: 'fix',
        options: { ...common, paths: ['a', 'b'], language: 'en', dryRun: true, dismissals: false },
      },
    ],
    [['corrections', 'a'], { kind: 'corrections', options: { ...common, paths: ['a'] } }],
    [
      ['corrections', '--no-baseline', 'a'],
      { kind: 'corrections', options: { ...common, paths: ['a'], dismissals: false } },
    ],
    [['fix', '--help'], { kind: 'help' }],
    [
      ['check', '--', '--format', '-a.txt'],
      { kind: 'check', options: { ...usual, paths: ['--format', '-a.txt'] } },
    ],
    [
      ['check', '--config', '规则/严.json', 'a'],
      {
        kind: 'check',
        options: { ...usual, paths: ['a'], configuration: { kind: 'file', path: '规则/严.json' } },
      },
    ],
    [
      ['check', 'a', '--no-config'],
      { kind: 'check', options: { ...usual, paths: ['a'], configuration: { kind: 'none' } } },
    ],
  ])('%j', (args, invocation) => {
    expect(parseInvocation(args)).toEqual(invocation);
  });
});

describe('a command line that is a mistake', () => {
  it.each<[string[], RegExp, RegExp]>([
    [[], /没有写命令/, /no command/],
    [['chek', 'a'], /没有“chek”这个命令/, /no command “chek”/],
    [['--format', 'json', 'check', 'a'], /写在选项 --format 之前/, /before the option --format/],
    [['check'], /没有写要检查的/, /no file, folder or glob/],
    [['check', '--format', 'json'], /没有写要检查的/, /no file, folder or glob/],
    [['check', ''], /路径是空的/, /is empty/],
    [['check', '--jobs', '0', 'a'], /应为 1 到 64 的整数（写的是“0”）/, /from 1 to 64 \(not “0”\)/],
    [['check', '--jobs=all', 'a'], /应为 1 到 64 的整数（写的是“all”）/, /from 1 to 64 \(not “all”\)/],
    [['check', 'a', '--jobs'], /--jobs 后面要写 N/, /--jobs is followed by N/],
    [['fix', '--jobs', '2', 'a'], /没有 --jobs 这个选项/, /no option --jobs/],
    [['check', '--fromat', 'json', 'a'], /没有 --fromat 这个选项/, /no option --fromat/],
    [['check', '-x', 'a'], /没有 -x 这个选项/, /no option -x/],
    [['check', 'a', '--format'], /--format 的值应为下列之一：text、json。/, /one of text, json\./],
    [['check', '--format', 'xml', 'a'], /（写的是“xml”）/, /\(not “xml”\)/],
    [['check', '--format', '--language', 'a'], /（写的是“--language”）/, /\(not “--language”\)/],
    [['check', '--fail-on=fatal', 'a'], /error、warning、information、hint/, /error, warning, information/],
    [['fix'], /没有写要检查的/, /no file, folder or glob/],
    [['fix', '--fail-on', 'hint', 'a'], /没有 --fail-on 这个选项/, /no option --fail-on/],
    [['fix', '--dry-run=yes', 'a'], /--dry-run 不带值/, /--dry-run takes no value/],
    [['corrections', '--language', 'en', 'a'], /没有 --language 这个选项/, /no option --language/],
    [['check', 'a', '--config'], /--config 后面要写 FILE/, /--config is followed by FILE/],
    [['check', '--config=', 'a'], /--config 后面要写 FILE/, /--config is followed by FILE/],
    [['check', '--no-config=a', 'a'], /--no-config 不带值/, /--no-config takes no value/],
    [['check', '--no-config', '--config', 'b', 'a'], /只能写一个/, /Only one of --config and --no-config/],
    [['check', '--help=me', 'a'], /--help 不带值/, /--help takes no value/],
  ])('%j', (args, zh, en) => {
    expect(parseInvocation(args)).toEqual({
      kind: 'mistake',
      message: { zh: expect.stringMatching(zh), en: expect.stringMatching(en) },
    });
  });
});

it('tells of every option and every exit status in the help', () => {
  const help = helpText();
  for (const wanted of [
    '--format text|json',
    '--language zh|en',
    '--fail-on',
    '--config FILE',
    '--no-config',
    '--help',
    '--version',
    '--no-baseline',
    '--dry-run',
    'gouji fix',
    'gouji corrections',
  ]) {
    expect(help).toContain(wanted);
  }
  expect(help.match(/^ {2}[0-3] {2}/gm)).toHaveLength(4);
});
