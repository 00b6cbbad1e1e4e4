import type { SectionNumber } from '../../syntax/sections';
import { rangeIn } from '../facts/placed-section';
import { hasSixSections } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

/** Words that every reading of such a table leaves in the text, however scrambled it is. */
const traces: Readonly<Partial<Record<SectionNumber, RegExp>>> = {
  2: /规范性文件|行政许可|行政处罚|規範性|行政許可/,
  3: /自然人|勾稽|新收|不予公[开開]|结转|結轉/,
  4: /结果维持|尚未审结|结果|維持|總計|总计/,
};

/** A section that says more than this may have its figures in its prose. */
const MOST_SAID = 120;

export const shapeTableMissing: WordsRule = {
  id: 'shape/table-missing',
  catalogue: 'SHP-TABLEMISS',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'printed',
  title: { zh: '应当有表格的部分没有表格', en: 'A section that should hold a table has none' },
  explanation: {
    zh: '第二、三、四部分各有一张规定的统计表。文本里只有标题而没有表时提示：表可能是图片或附件，本工具读不到，也无法核对。',
    en: 'Sections two, three and four each hold a table of the form. Said when there is a heading and no table: it may be a picture or an attachment, which cannot be read or checked here.',
  },
  get examples() {
    const whole = reportExample();
    const from = whole.indexOf('行政复议\t');
    const to = whole.indexOf('五、存在');
    return { failing: `${whole.slice(0, from)}${whole.slice(to)}`, passing: whole };
  },
  checkWords: (facts) => {
    if (!facts.isWhole || !hasSixSections(facts)) return [];
    return facts.sections.flatMap((placed) => {
      const { section } = placed;
      const { boundary, lines, text } = section;
      if ((boundary !== 2 && boundary !== 3 && boundary !== 4) || section.tables.length > 0) return [];
      const content = text.slice(lines.lineStart(1)).replace(/[\s\u3000]+/g, '');
      if (content.length > MOST_SAID || traces[boundary]?.test(content)) return [];
      return [
        {
          range: rangeIn(placed, { start: 0, end: lines.lineEnd(0) }),
          message: {
            zh: '这一部分没有读到规定的统计表：没有数也应保留表格，各格填 0；如果表是图片或附件，本工具不能核对。',
            en: 'No table of the form was found in this section: where there is nothing to count it stays and is filled with 0; a picture or an attachment cannot be checked here.',
          },
        },
      ];
    });
  },
};
