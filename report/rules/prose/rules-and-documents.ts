import { type FigureLink, familyOf } from '../../model/figures';
import { formatExact } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import type { StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { CellPlaces } from './cells';
import { differenceInWords } from './wording';

export const proseRulesAndDocuments: ReportRule = {
  id: 'prose/rules-and-documents',
  catalogue: 'X-RULE-NARR',
  severity: 'warning',
  basis: 'labels',
  title: {
    zh: '正文的规章、规范性文件件数与表二一致',
    en: 'Rules and normative documents in the text agree with table two',
  },
  explanation: {
    zh: '正文写明规章、行政规范性文件本年制发、废止、现行有效多少件的，应与表二第二十条第（一）项相符。只说其中某一类文件或者某几个单位的，不比。',
    en: 'How many rules and normative documents were issued, repealed and are in force agrees with the first part of table two. What is said of one kind of document or of single offices is not compared.',
  },
  get examples() {
    const managed = (issued: number) =>
      reportExample().replace('同步确定公开属性', `同步确定公开属性，全年制发行政规范性文件${issued}件`);
    return { failing: managed(2), passing: managed(0) };
  },
  checkReport: ({ stated }) => {
    const cells = new CellPlaces(stated);
    return stated.sections.flatMap((section) =>
      bySentence(section).map((links) => {
        const sentences = links.map((link) => differenceInWords(section, link));
        return {
          range: rangeIn(section.placed, links[0].figure.span),
          message: {
            zh: `${sentences.map(({ zh }) => zh).join('；')}。`,
            en: `${sentences.map(({ en }) => en).join('; ')}.`,
          },
          related: () => links.flatMap(({ sum }) => cells.of(sum)),
          fixes: () =>
            links.flatMap(({ figure, sum }) => {
              if (sum.value === undefined || figure.inWords) return [];
              const value = formatExact(sum.value);
              return [
                {
                  title: {
                    zh: `改为 ${value}（表二“${sum.name.zh}”）`,
                    en: `Change to ${value} (table two, ${sum.name.en})`,
                  },
                  kind: 'suggested' as const,
                  preferred: false,
                  edits: [{ range: rangeIn(section.placed, figure.digits), newText: value }],
                },
              ];
            }),
        };
      }),
    );
  },
};

/** The figures of documents that differ from table two, those of one sentence together. */
function bySentence({ links }: StatingSection): readonly (readonly [FigureLink, ...FigureLink[]])[] {
  const found = new Map<number, [FigureLink, ...FigureLink[]]>();
  for (const link of links) {
    if (link.state !== 'differs' || familyOf(link.figure.scope) !== 'documents') continue;
    const start = link.figure.sentence.start;
    const same = found.get(start);
    if (same) same.push(link);
    else found.set(start, [link]);
  }
  return [...found.values()];
}
