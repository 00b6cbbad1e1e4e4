import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats } from '../../../../report/rules/language/repeats';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/repeated-phrase';
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障';

/** Overviews, what of them is marked, and what is left after the repair where there is one. */
const cases: readonly (readonly [
  name: string,
  overview: string,
  expected: readonly string[],
  after?: string,
])[] = [
  [
    'three characters',
    '按照按照规定公开信息。把服务群众服务群众放在首位。',
    ['服务群众服务群众'],
    '按照按照规定公开信息。把服务群众放在首位。',
  ],
  ['two characters, which may be meant', '认真研究研究办法，规范审核审核流程。', []],
  ['the particle', '打造统一的的网站。', ['的的'], '打造统一的网站。'],
  ['words with the particle behind them', '的的确确为了公开标的的目的的。', []],
  ['three copies', '我们坚持分类公开分类公开分类公开。', ['分类公开分类公开分类公开'], '我们坚持分类公开。'],
  [
    'emphasis between',
    '一是**加强业务培训**加强业务培训。',
    ['加强业务培训**加强业务培训'],
    '一是**加强业务培训**。',
  ],
  [
    'an inline tag between',
    '一是<b>加强业务培训</b>加强业务培训。',
    ['加强业务培训</b>加强业务培训'],
    '一是<b>加强业务培训</b>。',
  ],
  [
    'a line end within a copy',
    '全县各部门各乡镇围绕群众关心的饮水安全问题，以解决问题解决\n问题为目标公开信息。',
    ['解决问题解决\n问题'],
    '全县各部门各乡镇围绕群众关心的饮水安全问题，以解决问题\n为目标公开信息。',
  ],
  [
    'a page break between the copies',
    '全县各部门各乡镇围绕群众关心的饮水安全问题，坚持以解决问题为目标\n\n- 3 -\n\n为目标公开信息，接受监督。',
    ['为目标\n\n- 3 -\n\n为目标'],
    '全县各部门各乡镇围绕群众关心的饮水安全问题，坚持以解决问题为目标\n\n- 3 -\n\n公开信息，接受监督。',
  ],
  ['a heading that the next line repeats', '（一）主动公开情况\n主动公开情况总体良好。', []],
  ['a heading whose end the next line repeats', '（一）水利信息主动公开情况\n主动公开情况总体良好。', []],
  ['one by one', '把群众关心的问题一件事情一件事情地公开。', []],
  ['links side by side', '<a href="1">水利信息公开</a><a href="2">水利信息公开制度</a>', []],
  ['menu entries side by side', '<span>水利信息公开</span><span>水利信息公开制度</span>', []],
  [
    'a tag with blanks between',
    '以<span style="a b">服务群众</span>服务群众为先。',
    ['服务群众</span>服务群众'],
    '以<span style="a b">服务群众</span>为先。',
  ],
  ['a link beside a link', '首页 水利信息公开 水利信息公开制度', []],
  ['punctuation between', '推行“一次办好”“一次办好”清单，做到应公开、应公开。', []],
  ['numbers between', '公开信息12条、公开信息12条。', []],
  ['a phrase and its rhyme', '谁制作谁公开，谁保存谁公开。', []],
];

describe(rule, () => {
  it.each(cases)('%s', (_, overview, expected, after) => {
    const text = reportExample({ overview: `${overview}\n${aspects}。` });
    expect(marked(text, rule)).toEqual(expected);
    expect(repaired(text, rule)).toBe(reportExample({ overview: `${after ?? overview}\n${aspects}。` }));
  });

  it('leaves tables alone', () => {
    const text = reportExample().replace('4.保护第三方合法权益', '4.保护第三方第三方合法权益');
    expect(text).toContain('第三方第三方');
    expect(marked(text, rule)).toEqual([]);
  });
});

const phrase = fc
  .uniqueArray(fc.integer({ min: 0x4e00, max: 0x5e00 }), { minLength: 3, maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
/** Texts without a Han character of the phrases, and without blanks at their ends. */
const around = fc.string({ unit: fc.constantFrom('龙', '龚', '，', '9', '\n', 'a'), maxLength: 9000 });

describe('the search for repeats', () => {
  it('finds a repeated phrase wherever it stands', () => {
    fc.assert(
      fc.property(around, phrase, fc.integer({ min: 1, max: 3 }), (before, words, surplus) => {
        const found = findRepeats(`${before}。${words.repeat(1 + surplus)}。`).at(-1);
        const text = `${before}。${words.repeat(1 + surplus)}。`;
        expect(found?.first.map((at) => text.charAt(at)).join('')).toBe(words);
        expect(found?.others.map((at) => text.charAt(at)).join('')).toBe(words.repeat(surplus));
      }),
      { numRuns: 300 },
    );
  });

  it('finds only what is repeated, the same as comparing every place with every other', () => {
    const han = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), minLength: 0, maxLength: 18 });
    fc.assert(
      fc.property(han, (text) => {
        const first = findRepeats(text)[0]?.first[0];
        const expected = Array.from(text).findIndex((_, at) =>
          [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].some((length) => {
            const words = text.slice(at, at + length);
            return (
              words.length === length &&
              !words.includes('，') &&
              words === text.slice(at + length, at + 2 * length)
            );
          }),
        );
        expect(first ?? -1).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
