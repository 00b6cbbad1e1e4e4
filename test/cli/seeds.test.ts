import { expect, it } from 'vitest';
import { describeSeeds, seeds } from '../real-reports';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { parseOutput } from './fixtures/json-schema';

describeSeeds('the command line on the seeds', () => {
  it('counts the relations that are promised, and finds no error in a table', async () => {
    const folder = folderWith(Object.fromEntries(seeds.map(({ name, text }) => [name, text])));
    const { status, output, errors } = await gouji(folder, 'check', '--format', 'json', '*.txt');
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    const { reports } = parseOutput(output);
    const counts = reports.map(({ file, relations: { holds, broken, unchecked } }) => [
      file.slice(0, 3),
      `${holds}/${broken}/${unchecked}`,
    ]);
    expect(counts).toEqual([
      ['000', '21/0/19'],
      ['001', '37/0/3'],
      ['002', '4/0/0'],
      ['003', '40/0/0'],
      ['004', '40/0/2'],
    ]);
    // No table of the seeds is wrong in itself; the prose of 003 contradicts its table.
    const wrong = reports.flatMap(({ file, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ catalogue, line }) => `${file.slice(0, 3)} ${line} ${catalogue}`),
    );
    expect(wrong).toEqual(['003 44 N-RESULT']);
  });
});
