// Writes the documentation that is made from the rules themselves: a page for each rule, the list of these pages, and
// the table of rules in both READMEs; with it what is made from the schema of the configuration. `npm run docs` writes; a test compares what is there with what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { configurationFiles } from './generate-configuration.mjs';
import { root } from './setup/paths.mjs';
import { loadReportRoom } from './setup/report-room.mjs';
import { runMain, SetUpError, say } from './setup/terminal.mjs';

const pagesFolder = 'docs/rules';

const notice =
  '<!-- 由 npm run docs 从规则生成：请改规则，不要改这里。 Made from the rules by `npm run docs`: change the rule, not this page. -->';

const opening = '<!-- rules -->';
const closing = '<!-- /rules -->';

const severities = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};

const bases = {
  printed: { zh: '表内印明', en: 'printed in the form' },
  labels: { zh: '由行名、列名得出', en: 'follows from what rows and columns are called' },
  statute: { zh: '法律条文', en: 'statute' },
  practice: { zh: '填报惯例', en: 'practice' },
};

const fixKinds = {
  safe: { zh: '安全', en: 'safe', meaning: { zh: '不改变原意', en: 'the meaning cannot change' } },
  proven: {
    zh: '可推出',
    en: 'proven',
    meaning: { zh: '空格的数由勾稽关系推出', en: 'the value of a blank follows from the equations' },
  },
  suggested: {
    zh: '建议',
    en: 'suggested',
    meaning: {
      zh: '会改动已填的数，是否采用由您决定',
      en: 'a number somebody wrote would change, so it is yours to decide',
    },
  },
};

/** Text that Markdown shows as it stands, in a table too. */
function escaped(text) {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&');
}

/** A document as a block of code: tabs and blanks stay, and nobody takes the page for a report because of it. */
function codeBlock(text) {
  return ['```text', text.replace(/\n$/, ''), '```'].join('\n');
}

/** The tables that a rule judges, with the official forms that have them; some rules judge a report as a whole. */
function judgedBy({ tables, isAboutDismissals }, tableForms) {
  if (isAboutDismissals) {
    return {
      zh: '“不再提示”的注释和 gouji.baseline.json',
      en: 'comments and baselines that dismiss findings',
    };
  }
  if (tables === undefined) return { zh: '整份年报', en: 'the report as a whole' };
  const named = tables.map((kind) => {
    const forms = tableForms.filter((form) => form.kind === kind);
    return { name: forms[0].name, forms: forms.map(({ form }) => form).reverse() };
  });
  const inChinese = named.map(({ name, forms }) => `${name.zh}（${forms.join('、')} 格式）`).join('，');
  const inEnglish = named.map(({ name, forms }) => `${name.en} (${forms.join(', ')})`).join(', ');
  return { zh: inChinese.replace('fujian', '福建'), en: inEnglish.replace('fujian', 'Fujian') };
}

/** What the rule says of its own failing example, and what it offers to do about it. */
function outcome(rule, { dismiss, ReportDocument }) {
  const document = new ReportDocument(rule.examples.failing);
  return dismiss(document, document.findings(), { comments: true, entries: [] })
    .kept.filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => {
      const line = finding.range.start.line + 1;
      const fixes = document.fixes(finding);
      return [
        `第 ${line} 行：${escaped(finding.message.zh)}`,
        `Line ${line}: ${escaped(finding.message.en)}`,
        ...(fixes.length > 0 ? ['快速修复 Quick-fixes：', fixes.map(fixLine).join('\n')] : []),
      ];
    });
}

function fixLine({ title, kind, preferred }) {
  const { zh, en } = fixKinds[kind];
  const marks = preferred ? { zh: `${zh}，首选`, en: `${en}, preferred` } : { zh, en };
  return `- 【${marks.zh}】${escaped(title.zh)}  \n  ${marks.en}: ${escaped(title.en)}`;
}

