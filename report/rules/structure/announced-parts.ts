import { withoutNoteBehind } from '../../syntax/notes';
import { editDistance } from '../../text/edit-distance';
import type { Localised } from '../../text/localised';
import { numeral, toldSection } from '../facts/official-titles';
import { rangeIn } from '../facts/placed-section';
import type { ReportWords } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';
import { type Announcement, announcementOf } from './announcement';
import { comparableName } from './part-names';

export const structureAnnouncedParts: WordsRule = {
  id: 'structure/announced-parts',
  catalogue: 'S-LIST',
  severity: 'information',
  basis: 'practice',
  title: {
    zh: '开头列出的部分与正文标题不一致',
    en: 'The parts that the lead announces are not those that follow',
  },
  explanation: {
    zh: '开头常写“本报告由……等六个部分组成”。沿用上年的开头、后来又改了标题时，列出的名称、个数就与正文对不上。第四、第五部分的几种规定写法，如「存在的主要问题及改进情况」前面有没有“政府信息公开工作”，算作相同。',
    en: 'Leads often say of which parts the report consists. When last year’s lead was kept and headings changed, names or their number no longer agree with the text. The official wordings of the fourth and fifth part, such as 「存在的主要问题及改进情况」 with or without 政府信息公开工作 before it, count as the same.',
  },
  get examples() {
    const lead = (last: string) =>
      `本报告根据《中华人民共和国政府信息公开条例》编制，全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、${last}等六个部分组成，统计期限自2024年1月1日起至2024年12月31日止，电话：0000-0000000。`;
    return {
      failing: reportExample({ lead: lead('需要说明的其他事项') }),
      passing: reportExample({ lead: lead('其他需要报告的事项') }),
    };
  },
  checkWords: (facts) => {
    const { headings, isClear } = facts.topLevel;
    const titles = headings.map(({ heading }) => withoutNoteBehind(heading.title));
    // What was cut off may be all that is wanting.
    if (!isClear || titles.length < 4 || facts.breaksOffAt !== undefined || endsInHeading(facts)) return [];
    const announced = announcementOf(facts, titles);
    if (!announced) return [];
    if (!compare(announced, titles, facts.isWhole)) return [];
    const differences = compare(
      announced,
      [...titles, ...unnumbered(announced, titles, facts)],
      facts.isWhole,
    );
    if (!differences) return [];
    return [
      {
        range: rangeIn(announced.placed, announced.span),
        message: differences,
        // Written anew, the list would lose the tags within it.
        fixes: () =>
          holdsTags(announced)
            ? []
            : [
                {
                  title: { zh: '按正文标题重写这份清单', en: 'Rewrite the list after the headings' },
                  kind: 'suggested' as const,
                  preferred: false,
                  edits: [{ range: rangeIn(announced.placed, announced.span), newText: titles.join('、') }],
                },
              ],
      },
    ];
  },
};

/** Whether nothing follows the last heading, and it is not the last of the form. */
function endsInHeading({ sections, topLevel }: ReportWords): boolean {
  const last = topLevel.headings.at(-1);
  if (!last || last.official === 6 || last.placed !== sections.at(-1)) return false;
  return last.placed.section.text.slice(last.heading.end).trim() === '';
}

function holdsTags({ placed, span }: Announcement): boolean {
  return placed.section.text.slice(span.start, span.end).includes('<');
}

