import { add, formatExact, isLess, subtract } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactiveInForce: TableRule = {
  id: 'proactive/in-force',
  catalogue: 'T2-F21-VALIDMIN',
  severity: 'warning',
  basis: 'labels',
  tables: ['proactive'],
  title: {
    zh: '表二：现行有效件数不少于本年制发减本年废止',
    en: 'Table two: in force is at least issued minus repealed',
  },
  explanation: {
    zh: '现行有效件数 = 上年现行有效 + 本年制发 − 本年废止，而上年现行有效不会是负数，所以现行有效不会少于本年制发减本年废止。只有年底已制发、尚未施行，或者有效期届满自动失效的文件才会例外，请核对后在报告中说明。',
    en: 'What is in force is what was in force last year, plus what was issued, minus what was repealed; the first of these is never negative. Only documents that were issued but are not yet in effect, or that expired by themselves, are an exception; say so in the report.',
  },
  examples: {
    failing: proactiveExample('2021', { 'normative-documents': [6, 2, 3] }),
    passing: proactiveExample('2021', { 'normative-documents': [6, 2, 14] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2021', ['issued', 'repealed', 'in-force'], ({ name, value }) => {
      const [issued, repealed, inForce] = [value('issued'), value('repealed'), value('in-force')];
      if (!isLess(add(inForce, repealed), issued)) return undefined;
      const least = `${formatExact(issued)} − ${formatExact(repealed)} = ${formatExact(subtract(issued, repealed))}`;
      return {
        column: 'in-force',
        message: {
          zh: `${name.zh}·现行有效件数为 ${formatExact(inForce)}，少于本年制发减本年废止（${least}）。`,
          en: `“${name.en}, in force” is ${formatExact(inForce)}, less than issued minus repealed (${least}).`,
        },
      };
    }),
};
