import fc from 'fast-check';
import { type Contents, corner, organisations, outcomes, report } from './contents';
import type { Piece } from './placed-text';

/** Tables of web pages, as editors of content management systems and Word write them. */
export interface HtmlStyle {
  /** What stands around the text of a cell; `*` is its place. */
  readonly inside: string;
  /** Whether merged cells are there, or blank cells in their place. */
  readonly spans: boolean;
  /** Whether `</td>` and `</tr>` are left out, as HTML allows. */
  readonly openEnded: boolean;
  readonly upperCase: boolean;
  readonly attributes: string;
  readonly newLine: string;
  readonly body: 'none' | 'tbody' | 'thead';
  /** Whether the page is a whole one, with a head. */
  readonly page: boolean;
}

export const htmlStyle: fc.Arbitrary<HtmlStyle> = fc.record({
  inside: fc.constantFrom(
    '*',
    '<p>*</p>',
    '<p align="center"><span style="font-size:14px">*</span></p>',
    '&nbsp;*&nbsp;',
    ' <span>&#160;*</span>&emsp;',
    '\n  *\n  ',
    '<div><p>*</div>',
    '<span><p>*</span></p>',
    '<b><i>*</b></i>',
    '<!-- 数 -->*',
    '<p class="MsoNormal"><span lang="EN-US">*<o:p></o:p></span></p>',
    '*<br>',
    '<p>*</p><p>&nbsp;</p>',
  ),
  spans: fc.boolean(),
  openEnded: fc.boolean(),
  upperCase: fc.boolean(),
  attributes: fc.constantFrom(
    '',
    ' width="80" style="border:1px solid;mso-width-alt:100"',
    " class='x'",
    ' valign=top',
  ),
  newLine: fc.constantFrom('\n', '', '\r\n'),
  body: fc.constantFrom('none', 'tbody', 'thead'),
  page: fc.boolean(),
});

interface HtmlCell {
  readonly content: Piece;
  readonly columns?: number;
  readonly rows?: number;
}

/** A report as a web page. */
export function htmlReport(form: '2019' | '2021', contents: Contents, style: HtmlStyle): Piece[] {
  const tables = [proactiveRows(contents), applicationsRows(contents), casesRows(contents)] as const;
  const [two, three, four] = tables.map((rows) => tableOf(style.spans ? rows : withoutSpans(rows), style));
  const { newLine } = style;
  const pieces = report(form, [two ?? [], three ?? [], four ?? []], {
    heading: (text) => `<p><strong>${text}</strong></p>\n`,
    prose: (text) => `<p style="text-indent:2em">${text}</p>\n`,
  });
  if (!style.page) return pieces;
  return [
    {
      text: `<!DOCTYPE html>${newLine}<html><head><meta charset="utf-8"><title>政府信息公开</title></head><body>\n`,
    },
    ...pieces,
    { text: '</body></html>\n' },
  ];
}

function cell(text: string, columns = 1, rows = 1): HtmlCell {
  return { content: { text }, columns, rows };
}

function values(pieces: readonly Piece[], columns = 1): HtmlCell[] {
  return pieces.map((content) => ({ content, columns }));
}

function proactiveRows(contents: Contents): HtmlCell[][] {
  return contents.proactive.flatMap((part) => {
    const columns = part.headings.length === 1 ? 3 : 1;
    return [
      [cell(part.item, 4)],
      [cell('信息内容'), ...part.headings.map((text) => cell(text, columns))],
      ...part.rows.map((row) => [cell(row.labels[0] ?? ''), ...values(row.values, columns)]),
    ];
  });
}

function applicationsRows({ applications }: Contents): HtmlCell[][] {
  const depth = 3;
  return [
    [cell(corner, depth, 3), cell('申请人情况', 7)],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    organisations.map((text) => cell(text)),
    ...applications.map((row, index) => {
      const labels = row.labels.flatMap((text, level) => {
        const isOwn = level === row.labels.length - 1;
        if (isOwn) return [cell(text, depth - level)];
        if (applications[index - 1]?.labels[level] === text) return [];
        const rows = applications.filter((other) => other.labels[level] === text).length;
        return [cell(text, 1, rows)];
      });
      return [...labels, ...values(row.values)];
    }),
  ];
}

function casesRows({ cases }: Contents): HtmlCell[][] {
  const five = outcomes.map((text) => cell(text));
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...outcomes.map((text) => cell(text, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...five, ...five],
    values(cases),
  ];
}

/** Every merged cell as one cell and blank ones. */
function withoutSpans(rows: readonly HtmlCell[][]): HtmlCell[][] {
  const grid: (HtmlCell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, line) => {
    let column = 0;
    for (const entry of row) {
      while (grid[line]?.[column] !== undefined) column++;
      for (let down = 0; down < (entry.rows ?? 1); down++) {
        for (let right = 0; right < (entry.columns ?? 1); right++) {
          const below = grid[line + down];
          if (below) below[column + right] = down + right === 0 ? { content: entry.content } : cell('');
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (entry) => entry ?? cell('')));
}

function tableOf(rows: readonly (readonly HtmlCell[])[], style: HtmlStyle): Piece[] {
  const { newLine, openEnded, body } = style;
  const name = (tag: string) => (style.upperCase ? tag.toUpperCase() : tag);
  const lines = rows.map((row) => [
    { text: `<${name('tr')}>${newLine}` },
    ...row.flatMap((entry) => htmlCell(entry, style, name)),
    { text: openEnded ? newLine : `</${name('tr')}>${newLine}` },
  ]);
  const inner: Piece[] =
    body === 'thead'
      ? [
          { text: '<thead>' },
          ...(lines[0] ?? []),
          { text: '</thead><tbody>' },
          ...lines.slice(1).flat(),
          { text: '</tbody>' },
        ]
      : body === 'tbody'
        ? [{ text: `<tbody>${newLine}` }, ...lines.flat(), { text: '</tbody>' }]
        : lines.flat();
  return [{ text: `<${name('table')} border="1">${newLine}` }, ...inner, { text: `</${name('table')}>\n` }];
}

function htmlCell(
  { content, columns = 1, rows = 1 }: HtmlCell,
  style: HtmlStyle,
  name: (tag: string) => string,
): Piece[] {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
  const [before = '', after = ''] = style.inside.split('*');
  const end = style.openEnded ? style.newLine : `</${name('td')}>${style.newLine}`;
  return [
    { text: `<${name('td')}${style.attributes}${spans}>${before}` },
    content,
    { text: `${after}${end}` },
  ];
}
