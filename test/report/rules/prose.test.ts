import { describe, expect, it } from 'vitest';
import { applyEdits, ReportDocument } from '../../../report';
import { type ReportExampleChanges, reportExample } from '../../../report/rules/report-example';
import { applicationRows, caseValues } from '../tables-told-of';

const told = '收到政府信息公开申请4件，全部按期答复。';

/** A report whose second topic is told like this. */
function saying(prose: string, changes: ReportExampleChanges = {}): string {
  return reportExample({ applications: applicationRows, cases: caseValues, ...changes }).replace(
    told,
    () => prose,
  );
}

/** `rule severity: the numbers of the message`, for every finding. */
function found(text: string): readonly string[] {
  return new ReportDocument(text)
    .findings()
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message.zh}`);
}

/** The rules that speak, and how loudly. */
function rulesOf(text: string): readonly string[] {
  return new ReportDocument(text).findings().map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a figure and its table', () => {
  it.each([
    ['收到政府信息公开申请12件。', ['“一”为 9，“一 + 二”为 10']],
    ['办理政府信息公开申请12件。', ['“一 + 二”为 10，“一”为 9，“（七）总计”为 8']],
    ['收到政府信息公开申请9件，上年结转3件。', ['“二、上年结转”为 1，相差 2']],
    ['收到政府信息公开申请9件，结转下年度1件。', ['“四、结转下年度”为 2，相差 1']],
    [
      '收到政府信息公开申请9件，其中自然人6件，法人或其他组织3件。',
      ['“一·自然人”为 7，“一 + 二·自然人”为 8；正文“3件”与表三不符：“一·法人或其他组织”为 2'],
    ],
    ['发生政府信息公开行政复议3件。', ['“行政复议·总计”为 2，相差 1']],
    [
      '全年办结政府信息公开申请7件，其中予以公开3件，部分公开1件，不予公开1件，无法提供1件，不予处理1件，其他处理1件。',
      [],
    ],
  ])('%s', (prose, numbers) => {
    const messages = found(saying(prose));
    expect(messages).toHaveLength(numbers.length);
    for (const [index, part] of numbers.entries()) {
      expect(messages[index]).toContain('prose/total warning');
      expect(messages[index]).toContain(part);
    }
  });
});

describe('a text that agrees, or that may', () => {
  it.each([
    '主动公开政府信息300条。在公开的信息中，通过县政府网站公开各类信息80条，通过执法公示平台公开信息220条。',
    '全年主动公开政府信息300条。围绕水利工程等领域持续做好公开，公开信息54条。',
    '发生政府信息公开行政复议2件、行政诉讼2件，其中行政复议维持1件，其他结果1件，行政诉讼维持1件。',
    '收到政府信息公开申请10件（含上年结转1件），其中自然人7件，法人2件。',
    '共办理政府信息公开申请10件，其中新收9件，上年结转1件，已办结8件，结转下年2件。',
    '收到政府信息公开申请9件，较上年增加3件，增长50%；办结8件，办结率100%。',
    '收到政府信息公开申请9件，受理8件，不予受理1件。',
    '收到申请11件，经审查不属于政府信息公开申请2件（按信访、咨询处理），登记受理9件。',
    '收到政府信息公开申请11件，其中2件为咨询，非政府信息公开申请。',
    '收到政府信息公开申请9件，其中网络申请6件、信函申请2件。',
    '收到政府信息公开申请9件，其中要求公开征地信息4件，拆迁信息3件，其他2件。',
    '收到政府信息公开申请9件，其中商业企业1件，其他1件。',
    '收到政府信息公开申请九件，办结八件。',
    '县自然资源局收到政府信息公开申请5件，县住建局收到4件。',
    '县政府本级收到政府信息公开申请5件，各部门收到4件。',
    '上半年收到政府信息公开申请4件，下半年收到5件。',
    '近三年共收到政府信息公开申请30件。',
    '2023年收到政府信息公开申请12件，2024年收到9件。',
    '累计收到政府信息公开申请50件。',
    '收到12345热线来电3000件，办结2990件。',
    '承办人大建议9件、政协提案12件，办结率100%。',
    '区政府受理行政复议案件34件，其中政府信息公开类5件。',
    '备案行政复议案件134件，行政诉讼案件57件。',
    '因政府信息公开引发行政复议2件；行政诉讼1件（未经复议直接起诉），复议后起诉1件。',
    '行政复议纠错0件，行政诉讼败诉0件。',
    '未收到要求听证的申请，收到政府信息公开申请9件。',
    '收到政府信息公开申请9件。其中，网上申请7件，占77.7%；信函申请2件，占22.3%。',
    '收到政府信息公开申请9件，其中网上申请7件（77.78%），信函申请2件（22.22%）。',
    '收到政府信息公开申请9件，其中网上申请7件（100%），信函申请2件（100%）。',
    '收到政府信息公开申请9件，占全市总量的12%。',
    // The shares are of the licences, not of all items.
    '入驻大厅的事项有80项，其中行政许可50项，能当场办的有45项，占比90%；能全程网办的有40项，占比80%。',
    '本报告包括收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况6个部分。',
    '公开行政复议、行政诉讼情况等6项内容，行政复议、行政诉讼等3个方面。',
    '答复8件，其中公开4件，不予公开1件，无法提供1件，其他处理2件。',
    '答复8件，其中予以公开及部分公开4件，不予公开1件，无法提供1件，不予处理1件，其他处理1件。',
    '答复8件，其中予以公开3件，部分公开1件，不予公开、无法提供和不予处理共3件，其他处理1件。',
    '公开信息120条，其中公文10件（含通知3件）、政策类20条、其他90条。',
    '公开信息120条，包括政策类20条，解读共计10条，其他90条。',
    '答复8件，其中予以公开3件，部分公开1件，不予公开2件，无法提供1件，其他处理1件。',
    '答复情况：属于已主动公开2件，予以公开1件，部分公开1件，不予公开1件，本机关不掌握1件，重复申请1件，其他1件。',
    // A group may be told row by row, or with some of its rows.
    '答复8件，其中予以公开3件，部分公开1件，涉及第三方合法权益不予公开1件，本机关不掌握1件，重复申请1件，其他1件。',
    '答复8件，其中予以公开3件，部分公开1件，不予公开1件，保护第三方合法权益1件，无法提供1件，不予处理1件，其他处理1件。',
    '答复8件，其中予以公开3件，部分公开1件，不予公开1件，无法提供1件，其中本机关不掌握0件，不予处理1件，其他处理1件。',
    // What is not to be disclosed is no application that was refused.
    '全局制作政府信息90条，其中主动公开60条，作为依申请公开信息数20条，不予公开信息数10条。',
    // Parts of the year, and what came on top of last year's.
    '1月1日至6月30日收到政府信息公开申请4件，7月1日至12月31日收到申请5件。',
    '新增政府信息公开行政复议1件，上年未审结的1件已作出决定。',
    '清理规范性文件30件，继续有效25件，废止5件。',
    '合法性审查行政规范性文件8件。',
    '举办培训3次，参训120人次，其中领导干部20人次，其他100人次。',
    // In time may be fewer, and the whole of a county is not its office.
    '收到政府信息公开申请9件，按时办结7件。',
    '县政府办公室收到政府信息公开申请4件。',
    // Without more, what is new may be what there was to do.
    '新收政府信息公开申请10件，办结8件。',
    '新收政府信息公开申请10件（含上年结转1件）。',
    '收到政府信息公开申请10件，上年结转1件。',
    '新收及上年结转申请共10件。',
    '因政府信息公开发生行政复议2件，行政诉讼2件，其中维持2件，其他结果1件，尚未审结1件。',
    '制发行政规范性文件0件，发布政策文件5件，清理废止文件3件。',
    '信息公开科办理政府信息公开申请3件。',
    '公开工作人员62人，其中领导干部20人，工作人员39人，志愿者4人。',
    // 其他 may be the group of that name, or all the rest.
    '答复政府信息公开申请8件，其中予以公开4件，不予公开2件，其他2件。',
    '答复8件，其中予以公开3件，部分公开1件，无法提供1件，其他3件。',
    '收到政府信息公开申请9件，予以公开4件，不予公开1件。',
    '收到政府信息公开申请9件，涉及自然人7件、商业企业1件。',
    '收到政府信息公开申请9件，涉及自然人7件、企业2件。',
    '答复8件，其中予以公开3件，部分公开1件，不予公开1件（属于过程性信息1件），无法提供1件，不予处理1件，其他处理1件。',
    // Kinds may be held by others, and a total far off is that of another list.
    '公开信息120条，其中政策类20条、动态类100条、解读类5条。',
    '发布信息120条，其中政策类90条、动态类60条。',
    '公开信息120条，其中政策类20条、动态类90条。',
    // Rounded, or of the number before it.
    '公开信息200条，机构类20条，占10%；政策类30条，占15%；动态类60条，占30%；公告类41条，占20.5%。',
    '公开信息200条，机构类20条，占10%；政策类30条，占15%；动态类60条，占30%；图解15条，占50%。',
    '公开信息200条，机构类20条，占10%；政策类30条，占16%；动态类60条，占31%；公告类40条，占20%。',
  ])('is left alone: %s', (prose) => {
    expect(found(saying(prose))).toEqual([]);
  });

  it.each([
    '答复8件，其中予以公开2件，部分公开1件，涉及第三方合法权益不予公开1件，属于内部事务信息1件，本机关不掌握1件，重复申请1件，其他1件。',
    '答复8件，其中予以公开2件，部分公开1件，不予公开2件，第三方合法权益1件，无法提供1件，不予处理1件，其他处理1件。',
    '答复8件，其中予以公开2件，部分公开1件，不予公开2件，其中属于内部事务信息1件，无法提供1件，不予处理1件，其他处理1件。',
  ])('may tell a group of results row by row: %s', (prose) => {
    const rows = {
      ...applicationRows,
      granted: [2, 0, 0, 0, 0, 0, 2],
      'refused/internal-affairs': [1, 0, 0, 0, 0, 0, 1],
    };
    expect(found(saying(prose, { applications: rows }))).toEqual([]);
  });

  it('is right where the table has a finding of its own that it agrees with', () => {
    const wrong = { ...applicationRows, total: [7, 1, 0, 0, 0, 0, 9] };
    const rules = rulesOf(saying('办结政府信息公开申请8件。', { applications: wrong }));
    expect(rules.filter((rule) => rule.startsWith('applications/'))).toHaveLength(1);
    expect(rules.filter((rule) => rule.startsWith('prose/'))).toEqual([]);
  });
});

describe('a text that contradicts a table or itself', () => {
  it.each([
    ['未收到政府信息公开申请。', 'prose/nothing error'],
    ['本年未收到依申请公开事项.', 'prose/nothing error'],
    ['本年无依申请公开政府信息办理事项。', 'prose/nothing error'],
    ['本年未收到依申请公开事宜。', 'prose/nothing error'],
    ['没有发生因政府信息公开引起的行政复议、行政诉讼。', 'prose/nothing error'],
    ['收到政府信息公开申请9件，行政复议、行政诉讼均为0件。', 'prose/nothing error'],
    ['收到政府信息公开申请9件，其中网络申请6件、信函申请1件、当面申请1件。', 'prose/channels warning'],
    ['收到政府信息公开申请9件，其中网络申请9件、信函申请2件。', 'prose/channels warning'],
    ['收到政府信息公开申请9件，其中自然人7件，法人3件。', 'prose/total warning'],
    ['收到政府信息公开申请9件，其中征地类5件，拆迁类3件，其他3件。', 'prose/parts warning'],
    ['公开信息100条，其中政策类20条、动态类50条、其他40条。', 'prose/parts hint'],
    ['公开信息100条，其中政策类20条、动态类50条、其他20条。', 'prose/parts warning'],
    [
      '制作政府信息90条，其中主动公开60条，作为依申请公开信息数20条，不予公开信息数5条。',
      'prose/parts warning',
    ],
    [
      '答复8件，其中予以公开3件，部分公开1件，不予公开3件，无法提供1件，不予处理1件，其他处理1件。',
      'prose/results warning',
    ],
    [
      '答复8件，其中予以公开2件，部分公开2件，不予公开1件，无法提供1件，不予处理1件，其他处理1件。',
      'prose/results error',
    ],
    ['答复8件，其中予以公开3件，部分公开1件，不予公开1件，告知补正3件。', 'prose/results hint'],
    [
      '答复8件，其中予以公开及部分公开7件，不予公开1件，无法提供1件，不予处理1件，其他处理1件。',
      'prose/results warning',
    ],
    ['公开信息120条，包括政策类20条，解读共计10条，其他80条。', 'prose/parts warning'],
    ['收到申请9件，其中网上7件，占77.8%；信函2件，占32.2%。', 'prose/percentage information'],
    ['来件中供水占37%，停车占36%，其他占25%。', 'prose/percentage information'],
    ['入驻大厅的事项有80项，其中行政许可50项，能当场办的有45项，占比95%。', 'prose/percentage information'],
    ['收到申请9件，其中网上7件（77.8%），信函2件（32.2%）。', 'prose/percentage information'],
    ['累计公开信息80条。其中，年报1条，占比1.1%；动态79条，占比98.8%。', 'prose/percentage information'],
    ['现行有效的行政规范性文件12件。', 'prose/rules-and-documents warning'],
    ['制定发布行政规范性文件7件，清理废止0件。', 'prose/rules-and-documents warning'],
    ['收到政府信息公开申请9件，按时办结10件。', 'prose/total warning'],
    ['新收政府信息公开申请10件，上年结转1件。', 'prose/total warning'],
    ['收到政府信息公开申请9件，涉及自然人7件、商业企业3件。', 'prose/total warning'],
    ['收到政府信息公开申请9件，申请事项主要涉及项目审批，办结11件。', 'prose/total warning'],
    ['收到通过网络、信函等方式提交的政府信息公开申请12件。', 'prose/total warning'],
    ['答复8件，其中予以公开3件，部分公开3件，不予公开1件，其他3件。', 'prose/results warning'],
    ['收到政府信息公开申请9件，予以公开3件，不予公开8件。', 'prose/results warning'],
    ['收到政府信息公开申请9件，不予公开1件，其中属于内部事务信息2件。', 'prose/parts warning'],
    ['公开信息120条，其中政策类21条、动态类100条。', 'prose/parts hint'],
    ['全年主动公开信息120条，其中政策类60条、动态类100条。', 'prose/parts hint'],
    ['公开信息20条，其中政策类5条，动态类16条，其他信息1条。', 'prose/parts hint'],
    ['公开信息20条，其中教育、卫生等领域4条，重点领域信息10条，其他5条。', 'prose/parts warning'],
    [
      '公开信息200条，机构类20条，占10%；政策类30条，占15%；动态类60条，占30%；公告类40条，占22%。',
      'prose/percentage information',
    ],
  ])('%s', (prose, rule) => {
    expect(rulesOf(saying(prose))).toEqual([rule]);
  });

  it('is told once where one number is not the table’s and not that of its parts', () => {
    const prose =
      '办结政府信息公开申请6件，其中予以公开3件，部分公开1件，不予公开1件，无法提供1件，不予处理1件，其他处理1件。';
    expect(found(saying(prose))).toEqual([
      'prose/total warning: 正文“6件”与表三不符：“（七）总计”为 8，相差 2；后面列出的各项结果相加也是 8。',
    ]);
  });

  it.each([
    ['县政府办公室', '云岫县人民政府办公室', ['prose/total warning']],
    ['县政府办', '云岫县人民政府办公室', ['prose/total warning']],
    ['分局', '云岫市公安局澄砚分局', ['prose/total warning']],
    ['澄砚街道', '澄砚街道办事处', ['prose/total warning']],
    ['县住建局', '云岫县住房和城乡建设局', ['prose/total warning']],
    ['镇政府', '松漪镇人民政府', ['prose/total warning']],
    // Parts of what reports, and others that are named in its report.
    ['县政府办公室', '云岫县', []],
    ['全县共收到政府信息公开申请9件。县政府办公室', '云岫县人民政府办公室', []],
    ['县政府', '云岫县人民政府', []],
    ['县政府及各部门', '云岫县人民政府办公室', []],
    ['县财政局', '云岫县人民政府办公室', []],
    ['支队', '云岫市公安局澄砚分局', []],
  ])('is told where %s received what the report of %s has not', (subject, body, rules) => {
    const title = `${body}2024年政府信息公开工作年度报告`;
    const text = saying(`${subject}共收到政府信息公开申请12件。`, { title });
    expect(rulesOf(text).filter((rule) => rule.startsWith('prose/'))).toEqual(rules);
  });

  it('that says there were applications where the table has none is told as an error', () => {
    expect(rulesOf(saying('收到政府信息公开申请3件。', { applications: {} }))).toEqual([
      'prose/nothing error',
    ]);
  });
});

describe('the comparison of results', () => {
  const prose =
    '答复8件，其中同意公开1件，属于已主动公开1件，部分公开2件，不予公开1件，无法提供1件，不予处理1件，告知补正1件。';

  it('is one finding with every group, and goes to the cells that differ', () => {
    const document = new ReportDocument(saying(prose));
    const [finding, ...others] = document.findings();
    expect(others).toEqual([]);
    expect(finding?.message.zh).toBe(
      '正文列出的办理结果与表三不一致（正文/表三/差）：予以公开 2/3/−1；部分公开 2/1/+1；告知补正 1/1/+0（表三没有这一类，以（六）其他处理相比）；不予公开、无法提供、不予处理一致。正文各项相加是 8，与表三（七）总计相同：两处是各自成立的两套数，请核实以哪一套为准。',
    );
    expect(finding?.related.map(({ message }) => message.zh)).toEqual([
      '（一）予以公开·总计 3',
      '（二）部分公开·总计 1',
    ]);
    expect(finding && document.fixes(finding)).toEqual([]);
  });
});

describe('the repair of a figure', () => {
  it.each([
    ['收到政府信息公开申请１２件。', ['收到政府信息公开申请9件。', '收到政府信息公开申请10件。']],
    ['收到政府信息公开申请十二件。', ['收到政府信息公开申请9件。', '收到政府信息公开申请10件。']],
    ['未收到政府信息公开申请。', []],
  ])('%s offers each number that the table has', (prose, repaired) => {
    const document = new ReportDocument(saying(prose));
    const [finding] = document.findings();
    const fixes = finding ? document.fixes(finding) : [];
    expect(fixes.every(({ kind, preferred }) => kind === 'suggested' && !preferred)).toBe(true);
    expect(fixes.map(({ edits }) => applyEdits(document.text, edits))).toEqual(
      repaired.map((text) => saying(text)),
    );
  });

  it('is not offered where the table’s own relations throw doubt on its number', () => {
    const wrong = { ...applicationRows, new: [7, 1, 0, 0, 0, 0, 9] };
    const document = new ReportDocument(saying('收到政府信息公开申请12件。', { applications: wrong }));
    const finding = document.findings().find(({ rule }) => rule === 'prose/total');
    expect(finding && document.fixes(finding)).toEqual([]);
  });
});
