import type { Section } from '../../model/section';
import { sentenceAt } from '../../model/sentence';
import { problemAt } from '../problem';
import { reportExample } from '../report-example';
import type { Problem, ProseRule } from '../rule';
import { type WrongTerm, wrongTerms } from './terms';

export const languageTerm: ProseRule = {
  id: 'language/term',
  catalogue: 'L-TERM',
  severity: 'hint',
  basis: 'statute',
  title: { zh: '用语与《条例》不同', en: 'A word that the Regulations do not use' },
  explanation: {
    zh: '几个常被写错的词：“行政复意”“信息公开条列”一类的错别字，“授理”应为“受理”，“申述”应为“申诉”，“信息公开处理费”应为“信息处理费”，在法定事项里“政务信息公开”应为“政府信息公开”。只在上下文清楚时提示。',
    en: 'A few words that are often mixed up: slips such as 信息公开条列 for 信息公开条例, 申述 for 申诉, 信息公开处理费 for 信息处理费, and, where statutory duties are meant, 政务信息公开 for 政府信息公开. Said only where the context is clear.',
  },
  get examples() {
    return {
      failing: reportExample({
        other: '本年度没有发出收费通知，实际收取信息公开处理费0元，另收取信息处理费0元。',
      }),
      passing: reportExample(),
    };
  },
  checkProse: (section) => {
    if (!ANY.test(section.text)) return [];
    const taken = new Set<number>();
    return wrongTerms.flatMap((term) =>
      placesOf(term, section.text)
        .filter((start) => !taken.has(start + term.wrong.length) && isMeant(term, start, section))
        .map((start) => {
          taken.add(start + term.wrong.length);
          return problemOf(term, start, section);
        }),
    );
  },
};

/** Finds any of the words: nearly every section has none, which one search shows. */
const ANY = new RegExp(wrongTerms.map(({ wrong }) => wrong).join('|'));

/** Nobody wrote a section with the same slip more often. */
const MOST = 500;

function placesOf({ wrong }: WrongTerm, text: string): readonly number[] {
  const places: number[] = [];
  let at = text.indexOf(wrong);
  while (at >= 0 && places.length < MOST) {
    places.push(at);
    at = text.indexOf(wrong, at + wrong.length);
  }
  return places;
}

/** Whether the words around make clear that the other word is meant. Labels of tables are judged as labels. */
function isMeant({ wrong, before, near }: WrongTerm, start: number, section: Section): boolean {
  const { text, lines } = section;
  const end = start + wrong.length;
  if (before && !before.test(text.slice(end, end + 8))) return false;
  if (near && !near.test(sentenceAt(text, start).text)) return false;
  return !section.isTableLine(lines.lineAt(start));
}

function problemOf({ wrong, right, why }: WrongTerm, start: number, { lines }: Section): Problem {
  const span = { start, end: start + wrong.length };
  return problemAt(
    lines,
    span,
    { zh: `“${wrong}”应为“${right}”：${why.zh}。`, en: `“${wrong}” should be “${right}”: ${why.en}.` },
    () => [
      {
        title: { zh: `改为“${right}”`, en: `Change to “${right}”` },
        kind: 'suggested',
        preferred: false,
        edits: [{ range: lines.range(span), newText: right }],
      },
    ],
  );
}
