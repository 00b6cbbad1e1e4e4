import { endsParagraph } from '../../model/paragraphs';
import type { Section } from '../../model/section';
import { firstMatches } from '../../text/first-matches';
import type { Span, TextEdit } from '../../text/position';
import { problemAt } from '../problem';
import { reportExample } from '../report-example';
import type { Problem, ProseRule } from '../rule';
import { findRepeats, type Repeat } from './repeats';

export const languageRepeatedPhrase: ProseRule = {
  id: 'language/repeated-phrase',
  catalogue: 'L-DUPPHRASE',
  severity: 'information',
  basis: 'practice',
  title: { zh: '同一个词语连着写了两遍', en: 'The same phrase stands twice in a row' },
  explanation: {
    zh: '三个字以上的词语（或者“的”字）连着出现两遍，多半是删改、粘贴或换页时留下的。隔着换行、换页和加粗等标记也查；标题在下一行开头重复出现的不算。',
    en: 'A phrase of three characters or more that follows itself was most likely left by editing, pasting or a page break. Line ends, page breaks and emphasis between do not hide it; a heading that the next line repeats is none.',
  },
  get examples() {
    const overview = (words: string) =>
      reportExample({
        overview: `坚持以群众需要${words}，主动公开、依申请公开、政府信息管理、平台建设、监督保障各方面都有进展。`,
      });
    return { failing: overview('为导向为导向'), passing: overview('为导向') };
  },
  checkProse: (section) => [
    ...findRepeats(section.text, section.tableSpans).flatMap((repeat) =>
      isMistake(repeat, section) ? [problemOf(repeat, section)] : [],
    ),
    ...(section.text.includes(PARTICLES) ? doubledParticles(section) : []),
  ],
};

/** The one particle that no word doubles but 的的确确. */
const PARTICLES = '的的';

/** 目的的 and 标的的 end in the character, and the particle follows. */
const DOUBLED = /(?<![目标打])的的(?!确)/g;

function doubledParticles(section: Section): readonly Problem[] {
  return firstMatches(section.text, DOUBLED).flatMap(({ index }) => {
    const repeat = { first: [index], others: [index + 1] };
    return section.isTableLine(section.lines.lineAt(index)) ? [] : [problemOf(repeat, section)];
  });
}

/** Lines of a paragraph that is broken are full; headings, which the next line may repeat, are shorter. */
const SHORTEST_LINE = 20;

/** 一件事一件事地办 says that things are done one after the other. */
const ONE_BY_ONE = /[一逐]/;

/**
 * Whether a repeat is one of prose. A line end between the copies parts a heading from the line that goes on with its
 * words, unless a paragraph is broken there.
 */
function isMistake({ first, others }: Repeat, section: Section): boolean {
  const { lines, text } = section;
  const [start, end] = outer(first, others);
  if (ONE_BY_ONE.test(text.charAt(start)) || partsWords(text.slice((first.at(-1) ?? start) + 1, others[0])))
    return false;
  const firstLine = lines.lineAt(start);
  const lastLine = lines.lineAt(end - 1);
  if (section.isTableLine(firstLine) || section.isTableLine(lastLine)) return false;
  if (firstLine === lastLine) return true;
  const before = text.slice(lines.lineStart(firstLine), start);
  if (!/\p{Script=Han}/u.test(before) || lines.line(firstLine).trim().length < SHORTEST_LINE) return false;
  for (let line = firstLine; line < lastLine; line++) {
    if (endsParagraph(text, lines.lineStart(line + 1) - 1)) return false;
  }
  return true;
}

/**
 * Whether what stands between two copies parts them: blanks part columns and links, and so do elements side by side.
 */
function partsWords(between: string): boolean {
  if (between.includes('</') && /<[^/]/.test(between)) return true;
  const blanks = between.replace(/<[^<>]*>/g, '');
  return /[^\S\n]/.test(blanks) && !blanks.includes('\n');
}

function outer(first: readonly number[], others: readonly number[]): readonly [start: number, end: number] {
  const start = first[0] ?? 0;
  return [start, (others.at(-1) ?? start) + 1];
}

function problemOf({ first, others }: Repeat, { lines, text }: Section): Problem {
  const phrase = first.map((offset) => text.charAt(offset)).join('');
  const [start, end] = outer(first, others);
  return problemAt(
    lines,
    { start, end },
    { zh: `“${phrase}”连着写了两遍。`, en: `“${phrase}” stands twice in a row.` },
    () => [
      {
        title: { zh: `删去一个“${phrase}”`, en: `Delete one “${phrase}”` },
        kind: 'suggested',
        preferred: false,
        edits: stretches(others).map((span): TextEdit => ({ range: lines.range(span), newText: '' })),
      },
    ],
  );
}

/** The offsets as spans of characters that stand side by side: line ends and mark-up between them stay. */
function stretches(offsets: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const offset of offsets) {
    const last = spans.at(-1);
    if (last?.end === offset) spans[spans.length - 1] = { start: last.start, end: offset + 1 };
    else spans.push({ start: offset, end: offset + 1 });
  }
  return spans;
}
