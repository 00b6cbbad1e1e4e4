import { applicantWords, aroundChannels, channelWords, mainVerbs, resultWords } from './application-words';
import type { ResultScope } from './scope';
import { fillers, partialSubjects, selfDesignation, wholeSubject } from './topic-words';
import { notUnderstood, type Understanding } from './understanding';
import { anyOf, everyOf, type FoundMeaning } from './words';

/** What figures say of applications: how they came in and from whom, what became of them, and how many there were. */

const FILLERS = everyOf(fillers);
const VERBS = everyOf(mainVerbs.words);
const CHANNELS = everyOf([...channelWords.words, ...aroundChannels]);
const PARTIAL = anyOf(partialSubjects);

/**
 * What is left of some words when everything is taken out that changes nothing: an object or a subject that is not
 * understood.
 */
function residue(words: string): string {
  return words.replace(selfDesignation, '').replace(VERBS, '').replace(FILLERS, '');
}

/** The result of applications that a figure's words name. */
export function understandResult(before: string, after: string): Understanding | undefined {
  const found = resultWords.last(before);
  if (found) {
    const joined = joinedResults(before, found);
    if (joined) return joined;
    const proactive = before.includes('主动公开') && found.meaning !== 'already-public';
    return proactive ? undefined : { scope: found.meaning, certain: true };
  }
  if (/^(?:其中)?公开$/.test(before)) return { scope: 'granted', certain: true };
  // Beside other results 公开答复 is one of them; by itself it may be every answer.
  if (/^(?:其中)?公开答复$/.test(before)) return { scope: 'granted', certain: false };
  // 收到申请9件全部予以公开 says how many came in, whatever became of them.
  if (residue(before) !== '' || readVerbs(before)?.meanings.has('received')) return undefined;
  const behind = resultWords.first(after);
  if (!behind || behind.start > 4) return undefined;
  const last = resultWords.last(after);
  return (last && joinedResults(after, last)) ?? { scope: behind.meaning, certain: true };
}

/** What joins two results that one number counts together. */
const JOINS = /^(?:的)?(?:[、和或及与]|以及|或者)(?:者)?$/;
/** The figures that follow are one for each name. */
const RESPECTIVELY = /分别/;

/**
 * What a number counts that is said of two results joined by 和, 或 and the like, `found` being the last of them:
 * 予以公开或部分公开 is a sum of two groups, 予以公开和已主动公开 are one; any other pair is not compared. `undefined`
 * where nothing is joined to `found`.
 */
function joinedResults(words: string, found: FoundMeaning<ResultScope>): Understanding | undefined {
  const before = words.slice(0, found.start);
  if (RESPECTIVELY.test(words)) return undefined;
  const other = resultWords.last(before);
  if (found.meaning === 'partial' && ALSO_GRANTED.test(before)) {
    return { scope: 'granted-or-partial', certain: true };
  }
  if (!other || other.meaning === found.meaning || !JOINS.test(before.slice(other.end))) return undefined;
  const areGranted = [found, other].every(({ meaning }) => inGranted.has(meaning));
  return areGranted ? { scope: 'granted', certain: true } : notUnderstood;
}

/** What table three counts as 予以公开. */
const inGranted: ReadonlySet<ResultScope> = new Set<ResultScope>(['granted', 'already-public']);

/** 公开或部分公开, 予以公开和部分公开, 全部或部分公开, but not 主动公开和部分公开. */
const ALSO_GRANTED = /(?:(?:^|其中|共|予以|同意|准予|全部|依法)公开|全部)(?:[、和或及与]|以及|或者)(?:者)?$/;

/** One kind of organisation by the name of its column; 企业 alone may be all of them, or what is asked about. */
const COMPANIES = /^(?:其中|涉及(?=商业)|申请人为|来自|由)?(?:商业)?企业(?:的|申请|提出|提交){0,2}$/;

/** The kind of applicant that a figure's words name. 公民、法人和其他组织 are everybody, and no kind. */
export function understandApplicant(before: string): Understanding | undefined {
  if (before.includes('企业') && COMPANIES.test(before)) {
    return { scope: 'companies', certain: before.includes('商业企业') };
  }
  const found = applicantWords.last(before);
  if (!found) return undefined;
  const natural = /自然人|公民|个人/.test(before);
  const both = natural && before.includes('法人');
  if (both) return undefined;
  const left = residue(
    before.replace(/涉及(?=自然人|法人)|申请人|自然人|公民|个人|法人|组织|或者?|和|及/g, ''),
  );
  return left === '' || /^(?:来自|由|其他|其它|企业|单位)$/.test(left)
    ? { scope: found.meaning, certain: true }
    : undefined;
}

