import type { JudgedRelation, RelationState } from '../model/relations';
import { requiredTotal } from '../repair/totals';
import type { TableJudgement } from '../rules/judgement';
import { placeName, relationLine, sumInNumbers } from '../rules/wording';
import { formatExact, isNegative, negate } from '../text/exact';
import type { Localised } from '../text/localised';

/** Every relation of a table with its terms, their sum, what is stated, the difference and the state, as Markdown. */
export function calculationSheet(judgement: TableJudgement): Localised {
  const { table, relations, counts } = judgement;
  const rows = relations.map((judged) => rowOf(judgement, judged));
  const head = {
    zh: ['状态', '关系', '行或列', '算式', '应为', '现为', '相差'],
    en: ['State', 'Relation', 'Row or column', 'Terms', 'Should be', 'Is', 'Difference'],
  };
  const title = {
    zh: `# ${table.form.name.zh}核算表\n\n${counts.holds} 条成立，${counts.broken} 条不成立，${counts.unchecked} 条未核。`,
    en: `# Calculation sheet of ${table.form.name.en}\n\n${counts.holds} hold, ${counts.broken} are broken, ${counts.unchecked} unchecked.`,
  };
  return {
    zh: `${title.zh}\n\n${markdownTable(
      head.zh,
      rows.map(({ zh }) => zh),
    )}\n`,
    en: `${title.en}\n\n${markdownTable(
      head.en,
      rows.map(({ en }) => en),
    )}\n`,
  };
}

const states: Readonly<Record<RelationState, Localised>> = {
  broken: { zh: '✗ 不成立', en: '✗ broken' },
  unchecked: { zh: '? 未核', en: '? unchecked' },
  holds: { zh: '✓ 成立', en: '✓ holds' },
};

function rowOf(
  { table, cells }: TableJudgement,
  { relation, state, excess }: JudgedRelation,
): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  const required = requiredTotal(relation, cells);
  const stated = cells.value(relation.total);
  const difference =
    state === 'broken'
      ? formatExact(isNegative(excess) ? negate(excess) : excess)
      : state === 'holds'
        ? '0'
        : '';
  const parts = relation.terms.filter((term) => term.coefficient === -1);
  const terms = sumInNumbers(parts, cells);
  const numbers = [
    terms,
    required === undefined ? '' : formatExact(required),
    stated === undefined ? '' : formatExact(stated),
    difference,
  ];
  const line = relationLine(table, relation);
  const total = placeName(table, relation.total);
  const name = relation.form.name;
  return {
    zh: [states[state].zh, name.zh, relation.form.besideTotal ? line.zh : total.zh, ...numbers],
    en: [states[state].en, name.en, relation.form.besideTotal ? line.en : total.en, ...numbers],
  };
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
