import { type JudgedRelation, type Place, samePlace } from '../model/relations';
import { writeNumber, writeValues } from '../repair/cell-edits';
import type { Cause, SingleCellRepair } from '../repair/locate';
import { type NewValue, recomputeCarriedOut, recomputeTotals, requiredTotal } from '../repair/totals';
import { formatExact, isNegative } from '../text/exact';
import type { Localised } from '../text/localised';
import type { Range } from '../text/position';
import type { Fix, RelatedPlace } from './finding';
import type { TableJudgement } from './judgement';
import type { Problem } from './rule';
import { placeName, relationInNumbers, relationLine } from './wording';

/**
 * The problems that one arithmetic rule reports. Each root cause is reported once, by the rule of the strongest relation
 * it breaks; the families of relations in a form stand in that order.
 */
export function arithmeticProblems(judgement: TableJudgement, rule: string): readonly Problem[] {
  if (judgement.counts.broken === 0) return [];
  return judgement.causes
    .filter((cause) => cause.broken[0].relation.form.rule === rule)
    .map((cause) => problemOf(judgement, cause));
}

function problemOf(judgement: TableJudgement, cause: Cause): Problem {
  const { table, cells } = judgement;
  const sentences = cause.broken.map((judged) => labelled(judgement, judged));
  const verdict = verdictOn(judgement, cause);
  return {
    range: rangeOf(judgement, cause.repair?.place ?? cause.broken[0].relation.total),
    message: {
      zh: `${sentences.map((sentence) => sentence.zh).join('；')}。${verdict.zh}`,
      en: `${sentences.map((sentence) => sentence.en).join('; ')}. ${verdict.en}`,
    },
    related: () => distinctPlaces(cause.broken.flatMap((judged) => relatedTerms(judgement, judged))),
    fixes: () =>
      distinct([
        ...(cause.repair ? [singleCellFix(judgement, cause.repair, cause)] : []),
        ...cause.broken.flatMap((judged) => totalFix(judgement, judged, cause.repair)),
        ...carriedOutFix(judgement, cause),
        ...allTotalsFix(judgement, recomputeTotals(table, cells)),
      ]),
  };
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

/** What the equations say about where the mistake is. */
function verdictOn(judgement: TableJudgement, cause: Cause): Localised {
  const { repair, certain, candidates } = cause;
  if (!repair) {
    return candidates > 0 || !certain
      ? {
          zh: '仅凭勾稽关系不能判断是哪一个数有误。',
          en: 'The equations alone do not tell which number is wrong.',
        }
      : {
          zh: '至少有两处数字有误，不能判断是哪几处。',
          en: 'At least two numbers are wrong; the equations do not tell which.',
        };
  }
  const place = placeName(judgement.table, repair.place);
  const change = { from: formatExact(repair.from), to: formatExact(repair.to) };
  return certain
    ? {
        zh: `把${place.zh}由 ${change.from} 改为 ${change.to}，是唯一能使本表全部勾稽成立的改动。`,
        en: `Changing “${place.en}” from ${change.from} to ${change.to} is the only change that makes the whole table reconcile.`,
      }
    : {
        zh: `把${place.zh}由 ${change.from} 改为 ${change.to}，能核的勾稽即全部成立；但本表有空格或形状不符的行，不能断定就是这一处。`,
        en: `Changing “${place.en}” from ${change.from} to ${change.to} makes all that can be checked reconcile, but blanks or mis-shaped rows leave doubt.`,
      };
}

function rangeOf(judgement: TableJudgement, place: Place): Range {
  const cell = judgement.cells.at(place);
  return judgement.block.range(cell?.cell ?? judgement.table.span);
}

function relatedTerms(judgement: TableJudgement, judged: JudgedRelation): RelatedPlace[] {
  const { table, cells, block } = judgement;
  return judged.relation.terms.flatMap((term) => {
    const cell = cells.at(term);
    if (!cell) return [];
    const name = placeName(table, term);
    const value = cell.value === undefined ? '' : ` ${formatExact(cell.value)}`;
    return [
      {
        range: block.range(cell.cell),
        message: { zh: `${name.zh}${value}`, en: `${name.en}${value}` },
      },
    ];
  });
}

function singleCellFix(judgement: TableJudgement, repair: SingleCellRepair, cause: Cause): Fix {
  const cell = judgement.cells.at(repair.place);
  const place = placeName(judgement.table, repair.place);
  const change = `${formatExact(repair.from)} → ${formatExact(repair.to)}`;
  const names = [...new Set(cause.broken.map((judged) => judged.relation.form.name.zh))].join('、');
  return {
    title: cause.certain
      ? {
          zh: `${place.zh}：${change}（唯一能使本表全部勾稽成立的改动；恢复 ${names}）`,
          en: `${place.en}: ${change} (the only change that makes the whole table reconcile)`,
        }
      : {
          zh: `${place.zh}：${change}（能核的勾稽即全部成立，但不能断定就是这一处）`,
          en: `${place.en}: ${change} (makes all that can be checked reconcile; not certain)`,
        },
    kind: 'suggested',
    preferred: cause.certain,
    edits: cell ? [writeNumber(cell, repair.to, judgement.block)] : [],
  };
}

/** “Recompute this total”, for a broken sum; left out where the single-cell repair is the very same change. */
function totalFix(
  judgement: TableJudgement,
  judged: JudgedRelation,
  repair: SingleCellRepair | undefined,
): Fix[] {
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
