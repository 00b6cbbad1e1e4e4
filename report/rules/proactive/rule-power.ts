import type { BodyType } from '../../bodies/body-type';
import { proactive2021 } from '../../forms/proactive';
import type { Localised } from '../../text/localised';
import { cellRange, placeOf, tablesOf } from '../facts/placed-section';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';

/** Bodies that cannot make rules, and what they are called. */
const withoutPower: Readonly<Partial<Record<BodyType, Localised>>> = {
  county: { zh: '县级政府', en: 'A county government' },
  department: { zh: '地方政府部门', en: 'A local department' },
  township: { zh: '乡镇、街道', en: 'A township or street office' },
};

export const proactiveRulePower: ReportRule = {
  id: 'proactive/rule-power',
  catalogue: 'T2-RULEPOWER',
  severity: 'warning',
  basis: 'statute',
  title: { zh: '表二：没有规章制定权的机关，规章填 0', en: 'Table two: who cannot make rules enters 0' },
  explanation: {
    zh: '《立法法》第九十一条、第九十三条：规章由国务院部门和省、自治区、直辖市、设区的市、自治州的政府制定。县级政府、地方各级政府部门、乡镇街道在“规章”一行填了数，多半是把规范性文件或一般通知填错了行。机关类型按标题判断，也可以在配置里写明。',
    en: 'By articles 91 and 93 of the Legislation Law rules are made by ministries and by governments of provinces and of cities with districts. A number in the row “rules” of a county, a local department or a township most likely belongs to normative documents, or to no row at all. The kind of body is told by the title, or by the configuration.',
  },
  get examples() {
    const passing = reportExample();
    const [row] = proactive2021.rows;
    return { failing: passing.replace(`${row?.label}\t0\t0\t0`, `${row?.label}\t1\t0\t1`), passing };
  },
  checkReport: (facts) => {
    const who = facts.bodyType && withoutPower[facts.bodyType];
    if (!who) return [];
    return tablesOf(facts, 'proactive').flatMap((table) => {
      const columns =
        table.figures.form.rows.find(({ id }) => id === 'rules')?.columns ?? table.figures.form.columns;
      const wrong = columns.find(({ id }) => (table.figures.of('rules', id) ?? 0) !== 0);
      const place = wrong && placeOf(table, 'rules', wrong.id);
      if (!place) return [];
      return [
        {
          range: cellRange(table, place),
          message: {
            zh: `${who.zh}没有规章制定权（《立法法》第九十一条、第九十三条），“规章”一行应填 0；规范性文件请填在下一行。`,
            en: `${who.en} cannot make rules (Legislation Law, articles 91 and 93): enter 0 here; normative documents belong in the next row.`,
          },
        },
      ];
    });
  },
};
