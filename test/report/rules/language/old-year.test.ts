import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../../report';
import { reportExample } from '../../../../report/rules/report-example';
import { marked, repaired } from '../marked';

const rule = 'language/old-year';
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障在2024年都有进展。';

/** What stands at the beginning of a paragraph of a report for 2024, and the years marked in it. */
const cases: readonly (readonly [overview: string, expected: readonly string[]])[] = [
  ['2023年，我局公开信息26条。', ['2023年']],
  ['2023 年度我局公开信息26条。', ['2023 年']],
  ['我局认真工作。2023年公开信息26条，举办培训2次。', ['2023年']],
  ['（一）主动公开情况。2022年，我局公开信息26条。', ['2022年']],
  ['２０２３年，公开信息26条。', ['２０２３年']],
  ['在2023年，我局公开信息26条。', ['2023年']],
  ['一是2023年公开信息26条。', ['2023年']],
  ['注：2023年收到申请4件。', ['2023年']],
  ['2023年，我局公开信息26条，比上年有所增加。', ['2023年']],
  ['2023年，公开信息26条，同比增加3条。', []],
  ['2023年，未发生行政复议、行政诉讼案件。', ['2023年']],
  ['2023年没有收到政府信息公开申请。', ['2023年']],
  ['2023年没有收取任何费用。', ['2023年']],
  ['按照规定，2023年收取信息处理费0元。', ['2023年']],
  ['按照规定，2023年清理文件3件。', []],
  ['2023年，我局紧扣群众关心的事项推进政府信息公开。', ['2023年']],
  ['我局认真工作。\n2023年，我局紧扣群众关心的事项推进政府信息公开。', []],
  ['2023年机构改革以来，我局推进政府信息公开。', []],
  ['2025年，我局共收到申请4件，全部办结。', ['2025年']],
  ['2025年，公开信息126条以上。', []],
  ['2025年，计划公开信息共126条。', []],
  ['2025年1月，公开信息共3条。', []],
  ['一是2023年公开的26条信息全部复核。', []],
  ['2023年，省政府下发通知，要求公开惠民政策3项。', []],
  ['2023年公开信息26条。今年公开信息30条。', []],
  ['2023年版权责清单共126项。', []],
  ['2023年届满的2件申请已归档。', []],
  ['2023年，县里确定试点单位3个，我局为其中之一。', []],
  ['2023年，我局认真工作。', []],
  ['2023年公开信息26条，2024年公开信息30条。', []],
  ['2023年公开信息26条，本年公开30条。', []],
  ['2023年公开信息26条。2024年公开信息30条。', []],
  ['2023年结转的申请2件已经办结。', []],
  ['2023年12月，培训3次。', []],
  ['2023年底，在用的新媒体有3个。', []],
  ['2023年以来，公开信息126条。', []],
  ['2023年至2024年，公开信息126条。', []],
  ['2023年印发的通知共3件。', []],
  ['2023年确定的12项任务全部完成。', []],
  ['2023年存在的3个问题已全部改正。', []],
  ['2019年，全县公开信息126条。', []],
  ['2025年，计划公开信息126条。', []],
  ['全县2023年公开信息126条。', []],
  ['《2023年公开要点》共26条。', []],
  ['与全县各部门和各乡镇历次统计的主动公开政府信息的数量相比，本年的数量比\n2023年的26条多。', []],
];

describe(rule, () => {
  it.each(cases)('%s', (overview, expected) => {
    expect(marked(reportExample({ overview: `${overview}\n\n${aspects}` }), rule)).toEqual(expected);
  });

  it('offers the year of the report', () => {
    const [wrong, right] = [2023, 2024].map((year) =>
      reportExample({ overview: `${year}年，公开信息26条。\n${aspects}` }),
    );
    expect(repaired(wrong ?? '', rule)).toBe(right);
  });

  it.each([
    ['现将2023年政府信息公开工作年度报告公布如下。', ['2023']],
    ['特向社会公布云岫县水利局２０２３年政府信息公开工作年度报告。', ['２０２３']],
    ['现将我局2023年度政府信息公开工作情况报告如下：', ['2023']],
    ['现将2024年政府信息公开工作年度报告公布如下。', []],
    ['按照《关于做好2023年政府信息公开工作年度报告编制发布工作的通知》，现公布本报告。', []],
    ['2023年政府信息公开工作年度报告已按期公布。', []],
    ['现将2024年政府信息公开工作情况报告如下，2023年的报告见网站。', []],
  ])('the lead: %s', (announcement, expected) => {
    const lead = `根据《条例》，${announcement}统计期限自2024年1月1日起至2024年12月31日止，电话0000-0000000。`;
    expect(marked(reportExample({ lead }), rule)).toEqual(expected);
  });

  it('opens the fifth section', () => {
    const problems = (year: number) =>
      reportExample({
        problems: `${year}年，政府信息公开工作取得成效，仍有解读形式单一的问题。下一步将增加图表。`,
      });
    expect(marked(problems(2023), rule)).toEqual(['2023年']);
    expect(marked(problems(2024), rule)).toEqual([]);
    const past = '2023年年报指出的政府信息公开不及时问题已整改。目前解读形式单一，下一步将增加图表。';
    expect(marked(reportExample({ problems: past }), rule)).toEqual([]);
  });

  it('stays silent where a report speaks of earlier years more than of its own', () => {
    const overview = '2023年，公开信息26条。\n2022年，公开信息25条。\n2021年，公开信息24条。';
    const text = reportExample({ overview }).replaceAll('2024年1', '一').replaceAll('2024年12', '一');
    expect(marked(text, rule)).toEqual([]);
  });

  it('says once that most of the text is last year’s', () => {
    const text = reportExample().replace(
      /一、总体情况[\s\S]*?二、/,
      '一、总体情况\n2023年公开信息26条。\n2023年收到申请4件。\n2023年清理文件3件。\n2023年培训2次。\n\n二、',
    );
    const old = text.replace('2024年1月1日起至2024年12月31日止', '全年');
    expect(marked(old, rule)).toEqual(['2023年']);
    expect(new ReportDocument(old).findings().find((finding) => finding.rule === rule)?.message.zh).toBe(
      '标题是2024年的年报，正文却有4句写的是2023年：请核对标题和正文的年份。',
    );
  });

  it('stays silent without a year of the report', () => {
    const text = reportExample({ overview: `2023年，公开信息26条。\n${aspects}` });
    expect(marked(text.split('\n').slice(4).join('\n'), rule)).toEqual([]);
  });
});
