import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorReply } from '../language-client';
import { placesIn } from './places';
import { reportsByLayout } from './reports';
import { steps } from './steps';
import { askedAbout, close, open, startWalk, type Walk } from './walk';

const PATIENCE = 60_000;

const requestCancelled = -32800;
const contentModified = -32801;

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk(true, { diagnostics: 'pull' });
});
afterAll(async () => {
  expect(await walk.client.shutdown()).toBe(0);
});

function cancel(id: number | string): void {
  walk.client.notify('$/cancelRequest', { id });
}

/** The code of the error that a request was answered with, and nothing for a result. */
async function codeOf(result: Promise<unknown>): Promise<number | undefined> {
  try {
    await result;
    return undefined;
  } catch (error) {
    if (error instanceof ErrorReply) return error.code;
    throw error;
  }
}

describe('a request that is cancelled', () => {
  test.each(reportsByLayout)(
    'has a result all the same, or is said to be cancelled, in $name',
    async (report) => {
      open(walk, report);
      const [place = { line: 0, character: 0 }] = placesIn(report.text).slice(4);
      const asked = askedAbout(walk, report, place);
      const begun = steps.map(({ method, params }) => walk.client.begin(method, params(asked)));
      for (const { id } of begun.toReversed()) cancel(id);
      const codes = await Promise.all(begun.map(({ result }) => codeOf(result)));
      const allowed = [undefined, requestCancelled, contentModified];
      expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
      // Those that were sent last have waited longest, and could be cancelled.
      expect(codes).toContain(requestCancelled);
      const again = steps.map(({ method, params }) => codeOf(walk.client.request(method, params(asked))));
      expect(new Set(await Promise.all(again))).toEqual(new Set([undefined]));
      close(walk, report);
    },
    PATIENCE,
  );

  test('may be answered already, or never have been made', async () => {
    const params = { name: '不予公开' };
    const { id, result } = walk.client.begin('gouji/explainCategory', params);
    const answer = await result;
    for (const cancelled of [id, 999_999, 'never']) cancel(cancelled);
    expect(await walk.client.request('gouji/explainCategory', params)).toEqual(answer);
  });

  test('stops checking a folder, and leaves what was checked until then', async () => {
    const [{ text } = { text: '' }] = reportsByLayout;
    const files = Array.from({ length: 300 }, (_, index) => ({ uri: `memory:/${index}`, text }));
    const { id, result } = walk.client.begin('gouji/checkFiles', { files });
    // Its answer comes when the checking has begun: requests get their turn between two files.
    await walk.client.request('gouji/identity', { text });
    cancel(id);
    const answer = await result;
    const checked: unknown[] =
      typeof answer === 'object' && answer !== null && 'files' in answer && Array.isArray(answer.files)
        ? answer.files
        : files;
    expect(checked.length).toBeLessThan(files.length);
    walk.client.notify('gouji/forgetFiles', { uris: files.map(({ uri }) => uri) });
  });
});
