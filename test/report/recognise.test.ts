import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReport, looksMisdecoded } from '../../report/recognise';
import { corpus, describeSeeds, seeds } from '../real-reports';
import { columnsOfTableThree } from './table-three';

const tableThree = [
  columnsOfTableThree,
  '一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3',
  '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
  '三、本年度办理结果\t（一）予以公开\t2\t0\t0\t0\t0\t0\t2',
  '\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t1\t0\t0\t0\t0\t0\t1',
  '\t（三）不予公开\t1. 属于国家秘密\t0\t0\t0\t0\t0\t0\t0',
  '\t\t2. 其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0',
  '四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0',
].join('\n');

/** Texts that are reports, or pieces of reports big enough to be worked on, each with what makes it hard. */
const reports: readonly (readonly [string, string])[] = [
  ['a draft: a title and its first heading', '临汀县档案局2024年政府信息公开工作年度报告\n\n一、总体情况\n'],
  ['a title on two lines', '2024年临汀县档案局政府信息公开工作\n年度报告\n\n一、总体情况\n'],
  ['a year in Chinese numerals', '临汀县档案局二〇二三年政府信息公开年报\n一、总体情况'],
  [
    'headings without a title',
    '二、主动公开政府信息情况\n略。\n三、收到和处理政府信息公开申请情况\n略。\n四、政府信息公开行政复议、行政诉讼情况\n略。',
  ],
  [
    'headings of Markdown',
    '# 2023 年政府信息公开工作年度报告\n\n### 一、总体情况\n\n**二、主动公开政府信息情况**\n',
  ],
  [
    'headings with other numbering and other words',
    '（二）行政机关主动公开政府信息情况\n\n（三）行政机关收到和处理政府信息公开申请情况\n\n（四）因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  ],
  ['traditional characters', '臨汀縣檔案局2023年政府信息公開工作年度報告\n一、總體情況'],
  ['traditional words', '臨汀縣檔案局2023年政府資訊公開工作年度報告\n一、總體情況'],
  ['full-width digits', '临汀县档案局２０２３年政府信息公开工作年度报告\n一、总体情况'],
  [
    'a web page without line ends',
    '<blockquote>临汀县档案局2024年政府信息公开工作年度报告</blockquote><blockquote>一、总体情况</blockquote>',
  ],
  ['table three alone, with tabs', tableThree],
  ['table three alone, with bars', tableThree.replaceAll('\t', ' | ')],
  ['table three alone, with blanks', tableThree.replaceAll('\t', '  ')],
  ['table three alone, still empty', tableThree.replace(/\t\d/g, '\t')],
  ['table three alone, filled with strokes', tableThree.replace(/\t\d/g, '\t/')],
  ['table three alone, from a web page', `<table>${rowsOfHtml(tableThree)}</table>`],
  [
    'the end of a report',
    '四、结转下年度继续办理 0 0 0 0 0 0 0\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n人手不足。',
  ],
  [
    'table two of 2021, one cell on a line',
    '一、总体情况\n略\n二、主动公开政府信息情况\n第二十条第（一）项 |\n信息内容 |\n本年制发件数 |\n',
  ],
  [
    'the statistics of Fujian, one cell on a line',
    '临汀县档案局2016年度政府信息公开工作报告\n一、概述\n附件：\n指标名称\n计量单位\n2016年度\n历年累计\n',
  ],
  [
    'a report run together into one line',
    `${'全年公开信息若干。'.repeat(30)}二、主动公开政府信息情况 第二十条第（一）项信息内容本年制发件数规章000三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况一、本年新收政府信息公开申请数量 3 0 0 00 0 3`,
  ],
  [
    'a report after a long preface',
    `${'某网站导航\n'.repeat(2000)}临汀县档案局2024年政府信息公开工作年度报告\n一、总体情况`,
  ],
];

/** Texts that are none, each with what it has in common with reports. */
const others: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blank lines', '\n\n \n'],
  ['a novel', `${'他说，这件事迟早要公开。众人听了都不言语。\n'.repeat(500)}`],
  ['a title alone', '临汀县档案局2024年政府信息公开工作年度报告\n'],
  [
    'a list of reports',
    ['县档案局', '县林业局', '县水利局', '县教育局']
      .map((body) => `${body}2024年政府信息公开工作年度报告`)
      .join('\n'),
  ],
  [
    'a notice that names the sections in a sentence',
    '各单位：\n请按时报送2024年政府信息公开工作年度报告。报告分为一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项。\n',
  ],
  [
    'a README with a report in a code block',
    `# 说明\n\n把下面的内容存成文件：\n\n\`\`\`text\n临汀县档案局2024年政府信息公开工作年度报告\n一、总体情况\n${tableThree}\n\`\`\`\n\n即可看到效果。\n`,
  ],
  [
    'a README with a report in a code block of tildes that holds backticks',
    `~~~~\n\`\`\`\n~~~\n临汀县档案局2024年政府信息公开工作年度报告\n一、总体情况\n${tableThree}\n~~~~\n`,
  ],
  [
    'a README with a few rows as an example',
    '# 勾稽\n\n读政府信息公开年报。\n\n| | 自然人 | 企业 | 总计 |\n|---|---|---|---|\n| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | | | |\n| 一、本年新收政府信息公开申请数量 | 3 | 0 | 3 |\n| 二、上年结转政府信息公开申请数量 | 1 | 0 | 1 |\n| 四、结转下年度继续办理 | 1 | 0 | 1 |\n',
  ],
  [
    'a rule’s page that quotes headings',
    '# 章节标题\n\n> 二、主动公开政府信息情况\n> 三、收到和处理政府信息公开申请情况\n> 四、政府信息公开行政复议、行政诉讼情况\n\n- 二、主动公开政府信息情况：应写数字。\n- 三、收到和处理政府信息公开申请情况：应写数字。\n',
  ],
  [
    'an annual report about another matter',
    '临汀县档案局2024年法治政府建设年度报告\n\n一、总体情况\n政务公开不断推进。\n行政许可\t12\t3\t9\n行政处罚\t4\t0\t4\n行政强制\t0\t0\t0\n五、存在的主要问题及改进情况\n略。\n六、其他需要报告的事项\n无。\n',
  ],
  [
    'a law',
    '第三章　主动公开\n第十九条　对涉及公众利益的政府信息，行政机关应当主动公开。\n第二十条　行政机关应当主动公开下列信息：\n（一）行政法规、规章和规范性文件；\n（五）办理行政许可的依据和办理结果；\n（六）实施行政处罚、行政强制的依据。\n第五十条　年度报告应当包括主动公开政府信息的情况、收到和处理政府信息公开申请的情况。\n',
  ],
  [
    'figures about applications in prose',
    '一、收到申请情况\n2024年共收到政府信息公开申请120件，其中网络申请100件。\n二、申请答复情况\n予以公开80件，部分公开10件，不予公开20件。\n',
  ],
  ['a report further down than is looked at', `公开\n${'甲\n'.repeat(131_072)}${tableThree}`],
];

