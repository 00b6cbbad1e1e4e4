import type { Relation } from '../../model/relations';
import type { RelationBesideGaps } from '../../repair/beside-gaps';
import type { Localised } from '../../text/localised';
import type { TableJudgement } from '../judgement';
import { relatedCell } from '../related-cell';
import type { Problem } from '../rule';
import { placeName, relationLine, sideInNumbers, tellingTerms } from '../wording';

/**
 * The problems of one arithmetic rule's relations that were not checked for want of numbers, and that cannot hold, or
 * hardly do, whatever belongs there.
 */
export function problemsBesideGaps(judgement: TableJudgement, rule: string): readonly Problem[] {
  const { counts, cellCounts } = judgement;
  if (counts.unchecked === 0 || cellCounts.blank + cellCounts['not-a-number'] === 0) return [];
  return judgement
    .besideGaps()
    .filter(({ relation }) => relation.form.rule === rule)
    .map((found) => problemOf(judgement, found));
}

function problemOf(judgement: TableJudgement, { relation, verdict }: RelationBesideGaps): Problem {
  const { table, cells, block } = judgement;
  const sides = sidesInNumbers(judgement, relation);
  return {
    range: block.range(cells.at(relation.total)?.cell ?? table.span),
    severity: verdict === 'impossible' ? 'error' : 'information',
    message:
      verdict === 'impossible'
        ? {
            zh: `${sides.zh}：没有数字的格（?）无论填几，两边都不会相等。`,
            en: `${sides.en}: whatever belongs into the cells without a number (?), the two sides cannot be equal.`,
          }
        : {
            zh: `${sides.zh}：没有数字的格（?）如按 0 计，两边不相等。`,
            en: `${sides.en}: with 0 for the cells without a number (?), the two sides are not equal.`,
          },
    related: () => tellingTerms(relation.terms, cells).flatMap((term) => relatedCell(judgement, term)),
  };
}

/** Both sides of a relation with their numbers: （一）予以公开·总计 7，各项 5+?+3. */
function sidesInNumbers({ table, cells }: TableJudgement, relation: Relation): Localised {
  const totals = sideInNumbers(relation, 1, cells);
  const parts = sideInNumbers(relation, -1, cells);
  if (relation.form.besideTotal) {
    const line = relationLine(table, relation);
    return {
      zh: `${line.zh}列：一 + 二 为 ${parts}，（七）+ 四 为 ${totals}`,
      en: `column “${line.en}”: received + carried in is ${parts}, concluded + carried over is ${totals}`,
    };
  }
  const total = placeName(table, relation.total);
  return {
    zh: `${total.zh}为 ${totals}，各项为 ${parts}`,
    en: `${total.en} is ${totals}, its parts are ${parts}`,
  };
}
