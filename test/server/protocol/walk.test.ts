import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilityPaths, covers } from './capabilities';
import { ownRequests } from './own-methods';
import { placesIn } from './places';
import { reportsByLayout, walkedReports } from './reports';
import { diagnostics } from './shapes/judgements';
import { status } from './shapes/own';
import { steps } from './steps';
import { askedAbout, close, faultsOf, open, published, startWalk, told, type Walk } from './walk';

/** The first faults tell what is wrong; thousands of them would tell it no better. */
const ENOUGH = 10;

/** A walk is thousands of requests, and the machine may have other things to do. */
const PATIENCE = 60_000;

const start = { line: 0, character: 0 };

/** Capabilities that opening, editing, saving and closing documents exercises. */
const synchronization = ['textDocumentSync.openClose', 'textDocumentSync.change=2', 'textDocumentSync.save'];

describe.each([
  ['a client that can do everything', true, 'push', walkedReports],
  ['a client that can do everything and asks for diagnostics', true, 'pull', reportsByLayout.slice(2, 3)],
  ['a client that says nothing of itself', false, 'push', reportsByLayout],
  ['a client that says nothing but asks for diagnostics', false, 'pull', reportsByLayout.slice(0, 1)],
] as const)('the protocol, walked by %s', (_, isCapable, mode, reports) => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(isCapable, { diagnostics: mode });
  });
  afterAll(async () => {
    expect(await walk.client.shutdown()).toBe(0);
  });

  test.each(reports)(
    'has an answer of the right shape to every request at every place of $name',
    async (report) => {
      open(walk, report);
      const atStart = askedAbout(walk, report, start);
      if (mode === 'push') {
        expect(diagnostics(await published(walk, atStart), atStart)).toEqual([]);
        expect(status(await told(walk, atStart), atStart)).toEqual([]);
      }
      const places = placesIn(report.text);
      const faults: string[] = [];
      for (const step of steps) {
        const requests = (step.at === 'place' ? places : places.slice(0, 1)).map((place) =>
          faultsOf(walk, step, askedAbout(walk, report, place)),
        );
        faults.push(...(await Promise.all(requests)).flat());
      }
      expect(faults.slice(0, ENOUGH)).toEqual([]);
      close(walk, report);
    },
    PATIENCE,
  );

  test('leaves out no capability that the server advertises, and no request of its own', () => {
    const exercised = [...walk.exercised, ...synchronization];
    const advertised = capabilityPaths(walk.server);
    expect(advertised.filter((path) => !exercised.some((one) => covers(one, path)))).toEqual([]);
    expect(ownRequests().filter((method) => !exercised.includes(method))).toEqual([]);
  });
});
