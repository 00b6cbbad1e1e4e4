import type { DismissalRule } from '../rule';
import { dismissalOfNothing, dismissedMistake } from './examples';

export const dismissalWithoutReason: DismissalRule = {
  id: 'dismissal/without-reason',
  catalogue: 'DIS-REASON',
  severity: 'information',
  basis: 'practice',
  title: { zh: '“不再提示”没有写明理由', en: 'A dismissal without a reason' },
  explanation: {
    zh: '不再提示一个问题，要写明为什么不必改，接手的人和审核的人才看得懂。没有理由的不起作用，原来的问题照样提示。',
    en: 'A dismissal says why nothing needs to be changed, so that whoever comes next understands. One without a reason has no effect: the finding is still shown.',
  },
  examples: { failing: dismissalOfNothing(''), passing: dismissedMistake },
  isAboutDismissals: true,
};
