import { describe, expect, it } from 'vitest';
import { plainText, ReportDocument, snippetText } from '../../../report';
import { pinyinInitials } from '../../../report/writing/pinyin-initials';
import { sentences } from '../../../report/writing/sentences';
import { suggestionsFor } from '../../../report/writing/suggestions';
import { blank, template } from '../../../report/writing/template';

const title = '松漪县档案馆2024年政府信息公开工作年度报告\n';
const tableThree = `${title}三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1\n`;

/** What is offered where `‸` stands, and the text it would take the place of. */
function offered(marked: string): { typed: string | undefined; labels: readonly string[] } {
  const before = marked.slice(0, marked.indexOf('‸'));
  const document = new ReportDocument(marked.replace('‸', ''));
  const position = {
    line: before.split('\n').length - 1,
    character: before.length - before.lastIndexOf('\n') - 1,
  };
  const completion = document.writing.completion(position);
  return { typed: completion?.typed, labels: completion?.suggestions.map(({ label }) => label) ?? [] };
}

describe('what is offered where somebody writes', () => {
  const cases: Record<string, readonly [text: string, typed: string | undefined, first: readonly string[]]> =
    {
      'a group by its initials': [`${tableThree}bygk‸`, 'bygk', ['（三）不予公开']],
      'a row by its initials, in a cell': [`${tableThree}\tsygj‸`, 'sygj', ['1.属于国家秘密']],
      'a row by two letters, in a cell': [`${tableThree}\tcf‸\t0`, 'cf', ['2.重复申请']],
      'in place of a number that stands there already': [`${tableThree}\t2.cf‸`, '2.cf', ['2.重复申请']],
      'a row by its first characters': [
        `${tableThree}\t属于行政‸`,
        '属于行政',
        ['7.属于行政执法案卷', '8.属于行政查询事项'],
      ],
      'a row by the words after its number': [
        `${tableThree}\t（二）部分‸`,
        '（二）部分',
        ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
      ],
      'a row by another wording': [
        `${tableThree}\tyqbbz‸`,
        'yqbbz',
        ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
      ],
      'a row of table two in section two': [
        `${title}二、主动公开政府信息情况\n行政规‸\t`,
        '行政规',
        ['行政规范性文件'],
      ],
      'a heading by its number': [
        `${title}一、总体情况\n无。\n二、‸`,
        '二、',
        ['二、主动公开政府信息情况', '二、上年结转政府信息公开申请数量'],
      ],
      'a heading by its initials': [`${title}ztqk‸`, 'ztqk', ['一、总体情况']],
      'the lead by its beginning': [`${title}本报告‸`, '本报告', ['开头：编制依据、统计期限、联系方式']],
      'the fee by its name': [
        `${title}六、其他需要报告的事项\nxxclf‸`,
        'xxclf',
        ['信息处理费：没有收取', '信息处理费：收取情况'],
      ],
      'the articles of a law': [`${title}依据《保守国家秘密法》第十三‸`, '第十三', ['第十三条']],
      'an article by initials': [`${title}tldslt‸`, 'tldslt', ['《条例》第十六条']],
    };
  it.each(Object.entries(cases))('%s', (_, [text, typed, first]) => {
    const { typed: replaced, labels } = offered(text);
    expect(replaced).toBe(typed);
    expect(labels.slice(0, first.length)).toEqual(first);
  });

  it('on an empty line: what belongs there, and the headings', () => {
    const { labels } = offered(`${title}‸\n一、总体情况\n`);
    expect(labels[0]).toBe('开头：编制依据、统计期限、联系方式');
    expect(labels).toContain('六、其他需要报告的事项');
    expect(labels).not.toContain('1.属于国家秘密');
  });

  it('keeps the title of a law as it was written', () => {
    const { labels } = offered(`${title}《中华人民共和国政府信息公开条例》第五十‸`);
    expect(labels).toContain('第五十条');
  });
});

describe('nothing is offered', () => {
  it.each([
    ['for a few letters in prose', `${title}一、总体情况\nby‸`],
    ['for words that no official text begins with', `${title}一、总体情况\n全年共收‸`],
    ['within an address', `${title}网址 https://bygk‸`],
    ['behind what is written in full', `${tableThree}\t重复申请‸`],
    ['in the middle of a sentence', `${title}一、总体情况\n本县的总体情‸`],
  ])('%s', (_, text) => {
    expect(offered(text).labels).toEqual([]);
  });
});

describe('a sentence', () => {
  it('has tab stops as a snippet, and names its blanks as plain text', () => {
    const text = template`共${blank('件数')}件，$}${blank('金额}')}。`;
    expect(snippetText(text)).toBe(['共$', '{1:件数}件，\\$\\}$', '{2:金额\\}}。'].join(''));
    expect(plainText(text)).toBe('共【件数】件，$}【金额}】。');
  });

  it('of the lead speaks of the form that the year asks for', () => {
    const lead = sentences.find(({ id }) => id === 'lead');
    expect(plainText(lead?.text(2024) ?? [])).toMatch(/〔2021〕30号.*2024年1月1日起至2024年12月31日/);
    expect(plainText(lead?.text(2020) ?? [])).toMatch(/〔2019〕60号.*2020年1月1日起至2020年12月31日/);
  });
});

describe('initials', () => {
  const words = (['2019', '2021'] as const).flatMap((form) =>
    suggestionsFor(form, 2024).flatMap((suggestion) => suggestion.words),
  );
  const characters = [...new Set(words.join('').match(/\p{Script=Han}/gu))];

  it('are known for every character of what is offered', () => {
    expect(characters.filter((character) => pinyinInitials(character) === '')).toEqual([]);
  });

  it('are those of the order in which dictionaries have the characters', () => {
    const collator = new Intl.Collator('zh-u-co-pinyin');
    const first = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'];
    const initialOf = (character: string) =>
      'abcdefghjklmnopqrstwxyz'[first.findLastIndex((start) => collator.compare(character, start) >= 0)];
    // 重 has two readings: 重复 is chóng, dictionaries begin with zhòng.
    const other = characters.filter((character) => pinyinInitials(character) !== initialOf(character));
    expect(other).toEqual(['重']);
  });
});