/** What is disclosed on a website did not come in by it; 依申请公开信息 is what came in. */
const DISCLOSED = /主动公开|(?<!依申请)公开(?:政府|政务)?信息(?!公开|申请|的申请)/;

/** The channel that a figure's words name. */
export function understandChannel(before: string, after: string): Understanding | undefined {
  const words = before === '' || residue(before) === '' ? before + after : before;
  if (DISCLOSED.test(words)) return undefined;
  const found = channelWords.last(words);
  if (found && namesSeveral(words)) return undefined;
  if (!found || residue(words.replace(CHANNELS, '')) !== '') return undefined;
  return { scope: found.meaning, certain: SUBMITTED.test(words) };
}

/** 信函、网络等渠道 is every channel, and none. */
function namesSeveral(words: string): boolean {
  return words.includes('、') || /等(?:渠道|方式|形式|途径)/.test(words);
}

/** Words that say that a channel is one of applications; without them 网站 or 邮件 may be anything. */
const SUBMITTED = /申请|方式|渠道|形式|途径|提交|提出|递交/;

type VerbScope = 'received' | 'handled' | 'concluded' | 'answered';

/** Where the verbs of a figure's words begin, and what each says. */
interface Verbs {
  readonly meanings: ReadonlySet<VerbScope>;
  readonly start: number;
}

function readVerbs(before: string): Verbs | undefined {
  const found = [...before.matchAll(VERBS)];
  const first = found[0];
  if (!first) return undefined;
  const meanings = new Set(found.map((match) => mainVerbs.of(match[0]) ?? 'handled'));
  return { meanings, start: first.index };
}

/** 收到并办结 may count either; 办理答复 counts what was worked on; 办结答复 what was concluded. */
function combine(meanings: ReadonlySet<VerbScope>): VerbScope {
  const [only] = meanings;
  if (meanings.size === 1 && only !== undefined) return only;
  return !meanings.has('received') && !meanings.has('handled') ? 'concluded' : 'handled';
}

/**
 * What a figure's words say applications did, by their verb: 收到, 办理, 办结, 答复. `named` is whether the clause
 * names the applications; where it does not, nothing else may stand in the clause either, and the topic must come from
 * before.
 */
export function understandVerb(before: string, after: string, named: boolean): Understanding | undefined {
  const verbs = readVerbs(before);
  if (!verbs) return undefined;
  const object =
    withoutChannels(before.slice(verbs.start)) + (SAID_OF_ALL.test(after) ? '' : after.replace(AMONG, ''));
  const subject = before.slice(0, verbs.start);
  if (residue(object) !== '') return named ? undefined : { ...notUnderstood, otherObject: true };
  if (!named && !object.includes('申请') && residue(subject) !== '') return undefined;
  if (LATE.test(before)) return notUnderstood;
  const scope = combine(verbs.meanings);
  if (ON_TIME.test(before)) {
    return scope === 'concluded' && isWholeSubject(subject)
      ? { scope, certain: false, some: true }
      : { scope, certain: false };
  }
  return isWholeSubject(subject)
    ? { scope, certain: true }
    : { scope, certain: false, subject: subject.replace(selfDesignation, '').replace(FILLERS, '') };
}

/** 通过邮寄、网络等方式提交的 */
const SUBMITTED_BY =
  /通过[^，。；\d]{2,30}?(?:(?:方式|途径|渠道|形式)(?:提交|提出|递交)?的?|(?:提交|提出|递交)的)/;

/** Takes out that applications came in by several channels, which are all of them; by a single one only some did. */
function withoutChannels(words: string): string {
  if (!words.includes('通过')) return words;
  return words.replace(SUBMITTED_BY, (said) => {
    const isAny = /[、和及]/.test(said) && residue(said.replace(CHANNELS, '')) === '';
    return isAny ? '' : said;
  });
}

/** 收到申请9件均已答复: what becomes of them all is not what is counted. */
const SAID_OF_ALL = /^(?:均|全部|都)/;

/** 办结的8件中，5件予以公开: what follows is told of them. */
const AMONG = /之?中$/;

/** 延期答复 N 件 are some of the answers, and nobody knows whether 按时答复 N 件 are all of them. */
const LATE = /延期|延长|超期|逾期|延时/;
const ON_TIME = /按时|按期|如期|期限|时限/;

/** A website of the government is a place and no subject. */
const WEBSITE = /.政府(?:门户)?网/g;

/** Whether the words before a verb name the whole body that reports, and no part of it. */
export function isWholeSubject(words: string): boolean {
  return wholeSubject.test(words) || !PARTIAL.test(words.replace(WEBSITE, ''));
}
