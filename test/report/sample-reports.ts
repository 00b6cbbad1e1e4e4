import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../samples/', import.meta.url);

/** A text of samples/, with the name of its file. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The sample reports, in the order of their names. */
export function sampleReports(): readonly Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(encodeURIComponent(name), folder), 'utf8') }));
}
