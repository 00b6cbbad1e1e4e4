import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableKind, tableForms } from '../../../report/forms';
import { meaningOf } from '../../../report/model/lexicon';
import { foldLabel } from '../../../report/text/fold';

function meant(text: string): string | undefined {
  const meaning = meaningOf(text);
  return meaning && `${meaning.kind} ${meaning.part} ${meaning.id}`;
}

/**
 * Every official label of a row with what it must mean. （六）其他处理, a row in 2019, is left out: since 2021 it is
 * the label of a group, and only its place tells the two apart.
 */
const officialRows: readonly (readonly [form: string, kind: TableKind, label: string, id: string])[] =
  tableForms.flatMap(({ form, kind, rows }) =>
    rows
      .filter((row) => row.label !== '' && row.id !== 'other')
      .map((row) => [form, kind, row.label, row.id] as const),
  );

/** Every stretch of some words. */
function piecesOf(words: string): string[] {
  return Array.from(words, (_, from) => words.slice(from)).flatMap((end) =>
    Array.from(end, (_, last) => end.slice(0, last + 1)),
  );
}

const numbering = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.])/;

describe('official labels', () => {
  it('are of all forms', () => {
    expect(new Set(officialRows.map(([form, kind]) => `${form} ${kind}`))).toEqual(
      new Set([
        '2021 applications',
        '2019 applications',
        '2021 proactive',
        '2019 proactive',
        'fujian statistics',
        '2014 statistics',
      ]),
    );
  });

  it.each(officialRows)('of %s %s: %s is the row %s', (_, kind, label, id) => {
    expect(meant(label)).toBe(`${kind} row ${id}`);
  });

  it('mean the same when blanks of any kind wrap them', () => {
    const blanks = fc.constantFrom(' ', '  ', '\u3000', '\u00a0', '\u2003', '\n');
    const cuts = fc.array(fc.tuple(fc.nat(60), blanks), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...officialRows), cuts, ([, kind, label, id], wrapped) => {
        // Numbering stays whole: 第 1 0 项 is another matter.
        const start = numbering.exec(label)?.[0].length ?? 0;
        const text = wrapped.reduce((broken, [at, blank]) => {
          const cut = start + (at % (broken.length - start + 1));
          return broken.slice(0, cut) + blank + broken.slice(cut);
        }, label);
        expect(meant(text)).toBe(`${kind} row ${id}`);
      }),
    );
  });

  it('mean the same in half width, and with any numbering of their level or none', () => {
    // The short labels 3.其他 and （七）总计 are told by their numbering alone.
    const others = officialRows.filter(([, , label]) => !/其他$|总计$/.test(label) && numbering.test(label));
    for (const [, kind, label, id] of others) {
      const words = label.replace(numbering, '');
      for (const number of ['', '9.', '9、', '(九)', '（九） ', '九、', '(9)', '# ']) {
        expect(meant(number + words), number + words).toBe(`${kind} row ${id}`);
      }
      const half = label.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',');
      expect(meant(half)).toBe(`${kind} row ${id}`);
    }
  });
});

