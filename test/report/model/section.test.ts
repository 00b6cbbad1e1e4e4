import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../report/model/headings';
import { Section } from '../../../report/model/section';
import { readInDetail } from '../../../report/reading/block-in-detail';
import { proactiveExample } from '../../../report/rules/examples';
import { LineMap } from '../../../report/text/lines';

const table = proactiveExample('2021', { penalties: [12] });

describe('a section', () => {
  it('looks for words in its prose and passes its tables over', () => {
    const text = `本年和\n\n${table}\n\n又是本年。`;
    const { section } = readInDetail({
      boundary: 1,
      text,
      lineEnds: text.split('\n').length - 1,
      firstCharacter: 0,
    });
    expect(section.tableSpans).toHaveLength(1);
    expect(table).toContain('本年');
    const found = section.firstMatches(/本年/g);
    expect(found.map(({ index }) => index)).toEqual([0, text.lastIndexOf('本年')]);
  });

  it('looks through all of its text where it has no tables', () => {
    const plain = Section.of(1, new LineMap('2023年和2024年'), { statistical: [], other: [] });
    expect(plain.firstMatches(/20\d\d年/g).map(({ index }) => index)).toEqual([0, 6]);
  });
});

describe('headings', () => {
  it.each([
    ['between and behind tables', '一、甲\n¦1、乙¦\n二、丙\n¦三、丁\n3¦\n四、戊', ['甲', '丙', '戊']],
    ['marked by # with blanks around', '  ## **总体情况** **\n# ', ['总体情况']],
    ['with marks behind them', '一、总体情况 ##\u3000', ['总体情况']],
    ['in brackets of either width', '(一)甲\n（2）乙', ['甲', '乙']],
  ])('are found %s', (_, marked, titles) => {
    const parts = marked.split('¦');
    const tables = parts.flatMap((part, index) => {
      const start = parts.slice(0, index).join('').length;
      return index % 2 === 1 ? [{ start, end: start + part.length }] : [];
    });
    expect(headingsOf(new LineMap(parts.join('')), tables).map(({ title }) => title)).toEqual(titles);
  });
});