function rulePage(rule, room) {
  const judged = judgedBy(rule, room.tableForms);
  const severity = severities[rule.severity];
  const basis = bases[rule.basis];
  return paragraphs([
    notice,
    `# ${escaped(rule.title.zh)}`,
    `**${escaped(rule.title.en)}**`,
    [
      '| | |',
      '|---|---|',
      `| 规则 Rule | \`${rule.id}\` |`,
      `| 代码 Code | \`${rule.catalogue}\` |`,
      `| 级别 Severity | ${severity.zh} ${severity.en} |`,
      `| 依据 Basis | ${basis.zh} ${basis.en} |`,
      `| 核对 Judges | ${judged.zh} ${judged.en} |`,
    ].join('\n'),
    escaped(rule.explanation.zh),
    escaped(rule.explanation.en),
    '## 有问题的例子 · Failing example',
    codeBlock(rule.examples.failing),
    '### 报出什么 · What is reported',
    ...outcome(rule, room),
    '## 没有问题的例子 · Passing example',
    codeBlock(rule.examples.passing),
  ]);
}

function indexPage(rules) {
  return paragraphs([
    notice,
    '# 规则 · Rules',
    [
      '| 查什么 What is checked | 规则 Rule | 代码 Code | 级别 Severity |',
      '|---|---|---|---|',
      ...rules.map(({ id, title, catalogue, severity }) => {
        const level = severities[severity];
        return `| [${escaped(title.zh)}](${id}.md)<br>${escaped(title.en)} | \`${id}\` | \`${catalogue}\` | ${level.zh} ${level.en} |`;
      }),
    ].join('\n'),
    '级别：只有两个写明的数相互矛盾、可以证明时才是错误；其余是警告或者更轻。同一个原因只报一次。',
    'Severity: an error is only what two stated figures prove; everything else is a warning or less. One cause is reported once.',
    '快速修复分三种，都要您自己选了才会改动文档：',
    'Quick-fixes are of three kinds. None is made unless you choose it:',
    Object.values(fixKinds)
      .map(({ zh, en, meaning }) => `- ${zh}：${meaning.zh}。 ${en}: ${meaning.en}.`)
      .join('\n'),
  ]);
}

/** The table of rules in a README of one language. */
function readmeTable(rules, language) {
  const headings = {
    zh: '| 查什么 | 级别 | 依据 | 规则 |',
    en: '| What is checked | Severity | Basis | Rule |',
  };
  return [
    headings[language],
    '|---|---|---|---|',
    ...rules.map(({ id, title, severity, basis }) => {
      const cells = [
        `[${escaped(title[language])}](${pagesFolder}/${id}.md)`,
        severities[severity][language],
        bases[basis][language],
        `\`${id}\``,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

/** A README with the table between its two marks replaced. */
function withTable(readme, rules, language) {
  const text = readFileSync(path.join(root, readme), 'utf8');
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) {
    throw new SetUpError(
      `${readme} 里没有 ${opening} 和 ${closing} 两个标记。`,
      `${readme} lacks the marks ${opening} and ${closing}.`,
    );
  }
  const table = readmeTable(rules, language);
  return `${text.slice(0, start + opening.length)}\n\n${table}\n\n${text.slice(end)}`;
}

function paragraphs(parts) {
  return `${parts.join('\n\n')}\n`;
}

/**
 * Every file that is made from the rules, as it should be now. Nothing is written.
 *
 * @returns {Promise<Map<string, string>>} texts by path from the project's folder, with `/` between its parts
 */
export async function generatedFiles() {
  const room = await loadReportRoom();
  return new Map([
    ...room.rules.map((rule) => [`${pagesFolder}/${rule.id}.md`, rulePage(rule, room)]),
    [`${pagesFolder}/README.md`, indexPage(room.rules)],
    ['README.md', withTable('README.md', room.rules, 'zh')],
    ['README.en.md', withTable('README.en.md', room.rules, 'en')],
    ...configurationFiles(room),
  ]);
}

/** The pages of rules on disk, as paths from the project's folder with `/` between their parts. */
export function pagesOnDisk() {
  const folder = path.join(root, pagesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${pagesFolder}/${name.replaceAll(path.sep, '/')}`);
}

async function main() {
  const files = await generatedFiles();
  for (const page of pagesOnDisk()) {
    if (!files.has(page)) rmSync(path.join(root, page));
  }
  for (const [file, text] of files) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  say(`已生成 ${files.size} 个文件。`, `${files.size} files written.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
