import { sectionNumbers } from '../../forms/sections';
import { withoutNoteBehind } from '../../syntax/notes';
import { sectionOf } from '../../syntax/sections';
import { TextWithoutTags } from '../../syntax/text-without-tags';
import { editDistance, foldText, ordinalOf } from '../../text/fold';
import type { Span } from '../../text/position';
import { numeral, usualTitles } from '../facts/official-titles';
import { type PlacedWords, rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

/** A list of parts that the lead of a report announces. */
interface Announcement {
  readonly placed: PlacedWords;
  readonly span: Span;
  readonly names: readonly string[];
  /** How many parts the lead says there are, where it says so. */
  readonly count: number | undefined;
  /** Whether the list ends in 等 and says no number: it need not name all there is. */
  readonly isOpen: boolean;
}

/** What opens such a list, up to its first name. */
const OPENING =
  /(?:报告|年报|全文|内容)[^。；]{0,8}?(?:由|包括|包含|分为|分)(?:(?:如下|以下)(?:内容|部分)[:：，]?(?:全文包括)?)?[:：]?/g;
/** What ends it: how many parts there are, or the end of the sentence. */
const COUNTED =
  /[等共，,]{0,2}\s{0,3}([一二三四五六七八九十]|\d{1,2})\s{0,3}[个大项]?(?:部分|方面|内容|章节|板块)/;

const PARTS = /部分|方面|内容|章节|板块/;

/** What ends a list that names only some: 等内容, 等部分组成, or 等 at the end of the sentence. */
const OPEN_END = /等(?=部分|方面|内容|章节|板块|组成|[。；;，,]|$)/;

export const structureAnnouncedParts: WordsRule = {
  id: 'structure/announced-parts',
  catalogue: 'S-LIST',
  severity: 'information',
  basis: 'practice',
  title: {
    zh: '开头列出的部分与正文标题不一致',
    en: 'The parts that the lead announces are not those that follow',
  },
  explanation: {
    zh: '开头常写“本报告由……等六个部分组成”。沿用上年的开头、后来又改了标题时，列出的名称、个数就与正文对不上。第四、第五部分的几种规定写法，如「存在的主要问题及改进情况」前面有没有“政府信息公开工作”，算作相同。',
    en: 'Leads often say of which parts the report consists. When last year’s lead was kept and headings changed, names or their number no longer agree with the text. The official wordings of the fourth and fifth part, such as 「存在的主要问题及改进情况」 with or without 政府信息公开工作 before it, count as the same.',
  },
  get examples() {
    const lead = (last: string) =>
      `本报告根据《中华人民共和国政府信息公开条例》编制，全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、${last}等六个部分组成，统计期限自2024年1月1日起至2024年12月31日止，电话：0000-0000000。`;
    return {
      failing: reportExample({ lead: lead('需要说明的其他事项') }),
      passing: reportExample({ lead: lead('其他需要报告的事项') }),
    };
  },
  checkWords: (facts) => {
    const { headings, isClear } = facts.topLevel;
    const titles = headings.map(({ heading }) => withoutNoteBehind(heading.title));
    // What was cut off may be all that is wanting.
    if (!isClear || titles.length < 4 || facts.breaksOffAt !== undefined || endsInHeading(facts)) return [];
    const announced = announcementOf(facts, titles);
    if (!announced) return [];
    const differences = compare(announced, titles, facts.isWhole);
    if (!differences) return [];
    return [
      {
        range: rangeIn(announced.placed, announced.span),
        message: differences,
        // Written anew, the list would lose the tags within it.
        fixes: () =>
          holdsTags(announced)
            ? []
            : [
                {
                  title: { zh: '按正文标题重写这份清单', en: 'Rewrite the list after the headings' },
                  kind: 'suggested' as const,
                  preferred: false,
                  edits: [{ range: rangeIn(announced.placed, announced.span), newText: titles.join('、') }],
                },
              ],
      },
    ];
  },
};

/** Whether nothing follows the last heading, and it is not the last of the form. */
function endsInHeading({ sections, topLevel }: ReportWords): boolean {
  const last = topLevel.headings.at(-1);
  if (!last || last.official === 6 || last.placed !== sections.at(-1)) return false;
  return last.placed.section.text.slice(last.heading.end).trim() === '';
}

function holdsTags({ placed, span }: Announcement): boolean {
  return placed.section.text.slice(span.start, span.end).includes('<');
}

/** Where a lead would stand: before the first section, or in a block that begins with the title. */
function announcementOf(facts: ReportWords, titles: readonly string[]): Announcement | undefined {
  for (const placed of facts.sections) {
    const { section } = placed;
    if (section.boundary !== undefined && section.boundary !== 'title') return undefined;
    const words = new TextWithoutTags(section.text, 0, LONGEST_MARKUP);
    const found = readAnnouncement(words.text.slice(0, LONGEST_LEAD), titles);
    if (!found) continue;
    const { start, end } = found.span;
    return { ...found, span: { start: words.sourceOf(start), end: words.sourceOf(end - 1) + 1 }, placed };
  }
  return undefined;
}

/** No lead is longer than this, in UTF-16 code units. */
const LONGEST_LEAD = 4000;
const LONGEST_LIST = 400;

/** In a web page this much is looked at for it. */
const LONGEST_MARKUP = 40_000;

type AnnouncementInText = Omit<Announcement, 'placed'>;

/** The first list in a text that names parts of a report. */
function readAnnouncement(text: string, titles: readonly string[]): AnnouncementInText | undefined {
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    const found = readList(text, index + opening.length, titles);
    if (found && listsParts(found, titles)) return found;
  }
  return undefined;
}