/** What to say of an announcement beside the titles that follow; `undefined` where they agree, or may. */
function compare(
  announced: Announcement,
  titles: readonly string[],
  isWhole: boolean,
): Localised | undefined {
  if (isExactly(announced, titles)) return undefined;
  const named = announced.names.map(comparableName);
  const present = titles.map(comparableName);
  const absent = announced.names.filter((_, index) => !isAmong(named[index] ?? '', present));
  const unannounced = announced.isOpen
    ? []
    : titles.filter((_, index) => !isAmong(present[index] ?? '', named));
  // What the lead does not count, it does not say a number of.
  const count = announced.count ?? titles.length;
  if (absent.length === 0 && unannounced.length === 0 && count === titles.length) return undefined;
  // An excerpt may end before the last of the parts.
  const isTail = absent.every((name, index) => name === announced.names.slice(-absent.length)[index]);
  if (!isWhole && absent.length > 0 && isTail && unannounced.length === 0) return undefined;
  if (announced.count === undefined ? absent.some(mayBeTwo) : isShort(announced, count, absent)) {
    return onlyCounted(count, titles.length);
  }
  const said = [
    ...(count === titles.length ? [] : [`开头说${numeral(count)}个部分，正文有${numeral(titles.length)}个`]),
    ...(absent.length === 0 ? [] : [`列出而正文没有：${absent.map(quote).join('')}`]),
    ...(unannounced.length === 0 ? [] : [`正文有而没有列出：${unannounced.map(quote).join('')}`]),
  ];
  const english = [
    ...(count === titles.length ? [] : [`it announces ${count} parts, the text has ${titles.length}`]),
    ...(absent.length === 0 ? [] : [`announced but not there: ${absent.map(quote).join('')}`]),
    ...(unannounced.length === 0 ? [] : [`there but not announced: ${unannounced.map(quote).join('')}`]),
  ];
  return {
    zh: `开头列出的部分与正文标题不一致：${said.join('；')}。`,
    en: `The parts that the lead announces differ from the headings: ${english.join('; ')}.`,
  };
}

/** Nothing longer is the title of a section. */
const LONGEST_TITLE = 30;

/** Lines that are no title: numbered otherwise, or a sentence. */
const NO_TITLE = /^[（(]?[一二三四五六七八九十\d]|[，。；：]/;

/**
 * Titles that stand by themselves and lost their number, as those do that a word processor had numbered: they begin
 * sections that are announced and that no numbered heading begins.
 */
function unnumbered(
  announced: Announcement,
  titles: readonly string[],
  { sections }: ReportWords,
): readonly string[] {
  const present = titles.map(comparableName);
  const absent = announced.names.filter((name) => !isAmong(comparableName(name), present));
  if (absent.length === 0) return [];
  const lines = sections.flatMap(({ section: { lines: all } }) =>
    Array.from({ length: all.lineCount }, (_, line) => all.line(line).trim()),
  );
  const alone = lines.filter(
    (line) => line.length > 3 && line.length <= LONGEST_TITLE && !NO_TITLE.test(line),
  );
  return absent.filter((name) => {
    const wanted = comparableName(name);
    const told = toldSection(name);
    return alone.some(
      (line) => isAmong(wanted, [comparableName(line)]) || (told !== undefined && toldSection(line) === told),
    );
  });
}

function isShort({ names }: Announcement, count: number, absent: readonly string[]): boolean {
  return names.length < count && absent.some(mayBeTwo);
}

/** Whether a name is among others, one character more or less forgiven: 其他需报告的事项. */
function isAmong(name: string, others: readonly string[]): boolean {
  if (others.includes(name)) return true;
  return others.some((other) => Math.min(name.length, other.length) > 3 && editDistance(name, other, 1) <= 1);
}

/**
 * Two names that a word joins instead of a mark are taken for one, and then it cannot be told which parts are named.
 */
function mayBeTwo(name: string): boolean {
  return name.length > LONGEST_NAME && /[和与及暨]/.test(name);
}

const LONGEST_NAME = 20;

function onlyCounted(count: number, present: number): Localised | undefined {
  if (count === present) return undefined;
  return {
    zh: `开头列出的部分与正文标题不一致：开头说${numeral(count)}个部分，正文有${numeral(present)}个。`,
    en: `The parts that the lead announces differ from the headings: it announces ${count} parts, the text has ${present}.`,
  };
}

/** Whether the names are the very headings, as in most leads; folding names is left for the others. */
function isExactly({ names, count }: Announcement, titles: readonly string[]): boolean {
  return (count ?? names.length) === titles.length && titles.every((title) => names.includes(title));
}

function quote(name: string): string {
  return `「${name}」`;
}
