import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import {
  applyEdits,
  emptyBaseline,
  fingerprintOf,
  ReportDocument,
  withEntry,
  writeBaseline,
} from '../../report';
import { casesExample } from '../../report/rules/examples';
import { folderWith } from '../cli/fixtures/folder';
import { LanguageClient } from './language-client';

const position = z.object({ line: z.number(), character: z.number() });
const textEdit = z.object({ range: z.object({ start: position, end: position }), newText: z.string() });
const published = z.object({
  uri: z.string(),
  diagnostics: z.array(z.object({ code: z.string(), severity: z.number(), message: z.string() })),
});
const documentChanges = z.array(
  z.union([
    z.object({
      kind: z.literal('create'),
      uri: z.string(),
      options: z.object({ ignoreIfExists: z.literal(true) }),
    }),
    z.object({
      textDocument: z.object({ uri: z.string(), version: z.nullable(z.number()) }),
      edits: z.array(textEdit),
    }),
  ]),
);
const workspaceEdit = z.object({ edit: z.object({ documentChanges }) });

/** The actions that the server offers, as far as these tests look at them. */
export const actions = z.array(
  z.object({
    title: z.string(),
    kind: z.string(),
    isPreferred: z.optional(z.boolean()),
    data: z.optional(z.unknown()),
    command: z.optional(
      z.object({ command: z.string(), arguments: z.tuple([z.record(z.string(), z.unknown())]) }),
    ),
    edit: z.optional(z.object({ documentChanges })),
  }),
);

/** So many noughts. */
export const zeros = (count: number) => Array.from({ length: count }, () => 0);

/** A total that is wrong, which nobody can tell how to mend. */
export const wrong = casesExample([2, 1, 0, 0, 4, ...zeros(10)]);

/** The baseline that dismisses everything found in a text. */
export function baselineFor(name: string, text: string): string {
  const document = new ReportDocument(text);
  const findings = document.findings();
  return writeBaseline(
    findings.reduce((before, finding) => {
      const fingerprint = fingerprintOf(document, findings, finding)?.fingerprint ?? '';
      return withEntry(before, name, {
        rule: finding.rule,
        fingerprint,
        reason: '已核实',
        date: '2025-01-31',
      });
    }, emptyBaseline),
  );
}

/** What a client says of itself that can do everything these tests need. */
export const capable = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
  experimental: { gouji: { commands: ['gouji.dismissFinding', 'gouji.forgetDismissal'] } },
};

/** A client with a server of its own, which is stopped when the test is over. */
export function startedClient(): LanguageClient {
  const client = new LanguageClient();
  onTestFinished(() => {
    client.process.kill();
  });
  return client;
}

/** Opens a report in a folder with other files. */
export async function opened(
  name: string,
  text: string,
  files: Record<string, string> = {},
  capabilities: object = capable,
) {
  const folder = folderWith({ [name]: text, ...files });
  const addressOf = (file: string) => pathToFileURL(path.join(folder, file)).href;
  const session = startedClient();
  await session.initialize(capabilities);
  const uri = addressOf(name);
  const languageId = name.endsWith('.md') ? 'markdown' : 'disclosure-report';
  session.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  /** The codes in the next list of diagnostics of a file. */
  const next = async (file = name) => {
    const params = await session.notification(
      'textDocument/publishDiagnostics',
      (candidate) => published.parse(candidate).uri === addressOf(file),
    );
    return published.parse(params).diagnostics.map(({ code }) => code);
  };
  /** The actions for a whole document, or those of some kinds. */
  const offered = async (only?: readonly string[]) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return actions.parse(
      await session.request('textDocument/codeAction', { textDocument: { uri }, range, context }),
    );
  };
  /** What the dismissing action of the first finding is told. */
  const dismissal = async () => {
    const action = (await offered()).find(({ command }) => command?.command === 'gouji.dismissFinding');
    if (!action?.command) throw new Error('no dismissing action is offered');
    return action.command.arguments[0];
  };
  return { session, folder, uri, addressOf, next, offered, dismissal };
}

/** Makes the client carry out edits: those of files on the disk, those of the open document as a new version. */
export function obedient(session: LanguageClient, uri: string, text: string) {
  session.answers.set('workspace/applyEdit', (params) => {
    for (const change of workspaceEdit.parse(params).edit.documentChanges) {
      if ('kind' in change) {
        if (!existsSync(new URL(change.uri))) writeFileSync(new URL(change.uri), '');
      } else if (change.textDocument.uri === uri) {
        session.notify('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges: [{ text: applyEdits(text, change.edits) }],
        });
      } else {
        const file = new URL(change.textDocument.uri);
        writeFileSync(file, applyEdits(readFileSync(file, 'utf8'), change.edits));
      }
    }
    return { applied: true };
  });
}
