import { describe, expect, it } from 'vitest';
// Sets the timers of this platform.
import 'vscode-languageserver/node';
import { type Costs, type Departure, Departures, departureOf } from '../../server/publishing-pace';

/** What the last two lists cost, in milliseconds, and when the next one goes out. */
const departures: readonly (readonly [costs: Costs | undefined, departure: Departure])[] = [
  [undefined, 'next turn'],
  [[0.9, 0.9], 'at once'],
  [[400, 0.9], 'at once'],
  [[1, 1], 'next turn'],
  [[10, 400], 'next turn'],
  [[11, 400], 22],
  [[400, 400], 200],
];

describe('a list', () => {
  it.each(departures)('behind some that took %j ms goes out: %j', (costs, departure) => {
    expect(departureOf(costs)).toBe(departure);
  });
});

/** When so many turns of the event loop have passed. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('departures', () => {
  it('are at once, or behind what comes next, and one for all changes meanwhile', async () => {
    const gone: string[] = [];
    const waiting = new Departures();
    waiting.add('a', 'at once', () => gone.push('a at once'));
    expect(gone).toEqual(['a at once']);
    waiting.add('a', 'next turn', () => gone.push('a later'));
    waiting.add('a', 'at once', () => gone.push('a twice'));
    waiting.add('b', 0, () => gone.push('b after a pause'));
    expect(gone).toEqual(['a at once']);
    await turns(3);
    await new Promise<void>((resolve) => waiting.add('c', 0, resolve));
    expect(gone.sort()).toEqual(['a at once', 'a later', 'b after a pause']);
  });

  it('are none for what is cancelled, until they are asked for again', async () => {
    const gone: string[] = [];
    const waiting = new Departures();
    waiting.add('a', 'next turn', () => gone.push('cancelled'));
    waiting.cancel('a');
    waiting.add('a', 'next turn', () => gone.push('again'));
    await turns(3);
    expect(gone).toEqual(['again']);
  });
});
