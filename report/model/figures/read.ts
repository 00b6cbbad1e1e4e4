import type { Span } from '../../text/position';
import { findBreakdowns } from './breakdowns';
import { classify, type SentenceContext, speaksOfDisclosure } from './classify';
import { isNoWhole, type Mention, readMentions } from './clauses';
import { type Denial, readDenials } from './denials';
import { namesFee } from './fees';
import type { Breakdown, BreakdownKind, FeeStatement, FiguresInProse, StatedFigure } from './figure';
import type { FoundBreakdown, Item } from './items';
import { type NumberInSentence, readNumbers } from './numbers';
import { type Period, PeriodsOfSentence } from './periods';
import { type PlainSentence, placeOf, plainSentence } from './plain-sentence';
import { type FoundSentence, findSentences } from './scan';
import { familyOf, type Scope, type ScopeFamily } from './scope';
import { type KnownFigure, settleParts } from './settle-parts';
import { headingAbove, headsApplications, headsCases, type Topic } from './topic';
import { notUnderstood, type Understanding } from './understanding';

/** What one sentence leaves to the next one of its paragraph; worked out when it is asked for. */
interface Standing {
  readonly topic: () => Topic;
  readonly period: () => Period;
  readonly disclosure: () => boolean;
  readonly fee: boolean;
  readonly heads: () => readonly (Item & { readonly figure: StatedFigure })[];
}

const nothingStands: Standing = {
  topic: () => 'none',
  period: () => ({ period: 'unstated', year: undefined }),
  disclosure: () => false,
  fee: false,
  heads: () => [],
};

/** What was read of one sentence, and what it leaves. */
interface ReadSentence extends FiguresInProse {
  readonly standing: Standing;
}

/**
 * Reads the figures that running prose states. `leftOut` are the stretches that are no prose, such as tables, in the
 * order of the text. The same text always gives the same figures; all spans are UTF-16 offsets in it.
 */
export function readFigures(text: string, leftOut: readonly Span[]): FiguresInProse {
  const figures: StatedFigure[] = [];
  const breakdowns: Breakdown[] = [];
  const fees: FeeStatement[] = [];
  let standing = nothingStands;
  let behind = 0;
  for (const found of findSentences(text, leftOut)) {
    const read = readSentence(text, found, found.follows ? standing : nothingStands);
    standing = read.standing;
    behind = found.follows ? behind + 1 : 0;
    if (behind % LONGEST_CHAIN === LONGEST_CHAIN - 1) settle(standing);
    figures.push(...read.figures);
    breakdowns.push(...read.breakdowns);
    fees.push(...read.fees);
  }
  return { figures, breakdowns, fees };
}

/**
 * What a sentence leaves may rest on the sentence before it, and so on; after so many it is worked out, so that no
 * chain grows long.
 */
const LONGEST_CHAIN = 32;

function settle({ topic, period }: Standing): void {
  topic();
  period();
}

/** How far before a sentence words may say that its heading no longer holds, in UTF-16 code units. */
const WORDS_BEFORE = 80;

function sentenceBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - WORDS_BEFORE), start).trimEnd();
  return words.slice(words.lastIndexOf('。', words.length - 2) + 1);
}

function readSentence(text: string, found: FoundSentence, before: Standing): ReadSentence {
  const plain = plainSentence(text, found);
  const { numbers, years } = readNumbers(plain.text);
  const heading = once(() => headingAbove(text, found.start));
  const periods = new PeriodsOfSentence(plain.text, years, before.period);
  const context = {
    topic: before.topic,
    disclosure: before.disclosure,
    headsApplications: () => headsApplications(heading(), sentenceBefore(text, found.start)),
    headsCases: () => headsCases(heading()),
    fee: namesFee(plain.text) || (before.fee && plain.text.startsWith('其中')),
  };
  const classified = classifyMentions(plain, numbers, context);
  const { known } = classified;
  const items = known.map(({ mention, understanding }) => ({ mention, scope: understanding.scope }));
  const breakdowns = findBreakdowns(plain.text, items, before.heads);
  const settled = settleParts(known, breakdowns, before.heads);
  const figures = known.map(({ mention }, index) =>
    stated(plain, mention, settled[index] ?? notUnderstood, periods),
  );
  const denials = readDenials(plain.text, numbers, {
    aboutApplications: () => before.topic() === 'applications' || context.headsApplications(),
    aboutCases: context.headsCases,
    fee: context.fee,
  }).map((denial) => denied(plain, denial, periods));
  const everything =
    denials.length === 0 ? figures : [...figures, ...denials].sort((a, b) => a.span.start - b.span.start);
  return {
    figures: everything,
    breakdowns: breakdowns.map((breakdown) => toBreakdown(breakdown, figures, before)),
    fees: context.fee ? feesOf(everything) : [],
    standing: {
      topic: once(classified.topic),
      period: once(() => periods.last),
      disclosure: () => speaksOfDisclosure(plain.text),
      fee: context.fee,
      heads: once(() => headsLeft(items, figures, breakdowns)),
    },
  };
}

