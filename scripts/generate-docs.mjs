// Writes what is made from the rules themselves: a page for each rule, the list of these pages, and the table of rules
// in both READMEs; and what is made from the schema of the configuration. `npm run docs` writes; a test compares what
// is there with what would be written.
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

/** A rule's page, with the notice where it comes from. */
function page(rule, { rulePage }) {
  return `${notice}\n\n${rulePage(rule)}`;
}

function indexPage({ rules, levelDescriptions, fixKindNames, escapeInlineMarkdown }) {
  return paragraphs([
    notice,
    '# 规则 · Rules',
    [
      '| 查什么 What is checked | 规则 Rule | 代码 Code | 级别 Severity |',
      '|---|---|---|---|',
      ...rules.map(({ id, title, catalogue, severity }) => {
        const level = levelDescriptions[severity];
        return `| [${escapeInlineMarkdown(title.zh)}](${id}.md)<br>${escapeInlineMarkdown(title.en)} | \`${id}\` | \`${catalogue}\` | ${level.zh} ${level.en} |`;
      }),
    ].join('\n'),
    '级别：只有两个写明的数相互矛盾、可以证明时才是错误；其余是警告或者更轻。同一个原因只报一次。',
    'Severity: an error is only what two stated figures prove; everything else is a warning or less. One cause is reported once.',
    '快速修复分三种，都要您自己选了才会改动文档：',
    'Quick-fixes are of three kinds. None is made unless you choose it:',
    Object.values(fixKindNames)
      .map(({ zh, en, meaning }) => `- ${zh}：${meaning.zh}。 ${en}: ${meaning.en}.`)
      .join('\n'),
  ]);
}

/** The table of rules in a README of one language. */
function readmeTable({ rules, levelDescriptions, basisNames, escapeInlineMarkdown }, language) {
  const headings = {
    zh: '| 查什么 | 级别 | 依据 | 规则 |',
    en: '| What is checked | Severity | Basis | Rule |',
  };
  return [
    headings[language],
    '|---|---|---|---|',
    ...rules.map(({ id, title, severity, basis }) => {
      const cells = [
        `[${escapeInlineMarkdown(title[language])}](${pagesFolder}/${id}.md)`,
        levelDescriptions[severity][language],
        basisNames[basis][language],
        `\`${id}\``,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

/** A README with the table between its two marks replaced. */
function withTable(readme, room, language) {
  const text = readFileSync(path.join(root, readme), 'utf8');
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) {
    throw new SetUpError(
      `${readme} 里没有 ${opening} 和 ${closing} 两个标记。`,
      `${readme} lacks the marks ${opening} and ${closing}.`,
    );
  }
  const table = readmeTable(room, language);
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
    ...room.rules.map((rule) => [`${pagesFolder}/${rule.id}.md`, page(rule, room)]),
    [`${pagesFolder}/README.md`, indexPage(room)],
    ['README.md', withTable('README.md', room, 'zh')],
    ['README.en.md', withTable('README.en.md', room, 'en')],
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
