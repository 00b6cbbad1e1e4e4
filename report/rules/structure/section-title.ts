import { sectionTitles } from '../../forms/sections';
import { withoutNoteBehind } from '../../syntax/notes';
import type { Span } from '../../text/position';
import { intendedSection, isOfficialTitle } from '../facts/official-titles';
import { rangeIn } from '../facts/placed-section';
import { hasSixSections } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

export const structureSectionTitle: WordsRule = {
  id: 'structure/section-title',
  catalogue: 'S-SECTITLE',
  severity: 'information',
  basis: 'printed',
  title: { zh: '部分的名称与规定不同', en: 'A section is not called what the form calls it' },
  explanation: {
    zh: '六个部分的名称是统一格式规定的。意思相同而字句不同的（如「改进措施」），快速修复可以改成规定的名称；正文通行的另一种写法也算对。',
    en: 'The names of the six sections are fixed by the form. Where the words differ and the meaning does not, a quick-fix puts in the official name; other wordings in common official use count as right.',
  },
  get examples() {
    return {
      failing: reportExample({ headings: { 5: '五、存在的主要问题及改进措施' } }),
      passing: reportExample({ headings: { 5: '五、政府信息公开工作存在的主要问题及改进情况' } }),
    };
  },
  checkWords: (facts) => {
    if (!hasSixSections(facts)) return [];
    return facts.topLevel.headings.flatMap(({ placed, heading, official, range }) => {
      const title = withoutNoteBehind(heading.title);
      // A heading that is cut short is called nothing else.
      const isCut = facts.breaksOffAt?.start.line === range.start.line;
      if (official === undefined || isCut || isOfficialTitle(official, title)) return [];
      const wanted = sectionTitles[official];
      return [
        {
          range,
          message: {
            zh: `本部分的规定名称是「${wanted}」，现为「${title}」。`,
            en: `The form calls this section 「${wanted}」, not 「${title}」.`,
          },
          fixes: () => [
            {
              title: { zh: `改为规定名称「${wanted}」`, en: `Use the official name 「${wanted}」` },
              // A name in quite other words may say what the official one does not.
              kind: intendedSection(title) === official ? ('safe' as const) : ('suggested' as const),
              preferred: false,
              edits: firstCharacters(heading.pieces, title.length).map((piece, index) => ({
                range: rangeIn(placed, piece),
                newText: index === 0 ? wanted : '',
              })),
            },
          ],
        },
      ];
    });
  },
};

/** The pieces of a title as far as they hold its first characters; tags between them are left where they are. */
function firstCharacters(pieces: readonly Span[], count: number): readonly Span[] {
  let left = count;
  return pieces.flatMap(({ start, end }) => {
    const taken = Math.min(left, end - start);
    left -= taken;
    return taken > 0 ? [{ start, end: start + taken }] : [];
  });
}
