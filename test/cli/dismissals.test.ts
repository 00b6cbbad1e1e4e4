import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyBaseline, fingerprintOf, ReportDocument, withEntry, writeBaseline } from '../../report';
import { folderWith } from './fixtures/folder';
import { gouji } from './fixtures/gouji';
import { parseOutput } from './fixtures/json-schema';
import { reports } from './fixtures/reports';

/** A baseline that dismisses everything found in a text, for a file of that name. */
function baselineFor(name: string, text: string, reason = '已核实'): string {
  const document = new ReportDocument(text);
  const findings = document.findings();
  const baseline = findings.reduce((before, finding) => {
    const fingerprint = fingerprintOf(document, findings, finding)?.fingerprint ?? '';
    return withEntry(before, name, { rule: finding.rule, fingerprint, reason, date: '2025-01-31' });
  }, emptyBaseline);
  return writeBaseline(baseline);
}

const commented = reports.wrongTotal.replace(/\n$/, ' <!-- gouji-dismiss cases/total: 已核实 -->\n');

/** The rules of the findings in the JSON output. */
async function found(folder: string, ...args: readonly string[]) {
  const { status, output, errors } = await gouji(folder, 'check', '--format', 'json', ...args);
  return {
    status,
    errors,
    rules: parseOutput(output).reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  };
}

describe('gouji check', () => {
  it('leaves out what the baseline beside a file dismisses', async () => {
    const folder = folderWith({
      '年报/a.txt': reports.wrongTotal,
      '年报/b.txt': reports.wrongTotal,
      '年报/gouji.baseline.json': baselineFor('a.txt', reports.wrongTotal),
      'a.txt': reports.wrongTotal,
    });
    expect(await found(folder, path.join('年报', 'a.txt'))).toEqual({ status: 0, errors: '', rules: [] });
    expect(await found(folder, path.join('年报', 'b.txt'))).toMatchObject({
      status: 1,
      rules: ['cases/total'],
    });
    expect(await found(folder, 'a.txt')).toMatchObject({ status: 1, rules: ['cases/total'] });
  });

  it('leaves out what a comment dismisses in Markdown and HTML, and in no other file', async () => {
    const folder = folderWith({ 'a.md': commented, 'a.HTML': commented, 'a.txt': commented });
    expect(await found(folder, 'a.md')).toMatchObject({ status: 0, rules: [] });
    expect(await found(folder, 'a.HTML')).toMatchObject({ status: 0, rules: [] });
    expect(await found(folder, 'a.txt')).toMatchObject({ status: 1, rules: ['cases/total'] });
  });

  it('finds everything with --no-baseline', async () => {
    const folder = folderWith({
      'a.txt': reports.wrongTotal,
      'b.md': commented,
      'gouji.baseline.json': baselineFor('a.txt', reports.wrongTotal),
    });
    const rules = ['cases/total', 'cases/total'];
    expect(await found(folder, 'a.txt', 'b.md')).toMatchObject({ status: 0, rules: [] });
    expect(await found(folder, '--no-baseline', 'a.txt', 'b.md')).toMatchObject({ status: 1, rules });
  });

  it('reports a dismissal that matches nothing, as information', async () => {
    const folder = folderWith({
      'a.txt': reports.reconciled,
      'gouji.baseline.json': baselineFor('a.txt', reports.wrongTotal),
    });
    expect(await found(folder, 'a.txt')).toMatchObject({ status: 0, rules: ['dismissal/unused'] });
    expect(await found(folder, '--fail-on', 'information', 'a.txt')).toMatchObject({ status: 1 });
  });

  it('says in its text how many findings are dismissed', async () => {
    const folder = folderWith({ 'a.md': commented });
    expect((await gouji(folder, 'check', 'a.md')).output).toContain(
      '没有发现问题。另有 1 处已写明理由，不再提示。',
    );
    expect((await gouji(folder, 'check', '--language', 'en', 'a.md')).output).toContain(
      'no findings. Dismissed with a reason: 1.',
    );
    expect((await gouji(folder, 'check', '--no-baseline', 'a.md')).output).not.toContain('不再提示');
  });
});

describe('a baseline that cannot be used', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['is no JSON', '{\n  "version": 1,\n  x\n}', '3:3: 这里不合 JSON 的写法。'],
    [
      'is of another version',
      '{ "version": 2, "entries": [] }',
      '1:14: 这是第 2 版的格式，本程序只认第 1 版；',
    ],
    ['has an unknown key', '{ "version": 1, "files": {}, "note": 1 }', '1:30: 不认识的键 "note"，请删去。'],
    ['is in another encoding', Uint8Array.from([0xb2, 0xe2, 0xca, 0xd4]), '1:1: 这里不合 JSON 的写法。'],
  ])('%s: one message for all files, and everything else goes on', async (_, baseline, message) => {
    const folder = folderWith({
      'a.txt': reports.wrongTotal,
      'b.txt': reports.blank,
      '报告/c.md': commented,
      'gouji.baseline.json': baseline,
    });
    const { status, errors, rules } = await found(folder, '.');
    expect(rules).toEqual(['cases/total', 'shape/blank-cell']);
    expect(errors.startsWith(`gouji: gouji.baseline.json:${message}`)).toBe(true);
    expect(errors).toMatch(/其中的“不再提示”这次都不算。 .*Its dismissals are left out of account\.\n$/);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(await found(folder, '--no-baseline', 'a.txt')).toMatchObject({ status: 1, errors: '' });
  });

  it('is a folder', async () => {
    const folder = folderWith({ 'a.txt': reports.wrongTotal, 'gouji.baseline.json/x': '' });
    const { status, errors, rules } = await found(folder, 'a.txt');
    expect([status, rules]).toEqual([2, ['cases/total']]);
    expect(errors).toMatch(/^gouji: gouji\.baseline\.json: 这不是普通文件。/);
  });

  it('may begin with a byte order mark', async () => {
    const folder = folderWith({
      'a.txt': reports.wrongTotal,
      'gouji.baseline.json': `\ufeff${baselineFor('a.txt', reports.wrongTotal)}`,
    });
    expect(await found(folder, 'a.txt')).toEqual({ status: 0, errors: '', rules: [] });
  });
});
