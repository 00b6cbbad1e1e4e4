import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  bodyTypeDescriptions,
  fixKindNames,
  keyDescriptions,
  type Localised,
  levelDescriptions,
  ReportDocument,
  rules,
  strictnessDescriptions,
} from '../report';
import { tableForms } from '../report/forms';
import { categories } from '../report/law/categories';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const clientFiles = readdirSync(new URL('client/', root), { recursive: true })
  .map((name) => `client/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));

/** A call of `l10n.t` with its first argument, which must be a literal: the translators' files are found by it. */
const CALL = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|(.{0,20}))/g;

const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([found]) => found).sort();

describe('what the client says', () => {
  const bundle = z
    .record(z.string(), z.string().min(1))
    .parse(JSON.parse(read('l10n/bundle.l10n.zh-cn.json')));
  const calls = clientFiles.flatMap((file) =>
    [...read(file).matchAll(CALL)].map(([, key, other]) => ({ file, key, other })),
  );

  it('is always found by a literal', () => {
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter(({ key }) => key === undefined)).toEqual([]);
  });

  it('is there in Chinese, and nothing else is', () => {
    const keys = new Set(calls.map(({ key = '' }) => key.replaceAll("\\'", "'")));
    expect(Object.keys(bundle).sort()).toEqual([...keys].sort());
  });

  it.each(Object.entries(bundle))('%s: is Chinese, and leaves the same places open', (key, text) => {
    // A name such as HTML is the same in both.
    if (text !== key) expect(text).toMatch(/[\u4E00-\u9FFF]/);
    expect(placeholders(text)).toEqual(placeholders(key));
  });
});

/** What of a text is not in its language: the Chinese has Chinese words in it, the English has Latin ones. */
function wanting({ zh, en }: Localised): string[] {
  return [
    ...(/[\u4E00-\u9FFF]/.test(zh) || isLanguageless({ zh, en }) ? [] : [`zh: ${zh}`]),
    ...(/[A-Za-z]/.test(en) || isLanguageless({ zh, en }) ? [] : [`en: ${en}`]),
    ...(zh.trim() === '' || en.trim() === '' ? ['blank'] : []),
  ];
}

/** A text that is no more than numbers and signs, or a word that both languages have. */
const isLanguageless = ({ zh, en }: Localised) => zh === en && !/[\u4E00-\u9FFF]/.test(zh);

function mistakes(texts: readonly Localised[]): string[] {
  return texts.flatMap((text) => {
    const same = text.zh === text.en && !isLanguageless(text) ? [`the same in both: ${text.zh}`] : [];
    return [...wanting(text), ...same];
  });
}

describe('what the core says', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (_, rule) => {
    const document = new ReportDocument(rule.examples.failing);
    const findings = document.findings();
    const texts = [
      rule.title,
      rule.explanation,
      ...findings.flatMap((finding) => [
        finding.message,
        ...finding.related.map(({ message }) => message),
        ...document.fixes(finding).map(({ title }) => title),
      ]),
    ];
    expect(mistakes(texts)).toEqual([]);
  });

  it('names every row, column and relation of the forms in both languages', () => {
    const texts = tableForms.flatMap(({ name, columns, rows, relations }) => [
      name,
      ...relations.map((relation) => relation.name),
      // The only row of table four has no label to name it by.
      ...[...columns, ...rows]
        .map(({ label, english }) => ({ zh: label, en: english }))
        .filter(({ zh }) => zh !== ''),
    ]);
    expect(texts.length).toBeGreaterThan(10);
    expect(mistakes(texts)).toEqual([]);
  });

  it('explains every category in both languages', () => {
    const texts = Object.values(categories)
      .flat()
      .flatMap(({ label, belongs, misfiled, duty }) => [
        label,
        belongs,
        ...misfiled,
        ...(duty ? [duty] : []),
      ]);
    expect(texts.length).toBeGreaterThan(50);
    expect(mistakes(texts)).toEqual([]);
  });

  it('describes the configuration in both languages', () => {
    const texts = [
      bodyTypeDescriptions,
      keyDescriptions,
      levelDescriptions,
      strictnessDescriptions,
      fixKindNames,
    ].flatMap((descriptions) => Object.values<Localised>(descriptions));
    expect(mistakes(texts)).toEqual([]);
  });
});
