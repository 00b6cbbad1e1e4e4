import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { LineMap } from '../../../report';
import { ErrorReply } from '../language-client';
import { placesIn } from './places';
import { reportsByLayout, type WalkedReport } from './reports';
import { diagnostics } from './shapes/judgements';
import { steps } from './steps';
import { askedAbout, close, open, published, startWalk, type Walk } from './walk';

const PATIENCE = 60_000;

const contentModified = -32801;
const start = { line: 0, character: 0 };

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk(true);
});
afterEach(async () => {
  expect(await walk.client.shutdown()).toBe(0);
});

interface Edit {
  readonly range: { readonly start: typeof start; readonly end: typeof start };
  readonly text: string;
}

function change(
  { uri }: WalkedReport,
  version: number,
  contentChanges: readonly (Edit | { text: string })[],
) {
  walk.client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

/**
 * A line typed at the beginning, a character a change, and taken away again from its end; versions begin with the given
 * one.
 */
function typing(from: number): { readonly version: number; readonly edit: Edit }[] {
  const typed = [...'【校对稿】2023\n'];
  const places = typed.map((_, character) => ({ line: 0, character }));
  const inserted = typed.map((text, index) => {
    const place = places[index] ?? start;
    return { range: { start: place, end: place }, text };
  });
  const lastPlace = places.at(-1) ?? start;
  const removed = places.toReversed().map((place) => ({
    range: {
      start: place,
      end: place === lastPlace ? { line: 1, character: 0 } : { line: 0, character: place.character + 1 },
    },
    text: '',
  }));
  return [...inserted, ...removed].map((edit, index) => ({ version: from + index, edit }));
}

/** The answers to all requests about a report at one place, in the order of the steps. */
function answers(report: WalkedReport, version: number) {
  const [place = start] = placesIn(report.text).slice(6);
  const asked = askedAbout(walk, report, place, version);
  return Promise.all(steps.map(({ method, params }) => walk.client.request(method, params(asked))));
}

/** Answers without what changes with every version or list. */
function withoutVersions(given: readonly unknown[]): unknown {
  return JSON.parse(
    JSON.stringify(given, (key, value) => (key === 'version' || key === 'resultId' ? undefined : value)),
  );
}

describe('requests between edits', () => {
  test.each(reportsByLayout)(
    'are answered, and in the end as if nothing had been typed in $name',
    async (report) => {
      open(walk, report);
      const before = withoutVersions(await answers(report, 1));
      const edits = typing(2);
      const between = edits.flatMap(({ version, edit }) => {
        change(report, version, [edit]);
        // Some are about what the document was before, and about places that have moved: the answers may be of any
        // text.
        const asked = askedAbout(walk, report, { line: version % 9, character: 1 }, version);
        const some = steps.filter((_, index) => index % 7 === version % 7);
        return some.map(({ method, params }) => walk.client.request(method, params(asked)));
      });
      await expect(Promise.all(between)).resolves.toHaveLength(between.length);
      expect(withoutVersions(await answers(report, edits.length + 1))).toEqual(before);
      close(walk, report);
    },
    PATIENCE,
  );

  test(
    'are about the text as it is, however it was put together',
    async () => {
      const [report, other] = reportsByLayout;
      if (!report || !other) throw new Error('there are two layouts');
      open(walk, report);
      const lines = new LineMap(report.text);
      const end = lines.position(report.text.length);
      // All at once, one upon the other: everything goes, half of the other comes, then its other half behind.
      const half = other.text.length >> 1;
      const first = other.text.slice(0, half);
      const behind = new LineMap(first).position(half);
      change(report, 2, [
        { range: { start, end }, text: '' },
        { range: { start, end: start }, text: first },
        { range: { start: behind, end: { line: 2 ** 31 - 1, character: 0 } }, text: other.text.slice(half) },
      ]);
      const put = { ...report, text: other.text };
      const edited = withoutVersions(await answers(put, 2));
      close(walk, report);
      open(walk, put);
      expect(withoutVersions(await answers(put, 1))).toEqual(edited);
      change(report, 2, [{ text: '' }, { text: other.text }]);
      expect(withoutVersions(await answers(put, 2))).toEqual(edited);
      close(walk, report);
    },
    PATIENCE,
  );

  test(
    'may be of a version that is gone: a fix is refused, and a dismissal',
    async () => {
      const [report] = reportsByLayout;
      if (!report) throw new Error('there is no report');
      open(walk, report);
      const range = { start, end: { line: 999, character: 0 } };
      const offered = z.array(z.looseObject({ data: z.optional(z.unknown()) })).parse(
        await walk.client.request('textDocument/codeAction', {
          textDocument: { uri: report.uri },
          range,
          context: { diagnostics: [] },
        }),
      );
      const chosen = offered.filter(({ data }) => data !== undefined);
      expect(chosen.length).toBeGreaterThan(1);
      change(report, 2, [{ range: { start, end: start }, text: '\n' }]);
      for (const action of chosen) {
        const reply = await walk.client
          .request('codeAction/resolve', action)
          .catch((error: unknown) => error);
        expect(reply).toBeInstanceOf(ErrorReply);
        expect(reply).toMatchObject({ code: contentModified });
      }
      close(walk, report);
      const [first] = chosen;
      await expect(walk.client.request('codeAction/resolve', first)).rejects.toMatchObject({
        code: contentModified,
      });
    },
    PATIENCE,
  );
});

describe('diagnostics', () => {
  test.each(reportsByLayout)(
    'are those of the version that they are sent with, to the last, in $name',
    async (report) => {
      open(walk, report);
      const first = askedAbout(walk, report, start);
      expect(diagnostics(await published(walk, first), first)).toEqual([]);
      const edits = typing(2);
      for (const { version, edit } of edits) change(report, version, [edit]);
      // A last edit that everybody sees: the document is empty, and nothing is wrong in it.
      const version = edits.length + 2;
      change(report, version, [{ text: '' }]);
      const last = askedAbout(walk, { ...report, text: '' }, start, version);
      expect(await published(walk, last)).toEqual([]);
      close(walk, report);
    },
    PATIENCE,
  );
});
