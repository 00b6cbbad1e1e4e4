import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Report, ReportDocument } from '../../report';

const folder = new URL('../../samples/', import.meta.url);

/**
 * What samples/README.md promises of each sample: relations as holds/broken/unchecked, and `line rule` for every
 * finding.
 */
const samples: readonly (readonly [
  file: string,
  form: string,
  year: number,
  relations: string,
  found: string[],
])[] = [
  ['云岫市生态环境局2023年政府信息公开工作年度报告.txt', '2021', 2023, '42/0/0', []],
  [
    '云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt',
    '2021',
    2022,
    '40/2/0',
    ['42 applications/sum-of-results'],
  ],
  [
    '松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt',
    '2021',
    2024,
    '28/3/11',
    [
      '3 language/stale-document',
      '3 structure/period',
      '7 structure/partial-year',
      '9 prose/channels',
      '9 prose/total',
      '21 proactive/rule-power',
      '22 proactive/in-force',
      '40 shape/blank-cell',
      '43 shape/not-a-number',
      '51 applications/sum-of-results',
      '63 shape/application-cells',
      '70 cases/total',
      '78 structure/duplicate-number',
      '80 fees/statement',
    ],
  ],
  ['澄砚区教育局2020年政府信息公开工作年度报告.txt', '2019', 2020, '37/0/3', ['85 shape/case-cells']],
  ['松漪县林业局2016年度政府信息公开工作报告.txt', 'fujian', 2016, '4/0/0', []],
];

/** The parts of samples/README.md that list what is in one sample, and that sample. */
const lists: readonly (readonly [heading: string, file: string])[] = [
  ['一处数字有误', '云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt'],
  ['多处错误', '松漪县人民政府2024年政府信息公开工作年度报告（多处错误）.txt'],
  ['版面破碎', '澄砚区教育局2020年政府信息公开工作年度报告.txt'],
];

/** The rows of the table under a heading of samples/README.md that name a rule: `line rule (code)`. */
function listed(heading: string): string[] {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const part = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return part.split('\n').flatMap((line) => {
    const cells = line.split(' | ');
    const rule = /^`([^`]+)` \(([^)]+)\) \|$/.exec(cells.at(-1) ?? '');
    return rule ? [`${cells[0]?.replace(/^\| /, '')} ${rule[1]} (${rule[2]})`] : [];
  });
}

function read(file: string): string {
  return readFileSync(new URL(encodeURIComponent(file), folder), 'utf8');
}

function summary({ form, year, relations }: Report): [string | undefined, number | undefined, string] {
  return [form, year, `${relations.holds}/${relations.broken}/${relations.unchecked}`];
}

describe('samples', () => {
  it('are all listed here and in their README', () => {
    const reports = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    expect(reports.sort()).toEqual(samples.map(([file]) => file).sort());
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const file of reports) {
      expect(readme).toContain(`\`${file}\``);
    }
  });

  it.each(samples)('%s shows what its README says', (file, form, year, relations, found) => {
    const reports = new ReportDocument(read(file)).reports();
    expect(reports.map(summary)).toEqual([[form, year, relations]]);
    const findings = reports.flatMap((report) => report.findings);
    expect(findings.map(({ range, rule }) => `${range.start.line + 1} ${rule}`).sort()).toEqual(
      [...found].sort(),
    );
  });

  it.each(lists)('are told of line by line in their README, under %s', (heading, file) => {
    const findings = new ReportDocument(read(file)).findings();
    const found = findings.map(
      ({ range, rule, catalogue }) => `${range.start.line + 1} ${rule} (${catalogue})`,
    );
    expect(listed(heading).length).toBeGreaterThan(0);
    expect(found).toEqual(listed(heading));
  });

  it('have one wrong cell whose preferred repair restores every relation', () => {
    const document = new ReportDocument(
      read('云岫市水利局2022年政府信息公开工作年度报告（一处数字有误）.txt'),
    );
    const preferred = document
      .findings()
      .flatMap((finding) => document.fixes(finding))
      .filter((fix) => fix.preferred);
    expect(preferred.map(({ edits }) => edits.map(({ newText }) => newText))).toEqual([['2']]);
    const repaired = new ReportDocument(applyEdits(document.text, preferred[0]?.edits ?? []));
    expect(repaired.reports().map(summary)).toEqual([['2021', 2022, '42/0/0']]);
  });

  it('can all be repaired by the first fix of each finding that has one, one after another', () => {
    for (const [file, form, year, , found] of samples) {
      const repaired = found.reduce(
        (document) => {
          const fix = document.findings().flatMap((finding) => document.fixes(finding))[0];
          return new ReportDocument(applyEdits(document.text, fix?.edits ?? []));
        },
        new ReportDocument(read(file)),
      );
      const relations = { fujian: '4/0/0', '2019': '40/0/0' }[form] ?? '42/0/0';
      expect(repaired.reports().map(summary)).toEqual([[form, year, relations]]);
      expect(repaired.findings().flatMap((finding) => repaired.fixes(finding))).toEqual([]);
    }
  });
});
