import { formatExact } from '../../text/exact';
import type { Localised } from '../../text/localised';
import { rangeIn } from '../facts/placed-section';
import type { StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { CellPlaces } from './cells';
import { assertsAgainstNothing, type Difference, deniesTable, differencesIn } from './differing';
import { asWritten, distinctValues, tableName } from './wording';

export const proseNothing: ReportRule = {
  id: 'prose/nothing',
  catalogue: 'N-ZERO',
  severity: 'error',
  basis: 'labels',
  title: { zh: '正文说没有，表里却有', en: 'The text says there was nothing, the table has something' },
  explanation: {
    zh: '正文说“未收到申请”“没有发生行政复议、行政诉讼”，或者写 0 件，而表三、表四里有数；或者正文写收到若干件，而表三新收、结转都是 0。两处必有一处错，所以报为错误。只说某一个单位、某一种申请没有的，不比。',
    en: 'The text says that no application came in, or that there was no review or lawsuit, while the table has some; or the other way round. One of the two is wrong, hence an error. What is said of a single office, or of one kind of application, is not compared.',
  },
  get examples() {
    const none = reportExample({
      applications: { new: [0, 0, 0, 0, 0, 0, 0] },
    }).replace('收到政府信息公开申请4件，全部按期答复', '未收到政府信息公开申请');
    return {
      failing: reportExample().replace('收到政府信息公开申请4件，全部按期答复', '未收到政府信息公开申请'),
      passing: none,
    };
  },
  checkReport: (facts) => {
    const cells = new CellPlaces(facts.stated);
    return facts.stated.sections.flatMap((section) =>
      differencesIn(section, facts.stated)
        .filter((difference) => deniesTable(difference) || assertsAgainstNothing(difference))
        .map((difference) => ({
          range: rangeIn(section.placed, difference.link.figure.span),
          message: messageOf(section, difference),
          related: () => cells.of(difference.link.sum),
        })),
    );
  },
};

function messageOf(section: StatingSection, { link: { figure, sum, sums } }: Difference): Localised {
  const written = asWritten(section, figure);
  const table = tableName(sum);
  const known = distinctValues(sums);
  const zh = known.map(({ name, value }) => `“${name.zh}”为 ${formatExact(value)}`).join('，');
  const en = known.map(({ name, value }) => `“${name.en}” is ${formatExact(value)}`).join(', ');
  return {
    zh: `正文“${written}”与${table.zh}矛盾：${zh}。`,
    en: `“${written}” contradicts ${table.en}: ${en}.`,
  };
}
