import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capable } from './capabilities';
import { placesOutside } from './places';
import { reportsByLayout, type WalkedReport, walkedReports } from './reports';
import { type Asked, inWords, nullOr } from './shapes/asked';
import { selections } from './shapes/views';
import { type Step, steps } from './steps';
import { askedAbout, close, faultsOf, open, startWalk, type Walk } from './walk';

const PATIENCE = 60_000;

const start = { line: 0, character: 0 };

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk(true, { diagnostics: 'pull' });
});
afterAll(async () => {
  expect(await walk.client.shutdown()).toBe(0);
});

/**
 * A place beyond the end of a line is its end, and one beyond the text the end of the text: there an answer may reach.
 */
function drawnBack(asked: Asked): Asked {
  const back = ({ line, character }: Asked['position']) =>
    asked.lines.position(asked.lines.offset({ line, character }));
  const range = { start: back(asked.range.start), end: back(asked.range.end) };
  return { ...asked, position: back(asked.position), range };
}

/** A step whose answer may be about the place itself or the nearest one that there is. */
function outside(step: Step): Step {
  return {
    ...step,
    shape: (answer, asked) => step.shape(answer, drawnBack(asked)),
    follow: () => [],
  };
}

describe('places outside the text', () => {
  test.each(walkedReports)(
    'are answered as their nearest place in $name, or with nothing',
    async (report) => {
      open(walk, report);
      const requests = steps
        .filter(({ at }) => at === 'place')
        .flatMap((step) =>
          placesOutside(report.text).map((place) => {
            const asked = askedAbout(walk, report, place);
            return faultsOf(walk, outside(step), { ...asked, range: { start: place, end: place } });
          }),
        );
      expect((await Promise.all(requests)).flat().slice(0, 10)).toEqual([]);
      close(walk, report);
    },
    PATIENCE,
  );
});

describe('documents that are not open', () => {
  const [report] = reportsByLayout;
  const aboutDocuments = steps.filter((step) => step.nothing !== undefined);

  async function answers(about: Pick<WalkedReport, 'uri' | 'text'>) {
    const asked = askedAbout(walk, about, start);
    const all = aboutDocuments.map(async ({ method, params }) => {
      const answer = await walk.client.request(method, params(asked)).catch((error: unknown) => error);
      return `${method}: ${inWords(answer)}`;
    });
    return Promise.all(all);
  }

  const nothing = aboutDocuments.map((step) => `${step.method}: ${inWords(step.nothing)}`);

  test('are answered with nothing when they never were', async () => {
    expect(await answers({ uri: 'file:///nowhere.txt', text: '' })).toEqual(nothing);
  });

  test('are answered with nothing once they are closed', async () => {
    if (!report) throw new Error('there is no report');
    open(walk, report);
    expect(await answers(report)).not.toEqual(nothing);
    close(walk, report);
    expect(await answers(report)).toEqual(nothing);
  });

  test('are neither edited, saved nor closed', async () => {
    const textDocument = { uri: 'file:///nowhere.txt', version: 2 };
    walk.client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text: '一' }] });
    walk.client.notify('textDocument/didSave', { textDocument });
    walk.client.notify('textDocument/didClose', { textDocument });
    expect(await answers({ uri: textDocument.uri, text: '' })).toEqual(nothing);
  });
});

test('a selection is asked for at many places at once, and answered in their order', async () => {
  const [report] = reportsByLayout;
  if (!report) throw new Error('there is no report');
  open(walk, report);
  const positions = [9, 0, 5, 0].map((line) => ({ line, character: 1 }));
  const answer = await walk.client.request('textDocument/selectionRange', {
    textDocument: { uri: report.uri },
    positions,
  });
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  expect(list).toHaveLength(positions.length);
  const faults = positions.flatMap((position, index) =>
    nullOr(selections)([list[index]], askedAbout(walk, report, position)),
  );
  expect(faults).toEqual([]);
  close(walk, report);
});

test('capabilities are those of a client that asks for UTF-16', () => {
  expect(capable.general.positionEncodings).toContain(walk.server.positionEncoding ?? 'utf-16');
});
