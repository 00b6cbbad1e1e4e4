import { describe, expect, it } from 'vitest';
import { ReportDocument, type Rule, ruleOf, rules } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';
import { RuleSet } from '../../../../report/rules/rule-set';

function on({ offByDefault: _, ...rule }: Rule): Rule {
  return rule;
}

/** What a rule that is off by default finds in a text when somebody asks for it. */
function found(text: string, id: string): string[] {
  const wanted = rules.filter((rule) => rule.id === id).map(on);
  return new ReportDocument(text, { rules: new RuleSet(wanted) }).findings().map(({ message }) => message.zh);
}

const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障。';
const empty = `（一）主动公开。${'不断提高认识，切实加强领导，'.repeat(8)}`;

describe('rules that are off by default', () => {
  it.each(['language/other-place', 'language/generic'])('%s is silent until it is asked for', (id) => {
    const rule = ruleOf(id);
    const text = rule?.examples.failing ?? '';
    expect(found(text, id)).toHaveLength(1);
    expect(new ReportDocument(text).findings().filter((finding) => finding.rule === id)).toEqual([]);
  });

  it.each<[string, number]>([
    ['在松漪县人民政府网站公开。', 1],
    ['由松漪县水利局办公室起草，松漪县水利局审定。', 1],
    ['在云岫县人民政府网站公开。', 0],
    ['依托县政府网站公开，各县政府、全县教育局、开发区管委会办公室。', 0],
    ['在松漪市人民政府网站公开。', 0],
  ])('bodies of other places: %s', (overview, count) => {
    expect(
      found(reportExample({ overview: `${overview}\n${aspects}` }), 'language/other-place'),
    ).toHaveLength(count);
  });

  it.each<[string, number]>([
    [empty, 1],
    [`${empty}公开信息26条。`, 0],
    [`${empty}印发《要点》。`, 0],
    [`${empty}举办培训两期。`, 0],
    ['（一）主动公开。不断提高认识。', 0],
  ])('subsections without facts: %s', (overview, count) => {
    expect(
      found(reportExample({ overview: `${overview}\n（二）${aspects}` }), 'language/generic'),
    ).toHaveLength(count);
  });
});
