import { describe, expect, it } from 'vitest';
import { readRows, rulesOf } from './extracted-text';

const title = '云岫县档案馆2023年政府信息公开工作年度报告';
const third = '三、收到和处理政府信息公开申请情况';

describe('table three as text', () => {
  const zeros = '0 0 0 0 0 0 0';

  it('has labels of groups that a single blank parts from those of rows', () => {
    const rows = readRows([
      title,
      third,
      `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3`,
      `三、本年度办理结果 （一）予以公开 2 0 0 0 0 0 2`,
      `（三）不予公开 1.属于国家秘密 1 0 0 0 0 0 1`,
      `（五）不予 3. 要求提供公开出版物 ${zeros}`,
    ]);
    expect(rows).toEqual({
      new: [3, 0, 0, 0, 0, 0, 3],
      granted: [2, 0, 0, 0, 0, 0, 2],
      'refused/state-secret': [1, 0, 0, 0, 0, 0, 1],
      'not-processed/publication': [0, 0, 0, 0, 0, 0, 0],
    });
  });

  it('has labels of which the last word is a line by itself', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const lines = [
      title,
      third,
      '一、本年新收政府信息公开申请',
      '数量',
      ...values,
      '（一）予以公开',
      ...values,
    ];
    expect(readRows(lines)).toEqual({ new: [6, 0, 0, 0, 0, 0, 6], granted: [6, 0, 0, 0, 0, 0, 6] });
    expect(rulesOf(lines)).not.toContain('shape/application-cells');
  });

  it('has the numbers of pages at their feet', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const next = [
      '\f二、上年结转政府信息公开申请数量',
      '1',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
      '',
      '2',
      '',
      '\f（一）予以公开',
    ];
    const lines = [
      title,
      third,
      '一、本年新收政府信息公开申请数量',
      ...values,
      '',
      '1',
      '',
      ...next,
      ...values,
    ];
    expect(readRows(lines)).toEqual({
      new: [6, 0, 0, 0, 0, 0, 6],
      'carried-in': [1, 0, 0, 0, 0, 0, 1],
      granted: [6, 0, 0, 0, 0, 0, 6],
    });
  });

  it('keeps the last value of a page, and takes no number of a page for it', () => {
    const first = [
      '一、本年新收政府信息公开申请数量',
      '6',
      '0',
      '1',
      '0',
      '0',
      '0',
      '7',
      '',
      '\f二、上年结转政府信息公开申请数量',
    ];
    const torn = [
      '1',
      '0',
      '2',
      '0',
      '0',
      '0',
      '',
      '4',
      '',
      '\f（一）予以公开',
      '1',
      '0',
      '2',
      '0',
      '0',
      '0',
      '4',
      '3',
      '\f',
    ];
    const lines = [title, third, ...first, ...torn, '（七）总计', '1', '0', '2', '0', '0', '0', '3'];
    expect(readRows(lines)).toEqual({
      new: [6, 0, 1, 0, 0, 0, 7],
      'carried-in': null,
      granted: null,
      total: [1, 0, 2, 0, 0, 0, 3],
    });
    expect(rulesOf(lines)).not.toContain('shape/application-cells');
  });

  it('leaves open whose values they are where two labels have changed places', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const before = ['（一）予以公开', ...values, '（七）总计', '3.其他', ...values];
    expect(readRows([title, third, ...before, '四、结转下年度继续办理', ...values])).toEqual({
      granted: [6, 0, 0, 0, 0, 0, 6],
      'carried-out': [6, 0, 0, 0, 0, 0, 6],
    });
  });

  it('reads a row behind one that was left blank', () => {
    const values = ['6', '0', '0', '0', '0', '0', '6'];
    const lines = [
      title,
      third,
      '（一）予以公开',
      ...values,
      '2.重复申请',
      '3.要求提供公开出版物',
      ...values,
    ];
    expect(readRows(lines)).toMatchObject({ 'not-processed/publication': [6, 0, 0, 0, 0, 0, 6] });
  });

  it('has nothing wrong in labels that were torn', () => {
    const lines = [
      title,
      third,
      '一、本年新收政府信息公开申请数量   2   0   0   0   0   0   2',
      '     （六）其他',
      '           2.申请人逾期未按收费通知要',
      '       处理',
      '           求缴纳费用、行政机关不再处       0   0   0   0   0   0   0',
      '           理其政府信息公开申请',
      '           3.其他                           0   0   0   0   0   0   0',
    ];
    expect(rulesOf(lines)).not.toContain('shape/label');
    const values = ['0', '0', '0', '0', '0', '0', '0'];
    const cells = [
      '（一）予以公开',
      ...values,
      '（三） 1.属于国家秘密',
      ...values,
      '（三）不 4.保护第三方合法权益',
      ...values,
    ];
    expect(rulesOf([title, third, ...cells])).not.toContain('shape/label');
  });

  it('has labels that begin like sections and are wrapped after a character', () => {
    const values = ['2', '0', '0', '0', '0', '0', '2'];
    const table = [
      '一、本年新收政府信息公开申请数量',
      ...values,
      '三、本',
      '年度办',
      '理结果',
      '（一）予以公开',
      ...values,
    ];
    const sections = ['一、总体情况', '总体若干。', '二、主动公开政府信息情况', '公开若干。', third];
    const after = [
      '四、政府信息公开行政复议、行政诉讼情况',
      '没有。',
      '五、存在的主要问题及改进情况',
      '没有。',
    ];
    const rules = rulesOf([
      title,
      ...sections,
      '三、本',
      '年度办',
      ...table,
      ...after,
      '六、其他需要报告的事项',
      '没有。',
    ]);
    expect(rules).not.toContain('structure/extra-section');
    expect(rules).not.toContain('structure/duplicate-number');
  });
});
