import type { CellsByPlace, JudgedRelation, RelationState } from '../model/judged-relations';
import type { Relation } from '../model/relations';
import type { TableJudgement } from '../rules/judgement';
import { relationLine, sideInNumbers } from '../rules/wording';
import { absolute, type Exact, formatExact, sum } from '../text/exact';
import type { Localised } from '../text/localised';

/**
 * Every relation of a table with its terms, their sum, what is stated, the difference and the state, family by family.
 * It is Markdown that reads well as it stands, since not every editor shows it rendered.
 */
export function calculationSheet(judgement: TableJudgement): Localised {
  const { table, relations, counts } = judgement;
  const families = [...new Set(relations.map(({ relation }) => relation.form))];
  const broken = relations.filter(({ state }) => state === 'broken');
  const part = (title: Localised, judged: readonly JudgedRelation[]): readonly Localised[] => [
    { zh: `## ${title.zh}`, en: `## ${title.en}` },
    joined(
      judged.map((one) => lineOf(judgement, one)),
      '\n',
    ),
  ];
  const paragraphs: readonly Localised[] = [
    { zh: `# ${table.form.name.zh}核算表`, en: `# Calculation sheet of ${table.form.name.en}` },
    {
      zh: `${counts.holds} 条成立，${counts.broken} 条不成立，${counts.unchecked} 条未核。`,
      en: `${counts.holds} hold, ${counts.broken} are broken, ${counts.unchecked} unchecked.`,
    },
    ...(broken.length > 0 ? part({ zh: '不成立的关系', en: 'Broken relations' }, broken) : []),
    ...families.flatMap((family) =>
      part(
        family.name,
        relations.filter(({ relation }) => relation.form === family),
      ),
    ),
  ];
  const text = joined(paragraphs, '\n\n');
  return { zh: `${text.zh}\n`, en: `${text.en}\n` };
}

function joined(texts: readonly Localised[], separator: string): Localised {
  return {
    zh: texts.map(({ zh }) => zh).join(separator),
    en: texts.map(({ en }) => en).join(separator),
  };
}

const marks: Readonly<Record<RelationState, string>> = { holds: '✓', broken: '✗', unchecked: '?' };

/** 「✗ 商业企业：6+3+2+1+1 = 13，现为 12，相差 1」; a balance has two sums, the others a sum and a total. */
function lineOf({ table, cells }: TableJudgement, { relation, state, excess }: JudgedRelation): Localised {
  const line = relationLine(table, relation);
  const left = sideInNumbers(relation, -1, cells);
  const mark = marks[state];
  if (state === 'unchecked') {
    const right = sideInNumbers(relation, 1, cells);
    return {
      zh: `- ${mark} ${line.zh}：${left} ＝ ${right}，有数缺失，未核`,
      en: `- ${mark} ${line.en}: ${left} = ${right}, numbers missing, unchecked`,
    };
  }
  const total = formatExact(sumOfParts(relation, cells));
  const stated = relation.form.besideTotal
    ? sideInNumbers(relation, 1, cells)
    : formatExact(cells.value(relation.total) ?? 0);
  const difference = formatExact(absolute(excess));
  return {
    zh: `- ${mark} ${line.zh}：${left} ＝ ${total}，现为 ${stated}，相差 ${difference}`,
    en: `- ${mark} ${line.en}: ${left} = ${total}, is ${stated}, off by ${difference}`,
  };
}

/** The sum of a relation's parts. */
function sumOfParts(relation: Relation, cells: CellsByPlace): Exact {
  const parts = relation.terms.filter((term) => term.coefficient === -1);
  return sum(parts.map((term) => cells.value(term) ?? 0));
}
