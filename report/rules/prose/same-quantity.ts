import type { Scope, StatedFigure } from '../../model/figures';
import { equal, formatExact } from '../../text/exact';
import { rangeIn } from '../facts/placed-section';
import { isComparable, type StatedInReport, type StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { Problem, ReportRule } from '../rule';
import { asWritten } from './wording';

export const proseSameQuantity: ReportRule = {
  id: 'prose/same-quantity',
  catalogue: 'N-CAPITAL',
  severity: 'hint',
  basis: 'practice',
  title: { zh: '同一个数前后写得不一样', en: 'One quantity stated with two values' },
  explanation: {
    zh: '正文前后两次写同一个数（例如在同一个网站上主动公开多少条）而数不一样的，提示核对。两处说的也可能不是同一件事，所以只作提示。表格里有的数，由与表格比较的规则来查。',
    en: 'The text states one quantity twice, such as what was published on one website, with two values. They may be two things, hence a hint. What the tables have is left to the rules that compare with them.',
  },
  get examples() {
    const twice = (again: number) =>
      reportExample({
        problems: `全年通过局网站主动公开政府信息${again}条，解读材料形式单一的问题仍然存在。下一步将改进解读方式。`,
      }).replace('公开信息。\n（二）', '公开信息。全年通过局网站主动公开政府信息30条。\n（二）');
    return { failing: twice(13), passing: twice(30) };
  },
  checkReport: ({ stated }) => {
    const first = new Map<string, Stated>();
    return stated.sections.flatMap((section) =>
      section.figures.flatMap((figure) => {
        const key = quantityOf(section, figure, stated);
        if (key === undefined) return [];
        const before = first.get(key);
        if (!before) first.set(key, { section, figure });
        if (!before || equal(before.figure.value, figure.value)) return [];
        return [problemOf(before, { section, figure })];
      }),
    );
  },
};

interface Stated {
  readonly section: StatingSection;
  readonly figure: StatedFigure;
}

/** Scopes of quantities that a report has only one of, and no table has. */
const quantities: ReadonlySet<Scope> = new Set<Scope>(['disclosed', 'disclosed/website', 'received']);

/**
 * What a figure counts, where it can be told from every other quantity; a part of a list is none, and neither is what a
 * table has.
 */
function quantityOf(
  section: StatingSection,
  figure: StatedFigure,
  { tables }: StatedInReport,
): string | undefined {
  if (!quantities.has(figure.scope) || figure.inWords || !isComparable(figure, tables)) return undefined;
  if (section.listsOf(figure).some(({ parts }) => parts.includes(figure))) return undefined;
  if (section.linkOf(figure)) return undefined;
  if (figure.scope !== 'disclosed/website') return `${figure.scope} ${figure.unit}`;
  const site = siteIn(section.placed.section.text.slice(figure.clause.start, figure.span.start));
  return site === undefined ? undefined : `${figure.scope} ${site} ${figure.unit}`;
}

const SITE = /([^，。；、：\s]{1,12})网站/;
const AROUND_THE_NAME = /人民|门户|依托|通过|利用|全年|[在于由]/g;

/** Which website a clause speaks of: 区人民政府门户网站 and 区政府门户网站 are the same. */
function siteIn(clause: string): string | undefined {
  const named = SITE.exec(clause.replace(/[\s\u3000]+/g, ''))?.[1]?.replace(AROUND_THE_NAME, '');
  return named?.slice(-3);
}

function problemOf(before: Stated, now: Stated): Problem {
  const [first, second] = [asWritten(before.section, before.figure), asWritten(now.section, now.figure)];
  return {
    range: rangeIn(now.section.placed, now.figure.span),
    message: {
      zh: `像是同一个数，前面写“${first}”，这里写“${second}”（${formatExact(before.figure.value)} ≠ ${formatExact(now.figure.value)}），请核对。`,
      en: `This seems to be what was “${first}” before and is “${second}” here (${formatExact(before.figure.value)} ≠ ${formatExact(now.figure.value)}); please check.`,
    },
    related: () => [
      {
        range: rangeIn(before.section.placed, before.figure.span),
        message: { zh: `前面：${first}`, en: `before: ${first}` },
      },
    ],
  };
}
