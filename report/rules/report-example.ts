import type { ColumnForm, TableForm } from '../forms';
import { proactive2021 } from '../forms/proactive';
import { sectionHeading } from '../forms/sections';
import type { SectionNumber } from '../syntax/sections';
import { type ApplicationRows, applicationsExample, casesExample } from './examples';

/**
 * What of the example report is to be different. Every text is given without its heading, and may have several lines.
 */
export interface ReportExampleChanges {
  readonly title?: string;
  readonly lead?: string;
  /** The headings of the six sections, numbered. */
  readonly headings?: Readonly<Partial<Record<SectionNumber, string>>>;
  readonly overview?: string;
  readonly applications?: ApplicationRows;
  readonly cases?: readonly (number | string)[];
  /** What stands behind table four, before the fifth section. */
  readonly behindCases?: string;
  readonly problems?: string;
  readonly other?: string;
}

const lead =
  '本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2024年1月1日起至2024年12月31日止。报告可在云岫县人民政府网站下载；如有疑问，请与云岫县水利局办公室联系（电话：0000-0000000）。';

const overview = [
  '（一）主动公开。全年围绕水利工程、防汛抗旱等群众关心的事项公开信息。',
  '（二）依申请公开。收到政府信息公开申请4件，全部按期答复。',
  '（三）政府信息管理。公文制作时同步确定公开属性。',
  '（四）平台建设。维护县政府网站上的本局专栏。',
  '（五）监督保障。把公开工作纳入年度考核，组织培训一次。',
].join('\n');

const problems = '存在的问题是解读材料形式单一。下一步将改进解读方式，增加图表，并加强对各科室的业务指导。';

const other = '本年度没有发出收取信息处理费的通知，实际收取信息处理费0元。';

const usualApplications: ApplicationRows = {
  new: [4, 0, 0, 0, 0, 0, 4],
  granted: [4, 0, 0, 0, 0, 0, 4],
  total: [4, 0, 0, 0, 0, 0, 4],
};

/** A whole report of the 2021 form by an invented bureau in which nothing is wrong but what is asked for. */
export function reportExample(changes: ReportExampleChanges = {}): string {
  const heading = (section: SectionNumber) => changes.headings?.[section] ?? sectionHeading(section);
  return [
    changes.title ?? '云岫县水利局2024年政府信息公开工作年度报告',
    changes.lead ?? lead,
    heading(1),
    changes.overview ?? overview,
    heading(2),
    proactiveLines(proactive2021, () => '0').join('\n'),
    heading(3),
    tableOf(applicationsExample(changes.applications ?? usualApplications)),
    heading(4),
    tableOf(casesExample(changes.cases ?? Array.from({ length: 15 }, () => 0))),
    ...(changes.behindCases === undefined ? [] : [changes.behindCases]),
    heading(5),
    changes.problems ?? problems,
    heading(6),
    changes.other ?? other,
    '',
  ].join('\n\n');
}

/** The table of an example without the title and the heading before it. */
function tableOf(example: string): string {
  return example
    .split('\n')
    .filter((line) => line.includes('\t'))
    .join('\n');
}

/** The articles of the Regulations that stand above the blocks of table two, by the first row of each block. */
const articles: Readonly<Record<string, string>> = {
  rules: '第二十条第（一）项',
  licences: '第二十条第（五）项',
  penalties: '第二十条第（六）项',
  fees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
};

/**
 * Table two of a form as lines with tabs: each block with its article and its header, then its rows, filled by their
 * columns.
 */
export function proactiveLines(form: TableForm, fill: (column: ColumnForm) => string): readonly string[] {
  return form.rows.flatMap((row) => {
    const columns = row.columns ?? form.columns;
    const article = articles[row.id];
    const head =
      article === undefined ? [] : [article, ['信息内容', ...columns.map(({ label }) => label)].join('\t')];
    return [...head, [row.label, ...columns.map(fill)].join('\t')];
  });
}

/** A report from before the six sections were fixed, its five sections numbered as given. */
export function earlyReportExample(numbers: readonly string[]): string {
  const sections = [
    ['概述', '全年按照要求公开各类信息。'],
    ['主动公开情况', '通过县政府网站公开水利规划和防汛信息。'],
    ['依申请公开情况', '没有收到公开申请。'],
    ['收费及减免情况', '没有收取任何费用。'],
    ['下一步工作打算', '继续做好公开工作。'],
  ];
  return [
    '云岫县水利局2016年政府信息公开工作年度报告',
    ...sections.flatMap(([title, text], index) => [`${numbers[index]}、${title}`, text]),
    '',
  ].join('\n\n');
}
