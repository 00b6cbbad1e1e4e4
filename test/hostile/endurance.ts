import { expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { isReport, looksMisdecoded } from '../../report/recognise';

/** A name and the text that goes by it, made only when it is needed. */
export type HostileText = readonly [name: string, make: () => string];

export const MEGABYTE = 1024 * 1024;

/**
 * Each step may take this long on a busy machine, in milliseconds of processor time: ten megabytes of tables take four
 * seconds by themselves, and ten where two threads share a core with other tests. What goes wrong takes minutes, or for
 * ever.
 */
const LONGEST = 20_000;

/**
 * So much in one section is still read, in UTF-16 code units. More is no section of a report and left alone, which is
 * quick, and so no test of how reading lasts.
 */
export const LARGEST_READ = 950_000;

/** How many findings are asked for, as editors do. */
const MOST_FINDINGS = 1000;

export const title = '云岫县档案馆2024年政府信息公开工作年度报告\n';
export const heading = '三、收到和处理政府信息公开申请情况\n';

/** A unit again and again, to about a length in UTF-16 code units. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** A report of one section that holds only this. */
export function section(content: string): string {
  return `${title}${heading}${content}`;
}

/**
 * Tests that a text is read, judged and edited without failing and in good time, and that nothing is called wrong in
 * it: none of these texts holds a sum that does not add up.
 */
export function itEndures(texts: readonly HostileText[]): void {
  it.each(texts)(
    '%s',
    (_, make) => {
      const text = make();
      expect(timed(() => isReport(text) || looksMisdecoded(text))).toBeLessThan(LONGEST);
      let document = new ReportDocument('');
      const reading = timed(() => {
        document = new ReportDocument(text);
      });
      expect(reading).toBeLessThan(LONGEST);
      expect(timed(() => expectQuiet(document))).toBeLessThan(LONGEST);
      const place = { line: 2, character: 1 };
      expect(timed(() => document.edit({ start: place, end: place }, '0'))).toBeLessThan(LONGEST);
      expect(timed(() => document.findings(MOST_FINDINGS))).toBeLessThan(LONGEST);
      expect(document.text.length).toBe(text.length + 1);
    },
    6 * LONGEST,
  );
}

function expectQuiet(document: ReportDocument): void {
  const errors = document.findings(MOST_FINDINGS).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message.zh)).toEqual([]);
}

/** How much of a processor's time something takes, in milliseconds; what else the machine does does not count. */
function timed(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