/** The same lines as rows of an HTML table. */
function rowsOfHtml(lines: string): string {
  const row = (line: string) => `<tr>${line.replace(/[^\t]+/g, '<td class="x">$&</td>')}</tr>`;
  return lines.split('\n').map(row).join('');
}

describe('a report is told by its content', () => {
  it.each(reports)('%s', (_, text) => {
    expect(isReport(text)).toBe(true);
  });

  it('whatever its line ends are, and with a byte order mark', () => {
    for (const [, text] of reports) {
      expect(isReport(text.replaceAll('\n', '\r\n'))).toBe(true);
      expect(isReport(text.replaceAll('\n', '\r'))).toBe(true);
      expect(isReport(`\uFEFF${text}`)).toBe(true);
    }
  });

  it.each(others)('no report: %s', (_, text) => {
    expect(isReport(text)).toBe(false);
  });

  it('samples are reports, the pages of this project are none', () => {
    const root = new URL('../../', import.meta.url);
    const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
    const samples = readdirSync(new URL('samples/', root)).filter((name) => name.endsWith('.txt'));
    expect(samples.length).toBeGreaterThan(0);
    for (const name of samples)
      expect(isReport(read(`samples/${encodeURIComponent(name)}`)), name).toBe(true);
    const markdown = (folder: string) =>
      readdirSync(new URL(folder, root), { recursive: folder !== '', encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => folder + name.replaceAll('\\', '/'));
    const pages = [...markdown(''), ...markdown('docs/'), ...markdown('samples/')];
    expect(pages).toContain('samples/README.md');
    for (const path of pages) expect(isReport(read(path)), path).toBe(false);
  });
});

describeSeeds('real reports', () => {
  it('are all told by their content, from the beginning and from the middle on', () => {
    for (const { name, text } of seeds) {
      expect(isReport(text), name).toBe(true);
      expect(isReport(text.slice(Math.floor(text.length / 2))), `second half of ${name}`).toBe(true);
    }
  });

  // A form of 2008 that nobody has filled in, and figures about applications that are no annual report.
  const none = ['209', '221'];

  it('are told in every layout', () => {
    for (const { name, text } of corpus) {
      expect(isReport(text), name).toBe(!none.some((number) => name.startsWith(number)));
    }
  });
});

/** The bytes of Chinese text in GB18030, by turning the decoder's table of two-byte characters round. */
function gb18030Encoder(): (text: string) => Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
}

describe('a report in GB18030 that was read as UTF-8', () => {
  const encode = gb18030Encoder();
  const misdecode = (text: string) => new TextDecoder('utf-8').decode(encode(text));

  it('can be told whatever stands around the words', () => {
    const title = '政府信息公开工作年度报告\r\n';
    expect(new TextDecoder('gb18030').decode(encode(title))).toBe(title);
    for (const before of ['', '2024年', '县', '镇', '局的', '，', 'A', '关于', '《']) {
      expect(looksMisdecoded(misdecode(before + title)), before).toBe(true);
    }
    for (const name of ['第二十条', '条例》', '，', '。', '\n', ' ', 'A']) {
      expect(looksMisdecoded(misdecode(`推进政府信息公开${name}`)), name).toBe(true);
    }
  });

  it('is no report as it stands', () => {
    for (const [, text] of reports) expect(isReport(misdecode(text))).toBe(false);
  });

  it('is not taken for one that was read rightly, nor for other garbage', () => {
    for (const [, text] of [...reports, ...others]) expect(looksMisdecoded(text)).toBe(false);
    expect(looksMisdecoded(misdecode('临汀县的天气一直很好，河里的水也很清。'.repeat(50)))).toBe(false);
    expect(looksMisdecoded('\uFFFD'.repeat(1000))).toBe(false);
    expect(looksMisdecoded('')).toBe(false);
  });
});

describeSeeds('real reports in GB18030 that were read as UTF-8', () => {
  it('can all be told', () => {
    const encode = gb18030Encoder();
    for (const { name, text } of seeds) {
      expect(looksMisdecoded(new TextDecoder('utf-8').decode(encode(text))), name).toBe(true);
    }
  });
});
