import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatExact, type Range, ReportDocument } from '../../report';
import { reportExample } from '../../report/rules/report-example';
import { LineMap } from '../../report/text/lines';

const applications = {
  new: [7, 1, 0, 0, 0, 1, 9],
  granted: [3, 0, 0, 0, 0, 0, 3],
  partial: [1, 0, 0, 0, 0, 0, 1],
  'refused/third-party': [1, 1, 0, 0, 0, 0, 2],
  total: [5, 1, 0, 0, 0, 0, 6],
  'carried-out': [2, 0, 0, 0, 0, 1, 3],
};

const told = '收到政府信息公开申请4件，全部按期答复。';

/** A document with a page before the report, so that nothing stands where it would by itself. */
function saying(prose: string): ReportDocument {
  return new ReportDocument(`编者的话\n\n${reportExample({ applications }).replace(told, () => prose)}`);
}

function textAt(document: ReportDocument, { start, end }: Range): string {
  const lines = new LineMap(document.text);
  return document.text.slice(lines.offset(start), lines.offset(end));
}

/** Every figure in one line: as it stands in the document, its state, its sum and the numbers of its cells. */
function described(document: ReportDocument): readonly string[] {
  return document.views.statedFigures().map(({ range, state, sum, cells }) => {
    const value = sum.value === undefined ? '?' : formatExact(sum.value);
    const numbers = cells().map((cell) => textAt(document, cell));
    return `${textAt(document, range)} ${state} ${sum.table.zh} ${sum.name.zh} ${value} [${numbers.join('+')}]`;
  });
}

describe('the figures stated in a document', () => {
  it.each([
    ['收到政府信息公开申请9件。', ['9件 agrees 表三 一 9 [9]']],
    ['收到政府信息公开申请8件。', ['8件 differs 表三 一 9 [9]']],
    ['收到政府信息公开申请9件，受理8件。', ['9件 agrees 表三 一 9 [9]', '8件 unchecked 表三 一 9 [9]']],
    ['收到政府信息公开申请近9件。', ['9件 unchecked 表三 一 9 [9]']],
    [
      '收到政府信息公开申请9件，其中法人或其他组织2件。',
      ['9件 agrees 表三 一 9 [9]', '2件 agrees 表三 一·法人或其他组织 2 [1+1]'],
    ],
    [
      '答复6件，其中同意公开2件，属于已主动公开1件，部分公开2件，不予公开1件。',
      [
        '6件 agrees 表三 （七）总计 6 [6]',
        '2件 agrees 表三 （一）予以公开 3 [3]',
        '2件 differs 表三 （二）部分公开 1 [1]',
        '1件 differs 表三 （三）不予公开 2 [2]',
      ],
    ],
    ['县自然资源局收到政府信息公开申请5件。', ['5件 unchecked 表三 一 9 [9]']],
    ['来访12人次。', []],
  ])('%s', (prose, figures) => {
    expect(described(saying(prose)).filter((line) => !line.includes('表二'))).toEqual(figures);
  });

  it('are those of the lines that are asked for', () => {
    const document = saying('收到政府信息公开申请9件。');
    const [figure] = document.views.statedFigures();
    const line = figure?.range.start.line ?? 0;
    expect(document.views.statedFigures(line, line)).toHaveLength(1);
    expect(document.views.statedFigures(0, line - 1)).toEqual([]);
    expect(document.views.statedFigures(line + 1)).toEqual([]);
  });

  it('lead to their cells, and the cells back to them', () => {
    const document = saying('收到政府信息公开申请9件，全年共收到9件。');
    const [figure] = document.views.statedFigures();
    const [cell] = figure?.cells() ?? [];
    expect(figure && cell).toBeDefined();
    if (!figure || !cell) return;
    expect(document.views.statedFigureAt(figure.range.start)?.written).toBe('9件');
    const back = document.views.figuresOfCellAt(cell.start);
    expect(back.map((range) => textAt(document, range))).toEqual(['9件', '9件']);
    expect(back[0]).toEqual(figure.range);
    expect(document.views.figuresOfCellAt(figure.range.start)).toEqual([]);
    expect(document.views.statedFigureAt(cell.start)).toBeUndefined();
  });
});

describe('the corrections of a document', () => {
  function corrections(file: string): readonly string[] {
    const url = new URL(`../../samples/${encodeURIComponent(file)}`, import.meta.url);
    const document = new ReportDocument(readFileSync(url, 'utf8'));
    return document.views
      .corrections()
      .map(
        ({ range, value }) => `${range.start.line + 1}: ${textAt(document, range)} → ${formatExact(value)}`,
      );
  }

  it('stand at the cell that a single change repairs, or at the total', () => {
    expect(corrections('云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt')).toEqual([
      '42: 3 → 2',
    ]);
    expect(corrections('松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt')).toEqual([
      '51: 6 → 9',
      '70: 7 → 6',
    ]);
    expect(corrections('云岫市生态环境局2023年政府信息公开工作年度报告.txt')).toEqual([]);
  });
});