/** 「提案内容包括乡村旅游、文物保护、…等方面」 lists something else: of parts some are called what the report or the form calls them. */
function listsParts({ names }: AnnouncementInText, titles: readonly string[]): boolean {
  if (names.filter((name) => titles.includes(name)).length >= FEWEST_KNOWN) return true;
  const known = new Set([...titles, ...sectionNumbers.flatMap(usualTitles)].map(comparable));
  return names.filter((name) => known.has(comparable(name))).length >= FEWEST_KNOWN;
}

const FEWEST_KNOWN = 2;

function readList(text: string, start: number, titles: readonly string[]): AnnouncementInText | undefined {
  const rest = text.slice(start, start + LONGEST_LIST);
  const counted = PARTS.test(rest) ? COUNTED.exec(rest) : null;
  const sentence = /[。；;]|组成|，并附|,\s?并附|$/.exec(rest)?.index ?? rest.length;
  const isCounted = counted !== null && counted.index <= sentence;
  const told = rest.slice(0, isCounted ? counted.index : sentence);
  const open = isCounted ? -1 : told.search(OPEN_END);
  const list = (open < 0 ? told : told.slice(0, open)).replace(/[等，,\s]{0,4}$/, '');
  // Problems and what is done about them are one part, however they are joined.
  const words = list.replace(/\s+/g, '').replace(/(存在的?(?:主要)?问题)、(?=改进)/, '$1及');
  const joined = titles.some(namesBoth) ? words.replace(PARTED_DISPUTES, '$1、') : words;
  // Most leads name the very headings.
  const names = words === titles.join('、') ? titles : splitNames(joined, titles);
  if (names.length < 4) return undefined;
  const written = isCounted ? counted[1] : undefined;
  return {
    names,
    count: written === undefined ? undefined : ordinalOf(written),
    isOpen: open >= 0,
    span: { start, end: start + list.length },
  };
}

/** 被申请行政复议情况、提起行政诉讼情况 are one part of the form. */
const PARTED_DISPUTES = /(复议)(?:的?情况)?[、，,](?=(?:被)?(?:提起)?(?:行政)?诉讼)/;

function namesBoth(title: string): boolean {
  return title.includes('复议') && title.includes('诉讼');
}

/**
 * The names in a list. They may hold the mark that parts them, 「政府信息公开行政复议、行政诉讼情况」, so names that are known,
 * from the form or from the report's own headings, are taken out first.
 */
function splitNames(list: string, titles: readonly string[]): readonly string[] {
  const known = [...titles, ...sectionNumbers.flatMap(usualTitles)];
  const names: string[] = [];
  let rest = list;
  while (rest !== '') {
    const name = known.find((candidate) => isWholeName(rest, candidate)) ?? firstName(rest);
    names.push(name);
    rest = rest.slice(name.length).replace(/^(?:以及|[、，,和及与]){1,4}/, '');
  }
  return names.filter((name) => name.trim() !== '');
}

/** Whether a list begins with a name, and the name does not go on behind it. */
function isWholeName(list: string, name: string): boolean {
  return list.startsWith(name) && /^(?:以及|[、，,和及与]|$)/.test(list.slice(name.length));
}

/** Up to the next mark; but what has not come to its end 情况 yet, such as 「复议、诉讼和申诉的情况」, goes on. */
function firstName(text: string): string {
  const first = nextMark(text, 0);
  if (ENDS_NAME.test(text.slice(0, first))) return text.slice(0, first);
  const second = nextMark(text, first + 1);
  const next = [second, nextMark(text, second + 1)].find(
    (end) => end < text.length && ENDS_NAME.test(text.slice(0, end)),
  );
  const isOneName = /(?:复议|诉讼|收费)/.test(text.slice(0, first));
  return text.slice(0, isOneName ? (next ?? first) : first);
}

/** Between two names: a mark, or a word that joins what has come to its end with what begins one of the other parts. */
const BETWEEN =
  /[、，,]|以及|(?<=情况|措施|问题|打算)[和及与](?=其[他它]|收到|主动公开|存在的|因政府信息公开)/;

