import { applicantWords, channelWords, mainVerbs, outcomeWords, resultWords } from './application-words';
import {
  isWholeSubject,
  understandApplicant,
  understandChannel,
  understandResult,
  understandVerb,
} from './applications';
import { countsAttribute } from './attributes';
import { understandCarried } from './carried';
import { CaseCounts, understandOutcome } from './cases';
import { type Mention, saysChange } from './clauses';
import { DocumentCounts } from './documents';
import { understandFee } from './fees';
import { familyOf, type Scope } from './scope';
import { namesApplications, namesOtherMatter, type Topic, topicAfter } from './topic';
import { TopicOfSentence } from './topic-of-sentence';
import { notUnderstood, type Understanding } from './understanding';
import { countsMatters } from './units';
import { anyOf } from './words';

/** What is known where a sentence begins; looked up only when a figure depends on it. */
export interface SentenceContext {
  /** The topic of the sentence before it in the same paragraph. */
  readonly topic: () => Topic;
  /** Whether the sentence before it spoke of disclosure. */
  readonly disclosure: () => boolean;
  /** Whether the heading above is about applications. */
  readonly headsApplications: () => boolean;
  /** Whether the heading above is about reviews and litigation. */
  readonly headsCases: () => boolean;
  /** Whether the sentence is about the fee for processing information. */
  readonly fee: boolean;
}

/** What the numbers of a sentence say, in their order, and the topic that it leaves standing. */
export interface Classified {
  readonly understandings: readonly Understanding[];
  readonly topic: () => Topic;
}

/** Nearly all figures of a report have none of these words around them, and need no closer look. */
const SPEAKING = anyOf([
  ...resultWords.words,
  ...applicantWords.words,
  ...channelWords.words,
  ...outcomeWords.words,
  ...mainVerbs.words,
  ...[
    '公开',
    '复议',
    '诉讼',
    '起诉',
    '行政争议',
    '结转',
    '转结',
    '转入',
    '转下',
    '转至',
    '转到',
    '顺延',
    '延续',
    '延至',
  ],
  ...['企业', '遗留', '未到答复期', '转20', '规章', '规范性文件', '制发', '制定', '废止', '现行有效', '受理'],
]);

/**
 * Classifies the numbers of a sentence by the words around them; what is not understood with certainty stays unknown.
 */
export function classify(
  sentence: string,
  mentions: readonly Mention[],
  context: SentenceContext,
): Classified {
  const counts = {
    documents: new DocumentCounts(),
    cases: new CaseCounts(
      sentence,
      (end) => speaksOfDisclosure(sentence.slice(0, end)) || context.disclosure() || context.headsCases(),
    ),
  };
  const topic = new TopicOfSentence(sentence, context.topic);
  let previous: Scope | undefined;
  const understandings = mentions.map((mention) => {
    if (context.fee) {
      const fee = understandFee(mention.number, mention.before, mention.after + mention.between, previous);
      previous = fee?.scope;
      if (fee) return fee;
    }
    if (!isComparable(mention)) return notUnderstood;
    const known = understand(mention, sentence, topic.at(mention.clauseStart), context, counts);
    topic.change(topicBehind(known, mention, topic.at(mention.clauseStart)), mention.number.end);
    return known;
  });
  return { understandings: settleResults(withRemainder(understandings, mentions)), topic: () => topic.last };
}

/** What has a memory from figure to figure. */
interface CountsOfSentence {
  readonly documents: DocumentCounts;
  readonly cases: CaseCounts;
}

/** …等6个部分, 共6项内容: what is counted are the names before it. */
const COUNTS_NAMES =
  /^大?(?:部分(?!予?以?公开|提供)|方面|内容|章节|板块|环节|层面|领域|类别|问题|渠道|方式|途径)/;

/** 未发生一起, 没有一件: a single one of what there is none of. */
const NOT_EVEN = /(?:未|没有|无)(?:发生|引发|引起|出现|产生|收到|接到|受理|提起|形成|导致)?过?$/;

function isComparable({ number, before, after }: Mention): boolean {
  if (number.measure !== 'count' || !countsMatters(number.unit)) return false;
  if (COUNTS_NAMES.test(after) || NOT_EVEN.test(before)) return false;
  return (SPEAKING.test(before) || (after !== '' && SPEAKING.test(after))) && !saysChange(before);
}

function topicBehind(known: Understanding, { before, after }: Mention, topic: Topic): Topic {
  const family = familyOf(known.scope);
  if (known.otherObject || family === 'cases') return 'other';
  return family === 'unknown' || family === 'applications' ? topicAfter(before + after, topic) : topic;
}

