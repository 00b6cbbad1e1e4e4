import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placesIn } from './places';
import { reportsByLayout, walkedReports } from './reports';
import { steps } from './steps';
import { askedAbout, faultsOf, open, startWalk, type Walk } from './walk';

/** The first faults tell what is wrong; thousands of them would tell it no better. */
const ENOUGH = 10;

/** A walk is thousands of requests, and the machine may have other things to do. */
const PATIENCE = 60_000;

describe.each([
  ['a client that can do everything', true, walkedReports],
  ['a client that says nothing of itself', false, reportsByLayout],
])('%s gets an answer of the right shape for every request', (_, isCapable, reports) => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(isCapable);
  });
  afterAll(async () => {
    expect(await walk.client.shutdown()).toBe(0);
  });

  test.each(reports)(
    'at every place of $name',
    async (report) => {
      open(walk, report);
      const places = placesIn(report.text);
      const requests = steps.flatMap((step) =>
        (step.at === 'place' ? places : places.slice(0, 1)).map((place) =>
          faultsOf(walk, step, askedAbout(walk, report, place)),
        ),
      );
      const faults = (await Promise.all(requests)).flat();
      expect(faults.slice(0, ENOUGH)).toEqual([]);
      walk.client.notify('textDocument/didClose', { textDocument: { uri: report.uri } });
    },
    PATIENCE,
  );
});
