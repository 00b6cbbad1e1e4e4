import {
  aroundApplications,
  aroundCases,
  aroundFeeNotices,
  aroundFees,
  denialVerbs,
  negations,
  notNegations,
} from './denial-words';
import type { NumberInSentence } from './numbers';
import type { Scope } from './scope';
import { partialSubjects, wholeSubject } from './topic-words';
import { anyOf, everyOf } from './words';

/** A nought said in words: 未收到政府信息公开申请; offsets count in the plain sentence. */
export interface Denial {
  readonly start: number;
  readonly end: number;
  readonly clauseStart: number;
  readonly scope: Scope;
  readonly certain: boolean;
}

/** What is known of the place of a denial. */
export interface DenialContext {
  readonly aboutApplications: () => boolean;
  readonly aboutCases: () => boolean;
  readonly fee: boolean;
}

const NEGATION = everyOf([...notNegations, ...negations]);
const NOT_NEGATION: ReadonlySet<string> = new Set(notNegations);
const APPLICATIONS = everyOf([...denialVerbs, ...aroundApplications]);
const CASES = everyOf([...denialVerbs, ...aroundCases]);
const FEES = everyOf([...denialVerbs, ...aroundFees]);
const FEE_NOTICES = everyOf([...denialVerbs, ...aroundFees, ...aroundFeeNotices]);
const PARTIAL = anyOf(partialSubjects);
const DISCLOSURE = anyOf(['信息公开', '政务公开', '依申请公开', '公开政府信息', '申请公开']);

const CLAUSE_ENDS = '，；。：（）！？';

/** The noughts that a sentence says in words. A clause with a number in it says none. */
export function readDenials(
  sentence: string,
  numbers: readonly NumberInSentence[],
  context: DenialContext,
): readonly Denial[] {
  if (!/[未没无]/.test(sentence)) return [];
  const denials: Denial[] = [];
  let behind = 0;
  for (const match of sentence.matchAll(NEGATION)) {
    if (match.index < behind || NOT_NEGATION.has(match[0])) continue;
    const start = match.index;
    const end = clauseEnd(sentence, start);
    const clauseStart = startOfClause(sentence, start);
    if (end - clauseStart >= LONGEST_CLAUSE) continue;
    if (numbers.some((number) => number.start >= clauseStart && number.start < end)) continue;
    // Some write the full stop of Latin text.
    const object = sentence.slice(start + match[0].length, end).replace(/\.$/, '');
    const denied = understandDenial(sentence.slice(clauseStart, start), object, sentence, context);
    if (!denied) continue;
    denials.push({ start, end, clauseStart, ...denied });
    behind = end;
  }
  return denials;
}

/** A longer clause says more than that something did not happen. */
const LONGEST_CLAUSE = 120;

function clauseEnd(sentence: string, from: number): number {
  const last = Math.min(sentence.length, from + LONGEST_CLAUSE);
  let at = from;
  while (at < last && !CLAUSE_ENDS.includes(sentence.charAt(at))) at++;
  return at;
}

function startOfClause(sentence: string, from: number): number {
  const first = Math.max(0, from - LONGEST_CLAUSE);
  let at = from;
  while (at > first && !CLAUSE_ENDS.includes(sentence.charAt(at - 1))) at--;
  return at;
}

function understandDenial(
  subject: string,
  object: string,
  sentence: string,
  context: DenialContext,
): Pick<Denial, 'scope' | 'certain'> | undefined {
  const words = subject + object;
  if (/如|若|凡|是否|对未|的未/.test(subject)) return undefined;
  const whole = wholeSubject.test(subject) || !PARTIAL.test(subject);
  if (words.includes('复议') || words.includes('诉讼')) {
    const certain = whole && (DISCLOSURE.test(sentence) || context.aboutCases());
    const scope = deniedCases(subject, object);
    return scope && { scope, certain };
  }
  if (words.includes('结转'))
    return deniedCarry(object, whole && (DISCLOSURE.test(sentence) || context.aboutApplications()));
  if (context.fee && object.includes('通知')) {
    const none = object.replace(FEE_NOTICES, '') === '';
    return none ? { scope: 'fee/notices', certain: true } : undefined;
  }
  if (context.fee && /收取|收缴|收费|费用|处理费/.test(object)) {
    return object.replace(FEES, '') === '' ? { scope: 'fee/collected', certain: true } : undefined;
  }
  if (!object.includes('申请') || object.replace(APPLICATIONS, '') !== '') return undefined;
  const named = DISCLOSURE.test(object) || context.aboutApplications();
  return named ? { scope: 'received', certain: whole } : undefined;
}

/** 未发生行政复议、行政诉讼, and the other way round 行政复议、行政诉讼均未发生. */
function deniedCases(subject: string, object: string): Scope | undefined {
  const named = object.includes('复议') || object.includes('诉讼') ? object : subject;
  if (named === subject && !/(?:案件|诉讼|复议|均|情况)$/.test(subject.replace(/[均都也]$/, '均')))
    return undefined;
  if (object.replace(CASES, '') !== '') return undefined;
  if (/受理|备案|审理|办结|办理|答复|历年/.test(object + (named === subject ? subject : '')))
    return undefined;
  const review = named.includes('复议');
  const litigation = named.includes('诉讼');
  if (review && litigation) return 'reviews-and-litigation';
  return review ? 'review' : 'litigation';
}

const CARRY_WORDS = /结转|转结|下一年度|下年度|上一年度|上年度|上年|下年|继续|办理|至|到|入|年度/g;

/** 无结转下年度办理的申请. */
function deniedCarry(object: string, certain: boolean): Pick<Denial, 'scope' | 'certain'> | undefined {
  if (object.replace(CARRY_WORDS, '').replace(APPLICATIONS, '') !== '') return undefined;
  if (/结转(?:至|到)?下|下一?年度?/.test(object)) return { scope: 'carried-out', certain };
  return /上一?年/.test(object) ? { scope: 'carried-in', certain } : undefined;
}
