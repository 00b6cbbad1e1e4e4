import { isDeepStrictEqual } from 'node:util';
import { describe, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { dismiss, ReportDocument } from '../../report';
import { corpus, seeds } from '../real-reports';
import { type Edit, expectNoDifference, patienceFor, rangeIn } from './edits';
import { asHtml, asWebPage, inParts } from './html-reports';
import { sampleReports } from './sample-reports';
import { pageOf, pageStyles, onOneLine as withoutLineEnds } from './web-pages/page-styles';

/**
 * Promise 2 of the design: after any edits a document is what a fresh reading of its text would be. `npm test` tries a
 * moderate number of edits; GOUJI_EDITS asks for more of them and GOUJI_SEED for others.
 */
const EDITS = Number(process.env.GOUJI_EDITS ?? 600);
const SEED = Number(process.env.GOUJI_SEED ?? 20080501);

/** Everything that a document tells of itself. */
function state(document: ReportDocument) {
  return {
    text: document.text,
    lineCount: document.lineCount,
    reports: document.reports(),
    findings: document.findings().map((finding) => ({ ...finding, related: finding.related })),
    dismisses: document.dismisses,
    shown: dismiss(document, document.findings(), { comments: true, entries: [] }).kept,
  };
}

/** Plays edits on a document, comparing after each of them; `undefined` when nothing ever differs. */
function firstDifference(text: string, edits: readonly Edit[]): object | undefined {
  const document = new ReportDocument(text);
  // What a document has been asked must not matter to what it says later.
  const unasked = new ReportDocument(text);
  // Another implementation of the protocol's positions keeps the text beside ours.
  let reference = TextDocument.create('file:///report.txt', 'disclosure-report', 0, text);
  for (const [index, edit] of edits.entries()) {
    const range = rangeIn(document.text, edit);
    document.edit(range, edit.newText);
    unasked.edit(range, edit.newText);
    reference = TextDocument.update(reference, [{ range, text: edit.newText }], index + 1);
    const actual = state(document);
    const expected = state(new ReportDocument(reference.getText()));
    if (!isDeepStrictEqual(actual, expected))
      return { index, range, newText: edit.newText, actual, expected };
  }
  const silent = state(unasked);
  return isDeepStrictEqual(silent, state(document)) ? undefined : { silent, asked: state(document) };
}

/** A report with its title at the head of every page, in the middle of its tables, too. */
function pages(): string {
  const title = '云岫县档案馆2024年政府信息公开工作年度报告\n';
  const rows = ['（一）予以公开', '1.属于国家秘密', '3.其他', '（七）总计'];
  const page = rows.map((label) => `${label}    1   0   0   0   0   0   1\n`).join('');
  const sections = [
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '六、其他需要报告的事项',
  ];
  return sections.map((heading) => `${title}\n${heading}\n${page}- 4 -\n${title}${page}`).join('');
}

/** Styles of whole pages that are edited, too. */
const pageNames = [
  'Word',
  'editor in a layout of tables',
  'Word in a layout of tables',
  'headings as captions',
  'headings as first rows in the page of a site',
  'in one cell of the page of a site',
];

/**
 * The samples as web pages, a table for each part, in lines and without any; whole reports on a line, and sections on
 * one.
 */
function webPages(): string[] {
  const texts = sampleReports().map(({ text }) => text);
  const pages = texts.map((text) => inParts(asHtml(text)));
  const onOneLine = texts.slice(0, 3).map((text) => asWebPage(text, ''));
  return [
    ...pages,
    ...pages.slice(0, 2).map((page) => page.replaceAll('>\n', '>')),
    ...onOneLine,
    onOneLine.join('\n'),
    onOneLine.slice(0, 2).join('').replaceAll('</p><p>（', '</p>\n<p>（').replaceAll('<p>三', '\r\n\n<p>三'),
    asWebPage(texts[1] ?? '', '').replaceAll('</p><p>', '<br>'),
    ...pageNames.flatMap((name, index) => {
      const style = pageStyles[name];
      const page = style ? pageOf(texts[index % texts.length] ?? '', style) : '';
      return index % 2 === 0 ? [page] : [page, withoutLineEnds(page)];
    }),
  ];
}

/**
 * Every document that is edited: each sample and real report, as web pages and in other line ends, and several in one
 * file.
 */
function documents(): string[] {
  const texts = [...sampleReports(), ...seeds, ...corpus].map(({ text }) => text);
  const withEnds = (lineEnd: string) => texts.slice(0, 7).map((text) => text.replaceAll('\n', lineEnd));
  const together = [0, 2, 4].map((from) => texts.slice(from, from + 3).join('\n'));
  return [
    '',
    '\ufeff',
    ...texts,
    ...webPages(),
    ...withEnds('\r\n'),
    ...withEnds('\r'),
    ...together,
    pages(),
    pages().repeat(3),
  ];
}

describe('a document that is edited', () => {
  it(
    `is as if it were read afresh after each of ${EDITS} edits (GOUJI_SEED=${SEED})`,
    () => {
      expectNoDifference(documents(), firstDifference, { edits: EDITS, seed: SEED });
    },
    patienceFor(EDITS),
  );
});
