import fc from 'fast-check';
import type { Layout } from '../../../report';
import { type Contents, contentsOf } from '../../corpus/layouts/contents';
import { pipeReport, tabReport } from '../../corpus/layouts/delimited';
import { type FaultyContents, withFault } from '../../corpus/layouts/faults';
import { anyFigures } from '../../corpus/layouts/figures';
import { htmlReport } from '../../corpus/layouts/html';
import { linesReport } from '../../corpus/layouts/lines';
import { joinPieces, type Piece } from '../../corpus/layouts/placed-text';
import { runOnReport } from '../../corpus/layouts/run-on';
import { spaceReport } from '../../corpus/layouts/space';
import { asWebPage } from '../../report/html-reports';
import { sampleReports } from '../../report/sample-reports';

/** A report as a client opens it. */
export interface WalkedReport {
  readonly name: string;
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/** What any report says beside its tables: articles, documents, figures that a table has and one that it has not. */
const prose =
  '根据《中华人民共和国政府信息公开条例》第五十条和国办公开办函〔2021〕30号编制。2023年收到政府信息公开申请 9999 件，予以公开 12 件。\n';

const languages: Readonly<Partial<Record<Layout, string>>> = { pipe: 'markdown', html: 'html' };
const endings: Readonly<Partial<Record<Layout, string>>> = { pipe: 'md', html: 'html' };

/**
 * A report of chance figures in a layout, with a wrong number in table three, a blank cell and a row that is missing.
 */
function generated(layout: Layout): WalkedReport {
  const [figures] = fc.sample(anyFigures('small'), { seed: 20190403, numRuns: 1 });
  if (!figures) throw new Error('there are figures for every seed');
  const right: FaultyContents = { contents: contentsOf(figures), printed: figures.applications };
  const faulty = [
    ['a wrong number', 3, 1],
    ['a blank cell', 9, 4],
    ['a row left out', 15, 0],
  ] as const;
  const { contents } = faulty.reduce<FaultyContents>(
    (before, [fault, row, column]) => withFault(before, fault, { row, column }),
    right,
  );
  const pieces = printers[layout](figures.form, contents).map((piece) =>
    piece.text.includes('全年主动公开政府信息') ? { ...piece, text: `${piece.text}${prose}` } : piece,
  );
  return {
    name: layout,
    uri: `file:///c%3A/%E5%B9%B4%E6%8A%A5/${layout}.${endings[layout] ?? 'txt'}`,
    languageId: languages[layout] ?? 'plaintext',
    text: joinPieces(pieces).text,
  };
}

type Printer = (form: '2019' | '2021', contents: Contents) => Piece[];

const printers: Readonly<Record<Layout, Printer>> = {
  tab: (form, contents) =>
    tabReport(form, contents, { merging: 'blank', pageNumbers: true, lineEnd: '\r\n' }),
  pipe: (form, contents) =>
    pipeReport(form, contents, {
      merging: 'repeated',
      outer: 'both',
      separators: true,
      filled: true,
      padding: ' ',
      around: '#',
      cut: 'nowhere',
    }),
  html: (form, contents) =>
    htmlReport(form, contents, {
      inside: '<p>*</p>',
      spans: true,
      openEnded: false,
      upperCase: false,
      attributes: '',
      newLine: '\n',
      body: 'tbody',
      page: true,
    }),
  lines: (form, contents) =>
    linesReport(form, contents, { cellEnd: '\n', rowEnd: '\n', indent: '', filled: false }),
  space: (form, contents) =>
    spaceReport(form, contents, {
      aligned: true,
      labelWidth: 20,
      values: 'between',
      rowsOnPage: 18,
      pageBreak: 'number',
      blankLines: false,
      groups: 'columns',
    }),
  'run-on': (form, contents) => runOnReport(form, contents, { stray: [''], headings: true }),
};

/** One report in every layout. */
export const reportsByLayout: readonly WalkedReport[] = (
  ['tab', 'pipe', 'html', 'lines', 'space', 'run-on'] as const satisfies readonly Layout[]
).map(generated);

/** All reports that the protocol is walked on: one in every layout, the samples, and texts that are none. */
export const walkedReports: readonly WalkedReport[] = [
  ...reportsByLayout,
  ...sampleReports().map(({ name, text }) => ({
    name,
    // The server cannot read beside them by itself, and asks the client to.
    uri: `vscode-vfs://office/${encodeURIComponent(name)}`,
    languageId: 'disclosure-report',
    text,
  })),
  ...sampleReports()
    .slice(0, 1)
    .map(({ name, text }) => ({
      name: `${name}, a web page on one line`,
      uri: 'file:///c%3A/page.html',
      languageId: 'html',
      text: asWebPage(text, ''),
    })),
  { name: 'a text without a character', uri: 'untitled:Untitled-1', languageId: 'plaintext', text: '' },
  {
    name: 'a text that is no report',
    uri: 'file:///c%3A/minutes.txt',
    languageId: 'plaintext',
    text: '会议记录\r\n\r\n𠮷野家，参加 3 人。\u2028未完\n',
  },
];
