import { describe, expect, it } from 'vitest';
import { tableFormsOf } from '../../report/forms';
import { type CategoryAxis, caseColumnCategories, categories, categoryOf } from '../../report/law/categories';
import type { ArticleReference, Particular } from '../../report/law/statute';
import { quoteArticle, sourceOf, statutes } from '../../report/law/statutes';

const axes: readonly CategoryAxis[] = [
  'application-row',
  'application-column',
  'proactive-row',
  'case-column',
];
const everyCategory = axes.flatMap((axis) =>
  categories[axis].map((entry) => [axis, entry.id, entry] as const),
);

describe('categories', () => {
  it.each<[CategoryAxis, string[]]>([
    [
      'application-row',
      [
        'new',
        'carried-in',
        'results',
        'granted',
        'partial',
        'refused',
        'refused/state-secret',
        'refused/forbidden-by-law',
        'refused/security-and-stability',
        'refused/third-party',
        'refused/internal-affairs',
        'refused/process-information',
        'refused/enforcement-file',
        'refused/business-query',
        'unavailable',
        'unavailable/not-held',
        'unavailable/needs-production',
        'unavailable/unclear',
        'not-processed',
        'not-processed/petition',
        'not-processed/repeat',
        'not-processed/publication',
        'not-processed/excessive',
        'not-processed/confirm-or-reissue',
        'other-group',
        'other',
        'other/late-correction',
        'other/late-fee',
        'other/other',
        'total',
        'carried-out',
      ],
    ],
    [
      'application-column',
      [
        'applicants',
        'natural-person',
        'legal-person',
        'company',
        'research-institute',
        'public-interest-organisation',
        'legal-services-firm',
        'other-organisation',
        'total',
      ],
    ],
    [
      'proactive-row',
      [
        'rules',
        'normative-documents',
        'licences',
        'other-services',
        'penalties',
        'coercion',
        'fees',
        'procurement',
      ],
    ],
    [
      'case-column',
      [
        'review',
        'litigation',
        'direct-litigation',
        'litigation-after-review',
        'upheld',
        'corrected',
        'other',
        'pending',
        'total',
      ],
    ],
  ])('explain every %s, each once', (axis, ids) => {
    expect(categories[axis].map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('carry the labels the forms print', () => {
    for (const { rows, groups, columns } of tableFormsOf('applications')) {
      for (const { id, label } of [...rows, ...groups]) {
        expect([id, categoryOf('application-row', id)?.label.zh]).toEqual([id, label]);
      }
      for (const { id, label } of columns) {
        expect([id, categoryOf('application-column', id)?.label.zh]).toEqual([id, label]);
      }
    }
    for (const { id, label } of tableFormsOf('proactive')[0]?.rows ?? []) {
      expect([id, categoryOf('proactive-row', id)?.label.zh]).toEqual([id, label]);
    }
  });

  it('explain every column of table four by its block and its outcome', () => {
    const columns = tableFormsOf('cases').flatMap((form) => form.columns);
    expect(columns.length).toBe(30);
    for (const { id, group, label } of columns) {
      expect(caseColumnCategories(id).map((category) => category.label.zh)).toEqual([group, label]);
    }
    expect(caseColumnCategories('nowhere')).toEqual([]);
  });

  it.each(everyCategory)('%s %s: says something in both languages', (_axis, _id, category) => {
    const texts = [category.label, category.belongs, ...category.misfiled];
    for (const { zh, en } of category.duty === undefined ? texts : [...texts, category.duty]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[A-Za-z]{3}/);
      expect([zh.trim(), en.trim()]).toEqual([zh, en]);
    }
    expect(category.misfiled.length).toBeGreaterThan(0);
  });

  it.each(everyCategory)('%s %s: rests on articles that can be quoted', (_axis, _id, category) => {
    expect(category.articles.length > 0 || category.basis !== 'statute').toBe(true);
    const quotations = category.articles.map(quoteArticle);
    expect(quotations).not.toContain(undefined);
    const numbers = quotations.map((quotation) => `${quotation?.source}${quotation?.number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('give each of the eight refusals its own article', () => {
    const first = (id: string) => {
      const reference = categoryOf('application-row', id)?.articles[0];
      return reference && quoteArticle(reference)?.number;
    };
    expect(first('refused/state-secret')).toBe('第十四条');
    expect(first('refused/forbidden-by-law')).toBe('第十四条');
    expect(first('refused/security-and-stability')).toBe('第十四条');
    expect(first('refused/third-party')).toBe('第十五条');
    expect(first('refused/internal-affairs')).toBe('第十六条第一款');
    expect(first('refused/process-information')).toBe('第十六条第二款');
    expect(first('refused/enforcement-file')).toBe('第十六条第二款');
    expect(first('refused/business-query')).toBe('第三十六条第（七）项');
  });
});

describe('statutes', () => {
  it('number their articles alike in figures and in words, in order', () => {
    for (const statute of Object.values(statutes)) {
      const numbers = statute.articles.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const { number, label } of statute.articles) {
        expect(label).toBe(number === 0 ? '（节录）' : `第${inWords(number)}条`);
      }
    }
  });

  it('mark every item in sequence', () => {
    const lists = Object.values(statutes)
      .flatMap(({ articles }) => articles)
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ items }) => (items === undefined ? [] : [items]));
    expect(lists.length).toBeGreaterThan(10);
    for (const items of lists) {
      expect(items.map((item) => item.slice(0, item.indexOf('）') + 1))).toEqual(
        items.map((_, index) => `（${inWords(index + 1)}）`),
      );
    }
  });

  it('use full-width brackets and no stray blanks', () => {
    for (const { articles } of Object.values(statutes)) {
      for (const text of articles.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => [paragraph.text, ...(paragraph.items ?? [])]),
      )) {
        expect(text).toMatch(/[。：；]$/);
        expect(text).not.toMatch(/[()\s]/);
      }
    }
  });

  it.each<[string, ArticleReference, string[]]>([
    [
      '第十四条',
      { statute: 'disclosure-regulations', article: 14 },
      ['国家秘密', '法律、行政法规禁止公开', '国家安全、公共安全、经济安全、社会稳定'],
    ],
    [
      '第十六条第一款',
      { statute: 'disclosure-regulations', article: 16, paragraph: 1 },
      ['人事管理、后勤管理、内部工作流程'],
    ],
    [
      '第十六条第二款',
      { statute: 'disclosure-regulations', article: 16, paragraph: 2 },
      ['讨论记录、过程稿、磋商信函、请示报告', '行政执法案卷信息'],
    ],
    ['第三十条', { statute: 'disclosure-regulations', article: 30 }, ['7个工作日内', '视为放弃申请']],
    ['第三十二条', { statute: 'disclosure-regulations', article: 32 }, ['15个工作日内']],
    [
      '第三十三条第二款',
      { statute: 'disclosure-regulations', article: 33, paragraph: 2 },
      ['延长的期限最长不得超过20个工作日'],
    ],
    [
      '第三十六条第（三）项',
      { statute: 'disclosure-regulations', article: 36, item: 3 },
      ['根据下列情况分别作出答复：\n（三）', '告知申请人不予公开并说明理由'],
    ],
    ['第四十九条', { statute: 'disclosure-regulations', article: 49 }, ['1月31日前', '3月31日前']],
    [
      '第四条第二款第（三）项',
      { statute: 'disclosure-regulations', article: 4, paragraph: 2, item: 3 },
      ['政府信息公开工作年度报告'],
    ],
    [
      '第二十三条第一款第（四）项',
      { statute: 'administrative-review-law', article: 23, item: 4 },
      ['应当先向行政复议机关申请行政复议', '申请政府信息公开，行政机关不予公开'],
    ],
    ['第六十四条', { statute: 'state-secrets-law', article: 64 }, ['不属于国家秘密', '工作秘密管理办法']],
    ['第九十三条第一款', { statute: 'legislation-law', article: 93, paragraph: 1 }, ['设区的市、自治州']],
    ['（节录）', { statute: 'report-filling-interpretation' }, ['只计算原行为主体的案件数量']],
    ['（节录）', { statute: 'business-query-reply' }, ['户籍信息查询、工商登记资料查询']],
  ])('quote %s word for word', (number, reference, words) => {
    const quotation = quoteArticle(reference);
    expect(quotation?.number).toBe(number);
    for (const word of words) {
      expect(quotation?.text).toContain(word);
    }
  });

  it('keep out of a quotation what was not asked for', () => {
    const reference = { statute: 'disclosure-regulations', article: 36 } as const;
    expect(quoteArticle(reference)?.text.split('\n').length).toBe(8);
    expect(quoteArticle({ ...reference, item: 7 })?.text.split('\n').length).toBe(2);
    expect(quoteArticle({ ...reference, article: 16, paragraph: 2 })?.text).not.toContain('人事管理');
  });

  it.each<ArticleReference>([
    { statute: 'disclosure-regulations' },
    { statute: 'disclosure-regulations', article: 99 },
    { statute: 'disclosure-regulations', article: 16, paragraph: 3 },
    { statute: 'disclosure-regulations', article: 36, item: 8 },
    { statute: 'disclosure-regulations', article: 14, item: 1 },
    { statute: 'business-query-reply', article: 1 },
  ])('have no passage at %o', (reference) => {
    expect(quoteArticle(reference)).toBeUndefined();
  });

  it('name their source by what is confirmed only', () => {
    const cited = Object.values(statutes).map(sourceOf);
    expect(cited).toContain('《中华人民共和国政府信息公开条例》（国务院令第711号）');
    expect(cited).toContain('《中华人民共和国行政复议法》（2023年修订）');
    for (const statute of Object.values(statutes)) {
      const particulars = [statute.documentNumber, statute.adopted, statute.inForce];
      const doubtful = particulars.filter((one): one is Particular => one?.confirmed === false);
      for (const { text } of doubtful) {
        expect(sourceOf(statute)).not.toContain(text);
      }
    }
    expect(statutes['business-query-reply'].documentNumber?.confirmed).toBe(false);
    expect(sourceOf(statutes['business-query-reply'])).not.toMatch(/[《〔]/);
  });
});

/** A number from 1 to 99 as Chinese law writes it. */
function inWords(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? '';
  return tens === 0 ? ones : `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
