import { type RowForm, type TableForm, type TableKind, tableForm } from '../forms';
import type { ReportForm } from '../forms/report-form';
import { sectionHeading, sectionNumbers } from '../forms/sections';
import { type CategoryAxis, categoryOf } from '../law/categories';
import type { Article, Statute } from '../law/statute';
import { statutes } from '../law/statutes';
import { foldLabel } from '../text/fold';
import type { Localised } from '../text/localised';
import { pinyinInitials } from './pinyin-initials';
import { sentences } from './sentences';
import type { Suggestion } from './suggestion';
import { blank, plainText } from './template';

/** Everything that can be suggested in a report of a form about a year. */
export function suggestionsFor(form: ReportForm, year: number | undefined): readonly Suggestion[] {
  const tables = (['proactive', 'applications', 'cases'] as const).flatMap(
    (kind) => tableForm(kind, form) ?? [],
  );
  return [
    ...tables.flatMap(labels),
    ...headings(),
    ...usualSentences(year ?? blank('年份')),
    ...Object.values(statutes).flatMap(articles),
  ];
}

/** What a suggestion is found by: its words, folded, and the first letters of their pinyin. */
function searchedBy(...texts: readonly string[]): Pick<Suggestion, 'words' | 'initials'> {
  const words = [...new Set(texts.map(foldLabel))].filter((text) => text !== '');
  return { words, initials: [...new Set(words.map(pinyinInitials))] };
}

const axes: Readonly<Partial<Record<TableKind, CategoryAxis>>> = {
  applications: 'application-row',
  proactive: 'proactive-row',
};

function labels(form: TableForm): readonly Suggestion[] {
  const axis = axes[form.kind];
  const rows = form.rows.filter((row) => row.label !== '');
  return [...form.groups, ...rows].map((part): Suggestion => {
    const explanation = axis && categoryOf(axis, part.id)?.belongs;
    return {
      kind: 'label',
      label: part.label,
      template: [part.label],
      ...searchedBy(part.label, shortLabel(part), ...(part.aliases ?? [])),
      detail: { zh: `${form.name.zh}（${form.form}年格式）`, en: `${form.name.en}, form of ${form.form}` },
      ...(explanation ? { explanation } : {}),
      home: form.kind,
    };
  });
}

/** Labels are called by the words before their first mark, too: 部分公开, 申请人无正当理由逾期不补正. */
function shortLabel({ label }: Pick<RowForm, 'label'>): string {
  return /^[（(]?[^（(、]{1,4}[)）、.]?[^（(、，]*/.exec(label)?.[0] ?? label;
}

function headings(): readonly Suggestion[] {
  return sectionNumbers.map((number) => ({
    kind: 'heading',
    label: sectionHeading(number),
    template: [sectionHeading(number)],
    ...searchedBy(sectionHeading(number)),
    detail: { zh: '规定的标题', en: 'official heading' },
    home: number,
  }));
}

function usualSentences(year: Parameters<(typeof sentences)[number]['text']>[0]): readonly Suggestion[] {
  return sentences.map(({ name, section, text }) => {
    const written = text(year);
    const beginning = typeof written[0] === 'string' ? written[0].slice(0, 30) : '';
    return {
      kind: 'sentence',
      label: name.zh,
      template: written,
      ...searchedBy(name.zh, beginning),
      detail: { zh: '常用写法，按需要填改', en: `${name.en}: usual wording, to be filled in` },
      explanation: { zh: plainText(written), en: plainText(written) },
      home: section,
    };
  });
}

/** How reports call a law: without the country, and the Regulations by that word alone. */
function shortTitle({ title }: Statute): string {
  const short = title.zh.replace(/^中华人民共和国/, '');
  return short === '政府信息公开条例' ? '条例' : short;
}

function articles(statute: Statute): readonly Suggestion[] {
  if (statute.untitled === true) return [];
  return statute.articles
    .filter(({ number }) => number > 0)
    .map((article) => {
      const label = `《${shortTitle(statute)}》${article.label}`;
      return {
        kind: 'article',
        label,
        template: [label],
        behindTitle: article.label,
        ...searchedBy(label, `${statute.title.zh}${article.label}`),
        detail: { zh: statute.title.zh, en: statute.title.en },
        explanation: textOf(article),
        home: undefined,
      };
    });
}

function textOf({ paragraphs }: Article): Localised {
  const text = paragraphs.flatMap(({ text: words, items }) => [words, ...(items ?? [])]).join('\n');
  return { zh: text, en: text };
}
