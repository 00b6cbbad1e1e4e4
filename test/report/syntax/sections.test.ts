import { describe, expect, it } from 'vitest';
import { boundaryOf, isTitle, sectionOf } from '../../../report/syntax/sections';

describe('headings', () => {
  it.each([
    ['一、总体情况', 1],
    ['## 一、总体情况', 1],
    ['  总体情况  ', 1],
    ['二、主动公开政府信息情况', 2],
    ['二、主动公开政府信息的情况', 2],
    ['**二、主动公开政府信息情况**', 2],
    ['三、收到和处理政府信息公开申请情况', 3],
    ['三、收到 和处理政府信息 公开申请情况', 3],
    ['3.收到和处理政府信息公开申请情况', 3],
    ['四、政府信息公开行政复议、行政诉讼情况', 4],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 4],
    ['五、存在的主要问题及改进情况', 5],
    ['五、政府信息公开工作存在的主要问题及改进情况', 5],
    ['六、存在的主要问题和改进措施', 5],
    ['六、其他需要报告的事项', 6],
    ['六、需要说明的其他事项', 6],
    ['六、其他需要报告的事项：', 6],
  ])('%j begins section %i', (line, section) => {
    expect(sectionOf(line)).toBe(section);
    expect(boundaryOf(line)).toBe(section);
  });

  it.each([
    '',
    '一、',
    '2023年总体情况良好。',
    '（一）主动公开政府信息情况良好',
    '二、主动公开情况如下表所示',
    '五、信息处理费收取情况',
    '一是主动公开政府信息情况不理想',
    '总体情况'.repeat(30),
    '规章\t0\t0\t0',
  ])('%j begins no section', (line) => {
    expect(sectionOf(line)).toBeUndefined();
  });
});

describe('headings inside a section', () => {
  it.each([
    '（一）主动公开政府信息情况',
    '(二) 收到和处理政府信息公开申请情况',
    '### （五）存在的问题及改进情况',
    '**（6）其他需要报告的事项**',
  ])('%j has the words of another section and begins none', (line) => {
    expect(boundaryOf(line)).toBeUndefined();
  });
});

describe('titles', () => {
  it.each([
    '云岫县档案馆2024年政府信息公开工作年度报告',
    '云岫县档案馆 2024 年政府信息公开工作 年度报告',
    '# 云岫县 2024 年政府信息公开工作年度报告',
    '2023 年云岫县公安局政府信息公开工作年度报告',
    '云岫县林业局2016年度政府信息公开工作报告',
    '云岫县２０２４年政府信息公开工作年度报告',
    '云岫县政府信息公开工作2024年年度报告',
    '关于2021年度政府信息公开工作的年度报告',
  ])('%j is one', (line) => {
    expect(isTitle(line)).toBe(true);
    expect(boundaryOf(line)).toBe('title');
  });

  it.each([
    '',
    '政府信息公开工作年度报告',
    '关于报送2024年政府信息公开工作年度报告的通知',
    '云岫县关于2024年政府信息公开工作年度报告的报告',
    '根据条例，现将2024年政府信息公开工作年度报告',
    '2024年政府工作报告',
    '云岫县2024年政府信息公开工作年度报告如下：一、总体情况',
    `云岫县2024年政府信息公开${'工作'.repeat(40)}报告`,
  ])('%j is none', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});
