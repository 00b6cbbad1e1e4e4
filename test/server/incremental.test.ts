import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import { ReportDocument } from '../../report';
import { DiagnosticLists } from '../../server/features/diagnostic-lists';
import { corpus, seeds } from '../real-reports';
import { anyEdit, type Edit, rangeIn } from '../report/edits';
import { asWebPage } from '../report/html-reports';
import { sampleReports } from '../report/sample-reports';
import { LanguageClient } from './language-client';

/**
 * What a server says of an edited document is what it would say of the same text opened afresh. `npm test` sends a
 * moderate number of notifications; GOUJI_NOTIFICATIONS asks for more of them and GOUJI_SEED for others.
 */
const NOTIFICATIONS = Number(process.env.GOUJI_NOTIFICATIONS ?? 300);
const SEED = Number(process.env.GOUJI_SEED ?? 20211130);

/** So many notifications go to each document that is opened. */
const EACH = 15;

/** Long runs are asked for by hand and take as long as they take. */
const PATIENCE = 60_000 + NOTIFICATIONS * 100;

const uri = 'file:///e%3A/reports/edited.txt';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('full'), resultId: z.string(), items: z.array(z.unknown()) }),
  z.object({ kind: z.literal('unchanged'), resultId: z.string() }),
]);

interface Scenario {
  readonly text: string;
  /** Each notification carries some changes, every one of the text that the one before it left. */
  readonly notifications: readonly (readonly Edit[])[];
}

/** Reports in all line ends, alone and together. */
function texts(): string[] {
  const all = [...sampleReports(), ...seeds, ...corpus].map(({ text }) => text);
  const carriageReturns = all.slice(0, 6).map((text) => text.replaceAll('\n', '\r\n'));
  const together = [all.slice(0, 3).join('\n'), all.slice(-4).join('\r\n')];
  const pages = all.slice(0, 3).map((text) => asWebPage(text, ''));
  return ['', ...all, ...carriageReturns, ...together, ...pages, pages.join('\n')];
}

const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  text: fc.constantFrom(...texts()),
  notifications: fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), {
    minLength: EACH,
    maxLength: EACH,
  }),
});

/** What the server should list for a text. */
function expectedItems(text: string): unknown {
  const findings = new ReportDocument(text).findings();
  return JSON.parse(JSON.stringify(new DiagnosticLists(() => false).listOf(uri, findings, 'zh', 0)));
}

/** What the server lists after each notification; only a list that changed is sent again. */
class Listener {
  readonly #client: LanguageClient;
  #resultId: string | undefined;
  #items: unknown = [];

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  async items(): Promise<unknown> {
    const params = { textDocument: { uri }, previousResultId: this.#resultId };
    const answer = answerSchema.parse(await this.#client.request('textDocument/diagnostic', params));
    if (answer.kind === 'full') this.#items = answer.items;
    else expect(answer.resultId).toBe(this.#resultId);
    this.#resultId = answer.resultId;
    return this.#items;
  }
}

/** Applies edits to a text one after the other, and answers them as changes of the protocol. */
function play(document: TextDocument, edits: readonly Edit[], version: number) {
  let current = document;
  const changes = edits.map((edit) => {
    const change = { range: rangeIn(current.getText(), edit), text: edit.newText };
    current = TextDocument.update(current, [change], version);
    return change;
  });
  return { document: current, changes };
}

async function run(client: LanguageClient, { text, notifications }: Scenario): Promise<void> {
  let document = TextDocument.create(uri, 'disclosure-report', 1, text);
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'disclosure-report', version: 1, text },
  });
  const listener = new Listener(client);
  try {
    expect(await listener.items()).toEqual(expectedItems(text));
    for (const [index, edits] of notifications.entries()) {
      const version = index + 2;
      const played = play(document, edits, version);
      document = played.document;
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: played.changes,
      });
      const items = await listener.items();
      expect(items, `after notification ${index + 1}`).toEqual(expectedItems(document.getText()));
    }
  } finally {
    client.notify('textDocument/didClose', { textDocument: { uri } });
  }
}

describe('the built server', () => {
  let client: LanguageClient | undefined;
  afterEach(() => {
    client?.process.kill();
    client = undefined;
  });

  it(
    `lists what a fresh reading finds after each of ${NOTIFICATIONS} notifications (GOUJI_SEED=${SEED})`,
    async () => {
      const session = new LanguageClient();
      client = session;
      await session.initialize({}, { diagnostics: 'pull', maximumProblems: 100_000 });
      // Every scenario closes its document, so that one that fails can be made smaller in the same session.
      const property = fc.asyncProperty(anyScenario, (scenario) => run(session, scenario));
      await fc.assert(property, { seed: SEED, numRuns: Math.ceil(NOTIFICATIONS / EACH) });
      expect(await session.shutdown()).toBe(0);
    },
    PATIENCE,
  );
});
