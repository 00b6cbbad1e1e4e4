import type { Heading } from '../../model/headings';
import { type PlacedWords, rangeIn } from '../facts/placed-section';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

export const structureHeadingDepth: WordsRule = {
  id: 'structure/heading-depth',
  catalogue: 'S-LEVEL',
  severity: 'hint',
  basis: 'practice',
  title: { zh: '同一层次的标题用了不同的 # 级别', en: 'Headings of one level with different numbers of #' },
  explanation: {
    zh: 'Markdown 标题的级别由 # 的个数决定。同样用“一、”编号的标题，有的用 ##、有的用 ###，目录和大纲就会错位。每份报告只提示一次，快速修复把它们统一为多数标题所用的级别。',
    en: 'The number of # decides a Markdown heading’s level. Where headings that are numbered alike, 一、 and 二、, have different ones, outlines come out wrong. Said once for a report; the quick-fix gives all of them the level that most have.',
  },
  get examples() {
    const text = (depth: string) =>
      reportExample()
        .replace(/^(?=[一二三四五六]、(?:总体|主动|收到|政府|存在))/gm, '## ')
        .replace(/^(?=六、其他)/m, depth);
    return { failing: text('### '), passing: text('## ') };
  },
  checkWords: ({ sections }) => {
    const parts = sections.flatMap((placed) =>
      placed.section.headings
        .filter((heading) => heading.level === 'part' && heading.marks > 0)
        .map((heading) => ({ placed, heading })),
    );
    const usual = commonest(parts.map(({ heading }) => heading.marks));
    const [first, ...others] = parts.filter(({ heading }) => heading.marks !== usual);
    if (!first || usual === undefined) return [];
    const marks = '#'.repeat(usual);
    return [
      {
        range: marksRange(first),
        message: {
          zh: `同是“一、二、”这一层的标题，多数用 ${marks}，这里用 ${'#'.repeat(first.heading.marks)}${others.length > 0 ? `（另有 ${others.length} 处不一致）` : ''}。`,
          en: `Most headings of this level have ${marks}; this one has ${'#'.repeat(first.heading.marks)}${others.length > 0 ? ` (${others.length} more differ)` : ''}.`,
        },
        fixes: () => [
          {
            title: { zh: `统一为 ${marks}`, en: `Give all of them ${marks}` },
            kind: 'safe' as const,
            preferred: false,
            edits: [first, ...others].map((entry) => ({ range: marksRange(entry), newText: marks })),
          },
        ],
      },
    ];
  },
};

/** The number that comes most often, the earlier one among equals. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function marksRange({ placed, heading }: { placed: PlacedWords; heading: Heading }) {
  const { section } = placed;
  const start = section.text.indexOf('#', section.lines.lineStart(heading.line));
  return rangeIn(placed, { start, end: start + heading.marks });
}
