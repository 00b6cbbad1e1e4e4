import { applicationsExample } from '../examples';
import type { OutlineRule } from '../rule';
import { emptyCellProblems } from './cells-without-number';

export const shapeNotANumber: OutlineRule = {
  id: 'shape/not-a-number',
  catalogue: 'SHP-NONNUM',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive', 'applications', 'cases', 'statistics'],
  title: { zh: '应填数字的格里不是数字', en: 'Not a number' },
  explanation: {
    zh: '统计表的格里应当是一个数。“/”“—”“无”不等于 0，“若干”也不能核对，没有发生的请填 0；“约3”“31批次”这样数字和文字写在一格里的，请只写数字。整张表都用“/”代替时只提示一次。',
    en: 'A cell of a statistics table should hold one number. “/”, “—” or “无” is not 0, and “several” cannot be checked; enter 0 where there was nothing, and of “约3” or “31批次” the number alone. A table filled with “/” throughout is reported once.',
  },
  examples: {
    failing: applicationsExample({
      new: [4, '/', 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
    }),
    passing: applicationsExample({
      new: [4, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      total: [4, 0, 0, 0, 0, 0, 4],
    }),
  },
  checkOutline: (judgement) =>
    emptyCellProblems(judgement, 'not-a-number', (place, text, hasRelations) => {
      const unchecked = hasRelations
        ? { zh: '，涉及它的勾稽关系没有核对', en: '; the relations it takes part in were not checked' }
        : { zh: '', en: '' };
      return COUNTS.test(text)
        ? {
            zh: `${place.zh}应只填一个数，现为“${text}”，数字以外还有别的内容${unchecked.zh}；请只写数字，不加文字、单位和符号。`,
            en: `“${place.en}” should be a number alone but is “${text}”, which has something beside it${unchecked.en}. Write nothing but the number.`,
          }
        : {
            zh: `${place.zh}应填数字，现为“${text}”${unchecked.zh}；没有发生的请填 0。`,
            en: `“${place.en}” should be a number but is “${text}”${unchecked.en}. Enter 0 if there was nothing.`,
          };
    }),
};

/**
 * A digit that counts something: 「31批次」 or 「约3」 is no way of saying that there was nothing, as 「/」 and 「0/0」
 * are.
 */
const COUNTS = /[1-9１-９]/;
