import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { readRows, rulesOf } from './extracted-text';
import { sampleReports } from './sample-reports';

/** Tables with one cell a line, and what else may stand on those lines: tabs behind the cells, the numbers of pages. */

const title = '云岫县档案馆2023年政府信息公开工作年度报告';
const second = '二、主动公开政府信息情况';
const third = '三、收到和处理政府信息公开申请情况';

const proactive = [
  '规章',
  '0',
  '0',
  '0',
  '行政规范性文件',
  '2',
  '1',
  '15',
  '行政许可',
  '137',
  '行政处罚',
  '43',
];
const proactiveRows = {
  rules: [0, 0, 0],
  'normative-documents': [2, 1, 15],
  licences: [137],
  penalties: [43],
};

describe('cells that end in tabs', () => {
  const behindCells: readonly (readonly [name: string, end: (line: string) => string])[] = [
    ['a tab behind each', (line) => `${line}\t`],
    ['two tabs behind each', (line) => `${line}\t\t`],
    ['tabs behind labels', (line) => (/^\d/.test(line) ? line : `${line}\t`)],
    ['tabs behind all but the last of a row', (line) => (/^(?:15|137|43)$/.test(line) ? line : `${line}\t`)],
    ['blank lines between them', (line) => `${line}\t\n`],
  ];

  it.each(behindCells)('are not blank: %s', (_, end) => {
    const lines = [title, second, ...proactive.map(end)];
    expect(readRows(lines)).toEqual(proactiveRows);
    expect(rulesOf(lines)).toEqual(rulesOf([title, second, ...proactive]));
  });

  it('are blank where no value follows on a line by itself', () => {
    const lines = [title, second, '规章\t0\t0\t0', '行政规范性文件\t2\t1\t15', '行政许可\t', '行政处罚\t43'];
    expect(readRows(lines)).toEqual({ ...proactiveRows, licences: [null] });
    expect(rulesOf(lines)).toContain('shape/blank-cell');
  });
});

