import fc from 'fast-check';
import { type ContentRow, type Contents, outcomes, report } from './contents';
import type { Piece } from './placed-text';

/** Tables as `pdftotext` prints them: columns aligned by blanks, or parted by one blank. */
export interface SpaceStyle {
  readonly aligned: boolean;
  /** Labels longer than this are wrapped, in characters. */
  readonly labelWidth: number;
  /**
   * Where the values of a wrapped label stand: between its lines, behind its last line, or on a line of their own
   * below.
   */
  readonly values: 'between' | 'below' | 'last';
  /** After how many rows a page ends. */
  readonly rowsOnPage: number;
  readonly pageBreak: 'number' | 'header' | 'both';
  readonly blankLines: boolean;
  /**
   * Where group labels stand: in a column of their own beside the first row of the group, or beside the values of the
   * row in its middle, as merged cells are printed; or on lines of their own.
   */
  readonly groups: 'columns' | 'middle' | 'lines';
}

export const spaceStyle: fc.Arbitrary<SpaceStyle> = fc.record({
  aligned: fc.boolean(),
  labelWidth: fc.integer({ min: 9, max: 40 }),
  values: fc.constantFrom('between', 'below', 'last'),
  rowsOnPage: fc.integer({ min: 5, max: 30 }),
  pageBreak: fc.constantFrom('number', 'header', 'both'),
  blankLines: fc.boolean(),
  groups: fc.constantFrom('columns', 'middle', 'lines'),
});

/** A report with space-aligned tables. */
export function spaceReport(form: '2019' | '2021', contents: Contents, style: SpaceStyle): Piece[] {
  return report(
    form,
    [proactiveTable(contents, style), applicationsTable(contents, style), casesTable(contents, style)],
    {
      heading: (text) => `${style.aligned ? '     ' : ''}${text}\n`,
      prose: (text) => `${text}\n`,
    },
  );
}

/** The columns that a wide character takes. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (character > '\u2e80' || /[“”]/.test(character) ? 2 : 1),
    0,
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Values at columns of their own, or parted by single blanks. */
function valueColumns(values: readonly Piece[], style: SpaceStyle): Piece[] {
  return values.flatMap((value) => [
    { text: style.aligned ? ' '.repeat(Math.max(1, 7 - value.text.length)) : ' ' },
    value,
  ]);
}

function proactiveTable(contents: Contents, style: SpaceStyle): Piece[] {
  const gap = style.aligned ? '          ' : ' ';
  return contents.proactive.flatMap((part) => [
    { text: `${style.aligned ? '              ' : ''}${part.item}\n` },
    { text: `信息内容${gap}${part.headings.join(gap)}\n` },
    ...part.rows.flatMap((row) => [
      { text: style.aligned ? pad(row.labels[0] ?? '', 24) : (row.labels[0] ?? '') },
      ...valueColumns(row.values, style),
      { text: style.blankLines ? '\n\n' : '\n' },
    ]),
  ]);
}

const verticalHeader =
  '自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会\n公益\n组织\n法律\n服务\n机构\n其他\n';

const alignedHeader = [
  '                                                              申请人情况',
  '                                                         法人或其他组织',
  '                                             自然人                               总计',
  '                                                   商业 科研  社会公益 法律服务 其他',
  '                                                   企业 机构   组织    机构',
  '',
].join('\n');

function applicationsTable(contents: Contents, style: SpaceStyle): Piece[] {
  const header = style.aligned
    ? alignedHeader
    : `（本列数据的勾稽关系为：第一项加第二项之和，等\n于第三项加第四项之和）\n申请人情况\n${verticalHeader}`;
  const rows = contents.applications.flatMap((row, index) => [
    ...(index > 0 && index % style.rowsOnPage === 0
      ? [{ text: pageBreak(style, header, 2 + index / style.rowsOnPage) }]
      : []),
    ...applicationRow(row, groupBeside(contents.applications, index, style), style),
    ...(style.blankLines ? [{ text: '\n' }] : []),
  ]);
  return [{ text: header }, ...rows];
}

