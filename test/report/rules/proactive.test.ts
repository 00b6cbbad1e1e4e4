import { describe, expect, it } from 'vitest';
import { proactiveExample } from '../../../report/rules/examples';
import { kindsIn } from './table-findings';

describe('table two of 2021', () => {
  it.each<[issued: number, repealed: number, inForce: number, codes: string[]]>([
    [6, 2, 4, []],
    [6, 2, 3, ['T2-F21-VALIDMIN']],
    [6, 0, 0, ['T2-F21-VALIDMIN']],
    [2, 5, 0, []],
    [0, 5, 0, ['T2-F21-REPEALONLY']],
    [0, 5, 1, []],
    [0, 0, 0, []],
  ])('issued %i, repealed %i, in force %i: %j', (issued, repealed, inForce, codes) => {
    const text = proactiveExample('2021', { 'normative-documents': [issued, repealed, inForce] });
    expect(kindsIn(text)).toEqual(codes);
  });

  it.each<[amount: string, codes: string[]]>([
    ['177.476425', []],
    ['177.4764250', []],
    ['177.4764251', ['T2-F21-FEEPREC']],
    ['0', []],
    ['1774764.25', []],
  ])('fees of %s: %j', (amount, codes) => {
    expect(kindsIn(proactiveExample('2021', { fees: [amount] }))).toEqual(codes);
  });

  it('judges nothing where the columns stand in another order', () => {
    const text = proactiveExample('2021', { 'normative-documents': [14, 1, 2] });
    const exchanged = text.replace(
      '本年制发件数\t本年废止件数\t现行有效件数',
      '现行有效件数\t本年废止件数\t本年制发件数',
    );
    expect(kindsIn(text)).toEqual(['T2-F21-VALIDMIN']);
    expect(kindsIn(exchanged)).toEqual(['SHP-COL']);
  });
});

describe('table two of 2019', () => {
  it.each<[rows: Record<string, (number | string)[]>, codes: string[]]>([
    [{ 'normative-documents': [3, 3, 3] }, []],
    [{ 'normative-documents': [3, 3, 2] }, ['T2-F19-PUB']],
    [{ licences: [8, -8, 90] }, ['T2-F19-NOITEM']],
    [{ licences: [8, -9, 90] }, ['T2-F19-STOCK']],
    [{ licences: [8, 8, 90] }, []],
    [{ licences: [8, 9, 90] }, ['T2-F19-INCBIG']],
    [{ licences: [0, 9, 90] }, []],
    [{ penalties: [0, 0, 0] }, []],
    [{ fees: [3, -4] }, ['T2-F19-STOCK']],
    [{ procurement: [0, '12.5万元'] }, ['T2-F19-BUY']],
    [{ procurement: [3, 0] }, ['T2-F19-BUY']],
    [{ procurement: [3, '12.5万元'] }, []],
    [{ procurement: [3, '12.5元'] }, ['T2-F19-AVG']],
    [{ procurement: [3, '299（元）'] }, ['T2-F19-AVG']],
    [{ procurement: [3, '300 元'] }, []],
    [{ procurement: [3, '31亿元'] }, ['T2-F19-AVG']],
    [{ procurement: [3, '12.5'] }, ['SHP-UNIT19']],
    [{ procurement: ['3', '0.00'] }, ['T2-F19-BUY']],
  ])('%j: %j', (rows, codes) => {
    expect(kindsIn(proactiveExample('2019', rows))).toEqual(codes);
  });

  it('says nothing of numbers that are missing', () => {
    const text = proactiveExample('2019', { licences: ['/', 9, 90], procurement: ['/', '12.5'] });
    expect(kindsIn(text)).toEqual(['SHP-NONNUM', 'SHP-UNIT19']);
  });

  const procurement = proactiveExample('2019', { procurement: [50, '2287.0728'] });
  it.each([
    ['in the heading', procurement.replace('采购总金额', '采购总金额（万元）')],
    ['in a cell of its own', procurement.replace('2287.0728', '2287.0728\t万元')],
    ['in the label', procurement.replace('政府集中采购', '政府集中采购（金额单位：万元）')],
    ['in a note right below', procurement.replace('2287.0728', '2287.0728\n注：金额单位为万元。')],
  ])('finds the unit of purchases %s', (_, text) => {
    expect(kindsIn(procurement)).toEqual(['SHP-UNIT19']);
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('the unit of fees', () => {
  const text = proactiveExample('2021', { fees: ['186.34'] });
  const unit = '（单位：万元）';

  it.each<[where: string, text: string, codes: string[]]>([
    ['nowhere', text.replace(unit, ''), ['SHP-UNIT']],
    ['yuan in the heading', text.replace(unit, '（单位：元）'), ['SHP-UNIT']],
    ['in other brackets', text.replace(unit, '(万元)'), []],
    ['in traditional script', text.replace(unit, '（單位：萬元）'), []],
    ['in the cell', text.replace(unit, '').replace('186.34', '186.34万元'), []],
    ['in the label', text.replace(unit, '').replace('行政事业性收费', '行政事业性收费（万元）'), []],
    [
      'on the line above',
      text.replace(`信息内容\t本年收费金额${unit}`, '单位：万元\n信息内容\t本年收费金额'),
      [],
    ],
  ])('%s', (_, changed, codes) => {
    expect(changed).not.toBe(text);
    expect(kindsIn(changed).filter((code) => code.startsWith('SHP-UNIT'))).toEqual(codes);
  });
});
