import { formatExact } from '../../text/exact';
import type { Localised } from '../../text/localised';
import { rangeIn } from '../facts/placed-section';
import type { StatedInReport, StatingSection } from '../facts/stated';
import type { Fix } from '../finding';
import { reportExample } from '../report-example';
import type { Problem, ReportRule } from '../rule';
import { CellPlaces } from './cells';
import { assertsAgainstNothing, type Difference, deniesTable, differencesIn } from './differing';
import { isDoubted } from './told-of';
import { differenceInWords, distinctValues, tableName } from './wording';

export const proseTotal: ReportRule = {
  id: 'prose/total',
  catalogue: 'N-TOTAL',
  severity: 'warning',
  basis: 'labels',
  title: { zh: '正文的件数与表格一致', en: 'Numbers in the text agree with the tables' },
  explanation: {
    zh: '正文里写的收到、办理、办结、答复、结转件数，自然人、法人件数，复议、诉讼件数，应与表三、表四相符。“收到”可以只指新收，也可以含上年结转；“办理”可以是新收加结转；“办结”“答复”是（七）总计，也有只数作出答复的。“按时办结”可以只是其中一部分，多于（七）总计的才提示。正文的数与任何一种读法都对不上时提示，并给出可以换成的数。正文与表格哪一个对，要由编制人核实。数是约数、说的是别的年度或者只是其中一部分单位的，不比。表格自己的勾稽已经指出这一格有误、而正文正是改正后的数的，不再提示。',
    en: 'What the text says was received, handled, concluded, answered and carried over, by whom, and how many reviews and lawsuits there were, agrees with tables three and four. “Received” may or may not take in what was carried in, “handled” and “answered” may leave something out, and what was concluded in time is only told where it is more than all that was: said only when no way of reading agrees. Which of the two is right only the author can tell. Approximate figures and those of other years or of single offices are not compared, and nothing is said where the table already has a finding and the text has the mended number.',
  },
  get examples() {
    const passing = reportExample();
    return { failing: passing.replace('公开申请4件', '公开申请5件'), passing };
  },
  checkReport: (facts) => {
    const cells = new CellPlaces(facts.stated);
    return facts.stated.sections.flatMap((section) => {
      const differences = differencesIn(section, facts.stated).filter(
        (difference) => !deniesTable(difference) && !assertsAgainstNothing(difference),
      );
      return groupsOf(differences, section).map((group) => problemOf(facts.stated, section, group, cells));
    });
  },
};

/** Figures that differ together are told of together: a whole with its parts, or the parts of one whole. */
function groupsOf(differences: readonly Difference[], section: StatingSection): readonly Group[] {
  if (differences.length < 2) return differences.map((difference) => [difference]);
  const groups = new Map<unknown, [Difference, ...Difference[]]>();
  for (const difference of differences) {
    const { figure } = difference.link;
    const [together] = section.listsOf(figure);
    const group = groups.get(together ?? figure);
    if (group) group.push(difference);
    else groups.set(together ?? figure, [difference]);
  }
  return [...groups.values()];
}

type Group = readonly [Difference, ...Difference[]];

function problemOf(
  stated: StatedInReport,
  section: StatingSection,
  group: Group,
  cells: CellPlaces,
): Problem {
  const sentences = group.map((difference) => sentenceOf(section, difference));
  const [{ link }] = group;
  const doubtful = group.some((difference) => difference.link.sums.some((sum) => isDoubted(sum, stated)));
  return {
    range: rangeIn(section.placed, link.figure.span),
    message: {
      zh: `${sentences.map(({ zh }) => zh).join('；')}。`,
      en: `${sentences.map(({ en }) => en).join('; ')}.`,
    },
    related: () => group.flatMap((difference) => cells.of(difference.link.sum)),
    fixes: () => (doubtful ? [] : group.flatMap((difference) => fixesOf(section, difference))),
  };
}

function sentenceOf(section: StatingSection, { link, listed }: Difference): Localised {
  const sentence = differenceInWords(section, {
    ...link,
    sums: listed === undefined ? link.sums : [link.sum],
  });
  if (listed === undefined) return sentence;
  const sum = formatExact(listed);
  return {
    zh: `${sentence.zh}；后面列出的各项结果相加也是 ${sum}`,
    en: `${sentence.en}; the results listed behind it also add up to ${sum}`,
  };
}

/** The numbers that the table has, to be put in the place of the text's. */
function fixesOf(
  section: StatingSection,
  { link: { figure, sum, sums }, listed }: Difference,
): readonly Fix[] {
  if (figure.inWords) return [];
  const table = tableName(sum);
  const candidates = distinctValues(listed === undefined ? sums : [sum]);
  return candidates.map(({ name, value }) => ({
    title: {
      zh: `改为 ${formatExact(value)}（${table.zh}“${name.zh}”）`,
      en: `Change to ${formatExact(value)} (${table.en}, ${name.en})`,
    },
    kind: 'suggested',
    preferred: false,
    edits: [{ range: rangeIn(section.placed, figure.digits), newText: formatExact(value) }],
  }));
}
