import { applicationsExample } from '../rules/examples';
import type { RuleDeclaration } from '../rules/rule';

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

/** The example with a comment at the end of the row that begins so. */
function noted(report: string, row: string, comment: string): string {
  const start = report.indexOf(`\n${row}`) + 1;
  const end = report.indexOf('\n', start);
  return `${report.slice(0, end)} ${comment}${report.slice(end)}`;
}

const withReason = '<!-- gouji-dismiss applications/balance: 系统导出的数，已与业务科室核实 -->';

/** The rule about dismissals that no longer match anything. */
export const dismissalUnused: RuleDeclaration = {
  id: 'dismissal/unused',
  catalogue: 'DIS-UNUSED',
  severity: 'information',
  basis: 'practice',
  title: { zh: '“不再提示”没有对应的问题', en: 'A dismissal matches nothing' },
  explanation: {
    zh: '注释或 gouji.baseline.json 里写了不再提示某个问题，而那个问题已经不在：改好了，数字变了，或者规则编号写错了。没有用的请删去，免得日后掩盖新的问题。',
    en: 'A comment or gouji.baseline.json dismisses a finding that is not there: it was mended, its figures changed, or the rule is misspelt. Remove what is of no use, lest it hide something new.',
  },
  examples: {
    failing: noted(sound, '（七）总计', withReason),
    passing: noted(broken, '（七）总计', withReason),
  },
};

/** The rule about dismissals that do not say why. */
export const dismissalWithoutReason: RuleDeclaration = {
  id: 'dismissal/without-reason',
  catalogue: 'DIS-REASON',
  severity: 'information',
  basis: 'practice',
  title: { zh: '“不再提示”没有写明理由', en: 'A dismissal without a reason' },
  explanation: {
    zh: '不再提示一个问题，要写明为什么不必改，接手的人和审核的人才看得懂。没有理由的不起作用，原来的问题照样提示。',
    en: 'A dismissal says why nothing needs to be changed, so that whoever comes next understands. One without a reason has no effect: the finding is still shown.',
  },
  examples: {
    failing: noted(sound, '（七）总计', '<!-- gouji-dismiss applications/balance: -->'),
    passing: noted(broken, '（七）总计', withReason),
  },
};

/** The rules about dismissals themselves. Their findings cannot be dismissed. */
export const dismissalRules: readonly RuleDeclaration[] = [dismissalUnused, dismissalWithoutReason];
