import { expect, it } from 'vitest';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { reports } from './fixtures/reports';

const commented = reports.wrongTotal.replace(/\n$/, ' <!-- gouji-dismiss cases/total: 已核实 -->\n');

it('prints the corrections of each file, a blank line between them', async () => {
  const folder = folderWith({
    'a.txt': reports.wrongTotal,
    'b.txt': reports.reconciled,
    'c.txt': reports.blank,
  });
  const { status, output, errors } = await gouji(folder, 'corrections', '.');
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(output.split('\n').filter((line) => !line.startsWith('   '))).toEqual([
    '《云岫县档案馆2024年政府信息公开工作年度报告》更正清单',
    '',
    '1. 四、政府信息公开行政复议、行政诉讼情况，表四，行政复议·总计，第 8 行',
    '',
    '《云岫县档案馆2024年政府信息公开工作年度报告》更正清单',
    '',
    expect.stringMatching(/^1\. .*，第 8 行$/),
    '',
  ]);
});

it('says so when there is nothing to correct, and leaves dismissed findings out', async () => {
  const folder = folderWith({ 'a.md': commented });
  expect(await gouji(folder, 'corrections', 'a.md')).toEqual({
    status: 0,
    output: '',
    errors: 'gouji: 没有要更正的地方。 Nothing to correct.\n',
  });
  expect((await gouji(folder, 'corrections', '--no-baseline', 'a.md')).output).toContain('1. ');
});
