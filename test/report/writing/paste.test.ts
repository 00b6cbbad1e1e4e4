import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Clipboard, newReport, ReportDocument, type WrittenLayout } from '../../../report';
import { copiedTable, copiedTexts } from '../../../report/writing/clipboard';
import { contentsOf } from '../../corpus/layouts/contents';
import { tabReport } from '../../corpus/layouts/delimited';
import { anyFigures } from '../../corpus/layouts/figures';
import { htmlReport, htmlStyle } from '../../corpus/layouts/html';
import { joinPieces } from '../../corpus/layouts/placed-text';
import { tablesRead } from './tables-read';

const options = { ambiguousWidth: 'narrow' } as const;

/**
 * What a text becomes when something is pasted where `‸` stands, or in the place of what stands between two of them.
 */
function paste(marked: string, clipboard: Clipboard): string | undefined {
  const [before = '', middle, ...behind] = marked.split('‸');
  const text = [before, middle, ...behind].join('');
  const end = behind.length > 0 ? before + middle : before;
  const position = (upTo: string) => ({
    line: upTo.split('\n').length - 1,
    character: upTo.length - upTo.lastIndexOf('\n') - 1,
  });
  const selection = { start: position(before), end: position(end) };
  const pasted = new ReportDocument(text).writing.paste(selection, clipboard, 'tab', options);
  if (!pasted) return undefined;
  if ('edits' in pasted) return applyEdits(text, pasted.edits);
  return applyEdits(text, [{ range: selection, newText: pasted.text }]);
}

const three = '三、收到和处理政府信息公开申请情况\n';
const rows =
  '一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t21\n二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\n三、本年度办理结果\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n';

