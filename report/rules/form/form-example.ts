import { proactive2019 } from '../../forms/proactive';
import { proactiveLines, reportExample } from '../report-example';

/** The example report with other lines in its second section. */
export function withTableTwo(lines: readonly string[]): string {
  const report = reportExample();
  const from = report.indexOf('\n', report.indexOf('二、主动公开'));
  const to = report.indexOf('三、收到');
  return `${report.slice(0, from)}\n\n${lines.join('\n')}\n\n${report.slice(to)}`;
}

/** Table two of the example report, as it stands there. */
export function tableTwo(): readonly string[] {
  const lines = reportExample().split('\n');
  const end = lines.findIndex((line) => line.startsWith('三、收到'));
  return lines.slice(0, end).filter((line) => /\t|^第二十条/.test(line));
}

/** Table two of the form of 2019, filled with zeros. */
export function tableTwoOf2019(): readonly string[] {
  return proactiveLines(proactive2019, ({ id }) => (id === 'purchase-amount' ? '0元' : '0'));
}