function pageBreak(style: SpaceStyle, header: string, page: number): string {
  const number = `${style.aligned ? '\n                         ' : ''}- ${page} -\n`;
  return { number, header, both: number + header }[style.pageBreak];
}

/** The label of a group, if it stands beside a row or above it. */
function groupBeside(rows: readonly ContentRow[], index: number, style: SpaceStyle): string {
  const groupOf = (row: ContentRow | undefined) => (row && row.labels.length > 2 ? row.labels[1] : undefined);
  const group = groupOf(rows[index]);
  const members = rows.flatMap((row, at) => (group !== undefined && groupOf(row) === group ? [at] : []));
  const place = style.groups === 'middle' && style.aligned ? members[members.length >> 1] : members[0];
  return place === index ? (group ?? '') : '';
}

const GROUP_WIDTH = 18;

function applicationRow(row: ContentRow, group: string, style: SpaceStyle): Piece[] {
  const own = row.labels.at(-1) ?? '';
  const inColumn = style.groups !== 'lines' && style.aligned;
  const above = group !== '' && style.groups === 'lines' ? `${group}\n` : '';
  const indentOf = (beside: string) =>
    style.aligned && row.labels.length > 1 ? `     ${inColumn ? pad(beside, GROUP_WIDTH) : ''}` : '';
  // Beside a wrapped label the group stands in the line of the values.
  const isWrapped = own.length > style.labelWidth && style.values !== 'last';
  const indent = indentOf(style.groups === 'middle' && isWrapped ? '' : group);
  const blank = ' '.repeat(widthOf(indent));
  const parts = wrapped(own, style.labelWidth);
  const line = (text: string, first: boolean) => `${first ? indent : blank}${text}`;
  const values = valueColumns(row.values, style);
  const labelColumn = (text: string) => (style.aligned ? pad(text, 62) : text);
  const startOfValues = labelColumn(style.groups === 'middle' && inColumn ? indentOf(group) : '');
  const [first = '', ...others] = parts;
  if (others.length === 0)
    return [{ text: above + labelColumn(line(first, true)) }, ...values, { text: '\n' }];
  const last = others.at(-1) ?? '';
  const middle = others
    .slice(0, -1)
    .map((text) => `${line(text, false)}\n`)
    .join('');
  const ownLine = style.aligned ? [{ text: startOfValues }, ...values] : valuesAlone(values);
  if (style.values === 'last') {
    return [
      { text: `${above}${line(first, true)}\n${middle}${labelColumn(line(last, false))}` },
      ...values,
      { text: '\n' },
    ];
  }
  if (style.values === 'between') {
    return [
      { text: `${above}${line(first, true)}\n` },
      ...ownLine,
      { text: `\n${middle}${line(last, false)}\n` },
    ];
  }
  return [
    { text: `${above}${line(first, true)}\n${middle}${line(last, false)}\n` },
    ...ownLine,
    { text: '\n' },
  ];
}

/** A line of values alone does not begin with a blank where nothing is aligned. */
function valuesAlone(values: readonly Piece[]): Piece[] {
  return values.slice(1);
}

function wrapped(text: string, width: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += width) parts.push(text.slice(at, at + width));
  return parts;
}

function casesTable(contents: Contents, style: SpaceStyle): Piece[] {
  const header = style.aligned
    ? [
        '          行政复议                              行政诉讼',
        '                              未经复议直接起诉                  复议后起诉',
        '结果   结果     其他   尚未',
        '                    总计  结果 结果 其他 尚未      结果 结果 其他 尚未',
        '维持   纠正     结果   审结                  总计                          总计',
        '                        维持 纠正 结果 审结     维持 纠正 结果 审结',
        '',
        '',
      ].join('\n')
    : `行政复议 行政诉讼\n${vertical()}未经复议直接起诉 复议后起诉\n${vertical()}${vertical()}`;
  const values = valueColumns(contents.cases, style);
  return [{ text: header }, ...(style.aligned ? values : valuesAlone(values)), { text: '\n\n' }];
}

function vertical(): string {
  return outcomes
    .map((text) => `${text.slice(0, 2)}\n${text.slice(2)}`.trim())
    .join('\n')
    .concat('\n');
}