describe('what was copied is read', () => {
  it.each([
    [
      'cells parted by tabs',
      { text: '1\t2\r\n3\t4\r\n' },
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a column', { text: '1\n2\n' }, [['1'], ['2']]],
    [
      'blank cells',
      { text: '\t2\n3\t\n' },
      [
        ['', '2'],
        ['3', ''],
      ],
    ],
    [
      'cells in quotation marks',
      { text: '"甲\n乙"\t"他说""好"""\n"丙"丁\t5' },
      [
        ['甲乙', '他说"好"'],
        ['"丙"丁', '5'],
      ],
    ],
    [
      'HTML of a spreadsheet, with its head and merged cells',
      {
        html: '<html><head><style>td {color:red}</style></head><body><table><!--StartFragment--><tr><td colspan=2>合计</td><td>3</td></tr><tr><td rowspan="1">1</td><td>2<br>4</td><td></td></tr><!--EndFragment--></table></body></html>',
      },
      [
        ['合计', '', '3'],
        ['1', '2 4', ''],
      ],
    ],
  ])('%s', (_, clipboard, expected) => {
    expect(copiedTexts(copiedTable(clipboard) ?? [])).toEqual(expected);
  });

  it.each([
    ['one cell', { text: '12' }],
    ['a line', { text: '一句话。' }],
    ['HTML with more than a table', { html: '<p>正文</p><table><tr><td>1</td><td>2</td></tr></table>' }],
    ['several tables', { html: '<table><tr><td>1<td>2</table><table><tr><td>3<td>4</table>' }],
  ])('but not %s', (_, clipboard) => {
    expect(copiedTable(clipboard)).toBeUndefined();
  });
});

describe('numbers are filled in', () => {
  it('from the cell at the cursor on', () => {
    expect(paste(`${three}${rows.replace('\t1\t2\t3', '\t1\t‸2\t3')}`, { text: '7\t8\n9\t10' })).toBe(
      `${three}${rows.replace('1\t2\t3\t4', '1\t7\t8\t4').replace('\t0\t0\t0\t0\t0\t0\t0\n', '\t0\t9\t10\t0\t0\t0\t0\n')}`,
    );
  });

  it('into the selected cells, labels and all else as they were', () => {
    const marked = `${three}${rows.replace('申请数量\t\t1\t2\t3\t4\t5\t6\t21', '申请数量\t\t‸1\t2\t3\t4\t5\t6\t21‸')}`;
    expect(paste(marked, { text: '1\t1\t1\t1\t1\t1\t6\n' })).toBe(
      `${three}${rows.replace('1\t2\t3\t4\t5\t6\t21', '1\t1\t1\t1\t1\t1\t6')}`,
    );
  });

  it('into blank cells', () => {
    const { text } = newReport({ body: '松漪县档案馆', year: 2024 });
    const marked = text.replace('四、结转下年度继续办理\t\t\t', '四、结转下年度继续办理\t\t\t‸');
    expect(paste(marked, { text: '1\t0\t0\t0\t0\t0\t1' })).toBe(
      text.replace(/(四、结转下年度继续办理\t\t\t).*/, '$11\t0\t0\t0\t0\t0\t1'),
    );
  });

  it.each([
    [
      'that would not fit into the table',
      `${three}${rows.replace('\t6\t21', '\t‸6\t21')}`,
      { text: '1\t2\t3' },
    ],
    [
      'that are not as many as the selected cells',
      `${three}${rows.replace('1\t2\t3', '‸1\t2‸\t3')}`,
      { text: '1\t2\t3' },
    ],
    ['that are no numbers', `${three}${rows.replace('1\t2', '1\t‸2')}`, { text: '甲\t乙\n丙\t丁' }],
    ['where the cursor is in prose', `${three}说明‸\n${rows}`, { text: '1\t2' }],
  ])('but not those %s', (_, marked, clipboard) => {
    expect(paste(marked, clipboard)).toBeUndefined();
  });
});

describe('rows with labels go to the rows of the same meaning', () => {
  it('whatever else stands between them', () => {
    const copied =
      '指标\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n上年结转\t2\t0\t0\t0\t0\t0\t2\n予以公开\t3\t0\t0\t0\t0\t1\t4\n';
    expect(paste(`${three}‸${rows}`, { text: copied })).toBe(
      `${three}${rows.replace('\t0\t0\t0\t0\t0\t0\t0\n', '\t2\t0\t0\t0\t0\t0\t2\n').replace('予以公开\t1\t0\t0\t0\t0\t0\t1', '予以公开\t3\t0\t0\t0\t0\t1\t4')}`,
    );
  });

  it('unless one of them is not in the table', () => {
    expect(
      paste(`${three}‸${rows}`, { text: '上年结转\t2\t0\t0\t0\t0\t0\t2\n重复申请\t3\t0\t0\t0\t0\t1\t4\n' }),
    ).toBeUndefined();
  });

  const layouts: readonly WrittenLayout[] = ['tab', 'pipe', 'html'];
  it.each(layouts)(
    'of a whole table, from a web page or a spreadsheet, into layout %s',
    (layout) => {
      fc.assert(
        fc.property(anyFigures(), htmlStyle, fc.boolean(), (figures, style, fromWeb) => {
          const year = figures.form === '2019' ? 2020 : 2023;
          let text = newReport({ body: '松漪县档案馆', year, layout }).text;
          const source = joinPieces(
            fromWeb
              ? htmlReport(figures.form, contentsOf(figures), style)
              : tabReport(figures.form, contentsOf(figures), {
                  merging: 'blank',
                  pageNumbers: false,
                  lineEnd: '\n',
                }),
          ).text;
          const tables = fromWeb
            ? [...source.matchAll(/<table[\s\S]*?<\/table>/gi)].map(([html]) => ({ html }))
            : [...source.matchAll(/(?:^.*\t.*\n)+/gm)].map(([copied]) => ({ text: copied }));
          const anchors = ['规章', '（一）予以公开', '未经复议直接起诉'];
          for (const [index, clipboard] of tables.slice(-3).entries()) {
            const at = text.indexOf(anchors[index] ?? '');
            text = paste(`${text.slice(0, at)}‸${text.slice(at)}`, clipboard) ?? 'nothing was pasted';
          }
          expect(tablesRead(text)).toEqual(tablesRead(source));
        }),
        { numRuns: 10 },
      );
    },
    60_000,
  );
});

describe('a table copied as HTML is pasted as one where there is none', () => {
  const html =
    '<table><tr><td>部门</td><td colspan="2">件数和金额</td></tr><tr><td>县局</td><td>3</td><td>90</td></tr></table>';
  it('in the layout of the other tables', () => {
    const { text } = newReport({ body: '松漪县档案馆', year: 2024, layout: 'pipe' });
    const pasted = paste(`${text}\n‸`, { html, text: '部门\t件数和金额\n县局\t3\t90' });
    expect(pasted).toBe(
      `${text}\n| 部门 | 件数和金额 |     |\n| ---- | ---------- | --- |\n| 县局 |          3 |  90 |`,
    );
  });

  it('unless the editor would do the same', () => {
    expect(paste('‸', { html, text: '部门\t件数和金额\t\r\n县局\t3\t90\r\n' })).toBeUndefined();
  });
});
