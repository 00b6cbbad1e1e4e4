import type { Section } from '../../model/section';
import { trimSpan } from '../../syntax/blanks';
import { TextWithoutTags } from '../../syntax/text-without-tags';
import { hanCount } from '../../text/code-units';
import type { Span } from '../../text/position';
import { type PlacedWords, rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { problemAt } from '../problem';
import { reportExample } from '../report-example';
import type { Problem, ProseRule, WordsRule } from '../rule';
import { type AdjacentRepeat, adjacentRepeats } from './adjacent-repeats';

export const languageRepeatedSentence: ProseRule & WordsRule = {
  id: 'language/repeated-sentence',
  catalogue: 'L-DUPSENT',
  severity: 'information',
  basis: 'practice',
  title: { zh: '同一段、同一句写了两遍', en: 'The same paragraph or sentence twice' },
  explanation: {
    zh: '粘贴时常见：同一段话在全文出现两遍，或者同一句、同一分句连着写了两遍。一字不差、三十字以上的段落，六字以上紧接着重复的句子，才提示；表格、标题不查。同样的段落很多时（例如网页上有两份正文），不提示。',
    en: 'Pasting leaves such: a paragraph that stands twice in the report, or a sentence or clause that follows itself. Said of paragraphs of thirty characters or more that are the same to the letter, and of clauses of six or more; not of tables and headings. Where many paragraphs are repeated, as on a page that has the text twice, nothing is said.',
  },
  get examples() {
    const report = reportExample();
    const [sentence = ''] = /收到政府信息公开申请4件，全部按期答复。/.exec(report) ?? [];
    return { failing: report.replace(sentence, sentence + sentence), passing: report };
  },
  checkProse: (section) => sentencesIn(section),
  checkWords: (facts) => {
    const paragraphs = repeatedParagraphs(facts);
    return paragraphs.length <= MOST ? paragraphs.map(ofParagraph) : [];
  },
};

/** More paragraphs than this are no slip: the page has its text twice. */
const MOST = 5;

/** Paragraphs have as many UTF-16 code units at least; a short one may be said twice. */
const SHORTEST_PARAGRAPH = 32;
const FEWEST_HAN = 30;

interface Repeated {
  readonly placed: PlacedWords;
  readonly span: Span;
  readonly first: { readonly placed: PlacedWords; readonly span: Span };
}

/** Paragraphs of a report that stood in it before, to the letter. */
function repeatedParagraphs({ sections }: ReportWords): readonly Repeated[] {
  // By their lengths: seldom do two have the same, so that hardly any is read.
  const seen = new Map<number, Repeated['first'][]>();
  const repeated: Repeated[] = [];
  for (const placed of sections) {
    for (const span of paragraphsOf(placed.section, SHORTEST_PARAGRAPH)) {
      const alike = seen.get(span.end - span.start);
      const own = { placed, span };
      const first = alike?.find((earlier) => isSame(earlier, own));
      if (first && isProse(wordsOf(own))) repeated.push({ ...own, first });
      if (first) continue;
      if (alike) alike.push(own);
      else seen.set(span.end - span.start, [own]);
    }
  }
  return repeated;
}

function isSame(one: Repeated['first'], other: Repeated['first']): boolean {
  return one.placed.section.text.startsWith(wordsOf(other), one.span.start);
}

function wordsOf({ placed, span }: Repeated['first']): string {
  return placed.section.text.slice(span.start, span.end);
}

/** The lines of a section that are no shorter, without blanks at their ends; those of tables are left out. */
function paragraphsOf(
  { lines, text, tableSpans }: Pick<Section, 'lines' | 'text' | 'tableSpans'>,
  shortest: number,
): readonly Span[] {
  const spans: Span[] = [];
  let table = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    const start = lines.lineStart(line);
    const end = lines.lineEnd(line);
    if (end - start < shortest) continue;
    while ((tableSpans[table]?.end ?? end) <= start && table < tableSpans.length) table++;
    const next = tableSpans[table];
    if (next && next.start <= end) continue;
    const paragraph = trimSpan(text, start, end);
    if (paragraph.end - paragraph.start >= shortest) spans.push(paragraph);
  }
  return spans;
}

/** A clause that follows itself takes as many UTF-16 code units at least. */
const SHORTEST_LINE = 13;

/** A note of the form, which stands above every copy of its table; what pages repeat; items of a list. */
const NO_PROSE = /勾稽关系|[页頁]次|版权所有|备案号|^[-*•] /;

/** Words without what can only be tags. */
function plainWords(words: string): string {
  return words.replace(/<[^<>]*>/g, '');
}

function isProse(words: string): boolean {
  const plain = plainWords(words);
  return /[。；，]/.test(plain) && !NO_PROSE.test(plain) && hanCount(plain) >= FEWEST_HAN;
}

function ofParagraph({ placed, span, first }: Repeated): Problem {
  const line = first.placed.line + first.placed.section.lines.lineAt(first.span.start) + 1;
  const begin = plainWords(wordsOf({ placed, span })).slice(0, SHOWN);
  return {
    range: rangeIn(placed, span),
    message: {
      zh: `这一段（“${begin}……”）与前面的一段一字不差：请核对是不是重复粘贴。`,
      en: `This paragraph (“${begin}…”) is the same as an earlier one: was it pasted twice?`,
    },
    related: () => [
      {
        range: rangeIn(first.placed, first.span),
        message: { zh: '前面的一段', en: `The earlier one, on line ${line} of the report` },
      },
    ],
  };
}

const SHOWN = 12;

function sentencesIn(section: Section): readonly Problem[] {
  const { text } = section;
  const isMarkedUp = text.includes('<');
  return paragraphsOf(section, SHORTEST_LINE).flatMap((paragraph) => {
    if (!isMarkedUp || !text.slice(paragraph.start, paragraph.end).includes('<'))
      return adjacentRepeats(text, paragraph).map((repeat) => ofSentence(section, repeat));
    const words = new TextWithoutTags(text, paragraph.start, paragraph.end);
    const source = ({ start, end }: Span) => ({
      start: words.sourceOf(start),
      end: words.sourceOf(end - 1) + 1,
    });
    return adjacentRepeats(words.text, { start: 0, end: words.text.length }).map(({ first, again }) =>
      ofSentence(section, { first: source(first), again: source(again) }),
    );
  });
}

function ofSentence({ text, lines }: Section, { first, again }: AdjacentRepeat): Problem {
  const words = plainWords(text.slice(first.start, first.end));
  const surplus = { start: first.end, end: again.end };
  return problemAt(
    lines,
    { start: first.start, end: again.end },
    {
      zh: `“${words.length > 2 * SHOWN ? `${words.slice(0, SHOWN)}……` : words}”连着写了两遍。`,
      en: `“${words}” stands twice in a row.`,
    },
    // Tags of a web page between the two would be lost.
    () =>
      text.slice(surplus.start, surplus.end).includes('<')
        ? []
        : [
            {
              title: { zh: '删去重复的一遍', en: 'Delete one of the two' },
              kind: 'suggested' as const,
              preferred: false,
              edits: [{ range: lines.range(surplus), newText: '' }],
            },
          ],
  );
}
