import type { Cause } from '../../repair/cause';
import { writeNumber } from '../../repair/cell-edits';
import type { CellChange } from '../../repair/equations';
import type { Repair } from '../../repair/likelihood';
import type { Slip } from '../../repair/slips';
import { formatExact } from '../../text/exact';
import type { Localised } from '../../text/localised';
import type { Fix } from '../finding';
import type { TableJudgement } from '../judgement';
import { placeName } from '../wording';

/** More repairs than this are no help to whoever must choose. */
const MOST_OFFERED = 3;

const slipWords: Readonly<Record<Slip, Localised>> = {
  swapped: { zh: '像是相邻两格的数对调了', en: 'as if two neighbours were swapped' },
  'neighbouring-cell': { zh: '像是数填进了相邻的一格', en: 'as if a number went into the neighbouring cell' },
  'moved-digit': { zh: '像是一位数字串到了邻格', en: 'as if a digit moved to the neighbouring cell' },
  sign: { zh: '像是多了负号', en: 'as if a minus sign slipped in' },
  nought: { zh: '像是末尾多了或少了一个 0', en: 'as if a final 0 was added or lost' },
  'doubled-digit': {
    zh: '像是同一数字多打或少打了一次',
    en: 'as if a digit was doubled, or typed once only',
  },
  'transposed-digits': { zh: '像是相邻两位数字颠倒了', en: 'as if two digits were transposed' },
  'adjacent-key': { zh: '像是按到了旁边的键', en: 'as if the next key was hit' },
  'wrong-digit': { zh: '像是错了、多了或少了一位数字', en: 'as if one digit was wrong, added or lost' },
  'left-out': { zh: '像是漏填成了 0', en: 'as if it was left at 0' },
  'one-off': { zh: '相差 1', en: 'off by one' },
};

/** What the equations say about where the mistake is. */
export function verdictOn(judgement: TableJudgement, cause: Cause): Localised {
  const [best, another] = cause.repairs;
  if (cause.repair)
    return verdictOnOne(
      changeInWords(judgement, cause.repair),
      cause.certain ? undefined : doubtOn(judgement),
    );
  if (cause.local) return verdictOnLocal(changeInWords(judgement, cause.local));
  if (!best && cause.certain) {
    return {
      zh: '改动一处或两处都不能使本表全部勾稽成立：至少有三处数字有误，不能判断是哪几处。',
      en: 'No change of one number or of two makes the whole table reconcile: at least three are wrong; the equations do not tell which.',
    };
  }
  if (!best || best.changes.length === 1) {
    return {
      zh: '仅凭勾稽关系不能判断是哪一个数有误。',
      en: 'The equations alone do not tell which number is wrong.',
    };
  }
  const words = repairInWords(judgement, best);
  if (!cause.certain) {
    const doubt = doubtOn(judgement);
    return {
      zh: `如把${words.zh}，能核的勾稽即全部成立；但${doubt.zh}，不能断定就是这两处。`,
      en: `Changing ${words.en} would make all that can be checked reconcile, but ${doubt.en} leave doubt.`,
    };
  }
  if (another) {
    const count = cause.repairs.length;
    return {
      zh: `至少有两处数字有误，不能判断是哪两处：改动两处即可使本表全部勾稽成立，但有 ${count} 种改法，例如把${words.zh}。`,
      en: `At least two numbers are wrong; the equations do not tell which: ${count} changes of two make the whole table reconcile, such as changing ${words.en}.`,
    };
  }
  return {
    zh: `至少有两处数字有误：把${words.zh}，改动两处即可使本表全部勾稽成立，且没有别的两处改法。`,
    en: `At least two numbers are wrong: changing ${words.en} makes the whole table reconcile, and no other change of two does.`,
  };
}

/** Why not all relations of a table could be checked. */
function doubtOn({ table }: TableJudgement): Localised {
  return table.layout === 'run-on' && table.rows.every((row) => row.cells !== undefined)
    ? {
        zh: '本表的数字连在一起，是按勾稽关系分开的',
        en: 'digits that run on, and were parted by the equations,',
      }
    : { zh: '本表有空格或形状不符的行', en: 'blanks or mis-shaped rows' };
}

/** The verdict on one change; with what leaves doubt about it, if anything does. */
function verdictOnOne(change: Localised, doubt: Localised | undefined): Localised {
  return doubt === undefined
    ? {
        zh: `把${change.zh}，是唯一能使本表全部勾稽成立的改动。`,
        en: `Changing ${change.en} is the only change that makes the whole table reconcile.`,
      }
    : {
        zh: `把${change.zh}，能核的勾稽即全部成立；但${doubt.zh}，不能断定就是这一处。`,
        en: `Changing ${change.en} makes all that can be checked reconcile, but ${doubt.en} leave doubt.`,
      };
}

