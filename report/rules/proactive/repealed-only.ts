import { formatExact, isLess } from '../../text/exact';
import { proactiveExample } from '../examples';
import type { TableRule } from '../rule';
import { problemsOfRows } from './rows';

export const proactiveRepealedOnly: TableRule = {
  id: 'proactive/repealed-only',
  catalogue: 'T2-F21-REPEALONLY',
  severity: 'information',
  basis: 'labels',
  tables: ['proactive'],
  title: {
    zh: '表二：只有废止，没有制发和现行有效',
    en: 'Table two: repealed, but none issued and none in force',
  },
  explanation: {
    zh: '本年废止了文件，而制发和现行有效都是 0：可能确实全部废止了，也可能是现行有效件数漏填。请核对。',
    en: 'Documents were repealed, yet none was issued and none is in force: perhaps all were repealed, perhaps the number in force was forgotten.',
  },
  examples: {
    failing: proactiveExample('2021', { 'normative-documents': [0, 3, 0] }),
    passing: proactiveExample('2021', { 'normative-documents': [0, 3, 9] }),
  },
  check: (judgement) =>
    problemsOfRows(judgement, '2021', ['issued', 'repealed', 'in-force'], ({ name, value }) => {
      const repealed = value('repealed');
      if (value('issued') !== 0 || value('in-force') !== 0 || !isLess(0, repealed)) return undefined;
      return {
        column: 'in-force',
        message: {
          zh: `${name.zh}本年废止 ${formatExact(repealed)} 件，而制发和现行有效都是 0；请核对现行有效件数是否漏填。`,
          en: `“${name.en}”: ${formatExact(repealed)} repealed, yet none issued and none in force; was the number in force forgotten?`,
        },
      };
    }),
};
