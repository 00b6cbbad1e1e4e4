import { officialOutcomes, outcomeWords } from './application-words';
import type { Mention } from './clauses';
import type { CaseScope, Outcome } from './scope';
import { notUnderstood, type Understanding } from './understanding';
import { anyOf } from './words';

/** Reviews and litigation: 行政复议 3 件, 行政诉讼 1 件, and their outcomes. */

const DISCLOSURE = anyOf(['信息公开', '政务公开', '依申请公开', '公开政府信息']);

/**
 * A body also handles reviews as the authority that decides them, registers other bodies' cases, and appears in court.
 * Sued together with the body whose review it decided it does not count the case (国办公开办函〔2016〕201号).
 */
const OTHER_ROLE = anyOf([
  '备案',
  '受理',
  '审理',
  '审结',
  '办结',
  '办理',
  '复议机关',
  '代理',
  '出庭',
  '应诉',
  '答复',
  '历年',
  '败诉',
  '胜诉',
  '调解',
  '指导',
  '监督',
  '培训',
  '化解',
  '调处',
  '共同被告',
  '曾',
]);

/** What is said behind a figure of cases that are none about disclosure. */
const NOT_DISCLOSURE =
  /^[^。；]{0,12}(?:[与和同](?:政府|政务)?信息公开(?:工作|事项)?(?:均|都)?无关|(?:非|不是|不属于?|不涉及)因?(?:政府|政务)?信息公开)/;

const LONGEST_REMARK = 30;

/** 行政复议11收到办件33条: the cases have a number already, which lost its unit. */
const HAS_NUMBER = /(?:复议|诉讼|起诉)[^\d]{0,12}\d(?!\d{0,3}[年月日])/;

const NEW = /新增|新收|新发生/;

const BOTH = /复议(?:案件|申请|案)?(?:和|及|以及|与|、|或|或者)(?:被)?(?:提起)?(?:行政)?诉讼/;

/** These tell it for the whole sentence, wherever they stand before the figure. */
const OTHER_ROLE_IN_SENTENCE = anyOf([
  '备案',
  '复议机关',
  '审理',
  '审结',
  '代理',
  '出庭',
  '应诉',
  '历年',
  '共同被告',
]);

/**
 * 这3起申请均未引起行政复议: what is counted led to no case. 尚未审结 and 未经复议 are said of cases that there are.
 */
const DENIED =
  /^[^复诉起]{0,30}(?:未|没有)(?:被|再|因)?(?:发生|引发|引起|出现|产生|造成|导致|提起|提出|申请|涉及|收到|接到|形成)/;

/** Understands the reviews and litigation of a sentence; once some are those of another role, all that follow are. */
export class CaseCounts {
  /** The cases of an empty sentence; it is there for what `LineMap.empty` is. */
  static readonly none = new CaseCounts('', () => false);

  readonly #sentence: string;
  readonly #aboutDisclosure: (end: number) => boolean;
  #ofOtherRole = false;

  /** `aboutDisclosure` tells whether the text before a place in the sentence speaks of disclosure. */
  constructor(sentence: string, aboutDisclosure: (end: number) => boolean) {
    this.#sentence = sentence;
    this.#aboutDisclosure = aboutDisclosure;
  }

  /** What a figure says of reviews or litigation; `undefined` where it names none. Ask in the order of the sentence. */
  understand({ number, before, after }: Mention): Understanding | undefined {
    const words = namesCases(before) ? before : namesCases(after) && !DENIED.test(after) ? after : undefined;
    if (words === undefined || (words === before && HAS_NUMBER.test(before))) return undefined;
    const scope = caseScope(words);
    this.#ofOtherRole ||=
      OTHER_ROLE.test(withoutUnfinished(before + after)) ||
      OTHER_ROLE_IN_SENTENCE.test(withoutUnfinished(this.#sentence.slice(0, number.start)));
    if (scope === undefined || this.#ofOtherRole) return notUnderstood;
    if (NOT_DISCLOSURE.test(this.#sentence.slice(number.end, number.end + LONGEST_REMARK)))
      return notUnderstood;
    const outcome = understandOutcome(before, after, true);
    const named = DISCLOSURE.test(before + after) || this.#aboutDisclosure(number.start);
    // The table may hold cases of the year before beside those that came in.
    const certain = named && !NEW.test(before);
    if (!outcome) return { scope, certain };
    // 复议后起诉维持 1 件 is not all that was litigated after review, and no figure of its own.
    return scope === 'review' || scope === 'litigation'
      ? { scope: `${scope}/${outcome.outcome}`, certain: certain && outcome.certain }
      : notUnderstood;
  }
}

/** 尚未审结 names an outcome and must not be taken for the trying of cases. */
function withoutUnfinished(words: string): string {
  return words.replace(/尚?未审结|正在审理|尚在审理/g, '');
}

/** What reviews and litigation are called together. */
const DISPUTES = '行政争议';

function namesCases(words: string): boolean {
  return (
    words.includes('复议') || words.includes('诉讼') || words.includes('起诉') || words.includes(DISPUTES)
  );
}

function caseScope(words: string): CaseScope | undefined {
  if (BOTH.test(words)) return 'reviews-and-litigation';
  if (words.includes('未经复议') || words.includes('直接起诉')) return 'litigation/direct';
  if (words.includes('复议后')) return 'litigation/after-review';
  const review = words.includes('复议');
  const litigation = words.includes('诉讼') || words.includes('起诉');
  if (words.includes(DISPUTES)) return review || litigation ? undefined : 'reviews-and-litigation';
  if (review && litigation) return undefined;
  return review ? 'review' : 'litigation';
}

/**
 * Whether a figure's words name the outcome of cases. What they are the outcome of must be told by the figure before
 * them.
 */
export function understandOutcome(
  before: string,
  after: string,
  besideCases: boolean,
): (Understanding & { readonly outcome: Outcome }) | undefined {
  const outcome = (outcomeWords.last(before) ?? outcomeWords.last(after))?.meaning;
  if (outcome === undefined) return undefined;
  const words = before + after;
  const certain = officialOutcomes.some((official) => words.includes(official));
  if (!certain && !besideCases && words.length > 8) return undefined;
  return { scope: `outcome/${outcome}`, certain, outcome };
}
