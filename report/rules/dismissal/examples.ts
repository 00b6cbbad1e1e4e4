import { applicationsExample } from '../examples';

/** A table three in which one application was neither concluded nor carried over. */
const broken = applicationsExample({
  new: [5, 0, 0, 0, 0, 0, 5],
  granted: [4, 0, 0, 0, 0, 0, 4],
  total: [4, 0, 0, 0, 0, 0, 4],
});

const sound = applicationsExample({
  new: [5, 0, 0, 0, 0, 0, 5],
  granted: [5, 0, 0, 0, 0, 0, 5],
  total: [5, 0, 0, 0, 0, 0, 5],
});

/** The report with a comment at the end of the row in which the mistake is found, or would be. */
function noted(report: string, comment: string): string {
  const start = report.indexOf('\n（七）总计') + 1;
  const end = report.indexOf('\n', start);
  return `${report.slice(0, end)} ${comment}${report.slice(end)}`;
}

/** A mistake that is dismissed with a reason. */
export const dismissedMistake = noted(
  broken,
  '<!-- gouji-dismiss applications/balance: 系统导出的数，已与业务科室核实 -->',
);

/** A report without mistakes, and a comment that dismisses one. */
export function dismissalOfNothing(reason: string): string {
  return noted(sound, `<!-- gouji-dismiss applications/balance: ${reason} -->`);
}
