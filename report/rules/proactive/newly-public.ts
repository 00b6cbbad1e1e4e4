import { formatExact, isLess } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactiveNewlyPublic: TableRule = {
  id: 'proactive/newly-public',
  catalogue: 'T2-F19-PUB',
  severity: 'error',
  basis: 'labels',
  tables: ['proactive'],
  title: {
    zh: '表二：本年新公开数量不超过对外公开总数量',
    en: 'Table two: newly public is part of public in all',
  },
  explanation: {
    zh: '本年新公开的包括在对外公开总数量里，不会比总数还多。不符时，多半是总数只填了以前年度的，或者两格填反了。',
    en: 'What was made public this year is part of what is public in all, and cannot be more. Where it is, the total may cover earlier years only, or the two were exchanged.',
  },
  examples: {
    failing: proactiveExample('2019', { 'normative-documents': [9, 9, 4] }),
    passing: proactiveExample('2019', { 'normative-documents': [9, 9, 31] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2019', ['newly-public', 'public-in-all'], ({ name, value }) => {
      const [newly, all] = [value('newly-public'), value('public-in-all')];
      if (!isLess(all, newly)) return undefined;
      return {
        column: 'public-in-all',
        message: {
          zh: `${name.zh}·对外公开总数量为 ${formatExact(all)}，少于本年新公开数量 ${formatExact(newly)}。`,
          en: `“${name.en}, public in all” is ${formatExact(all)}, less than ${formatExact(newly)} newly public.`,
        },
      };
    }),
};
