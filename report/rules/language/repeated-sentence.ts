import { TextWithoutTags } from '../../syntax/text-without-tags';
import type { Span } from '../../text/position';
import { type PlacedWords, rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { Problem, WordsRule } from '../rule';
import { type AdjacentRepeat, adjacentRepeats } from './adjacent-repeats';

export const languageRepeatedSentence: WordsRule = {
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
  checkWords: (facts) => {
    const paragraphs = repeatedParagraphs(facts);
    const again = new Set(paragraphs.map(({ placed, span }) => `${placed.line} ${span.start}`));
    const sentences = facts.sections.flatMap((placed) =>
      again.has(`${placed.line} 0`) ? [] : sentencesIn(placed),
    );
    return [...(paragraphs.length <= MOST ? paragraphs.map(ofParagraph) : []), ...sentences];
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
  const seen = new Map<string, Repeated['first']>();
  const repeated: Repeated[] = [];
  for (const placed of sections) {
    for (const span of paragraphsOf(placed)) {
      if (span.end - span.start < SHORTEST_PARAGRAPH) continue;
      const words = placed.section.text.slice(span.start, span.end);
      const first = seen.get(words);
      if (!first) seen.set(words, { placed, span });
      else if (isProse(words)) repeated.push({ placed, span, first });
    }
  }
  return repeated;
}

/** The lines of a section below its first, without blanks at their ends; those of tables are left out. */
function paragraphsOf({ section }: PlacedWords): readonly Span[] {
  const { lines, text } = section;
  const spans: Span[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const written = text.slice(lines.lineStart(line), lines.lineEnd(line));
    if (written.length < SHORTEST_LINE || section.isTableLine(line)) continue;
    const start = lines.lineStart(line) + written.length - written.trimStart().length;
    spans.push({ start, end: start + written.trim().length });
  }
  return spans;
}

/** A clause that follows itself takes as many UTF-16 code units at least. */
const SHORTEST_LINE = 13;

/** A note of the form, which stands above every copy of its table; what pages repeat; items of a list. */
const NO_PROSE = /勾稽关系|[页頁]次|版权所有|备案号|^[-*•] /;

function isProse(words: string): boolean {
  const plain = words.replace(/<[^<>]*>/g, '');
  return (
    /[。；，]/.test(plain) &&
    !NO_PROSE.test(plain) &&
    (plain.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_HAN
  );
}

function ofParagraph({ placed, span, first }: Repeated): Problem {
  const line = first.placed.line + first.placed.section.lines.lineAt(first.span.start) + 1;
  const begin = placed.section.text
    .slice(span.start, span.end)
    .replace(/<[^<>]*>/g, '')
    .slice(0, SHOWN);
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

function sentencesIn(placed: PlacedWords): readonly Problem[] {
  const { text } = placed.section;
  return paragraphsOf(placed).flatMap((paragraph) => {
    if (!text.slice(paragraph.start, paragraph.end).includes('<'))
      return adjacentRepeats(text, paragraph).map((repeat) => ofSentence(placed, repeat));
    const words = new TextWithoutTags(text, paragraph.start, paragraph.end);
    const source = ({ start, end }: Span) => ({
      start: words.sourceOf(start),
      end: words.sourceOf(end - 1) + 1,
    });
    return adjacentRepeats(words.text, { start: 0, end: words.text.length }).map(({ first, again }) =>
      ofSentence(placed, { first: source(first), again: source(again) }),
    );
  });
}

function ofSentence(placed: PlacedWords, { first, again }: AdjacentRepeat): Problem {
  const { text } = placed.section;
  const words = text.slice(first.start, first.end).replace(/<[^<>]*>/g, '');
  const surplus = { start: first.end, end: again.end };
  return {
    range: rangeIn(placed, { start: first.start, end: again.end }),
    message: {
      zh: `“${words.length > 2 * SHOWN ? `${words.slice(0, SHOWN)}……` : words}”连着写了两遍。`,
      en: `“${words}” stands twice in a row.`,
    },
    // Tags of a web page between the two would be lost.
    fixes: () =>
      text.slice(surplus.start, surplus.end).includes('<')
        ? []
        : [
            {
              title: { zh: '删去重复的一遍', en: 'Delete one of the two' },
              kind: 'suggested' as const,
              preferred: false,
              edits: [{ range: rangeIn(placed, surplus), newText: '' }],
            },
          ],
  };
}