describe('labels as they are found', () => {
  it.each([
    ['二、上年转结政府信息公开申请数量', 'applications row carried-in'],
    ['上年转结', 'applications row carried-in'],
    ['2.其他法律行政止公开', 'applications row refused/forbidden-by-law'],
    ['3. 危及“三 安全一稳', 'applications row refused/security-and-stability'],
    ['危及三安全一稳定', 'applications row refused/security-and-stability'],
    ['6.属于四类过程信息', 'applications row refused/process-information'],
    ['7.属于行政执法案卷信息', 'applications row refused/enforcement-file'],
    ['（二）部分公开', 'applications row partial'],
    ['(二) 部分公开(区分处理的,只计这一情形,不计其他情形)', 'applications row partial'],
    ['(七) 总计', 'applications row total'],
    ['(七) 合计', 'applications row total'],
    ['3.其他', 'applications row other/other'],
    ['(三) 不予公 开', 'applications group refused'],
    ['（四）无法提供', 'applications group unavailable'],
    ['(五) 不予处 理', 'applications group not-processed'],
    ['三、 本年度办 理结果', 'applications group results'],
    ['四、结转下年度继续办理', 'applications row carried-out'],
    ['结转下年继续办理', 'applications row carried-out'],
    ['上一年年项目数量', 'proactive heading items-last-year'],
    ['规范性檔案', 'proactive row normative-documents'],
    ['其中:1.政府网站公开数', 'statistics row proactive/website'],
    ['行政复议', 'cases heading review'],
    ['行政诉讼', 'cases heading litigation'],
    ['申请人情况', 'applications heading applicants'],
    ['自 然 人', 'applications heading natural-person'],
    ['法人或其他组织', 'applications heading legal-person'],
  ])('%j means %s', (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it.each([
    '',
    ' ',
    '0',
    '其他',
    '总计',
    '合计',
    '一、',
    '本年度工作',
    '年',
    '公开',
    '信息公开',
    '二、主动公开政府信息情况',
    '主动公开政府信息情',
    '主动公开政府信息',
    '（二）主动公开规范性文件情况',
    '从事政府信息公开工作人员情况',
    '根据《中华人民共和国政府信息公开条例》，现公布本报告。',
    '😀',
    '一'.repeat(200),
  ])('%j means nothing by its words alone', (text) => {
    expect(meaningOf(text)).toBeUndefined();
  });

  it('are never taken for another row when one character is lost', () => {
    // 不同意公开答复数 less its first character is another row's label, letter for letter; nothing can tell them apart.
    const official = new Set(officialRows.map(([, , label]) => label.replace(numbering, '')));
    const mistaken = officialRows.flatMap(([, kind, label, id]) => {
      const words = label.replace(numbering, '');
      return Array.from(words, (_, at) => words.slice(0, at) + words.slice(at + 1))
        .filter((cut) => !official.has(cut))
        .map((cut) => ({ cut, meaning: meaningOf(cut) }))
        .filter(({ meaning }) => meaning?.part === 'row' && (meaning.kind !== kind || meaning.id !== id));
    });
    expect(mistaken).toEqual([]);
  });

  it('are never taken for another row when a line holds only a piece of them', () => {
    const whole = new Set(
      tableForms
        .flatMap(({ rows, groups, columns }) => [...rows, ...groups, ...columns])
        .flatMap((part) => [part.label, ...('aliases' in part ? part.aliases : [])].map(foldLabel)),
    );
    for (const heading of ['行政复议', '行政诉讼']) whole.add(heading);
    const mistaken = officialRows.flatMap(([, kind, label, id]) =>
      piecesOf(foldLabel(label)).filter((piece) => {
        const meaning = whole.has(piece) ? undefined : meaningOf(piece);
        return meaning !== undefined && (meaning.kind !== kind || meaning.id !== id);
      }),
    );
    expect(mistaken).toEqual([]);
  });

  it.each(['2.其他', '（五）其他', '5.总计'])('%j is not the row of another number', (text) => {
    expect(meaningOf(text)).toBeUndefined();
  });

  it('are not words that merely begin like a label', () => {
    for (const text of ['行政许可类', '予以公开的政府信息共三条']) expect(meaningOf(text)).toBeUndefined();
  });

  it('are known whatever the width of their numbering', () => {
    expect(meaningOf('１．属于国家秘密')?.id).toBe('refused/state-secret');
    expect(meaningOf('３．其他')?.id).toBe('other/other');
  });
});

describe('characters with their reading in brackets, as mirrors in traditional script add it', () => {
  it.each([
    ['規(guī)章', 'proactive row rules'],
    ['行政規(guī)范性文件', 'proactive row normative-documents'],
    ['行政強(qiáng)制', 'proactive row coercion'],
    ['行政事業(yè)性收費(fèi)', 'proactive row fees'],
    ['(六)其他處(chǔ)理', 'applications group other-group'],
    ['規(guī)章(設區(qū)的市、自治州的政府填寫)', 'proactive row rules'],
    ['一、本年新收政府信息公開申請(qǐng)數(shù)量', 'applications row new'],
  ])('mean what they mean without it: %s', (text, meaning) => {
    expect(meant(text)).toBe(meaning);
  });

  it('are not near to their label but the label itself', () => {
    expect(meaningOf('行政處(chù)罰')?.approximate).toBeUndefined();
  });
});
