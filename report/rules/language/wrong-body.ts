import { type Sentence, sentenceAt, spanOf } from '../../model/sentence';
import type { Localised } from '../../text/localised';
import type { Span } from '../../text/position';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { reportExample } from '../report-example';
import { problemIn } from '../report-problem';
import type { WordsRule } from '../rule';

export const languageWrongBody: WordsRule = {
  id: 'language/wrong-body',
  catalogue: 'L-WRONGBODY',
  severity: 'information',
  basis: 'practice',
  title: { zh: '落款或联系方式里是别的机关', en: 'Signed by, or to be asked of, another body' },
  explanation: {
    zh: '借用别处、别的部门的文稿时常漏改：落款或者“与……联系”里的机关，与标题里的机关同一类而地名不同（云岫县水利局、松漪县水利局），或者落款是同一地方的另一个局。简称、全称、内设机构、改过名的机关，不提示。',
    en: 'Left over from a text that was borrowed: the body that signs, or that is to be asked, is of the kind of the one in the title and of another place of that level, or the report is signed by another bureau of the same place. Short and long names, offices within the body, and names that share a word, are left alone.',
  },
  get examples() {
    const signed = (name: string) => reportExample({ other: `信息处理费0元。\n\n${name}\n\n2025年1月14日` });
    return { failing: signed('松漪县水利局'), passing: signed('云岫县水利局') };
  },
  checkWords: (facts) => {
    const { body } = facts;
    const own = body === undefined ? undefined : partsOf(body);
    if (body === undefined || !own) return [];
    return namedBodies(facts, body).flatMap(({ placed, name, span, where }) =>
      isOther(name, body, own, where)
        ? [
            problemIn(placed, span, {
              zh: `标题里的机关是“${body}”，${whereabouts[where].zh}是“${name}”：请核对是不是别处文稿留下的。`,
              en: `The title names ${body}, and ${whereabouts[where].en} ${name}: was it left over from another text?`,
            }),
          ]
        : [],
    );
  },
};

const whereabouts: Readonly<Record<'signature' | 'contact', Localised>> = {
  signature: { zh: '落款', en: 'it is signed by' },
  contact: { zh: '联系方式里', en: 'to be asked is' },
};

interface NamedBody {
  readonly placed: PlacedWords;
  readonly name: string;
  readonly span: Span;
  readonly where: keyof typeof whereabouts;
}

function namedBodies(facts: ReportWords, body: string): readonly NamedBody[] {
  const signers = facts.datesOfIssue.flatMap(({ placed, signer }): NamedBody[] =>
    signer ? [{ placed, ...signer, where: 'signature' }] : [],
  );
  return [...facts.sections.flatMap((placed) => contactsIn(placed, body)), ...signers];
}

/** 「请与云岫县水利局办公室联系」 */
const CONTACT = /(?<=[与和同向])([^，。；：、（）()与和同向]{4,30}?)(?=联系|咨询|反映)/;
const CONTACTS = /[与與][^，。；：、（）()\n]{4,40}?[联聯][系繫]/g;

/** An office within a body. */
const OFFICE = /(?<=局|委员会|厅|政府|办事处)(?:[^局]{0,8}(?:办公室|办公厅|科|股|处|中心))$/;

/** Whom else than the body itself the lead says to ask; further on a report speaks of others, too. */
function contactsIn(placed: PlacedWords, body: string): readonly NamedBody[] {
  const { boundary } = placed.section;
  if (boundary !== undefined && boundary !== 'title') return [];
  return placed.section.firstMatches(CONTACTS).flatMap(({ 0: words, index }) => {
    if (words.includes(body)) return [];
    const sentence = sentenceAt(placed.section.text, index);
    const at = sentence.offsets.indexOf(index);
    return at < 0 ? [] : contactAt(placed, sentence, at);
  });
}

function contactAt(placed: PlacedWords, sentence: Sentence, at: number): readonly NamedBody[] {
  const words = CONTACT.exec(sentence.text.slice(at))?.[1];
  if (words === undefined) return [];
  const name = words.replace(OFFICE, '');
  const start = sentence.text.indexOf(words, at);
  return [{ placed, name, span: spanOf(sentence, start, start + name.length), where: 'contact' }];
}

/** The name of a body: its place with the level at its end, and what it is there. */
interface Parts {
  readonly place: string;
  readonly kind: string;
}

const PARTS = /^([\u4e00-\u9fff]{2,14}(街道|[省市州盟县区旗镇乡]))([\u4e00-\u9fff]{2,20})$/;

function partsOf(name: string): Parts | undefined {
  const [, place, , kind] = PARTS.exec(name) ?? [];
  return place === undefined || kind === undefined ? undefined : { place, kind };
}

/** Bodies that a government may have several of; their own word stands before this. */
const BUREAU = /局$/;

function isOther(name: string, body: string, own: Parts, where: NamedBody['where']): boolean {
  if (name.endsWith(body) || body.endsWith(name)) return false;
  const other = partsOf(name);
  if (!other) return false;
  if (other.kind === own.kind) return isOtherPlace(other.place, own.place);
  const isSamePlace = other.place.endsWith(own.place) || own.place.endsWith(other.place);
  const areBureaus = BUREAU.test(other.kind) && BUREAU.test(own.kind);
  return where === 'signature' && isSamePlace && areBureaus && !shareWord(other.kind, own.kind);
}

/** As many characters are what a place is called by; what follows says what it is, and is often shortened. */
const PROPER = 2;

/** Whether two names are those of different places of one level. */
function isOtherPlace(one: string, other: string): boolean {
  const level = (place: string) => /(?:街道|.)$/.exec(place)?.[0];
  return (
    level(one) === level(other) &&
    !one.endsWith(other) &&
    !other.endsWith(one) &&
    one.slice(0, PROPER) !== other.slice(0, PROPER)
  );
}

/** Whether two bureaus share a character of their own words, as those do that were merged or renamed. */
function shareWord(one: string, other: string): boolean {
  const characters = new Set(one.replace(BUREAU, ''));
  return [...other.replace(BUREAU, '')].some((character) => characters.has(character));
}