function verdictOnLocal(change: Localised): Localised {
  return {
    zh: `把${change.zh}，上述关系即成立；但本表还有别的数字有误，不能断定就是这一处。`,
    en: `Changing ${change.en} makes these relations hold, but other numbers of the table are wrong, too, which leaves doubt.`,
  };
}

function changeInWords(judgement: TableJudgement, { place, from, to }: CellChange): Localised {
  const name = placeName(judgement.table, place);
  const [old, now] = [formatExact(from), formatExact(to)];
  return { zh: `${name.zh}由 ${old} 改为 ${now}`, en: `“${name.en}” from ${old} to ${now}` };
}

function repairInWords(judgement: TableJudgement, { changes, slip }: Repair): Localised {
  const words = changes.map((change) => changeInWords(judgement, change));
  const like = slip && slipWords[slip];
  return {
    zh: words.map(({ zh }) => zh).join('、') + (like ? `（${like.zh}）` : ''),
    en: words.map(({ en }) => en).join(' and ') + (like ? ` (${like.en})` : ''),
  };
}

/** The only repair of two numbers, where one number does not do and everything was checked; absent elsewhere. */
export function onlyPair(cause: Cause): Repair | undefined {
  const [best, another] = cause.repairs;
  return cause.certain && best?.changes.length === 2 && !another ? best : undefined;
}

/** The repairs of a cause as fixes, the likeliest first, and only those worth a choice. */
export function repairFixes(judgement: TableJudgement, cause: Cause): Fix[] {
  const { repair, repairs } = cause;
  const local = cause.local
    ? [fixOf(judgement, { changes: [cause.local], slip: undefined }, localNote, false)]
    : [];
  // One equation fits a change of any of its terms; only where a slip would explain one is it more than a guess.
  const worthwhile = repairs.filter(({ changes, slip }) => repair || changes.length > 1 || slip);
  const offered = worthwhile.slice(0, MOST_OFFERED).map(({ changes, slip }) => {
    // What is the only repair needs no guess at how the mistake came about.
    const told = repair || onlyPair(cause) ? undefined : slip;
    return fixOf(judgement, { changes, slip: told }, noteOn(cause), repair !== undefined && cause.certain);
  });
  return [...local, ...offered];
}

const localNote: Localised = {
  zh: '上述关系即成立，但不能断定就是这一处',
  en: 'makes these relations hold; not certain',
};

function fixOf(judgement: TableJudgement, repair: Repair, note: Localised, preferred: boolean): Fix {
  return {
    title: titleOf(judgement, repair, note),
    kind: 'suggested',
    preferred,
    edits: repair.changes.flatMap(({ place, to }) => {
      const cell = judgement.cells.at(place);
      return cell ? [writeNumber(cell, to, judgement.block)] : [];
    }),
  };
}

function titleOf(judgement: TableJudgement, { changes, slip }: Repair, note: Localised): Localised {
  const steps = changes.map(({ place, from, to }) => {
    const name = placeName(judgement.table, place);
    const step = `${formatExact(from)} → ${formatExact(to)}`;
    return { zh: `${name.zh}：${step}`, en: `${name.en}: ${step}` };
  });
  const like = slip && slipWords[slip];
  return {
    zh: `${steps.map(({ zh }) => zh).join('，')}（${note.zh}${like ? `；${like.zh}` : ''}）`,
    en: `${steps.map(({ en }) => en).join(', ')} (${note.en}${like ? `; ${like.en}` : ''})`,
  };
}

/** How far a repair of this cause can be trusted. */
function noteOn(cause: Cause): Localised {
  const { repair, repairs, certain } = cause;
  if (repair && certain) {
    const names = [...new Set(cause.broken.map((judged) => judged.relation.form.name.zh))].join('、');
    return {
      zh: `唯一能使本表全部勾稽成立的改动；恢复 ${names}`,
      en: 'the only change that makes the whole table reconcile',
    };
  }
  if (repair) {
    return {
      zh: '能核的勾稽即全部成立，但不能断定就是这一处',
      en: 'makes all that can be checked reconcile; not certain',
    };
  }
  if (repairs[0]?.changes.length === 1) return localNote;
  if (!certain) {
    return {
      zh: '能核的勾稽即全部成立，但不能断定就是这两处',
      en: 'makes all that can be checked reconcile; not certain',
    };
  }
  return repairs.length === 1
    ? {
        zh: '改动两处即可使全部勾稽成立，且没有别的两处改法',
        en: 'makes the whole table reconcile; no other change of two does',
      }
    : {
        zh: `改动两处即可使全部勾稽成立，但这样的改法有 ${repairs.length} 种`,
        en: `makes the whole table reconcile, as ${repairs.length} changes of two do`,
      };
}
