import { type Sentence, sentenceAt, spanOf } from '../../model/sentence';
import type { Span } from '../../text/position';
import type { PlacedWords } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { says } from '../facts/says';
import { possibleYears } from '../facts/stated-period';
import { reportExample } from '../report-example';
import { problemIn, rewordings } from '../report-problem';
import type { WordsRule } from '../rule';
import { type Superseded, superseded } from './superseded';

export const languageStaleDocument: WordsRule = {
  id: 'language/stale-document',
  catalogue: 'L-STALEDOC',
  severity: 'warning',
  basis: 'statute',
  title: {
    zh: '引用了已被取代的文件，或者文号不对',
    en: 'A document that is no longer in force, or not of that number',
  },
  explanation: {
    zh: '沿用往年文稿时常见：2021年度起仍以国办公开办函〔2019〕60号为格式依据（全文没有提到现行格式时提示）；2019年度起仍引国务院令第492号，或以旧条例的第三十一、三十二条作为编制年报的依据；以及年报格式、现行条例之后写了别的文号。说明条例修订经过的句子不提示。',
    en: 'Left over from earlier years: the form of 2019 as the basis of reports since 2021 (where the form in force is nowhere named), or, since 2019, the Regulations of 2007 and their articles 31 and 32 as the basis of reporting; and, behind the names of the form and of the Regulations, a number that is not theirs. Sentences that tell of the change itself are left alone.',
  },
  get examples() {
    const report = reportExample();
    return {
      failing: report.replace('编制，', '和国办公开办函〔2019〕60号编制，'),
      passing: report.replace('编制，', '和国办公开办函〔2021〕30号编制，'),
    };
  },
  checkWords: (facts) => {
    const years = possibleYears(facts);
    if (years.length === 0) return [];
    const year = Math.min(...years);
    return superseded.flatMap((entry) =>
      isDue(entry, year, facts)
        ? facts.sections.flatMap((placed) =>
            citations(entry, placed).map(({ span, words }) =>
              problemIn(placed, span, entry.message, () => rewordings(placed, span, entry.replace(words))),
            ),
          )
        : [],
    );
  },
};

function isDue({ since, trace, unlessReport }: Superseded, year: number, { sections }: ReportWords): boolean {
  if (year < since) return false;
  if (!sections.some(({ section }) => section.words.search(trace) >= 0)) return false;
  return !(unlessReport && sections.some((placed) => says(placed, unlessReport)));
}

interface Citation {
  readonly span: Span;
  readonly words: string;
}

function citations({ trace, cited, unless }: Superseded, { section }: PlacedWords): readonly Citation[] {
  const found = new Map<number, Citation>();
  for (const { index } of section.firstMatches(trace)) {
    const sentence = sentenceAt(section.text, index);
    if (unless?.test(sentence.text)) continue;
    for (const citation of citedIn(sentence, cited)) found.set(citation.span.start, citation);
  }
  return [...found.values()];
}

function citedIn(sentence: Sentence, cited: RegExp): readonly Citation[] {
  return [...sentence.text.matchAll(cited)].map(({ 0: words, index }) => ({
    words,
    span: spanOf(sentence, index, index + words.length),
  }));
}
