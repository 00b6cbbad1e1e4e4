import type { JudgedRelation } from '../../model/judged-relations';
import { type Place, samePlace } from '../../model/relations';
import type { Cause } from '../../repair/cause';
import { writeNumber, writeValues } from '../../repair/cell-edits';
import type { CellChange } from '../../repair/equations';
import { type NewValue, recomputeCarriedOut, recomputeTotals, requiredTotal } from '../../repair/totals';
import { formatExact, isNegative } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { Range } from '../../text/position';
import type { Fix, RelatedPlace } from '../finding';
import type { TableJudgement } from '../judgement';
import { relatedCell } from '../related-cell';
import type { Problem } from '../rule';
import { placeName, relationInNumbers, relationLine, tellingTerms } from '../wording';
import { problemsBesideGaps } from './beside-gaps';
import { onlyPair, repairFixes, verdictOn } from './verdict';

/**
 * The problems that one arithmetic rule reports. Each root cause is reported once, by the rule of the strongest
 * relation it breaks; the families of relations in a form stand in that order.
 */
export function arithmeticProblems(judgement: TableJudgement, rule: string): readonly Problem[] {
  const besideGaps = problemsBesideGaps(judgement, rule);
  if (judgement.counts.broken === 0) return besideGaps;
  const causes = judgement.causes().filter((cause) => cause.broken[0].relation.form.rule === rule);
  return [...causes.map((cause) => problemOf(judgement, cause)), ...besideGaps];
}

function problemOf(judgement: TableJudgement, cause: Cause): Problem {
  const { table, cells } = judgement;
  const broken = ownFirst(cause);
  const sentences = broken.map((judged) => labelled(judgement, judged));
  const verdict = verdictOn(judgement, cause);
  const pair = onlyPair(cause)?.changes ?? [];
  return {
    range: rangeOf(judgement, cause.place),
    message: {
      zh: `${sentences.map((sentence) => sentence.zh).join('；')}。${verdict.zh}`,
      en: `${sentences.map((sentence) => sentence.en).join('; ')}. ${verdict.en}`,
    },
    related: () =>
      distinctPlaces([
        ...pair.flatMap(({ place }) => relatedCell(judgement, place)),
        ...broken.flatMap(({ relation }) =>
          tellingTerms(relation.terms, cells).flatMap((term) => relatedCell(judgement, term)),
        ),
      ]),
    fixes: () => {
      const recomputing = [
        ...broken.flatMap((judged) => totalFix(judgement, judged, cause.repair)),
        ...carriedOutFix(judgement, cause),
        ...allTotalsFix(judgement, recomputeTotals(table, cells)),
      ];
      const repairing = repairFixes(judgement, cause);
      return distinct(tellsWhere(cause) ? [...repairing, ...recomputing] : [...recomputing, ...repairing]);
    },
  };
}

/** The broken relations, first the one whose total the finding stands on: it is what a reader looks at. */
function ownFirst({ broken, place, repair }: Cause): readonly JudgedRelation[] {
  if (repair) return broken;
  const own = broken.filter(({ relation }) => samePlace(relation.total, place));
  return [...own, ...broken.filter((judged) => !own.includes(judged))];
}

/**
 * Whether a repair says more than that a total is not its sum: none other is as small, or one slip explains both
 * numbers.
 */
function tellsWhere({ repair, local, repairs: [best, another] }: Cause): boolean {
  if (repair || local) return true;
  return best?.changes.length === 2 && (another === undefined || best.slip !== undefined);
}

/** A cell that stands in several broken relations is pointed at once. */
function distinctPlaces(places: readonly RelatedPlace[]): readonly RelatedPlace[] {
  const byPlace = new Map(
    places.map((place) => [`${place.range.start.line}:${place.range.start.character}`, place]),
  );
  return [...byPlace.values()];
}

/** Fixes that make the same edits are offered once, under the first title. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const edits = fixes.map((fix) => JSON.stringify(fix.edits));
  return fixes.filter((_, index) => edits.indexOf(edits[index] ?? '') === index);
}

/** A broken relation in numbers, with the column it runs down where the numbers alone do not say it. */
function labelled(judgement: TableJudgement, judged: JudgedRelation): Localised {
  const numbers = relationInNumbers(judgement.table, judged, judgement.cells);
  if (!judged.relation.form.besideTotal) return numbers;
  const line = relationLine(judgement.table, judged.relation);
  return { zh: `${line.zh}列：${numbers.zh}`, en: `column “${line.en}”: ${numbers.en}` };
}

function rangeOf(judgement: TableJudgement, place: Place): Range {
  const cell = judgement.cells.at(place);
  return judgement.block.range(cell?.cell ?? judgement.table.span);
}

/** “Recompute this total”, for a broken sum; left out where the single-cell repair is the very same change. */
function totalFix(judgement: TableJudgement, judged: JudgedRelation, repair: CellChange | undefined): Fix[] {
  const { relation } = judged;
  if (relation.form.besideTotal) return [];
  const { total } = relation;
  if (repair && samePlace(repair.place, total)) return [];
  const cell = judgement.cells.at(total);
  const value = requiredTotal(relation, judgement.cells);
  if (cell?.value === undefined || value === undefined || isNegative(value)) return [];
  const place = placeName(judgement.table, total);
  const change = `${formatExact(cell.value)} → ${formatExact(value)}`;
  return [
    {
      title: { zh: `重算${place.zh}：${change}`, en: `Recompute ${place.en}: ${change}` },
      kind: 'suggested',
      preferred: false,
      edits: [writeNumber(cell, value, judgement.block)],
    },
  ];
}

function allTotalsFix(judgement: TableJudgement, values: readonly NewValue[]): Fix[] {
  if (values.length === 0) return [];
  const name = judgement.table.form.name;
  return [
    {
      title: {
        zh: `重算${name.zh}的全部总计（改 ${values.length} 格）`,
        en: `Recompute every total of ${name.en} (${values.length} cells)`,
      },
      kind: 'suggested',
      preferred: false,
      edits: writeValues(values, judgement.cells, judgement.block),
    },
  ];
}

/** 「四 = 一 + 二 −（七）」, offered only where the balance is broken. */
function carriedOutFix(judgement: TableJudgement, cause: Cause): Fix[] {
  if (!cause.broken.some((judged) => judged.relation.form.besideTotal)) return [];
  const values = recomputeCarriedOut(judgement.table, judgement.cells);
  if (!values || values.length === 0) return [];
  return [
    {
      title: {
        zh: `按 四 = 一 + 二 −（七）重算“结转下年度”（改 ${values.length} 格）`,
        en: `Recompute “carried over” as received + carried in − concluded (${values.length} cells)`,
      },
      kind: 'suggested',
      preferred: false,
      edits: writeValues(values, judgement.cells, judgement.block),
    },
  ];
}