/** Where the next mark between two names stands, or the end of the text. */
function nextMark(text: string, from: number): number {
  const found = text.slice(from).search(BETWEEN);
  return found < 0 ? text.length : from + found;
}

const ENDS_NAME = /(?:情况|措施|事项|问题|概述|打算|说明|建议|附表|计划|安排)$/;

function compare(announced: Announcement, titles: readonly string[], isWhole: boolean) {
  if (isExactly(announced, titles)) return undefined;
  const named = announced.names.map(comparable);
  const present = titles.map(comparable);
  const absent = announced.names.filter((_, index) => !isAmong(named[index] ?? '', present));
  const unannounced = announced.isOpen
    ? []
    : titles.filter((_, index) => !isAmong(present[index] ?? '', named));
  // What the lead does not count, it does not say a number of.
  const count = announced.count ?? titles.length;
  if (absent.length === 0 && unannounced.length === 0 && count === titles.length) return undefined;
  // An excerpt may end before the last of the parts.
  const isTail = absent.every((name, index) => name === announced.names.slice(-absent.length)[index]);
  if (!isWhole && absent.length > 0 && isTail && unannounced.length === 0) return undefined;
  if (announced.count === undefined ? absent.some(mayBeTwo) : isShort(announced, count, absent)) {
    return onlyCounted(count, titles.length);
  }
  const said = [
    ...(count === titles.length ? [] : [`开头说${numeral(count)}个部分，正文有${numeral(titles.length)}个`]),
    ...(absent.length === 0 ? [] : [`列出而正文没有：${absent.map(quote).join('')}`]),
    ...(unannounced.length === 0 ? [] : [`正文有而没有列出：${unannounced.map(quote).join('')}`]),
  ];
  const english = [
    ...(count === titles.length ? [] : [`it announces ${count} parts, the text has ${titles.length}`]),
    ...(absent.length === 0 ? [] : [`announced but not there: ${absent.map(quote).join('')}`]),
    ...(unannounced.length === 0 ? [] : [`there but not announced: ${unannounced.map(quote).join('')}`]),
  ];
  return {
    zh: `开头列出的部分与正文标题不一致：${said.join('；')}。`,
    en: `The parts that the lead announces differ from the headings: ${english.join('; ')}.`,
  };
}

function isShort({ names }: Announcement, count: number, absent: readonly string[]): boolean {
  return names.length < count && absent.some(mayBeTwo);
}

/** Whether a name is among others, one character more or less forgiven: 其他需报告的事项. */
function isAmong(name: string, others: readonly string[]): boolean {
  if (others.includes(name)) return true;
  return others.some((other) => Math.min(name.length, other.length) > 3 && editDistance(name, other, 1) <= 1);
}

/** Two names that a word joins instead of a mark are taken for one, and then it cannot be told which parts are named. */
function mayBeTwo(name: string): boolean {
  return name.length > LONGEST_NAME && /[和与及暨]/.test(name);
}

const LONGEST_NAME = 20;

function onlyCounted(count: number, present: number) {
  if (count === present) return undefined;
  return {
    zh: `开头列出的部分与正文标题不一致：开头说${numeral(count)}个部分，正文有${numeral(present)}个。`,
    en: `The parts that the lead announces differ from the headings: it announces ${count} parts, the text has ${present}.`,
  };
}

/** Whether the names are the very headings, as in most leads; folding names is left for the others. */
function isExactly({ names, count }: Announcement, titles: readonly string[]): boolean {
  return (count ?? names.length) === titles.length && titles.every((title) => names.includes(title));
}

function quote(name: string): string {
  return `「${name}」`;
}

/** Whatever is said around them, reviews and litigation are the fourth part. */
const DISPUTES = /^(?:行政)?复议(?:行政)?诉讼$/;
const AROUND_DISPUTES =
  /政府信息公开|政务公开|信息公开|依申请公开|申请|提起|引发|发生|工作|案件|情况|[因被的和及与或、,，]/g;

/**
 * What of a name tells it from others, without regard to the order of its words: leads write 依申请公开政府信息情况 where the
 * heading is 政府信息依申请公开办理情况. The forms that official texts themselves use of the fourth and the fifth name count as one.
 */
function comparable(name: string): string {
  const official = sectionOf(name);
  if (official === 4 || official === 5) return String(official);
  const folded = foldText(name);
  if (folded.includes('复议') && DISPUTES.test(folded.replace(AROUND_DISPUTES, ''))) return '4';
  const words = folded
    .replace(/^其他事项$/, '其他需报告事项')
    .replace(/^.{1,30}(?=总体情况$)/, '')
    .replace(/需要/g, '需')
    .replace(/^政府信息公开工作(?=存在)/, '')
    .replace(/^(?:行政机关|本机关)/, '')
    .replace(/办理|工作|情况|政府|的|和|及|与/g, '');
  return [...words].sort().join('');
}
