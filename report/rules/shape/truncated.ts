import { applicationsExample } from '../examples';
import type { WordsRule } from '../rule';

const whole = applicationsExample({
  new: [2, 0, 0, 0, 0, 0, 2],
  granted: [2, 0, 0, 0, 0, 0, 2],
  total: [2, 0, 0, 0, 0, 0, 2],
});

export const shapeTruncated: WordsRule = {
  id: 'shape/truncated',
  catalogue: 'SHP-TRUNCATED',
  severity: 'hint',
  basis: 'labels',
  title: { zh: '报告到此中断', en: 'The report breaks off' },
  explanation: {
    zh: '文本在表格中间、或在应当有表格的部分中断，后面的部分都没有：多半是复制、转换时没有取全。缺少的行不作核对，也不逐行提示。',
    en: 'The text ends in the middle of a table, or in a section that should hold one, and nothing follows: most likely copying or converting lost the rest. Missing rows are not checked and not reported one by one.',
  },
  examples: { failing: whole.slice(0, whole.indexOf('（七）总计')), passing: whole },
  checkWords: ({ breaksOffAt }) =>
    breaksOffAt
      ? [
          {
            range: breaksOffAt,
            message: {
              zh: '报告到此中断：后面的内容没有，缺少的行未作核对。',
              en: 'The report breaks off here: the rest is missing, and missing rows were not checked.',
            },
          },
        ]
      : [],
};
