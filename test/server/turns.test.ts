import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { ReportDocument } from '../../report';
import type { OpenDocument } from '../../server/open-document';
import { type SteppedWork, Turns } from '../../server/turns';

const uri = 'file:///reports/report.txt';

function open(version: number): OpenDocument {
  return { uri, languageId: 'plaintext', version, report: new ReportDocument('') };
}

const never = new CancellationTokenSource().token;

/** When so many turns of the event loop have passed. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Work that goes on until somebody stops it. */
function* endless(steps: number[]): Generator<unknown, string> {
  for (;;) {
    steps.push(steps.length);
    yield;
  }
}

describe('an answer about a whole document', () => {
  it('is nothing for a document that is not open, or is closed meanwhile', async () => {
    let current: OpenDocument | undefined;
    const answering = new Turns(() => current);
    const steps: number[] = [];
    expect(await answering.answer(uri, [], never, { name: 'endless', steps: () => endless(steps) })).toEqual(
      [],
    );
    expect(steps).toEqual([]);
    current = open(1);
    const answer = answering.answer(uri, [], never, { name: 'endless', steps: () => endless(steps) });
    await turns(3);
    expect(steps.length).toBeGreaterThan(0);
    current = undefined;
    expect(await answer).toEqual([]);
  });

  it('lets others have their turn, and is dropped once nobody waits for it', async () => {
    const document = open(1);
    const answering = new Turns(() => document);
    const source = new CancellationTokenSource();
    const steps: number[] = [];
    const answer = answering.answer(uri, [], source.token, { name: 'endless', steps: () => endless(steps) });
    const failed = expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await turns(3);
    source.cancel();
    await failed;
    const { length } = steps;
    await turns(3);
    expect(steps).toHaveLength(length);
  });

  it('is about the document as it is in the end', async () => {
    let current = open(1);
    const answering = new Turns(() => current);
    const begun: number[] = [];
    const answer = answering.answer(uri, 0, never, {
      name: 'version',
      *steps({ version }) {
        begun.push(version);
        while (version === 1) yield;
        return version;
      },
    });
    await turns(3);
    current = open(2);
    expect(await answer).toBe(2);
    expect(begun).toEqual([1, 2]);
  });

  it('waits for the one before, whatever becomes of that', async () => {
    const document = open(1);
    const answering = new Turns(() => document);
    const order: string[] = [];
    const work = (name: string): SteppedWork<string> => ({
      name,
      *steps() {
        order.push(`${name} begins`);
        yield;
        order.push(`${name} ends`);
        return name;
      },
    });
    const fails = answering.answer(uri, '', never, {
      name: 'broken',
      steps: () => {
        throw new Error('broken');
      },
    });
    const answers = [
      answering.answer(uri, '', never, work('first')),
      answering.answer(uri, '', never, work('second')),
    ];
    await expect(fails).rejects.toThrow('broken');
    expect(await Promise.all(answers)).toEqual(['first', 'second']);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('waits for a pause in typing once it has kept others waiting, and no longer than it must', async () => {
    let now = 0;
    const document = open(1);
    const answering = new Turns(() => document, {
      now: () => now,
      pause: async (milliseconds) => {
        now += milliseconds;
      },
    });
    /** An answer in one step of so many milliseconds; tells how long after the last edit it was begun. */
    const begunAfter = async (name: string, cost: number): Promise<number> => {
      const changedAt = now;
      answering.changed(uri);
      return answering.answer(uri, Number.NaN, never, {
        name,
        // biome-ignore lint/correctness/useYield: an answer that cannot be parted has no step but the last.
        *steps() {
          const begun = now;
          now += cost;
          return begun - changedAt;
        },
      });
    };
    expect([await begunAfter('cheap', 5), await begunAfter('cheap', 5)]).toEqual([0, 0]);
    expect([await begunAfter('dear', 100), await begunAfter('dear', 1000)]).toEqual([0, 100]);
    expect([await begunAfter('dear', 20), await begunAfter('dear', 5)]).toEqual([200, 50]);
    expect([await begunAfter('dear', 5), await begunAfter('cheap', 5)]).toEqual([0, 0]);
  });
});
