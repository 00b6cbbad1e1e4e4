import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));

const { problemMatchers } = z
  .object({
    contributes: z.object({
      problemMatchers: z.array(
        z.object({ name: z.string(), severity: z.string(), pattern: z.object({ regexp: z.string() }) }),
      ),
    }),
  })
  .parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))).contributes;

const patterns = problemMatchers.map(({ severity, pattern }) => ({
  severity,
  regexp: new RegExp(pattern.regexp),
}));

/** What the matchers make of a line, with the severity of each that matches. */
function matchesOf(line: string) {
  return patterns.flatMap(({ severity, regexp }) => {
    const match = regexp.exec(line);
    return match ? [{ severity, file: match[1], line: match[2], column: match[3], code: match[5] }] : [];
  });
}

function output(...options: string[]): string {
  try {
    const args = [`${root}/dist/cli.js`, 'check', ...options, 'samples'];
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  } catch (error) {
    // Findings make the exit status 1; what was printed is there all the same.
    return z.object({ status: z.literal(1), stdout: z.string() }).parse(error).stdout;
  }
}

const finding = z.object({ rule: z.string(), severity: z.string(), line: z.number(), column: z.number() });
const findings = z
  .object({ reports: z.array(z.object({ file: z.string(), findings: z.array(finding) })) })
  .parse(JSON.parse(output('--format', 'json')))
  .reports.flatMap(({ file, findings }) => findings.map((one) => ({ file, ...one })));

const severities: Readonly<Record<string, string>> = { error: 'error', warning: 'warning' };

describe('the problem matchers', () => {
  test.each(['zh', 'en'])(
    'find in the output in %s every finding, each once, and nothing else',
    (language) => {
      const matches = output('--language', language).split('\n').flatMap(matchesOf);
      expect(findings.length).toBeGreaterThan(5);
      expect(matches).toEqual(
        findings.map(({ file, line, column, rule, severity }) => ({
          severity: severities[severity] ?? 'info',
          file,
          line: String(line),
          column: String(column),
          code: rule,
        })),
      );
    },
  );

  test.each([
    ['C:\\年报\\一 (2).txt:12:3 警告 现为 “1:2 错误 [x]”。 [cases/total]', 'warning', 'C:\\年报\\一 (2).txt'],
    ['a:1.txt:12:3 hint Please check. [shape/truncated]', 'info', 'a:1.txt'],
  ])('take %s apart', (line, severity, file) => {
    expect(matchesOf(line)).toEqual([expect.objectContaining({ severity, file, line: '12', column: '3' })]);
  });
});
