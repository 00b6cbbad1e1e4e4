import type { TableKind } from '../../forms';
import { sectionHeading, sectionNumbers } from '../../forms/sections';
import { headingOn } from '../../model/headings';
import { hasSeparators } from '../../syntax/grid';
import { type SectionNumber, sectionOf } from '../../syntax/sections';
import { lineEndOf } from '../../text/lines';
import type { Localised } from '../../text/localised';
import { intendedSection, numeral, toldSection } from '../facts/official-titles';
import { rangeIn } from '../facts/placed-section';
import { hasSixSections, type ReportWords } from '../facts/report-facts';
import { quoted, type TopHeading } from '../facts/top-headings';
import { reportExample } from '../report-example';
import type { Problem, WordsRule } from '../rule';

export const structureSections: WordsRule = {
  id: 'structure/sections',
  catalogue: 'S-SECTIONS',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'printed',
  title: { zh: '六个部分：齐全，序号和次序都对', en: 'The six sections: complete, in order and numbered so' },
  explanation: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定年报有六个部分，名称和次序都是固定的。缺少的部分、序号与规定不同的部分会指出来。只有片段的文本不作判断。',
    en: 'The form has six sections with fixed names and a fixed order. A missing one, and one that is numbered differently, are pointed out. Excerpts are not judged.',
  },
  get examples() {
    return {
      failing: reportExample({
        headings: { 5: '六、存在的主要问题及改进情况', 6: '七、其他需要报告的事项' },
      }),
      passing: reportExample(),
    };
  },
  checkWords: (facts) => {
    if (!hasSixSections(facts)) return [];
    const { headings, isClear } = facts.topLevel;
    if (!isClear) return [];
    return facts.isWhole
      ? [...misnumbered(headings), ...missing(headings)]
      : tablesWithoutHeading(facts, headings);
  },
};

/**
 * The section that each table belongs to; layouts that keep their lines apart show reliably where headings are missing.
 */
const sectionOfTable: Readonly<Partial<Record<TableKind, SectionNumber>>> = { applications: 3, cases: 4 };

/** In an excerpt nothing can be missed but the heading of a table that stands in the section before its own. */
function tablesWithoutHeading(facts: ReportWords, headings: readonly TopHeading[]): readonly Problem[] {
  const present = new Set(headings.map(({ official }) => official));
  return facts.sections.flatMap((placed) =>
    placed.section.tables.flatMap(({ form, layout, line }) => {
      const number = sectionOfTable[form.kind];
      const before = placed.section.boundary;
      if (number === undefined || present.has(number) || before !== number - 1 || !hasSeparators(layout))
        return [];
      // One that is numbered with another digit is no heading of the form's, and there all the same.
      if (placed.section.headings.some(({ title }) => sectionOf(title) === number)) return [];
      const heading = sectionHeading(number);
      const start = placed.section.lines.lineStart(line);
      return [
        {
          range: rangeIn(placed, { start, end: placed.section.lines.lineEnd(line) }),
          message: {
            zh: `${form.name.zh}之前缺少标题「${heading}」。`,
            en: `The heading 「${heading}」 is missing before ${form.name.en}.`,
          },
        },
      ];
    }),
  );
}

/** Official sections whose number is not theirs: one problem, at the first of them. */
function misnumbered(headings: readonly TopHeading[]): readonly Problem[] {
  const wrong = headings.filter(
    ({ official, heading }, index) =>
      official !== undefined &&
      heading.level === 'part' &&
      heading.ordinal !== official &&
      // Of a number that was used before another rule speaks.
      !headings.slice(0, index).some((before) => before.heading.ordinal === heading.ordinal),
  );
  const [first] = wrong;
  if (!first) return [];
  const said = wrong.map((heading) => `${quoted(heading)}应为第${numeral(heading.official ?? 0)}部分`);
  const english = wrong.map((heading) => `${quoted(heading)} is section ${heading.official}`);
  return [
    {
      range: first.range,
      message: {
        zh: `部分的序号与规定不同：${said.join('，')}。`,
        en: `Sections are numbered differently from the form: ${english.join(', ')}.`,
      },
    },
  ];
}

/** Sections that the report does not have: one problem for each run of them, at the section they should follow. */
function missing(headings: readonly TopHeading[]): readonly Problem[] {
  const present = new Set(headings.map(({ official }) => official));
  return sectionNumbers
    .filter((number) => !present.has(number))
    .flatMap((number) => {
      const before = headings.findLast(({ official }) => official !== undefined && official < number);
      const at = before ?? headings[0];
      return at && !isAmongRows(number, at) ? [missingProblem(number, at, before !== undefined)] : [];
    });
}

/**
 * Whether a line of the section that it should follow begins it, in whatever words: where each cell has a line of its
 * own, a heading behind a table looks like one more of its cells.
 */
function isAmongRows(number: SectionNumber, { placed: { section } }: TopHeading): boolean {
  const { lines } = section;
  for (let line = 1; line < lines.lineCount; line++) {
    if (!section.isTableLine(line)) continue;
    const heading = headingOn(lines.line(line), line, lines.lineStart(line));
    if (heading?.level !== 'part' || !heading.alone) continue;
    if ((intendedSection(heading.title) ?? toldSection(heading.title)) === number) return true;
  }
  return false;
}

function missingProblem(number: SectionNumber, at: TopHeading, behind: boolean): Problem {
  const heading = sectionHeading(number);
  const message: Localised = {
    zh: `缺少规定的第${numeral(number)}部分「${heading}」。`,
    en: `The form's section ${number}, 「${heading}」, is missing.`,
  };
  const { placed } = at;
  const end = placed.section.text.length;
  const where = behind ? { start: end, end } : { start: 0, end: 0 };
  const lineEnd = lineEndOf(placed.section.text);
  const startsLine = !behind || /[\r\n]$/.test(placed.section.text);
  return {
    range: at.range,
    message,
    fixes: () => [
      {
        title: { zh: `插入「${heading}」`, en: `Insert 「${heading}」` },
        kind: 'suggested',
        preferred: false,
        edits: [
          {
            range: rangeIn(placed, where),
            newText: `${startsLine ? '' : lineEnd}${heading}${lineEnd}${lineEnd}`,
          },
        ],
      },
    ],
  };
}
