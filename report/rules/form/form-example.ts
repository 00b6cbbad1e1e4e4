import { proactive2019 } from '../../forms/proactive';
import { reportExample } from '../report-example';

/** The example report with other lines in its second section. */
export function withTableTwo(lines: readonly string[]): string {
  const report = reportExample();
  const from = report.indexOf('\n', report.indexOf('二、主动公开'));
  const to = report.indexOf('三、收到');
  return `${report.slice(0, from)}\n\n${lines.join('\n')}\n\n${report.slice(to)}`;
}

/** Table two of the example report, as it stands there. */
export function tableTwo(): readonly string[] {
  return reportExample()
    .split('\n')
    .slice(
      0,
      reportExample()
        .split('\n')
        .findIndex((line) => line.startsWith('三、收到')),
    )
    .filter((line) => /\t|^第二十条/.test(line));
}

const articles: Readonly<Record<string, string>> = {
  rules: '第二十条第（一）项',
  licences: '第二十条第（五）项',
  penalties: '第二十条第（六）项',
  fees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
};

/** Table two of the form of 2019, filled with zeros. */
export function tableTwoOf2019(): readonly string[] {
  return proactive2019.rows.flatMap((row) => {
    const columns = row.columns ?? proactive2019.columns;
    const article = articles[row.id];
    const head =
      article === undefined ? [] : [article, ['信息内容', ...columns.map(({ label }) => label)].join('\t')];
    const values = columns.map(({ id }) => (id === 'purchase-amount' ? '0元' : '0'));
    return [...head, [row.label, ...values].join('\t')];
  });
}