describe('labels that end in tabs, with the values of each on the next line', () => {
  const rows: readonly (readonly [label: string, values: string])[] = [
    ['规章', '0\t0\t0'],
    ['行政规范性文件', '2\t1\t15'],
    ['行政许可', '137'],
    ['行政处罚', '43'],
  ];
  const ends: readonly (readonly [name: string, label: string, values: string])[] = [
    ['a tab', '\t', ''],
    ['as many tabs as values', '\t\t\t', ''],
    ['a tab, and one behind the values', '\t', '\t'],
    ['a tab and a blank line', '\t\n', ''],
    ['a tab, and one before the values', '\t', '\n'],
  ];

  it.each(ends)('are read with them: %s', (_, label, values) => {
    const lines = rows.map((row) => `${row[0]}${label}\n${row[1]}${values}`);
    const section = [title, second, ...lines, third, ''];
    expect(readRows(section)).toEqual(proactiveRows);
    expect(rulesOf(section)).not.toContain('shape/blank-cell');
  });

  it('have no blank first value', () => {
    const lines = rows.slice(0, 2).map((row) => row.join('\t\t\t\n'));
    expect(readRows([title, second, ...lines, '行政许可\t', '137\t', third, ''])).toEqual({
      rules: [0, 0, 0],
      'normative-documents': [2, 1, 15],
      licences: [137],
    });
  });

  it('are read in table three', () => {
    const seven = [
      '一、本年新收政府信息公开申请数量',
      '（一）予以公开',
      '（七）总计',
      '四、结转下年度继续办理',
    ];
    const values = [
      '4\t0\t0\t0\t0\t0\t4',
      '4\t0\t0\t0\t0\t0\t4',
      '4\t0\t0\t0\t0\t0\t4',
      '0\t0\t0\t0\t0\t0\t0',
    ];
    const lines = seven.flatMap((label, index) => [`${label}\t`, values[index] ?? '']);
    expect(readRows([title, third, ...lines, ''])).toEqual({
      new: [4, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
      'carried-out': [0, 0, 0, 0, 0, 0, 0],
    });
  });

  it('have blank values where no values follow', () => {
    const lines = ['规章\t\t\t', '行政规范性文件\t2\t1\t15', '行政许可\t', '行政处罚\t43'];
    expect(readRows([title, second, ...lines, third, ''])).toEqual({
      rules: [null, null, null],
      'normative-documents': [2, 1, 15],
      licences: [null],
      penalties: [43],
    });
  });
});

/** A sample in which nothing is wrong, with one cell a line. */
function sampleLines(): readonly string[] {
  const [, sample] = sampleReports();
  const lines = (sample?.text ?? '').split(/\r?\n/);
  return lines.flatMap((line) => line.split(/\t+/)).filter((line) => line !== '');
}

describe('the number of a page amid cells that are a line each', () => {
  const lines = sampleLines();
  const first = lines.indexOf(third);
  const last = lines.findIndex((line) => line.startsWith('五、'));

  /**
   * What is said of the sample with a line put in before every third of those of tables three and four in turn, and
   * what is read wrongly.
   */
  function withLine(added: string) {
    const right = readRows(lines);
    const said = new Set<string>();
    const wrong: string[] = [];
    const open: string[] = [];
    for (let at = first + 1; at <= last; at += 3) {
      const text = [...lines.slice(0, at), added, ...lines.slice(at)];
      for (const rule of rulesOf(text)) said.add(rule);
      for (const [id, values] of Object.entries(readRows(text))) {
        if (values === null) open.push(id);
        else if (String(values) !== String(right[id])) wrong.push(`${id}: ${values}`);
      }
    }
    return { said: [...said], wrong, open };
  }

  it('is in a report with nothing wrong', () => {
    expect(new ReportDocument(lines.join('\n')).findings()).toEqual([]);
  });

  it.each(['- 3 -', '—3—', '－ 3 －', '·3·', '第3页', '第 3 页', '第3页 共12页', '共12页，第3页', '3/12'])(
    'is passed over: %s',
    (number) => {
      expect(withLine(number)).toEqual({ said: [], wrong: [], open: [] });
    },
  );

  it.each(['3', '12'])('is not said to be a value too many: %s', (number) => {
    const { said, wrong, open } = withLine(number);
    expect({ said, wrong }).toEqual({ said: [], wrong: [] });
    expect(open).not.toEqual([]);
  });

  it('is none where the row does not add up without it', () => {
    const row = ['（一）予以公开', '4', '0', '0', '0', '0', '0', '9', '6'];
    const rest = ['（七）总计', '4', '0', '0', '0', '0', '0', '4'];
    expect(rulesOf([title, third, ...row, ...rest])).toContain('shape/application-cells');
  });
});

describe('a label explained at length, on a line longer than labels are', () => {
  const documents =
    '规范性文件（以本机关名义印发、在一定时期内反复适用、涉及公民法人权利义务的公文，标题多为“办法”“细则”“规定”，内部制度、人事任免、工作要点、会议纪要不在此列）';
  const services =
    '其他对外管理服务事项（许可以外的各类政务服务，包括确认、给付、奖励、裁决、检查、征收以及水电气等公共服务，按本县政务服务目录中列明的事项计数，不重复计）';
  const explained = [
    ...['规章', '0', '0', '0', documents, '12', '11', '40'],
    ...['第二十条第（五）项', '行政许可', '21', '-2', '300', services, '30', '4', '118'],
    ...['行政处罚', '6', '0', '1'],
  ];
  const rows = {
    rules: [0, 0, 0],
    'normative-documents': [12, 11, 40],
    licences: [21, -2, 300],
    'other-services': [30, 4, 118],
    penalties: [6, 0, 1],
  };

  it('is a label still', () => {
    expect([documents.length, services.length].every((length) => length > 60)).toBe(true);
    expect(readRows([title, second, ...explained])).toEqual(rows);
  });

  it('is one where cells end in pipes and rows begin with one', () => {
    const lines = explained.flatMap((line) => (/^-?\d/.test(line) ? [`${line} |`] : ['|', `${line} |`]));
    expect(readRows([title, second, ...lines])).toEqual(rows);
  });

  it('is none in prose that goes on behind the bracket', () => {
    const prose = `${documents}以外的文件共公开12件，均在网站专栏发布，并同步送交档案馆和图书馆供群众查阅。`;
    const lines = explained.map((line) => (line === documents ? prose : line));
    expect(Object.keys(readRows([title, second, ...lines]))).toEqual([
      'licences',
      'other-services',
      'penalties',
    ]);
  });
});

describe('words and fractions in the column of changes', () => {
  it.each(['未增未减', '无增减', '没有变化', '不变', '0/0', '无变动'])(
    'are a value that is no number: %s',
    (odd) => {
      const lines = [
        ...[title, second, '信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
        ...['行政许可', '15', odd, '300', '其他对外管理服务事项', '3', '0', '9'],
        ...['行政处罚', '6', odd, '1', '行政强制', '2', '0', '0'],
        ...['信息内容', '上一年项目数量', '本年增/减', '行政事业性收费', '4', odd],
        ...['信息内容', '采购项目数量', '采购总金额', '政府集中采购', '1', '2万元'],
      ];
      expect(readRows(lines)).toEqual({
        licences: [15, null, 300],
        'other-services': [3, 0, 9],
        penalties: [6, null, 1],
        coercion: [2, 0, 0],
        fees: [4, null],
        procurement: [1, 2],
      });
      expect(rulesOf(lines).filter((rule) => rule === 'shape/not-a-number')).toHaveLength(3);
    },
  );
});

describe('cells that end in pipes, with more pipes for what a row is short of', () => {
  const rows = [
    ['一、本年新收政府信息公开申请数量', '4', '', '', '', '1', '', '5'],
    ['二、上年结转政府信息公开申请数量', '2', '', '', '', '', '', ''],
    ['（七）总计', '6', '', '', '', '1', '', ''],
  ];
  const read = {
    new: [4, null, null, null, 1, null, 5],
    'carried-in': [2, null, null, null, null, null, null],
    total: [6, null, null, null, 1, null, null],
  };

  it.each([
    ['on the line of the last cell', '\u0020'],
    ['on a line by themselves', '\n'],
  ])('are as many where the last of them is blank: %s', (_, apart) => {
    const lines = rows.flatMap((row) =>
      `${row.map((cell) => `${cell} |`.trim()).join('\n')}${apart}||`.split('\n'),
    );
    expect(readRows([title, third, ...lines])).toEqual(read);
  });
});

describe('the row of table four with a number too many or too few', () => {
  const fourth = '四、政府信息公开行政复议、行政诉讼情况';
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const values = ['2', '0', '1', '0', '3', '0', '4', '0', '0', '4', '1', '0', '0', '5', '6'];
  const headings = [
    '行政复议',
    '行政诉讼',
    ...outcomes,
    '未经复议直接起诉',
    '复议后起诉',
    ...outcomes,
    ...outcomes,
  ];
  const table = (row: readonly string[]) => [
    title,
    fourth,
    ...headings,
    ...row,
    '五、存在的主要问题及改进情况',
  ];

  it('is read when it is right', () => {
    expect(readRows(table(values))).toEqual({ cases: values.map(Number) });
  });

  it.each([
    ['many', ['0', ...values]],
    ['few', values.filter((_, index) => index !== 8)],
  ])('is told of: too %s', (_, row) => {
    const lines = table(row);
    expect(readRows(lines)).toEqual({ cases: null });
    expect(rulesOf(lines).filter((rule) => rule.startsWith('shape/'))).toEqual(['shape/case-cells']);
    expect(rulesOf(lines.map((line) => `${line}\n`))).toEqual(rulesOf(lines));
  });
});