function understand(
  mention: Mention,
  sentence: string,
  topic: Topic,
  context: SentenceContext,
  { documents, cases }: CountsOfSentence,
): Understanding {
  const { number, before, after } = mention;
  if (countsAttribute(before, sentence)) return notUnderstood;
  const besideCases = sentence.includes('复议') || sentence.includes('诉讼');
  return (
    documents.understand(before, after) ??
    cases.understand(mention) ??
    understandOutcome(before, after, besideCases) ??
    understandApplication(before, after, topic, context) ??
    understandDisclosed(before, after, number.unit) ??
    notUnderstood
  );
}

/** Whether some words speak of the disclosure of information at all. */
export function speaksOfDisclosure(words: string): boolean {
  return words.includes('信息公开') || words.includes('依申请公开');
}

/** What a figure says of applications, where these are the topic and nothing else is named. */
function understandApplication(
  before: string,
  after: string,
  topic: Topic,
  context: SentenceContext,
): Understanding | undefined {
  const words = before + after;
  const named = namesApplications(words);
  const isTopic = () => named || topic === 'applications' || context.headsApplications();
  const carried = understandCarried(before, after);
  if (carried) {
    if (topic === 'other' || namesOtherMatter(words)) return notUnderstood;
    return isTopic() ? carried : { ...carried, certain: false };
  }
  const result = understandResult(before, after);
  if (namesOtherMatter(words) && !(result && !namesOtherMatter(withoutResults(words)))) return notUnderstood;
  if (topic === 'other' && !named) return notUnderstood;
  if (result) return isTopic() ? result : { ...result, certain: false };
  const particular = understandApplicant(before) ?? understandChannel(before, after);
  if (particular) return isTopic() ? particular : undefined;
  const verb = understandVerb(before, after, named);
  return verb && (verb.otherObject || isTopic()) ? verb : undefined;
}

/** Names of results hold words that elsewhere name other matters: 信访举报投诉类申请. */
function withoutResults(words: string): string {
  return words.replace(/信访|举报|投诉/g, '');
}

const DISCLOSED =
  /公开(?:政府|各类|政务|警务|本级)?(?:信息|内容|数据)?(?:共|共计|总计|数量|累计|为|达){0,2}$/;
const WEBSITE = /网站/;

/** Without such a word, what was disclosed may be that of one field or through one channel. */
const EVERYTHING = /主动公开|共|累计|总/;
const NOT_DISCLOSED = /申请|不予|部分|同意|新增|发布|更新|专栏|栏目|微博|微信|公众号/;

/** What kind of information it is when it is not any: 公开60条预决算信息. */
const OTHER_KIND = /^(?!(?:各类|有效)?(?:政府|政务)?信息)[^，；。]{1,12}(?:信息|文件|公告|政策)/;

/** 主动公开政府信息 N 条, by itself or on a website. */
function understandDisclosed(before: string, after: string, unit: string): Understanding | undefined {
  if (unit !== '条' && unit !== '件') return undefined;
  if (OTHER_KIND.test(after)) return undefined;
  const isDisclosed = DISCLOSED.test(before) || /^(?:政府|政务)?信息/.test(after);
  if (!isDisclosed || !before.includes('公开') || NOT_DISCLOSED.test(before)) return undefined;
  if (WEBSITE.test(before)) return { scope: 'disclosed/website', certain: isWholeSubject(before) };
  return { scope: 'disclosed', certain: EVERYTHING.test(before) && isWholeSubject(before) };
}

/** 其他3件 and nothing more. */
const REMAINDER = /^(?:其他|其它)(?:情况|情形|类|类型|结果)?(?:的)?$/;

/** Right behind results 其他3件 is the group of that name, or all the rest. */
function withRemainder(
  understandings: readonly Understanding[],
  mentions: readonly Mention[],
): readonly Understanding[] {
  if (!understandings.some(({ scope }) => familyOf(scope) === 'results')) return understandings;
  return understandings.map((own, index) => {
    const before = understandings[index - 1];
    const isRest = own.scope === 'unknown' && REMAINDER.test(mentions[index]?.before ?? '');
    return isRest && before && familyOf(before.scope) === 'results'
      ? { scope: 'other', certain: false, rest: true }
      : own;
  });
}

/** Three different results beside each other are results of applications, whatever the topic seemed to be. */
function settleResults(understandings: readonly Understanding[]): readonly Understanding[] {
  const results = understandings.filter(({ scope, rest }) => familyOf(scope) === 'results' && !rest);
  if (results.every(({ certain }) => certain)) return understandings;
  const isList = new Set(results.map(({ scope }) => scope)).size >= 3;
  return understandings.map((understanding) =>
    isList && familyOf(understanding.scope) === 'results' && !understanding.rest
      ? { ...understanding, certain: true }
      : understanding,
  );
}
