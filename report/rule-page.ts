import { levelDescriptions, resolveConfiguration } from './configuration';
import { dismiss } from './dismiss';
import { ReportDocument } from './document/document';
import { tableForms } from './forms';
import type { Fix, FixKind } from './rules/finding';
import type { Rule, RuleBasis } from './rules/rule';
import type { Localised } from './text/localised';

/** What bases of rules are called on pages about rules. */
export const basisNames: Readonly<Record<RuleBasis, Localised>> = {
  printed: { zh: '统一格式印明', en: 'printed in the form' },
  labels: { zh: '由行名、列名得出', en: 'follows from what rows and columns are called' },
  statute: { zh: '法律条文', en: 'statute' },
  practice: { zh: '填报惯例', en: 'practice' },
};

/** What kinds of fixes are called on pages about rules, and what each promises. */
export const fixKindNames: Readonly<Record<FixKind, Localised & { readonly meaning: Localised }>> = {
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
      zh: '会改动已填的内容，是否采用由您决定',
      en: 'something that somebody wrote would change, so it is yours to decide',
    },
  },
};

/** Text that Markdown shows as it stands amidst a line, in a table too; what begins lists and the like stays. */
export function escapeInlineMarkdown(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&');
}

/** A rule's page as Markdown, in both languages: what it checks and why, with its examples and what it says of them. */
export function rulePage(rule: Rule): string {
  const judged = judgedBy(rule);
  const severity = levelDescriptions[rule.severity];
  const basis = basisNames[rule.basis];
  const { failing, passing } = rule.examples;
  return `${[
    `# ${escapeInlineMarkdown(rule.title.zh)}`,
    `**${escapeInlineMarkdown(rule.title.en)}**`,
    [
      '| | |',
      '|---|---|',
      `| 规则 Rule | \`${rule.id}\` |`,
      `| 代码 Code | \`${rule.catalogue}\` |`,
      `| 级别 Severity | ${severity.zh} ${severity.en}${levelNote(rule)} |`,
      `| 依据 Basis | ${basis.zh} ${basis.en} |`,
      `| 核对 Judges | ${judged.zh} ${judged.en} |`,
    ].join('\n'),
    escapeInlineMarkdown(rule.explanation.zh),
    escapeInlineMarkdown(rule.explanation.en),
    '## 有问题的例子 · Failing example',
    codeBlock(failing),
    '### 报出什么 · What is reported',
    ...outcome(rule),
    '## 没有问题的例子 · Passing example',
    codeBlock(passing),
  ].join('\n\n')}\n`;
}

function levelNote({ offByDefault, softenedFor2019 }: Rule): string {
  if (offByDefault) return '（默认关闭 off by default）';
  return softenedFor2019 ? '（2019 年度为信息 information for 2019）' : '';
}

/** A document as a block of code: tabs and blanks stay, and nobody takes the page for a report because of it. */
function codeBlock(text: string): string {
  return ['```text', text.replace(/\n$/, ''), '```'].join('\n');
}

/**
 * The tables that a rule judges, with the official forms that have them; some rules judge prose, or a report as a
 * whole.
 */
function judgedBy(rule: Rule): Localised {
  if ('checkProse' in rule) return { zh: '正文', en: 'prose' };
  if ('isAboutDismissals' in rule) {
    return {
      zh: '“不再提示”的注释和 gouji.baseline.json',
      en: 'comments and baselines that dismiss findings',
    };
  }
  if (!('tables' in rule)) return { zh: '整份年报', en: 'the report as a whole' };
  const named = rule.tables.flatMap((kind) => {
    const forms = tableForms.filter((form) => form.kind === kind);
    const [first] = forms;
    // A form may have had its table in two shapes.
    return first ? [{ name: first.name, forms: [...new Set(forms.map(({ form }) => form))].reverse() }] : [];
  });
  return {
    zh: named
      .map(({ name, forms }) => `${name.zh}（${forms.join('、')} 格式）`)
      .join('，')
      .replace('fujian', '福建'),
    en: named
      .map(({ name, forms }) => `${name.en} (${forms.join(', ')})`)
      .join(', ')
      .replace('fujian', 'Fujian'),
  };
}

/** What the rule says of its own failing example, and what it offers to do about it. */
function outcome(rule: Rule): readonly string[] {
  const document = new ReportDocument(rule.examples.failing);
  if (rule.offByDefault) {
    const values = { rules: { [rule.id]: rule.severity } };
    document.configure(resolveConfiguration([{ source: { kind: 'default' }, values }]));
  }
  // Only rules about dismissals have examples with comments; for all others this is what is found.
  return dismiss(document, document.findings(), { comments: true, entries: [] })
    .kept.filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => {
      const line = finding.range.start.line + 1;
      const fixes = document.fixes(finding);
      return [
        `第 ${line} 行：${escapeInlineMarkdown(finding.message.zh)}`,
        `Line ${line}: ${escapeInlineMarkdown(finding.message.en)}`,
        ...(fixes.length > 0 ? ['快速修复 Quick-fixes：', fixes.map(fixLine).join('\n')] : []),
      ];
    });
}

function fixLine({ title, kind, preferred }: Fix): string {
  const { zh, en } = fixKindNames[kind];
  const marks = preferred ? { zh: `${zh}，首选`, en: `${en}, preferred` } : { zh, en };
  return `- 【${marks.zh}】${escapeInlineMarkdown(title.zh)}  \n  ${marks.en}: ${escapeInlineMarkdown(title.en)}`;
}
