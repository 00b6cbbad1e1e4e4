import type { DismissalRule } from '../rule';
import { dismissalOfNothing, dismissedMistake } from './examples';

export const dismissalUnused: DismissalRule = {
  id: 'dismissal/unused',
  catalogue: 'DIS-UNUSED',
  severity: 'information',
  basis: 'practice',
  title: { zh: '“不再提示”没有对应的问题', en: 'A dismissal matches nothing' },
  explanation: {
    zh: '注释或 gouji.baseline.json 里写了不再提示某个问题，而那个问题已经不在：改好了，数字变了，或者规则编号写错了。没有用的请删去，免得日后掩盖新的问题。',
    en: 'A comment or gouji.baseline.json dismisses a finding that is not there: it was mended, its figures changed, or the rule is misspelt. Remove what is of no use, lest it hide something new.',
  },
  examples: { failing: dismissalOfNothing('系统导出的数，已与业务科室核实'), passing: dismissedMistake },
  isAboutDismissals: true,
};