/**
 * The numbers of a sentence that are figures, with what they say. A number without a unit is one only where it was
 * understood.
 */
function classifyMentions(
  plain: PlainSentence,
  numbers: readonly NumberInSentence[],
  context: SentenceContext,
): { readonly known: readonly KnownFigure[]; readonly topic: () => Topic } {
  const mentions = readMentions(plain.text, numbers);
  const { understandings, topic } = classify(plain.text, mentions, context);
  const known: KnownFigure[] = [];
  mentions.forEach((mention, index) => {
    const understanding = understandings[index] ?? notUnderstood;
    if (mention.number.unit !== '' || understanding.scope !== 'unknown')
      known.push({ mention, understanding });
  });
  return { known, topic };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Figures of unknown scope are compared with nothing, so nobody asks of which time they are. */
const ofNoTime: Period = { period: 'unstated', year: undefined };

function stated(
  plain: PlainSentence,
  { number, clauseStart, clauseEnd }: Mention,
  { scope, certain, some, subject, year }: Understanding,
  periods: PeriodsOfSentence,
): StatedFigure {
  const period: Period = scope === 'unknown' ? ofNoTime : periods.at(number.start, clauseStart);
  return {
    span: placeOf(plain, number.start, number.end),
    digits: placeOf(plain, number.start, number.digitsEnd),
    value: number.value,
    unit: number.unit,
    measure: number.measure,
    precision: number.precision,
    inWords: false,
    scope,
    certain,
    some: some === true,
    subject,
    period: year === undefined ? period.period : 'this',
    year: year ?? period.year,
    clause: placeOf(plain, clauseStart, clauseEnd),
    sentence: plain.place,
  };
}

function denied(plain: PlainSentence, denial: Denial, periods: PeriodsOfSentence): StatedFigure {
  const span = placeOf(plain, denial.start, denial.end);
  const period = periods.at(denial.start, denial.clauseStart);
  return {
    span,
    digits: span,
    value: 0,
    unit: '',
    measure: 'count',
    precision: 'exact',
    inWords: true,
    scope: denial.scope,
    certain: denial.certain,
    some: false,
    subject: undefined,
    period: period.period,
    year: period.year,
    clause: placeOf(plain, denial.clauseStart, denial.end),
    sentence: plain.place,
  };
}

const kinds: Readonly<Partial<Record<ScopeFamily, BreakdownKind>>> = {
  results: 'results',
  applicants: 'applicants',
  channels: 'channels',
  timeliness: 'timeliness',
  outcomes: 'outcomes',
};

function toBreakdown(
  { total, parts, shares, extent }: FoundBreakdown,
  figures: readonly StatedFigure[],
  before: Standing,
): Breakdown {
  const ofParts = parts.flatMap((index) => figures[index] ?? []);
  const whole =
    total === undefined ? undefined : total >= 0 ? figures[total] : before.heads()[-1 - total]?.figure;
  const first = total !== undefined && total >= 0 ? whole : ofParts[0];
  const settled = ofParts.map((part) => familyOf(part.scope)).find((own) => own in kinds) ?? 'unknown';
  return {
    kind: ofParts[0]?.measure === 'share' ? 'shares' : (kinds[settled] ?? 'other'),
    total: whole,
    parts: ofParts,
    shares: shares.map((index) => (index === undefined ? undefined : figures[index])),
    extent,
    span: { start: first?.span.start ?? 0, end: ofParts.at(-1)?.span.end ?? 0 },
  };
}

/**
 * The figures that a list in the next sentence may break down: the totals of this one, else its last figure of each
 * measure.
 */
function headsLeft(
  items: readonly Item[],
  figures: readonly StatedFigure[],
  breakdowns: readonly FoundBreakdown[],
): ReturnType<Standing['heads']> {
  const parts = new Set(breakdowns.flatMap((breakdown) => breakdown.parts));
  const free = items.flatMap((item, index) => {
    const figure = figures[index];
    const isWhole = figure?.measure !== 'share' && !isNoWhole(item.mention.before);
    return figure && isWhole && !parts.has(index) && item.mention.depth === 0 ? [{ ...item, figure }] : [];
  });
  const last = free.at(-1);
  const other = free.findLast(({ figure }) => figure.measure !== last?.figure.measure);
  return [last, other].filter((head) => head !== undefined);
}

const feeScopes: ReadonlySet<Scope> = new Set<Scope>([
  'fee/notices',
  'fee/noticed',
  'fee/cases',
  'fee/collected',
]);

/** What the sentence says of the fee: the first figure of each kind, those of a list's parts not among them. */
function feesOf(figures: readonly StatedFigure[]): readonly FeeStatement[] {
  const own = figures.filter(({ scope }) => feeScopes.has(scope));
  const [first] = own;
  if (!first) return [];
  const of = (scope: Scope) => own.find((figure) => figure.scope === scope);
  return [
    {
      sentence: first.sentence,
      notices: of('fee/notices'),
      noticed: of('fee/noticed'),
      cases: of('fee/cases'),
      collected: of('fee/collected'),
    },
  ];
}
