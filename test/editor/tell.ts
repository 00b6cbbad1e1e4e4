// Lets a test say what it measured, in the report that whoever runs the suite prints.
import { appendFileSync } from 'node:fs';

/** Writes a line into the report of the suite. */
export function tell(line: string): void {
  const report = process.env.GOUJI_TEST_REPORT;
  if (report !== undefined) appendFileSync(report, `      ${line}\n`);
}
