import type { Position, ServerCapabilities } from 'vscode-languageserver';
import * as z from 'zod';
import { LineMap } from '../../../report';
import { LanguageClient } from '../language-client';
import { capable, sayingNothing } from './capabilities';
import type { WalkedReport } from './reports';
import type { Asked } from './shapes/asked';
import type { FollowUp, Step } from './steps';

/** A session that the walk goes on in. */
export interface Walk {
  readonly client: LanguageClient;
  readonly server: ServerCapabilities;
  readonly isCapable: boolean;
  /** The methods of all requests that were made and answered, and the capabilities that they exercise. */
  readonly exercised: Set<string>;
}

/** Starts a server and initializes it, for a client that can do everything or for one that says nothing of itself. */
export async function startWalk(
  isCapable: boolean,
  initializationOptions: object = {},
  client = new LanguageClient(),
): Promise<Walk> {
  const capabilities = isCapable ? capable : sayingNothing;
  const options = { inlayHints: { enabled: true }, ...initializationOptions };
  const result = await client.initialize(capabilities, options);
  return { client, server: advertised(result), isCapable, exercised: new Set() };
}

function advertised(result: unknown): ServerCapabilities {
  if (typeof result !== 'object' || result === null || !('capabilities' in result)) {
    throw new Error('initialize was answered without capabilities');
  }
  return result.capabilities ?? {};
}

/** Opens a report in its first version. */
export function open({ client }: Walk, { uri, languageId, text }: WalkedReport): void {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
}

/** Closes a report. */
export function close({ client }: Walk, { uri }: Pick<WalkedReport, 'uri'>): void {
  client.notify('textDocument/didClose', { textDocument: { uri } });
}

const ofDocument = z.looseObject({ uri: z.string(), version: z.optional(z.int()) });

/** The next message of a method that is about a document in its version. */
async function nextAbout({ client }: Walk, method: string, { uri, version }: Asked) {
  const params = await client.notification(method, (candidate) => {
    const about = ofDocument.parse(candidate);
    return about.uri === uri && about.version === version;
  });
  return ofDocument.parse(params);
}

/** The diagnostics that are sent for a document in its version. */
export async function published(walk: Walk, asked: Asked): Promise<unknown> {
  return (await nextAbout(walk, 'textDocument/publishDiagnostics', asked)).diagnostics;
}

/** What is told of how the reports of a document in its version stand. */
export function told(walk: Walk, asked: Asked): Promise<unknown> {
  return nextAbout(walk, 'gouji/status', asked);
}

/** What a request is about: a report as it was opened, and a place in it. */
export function askedAbout(
  { server, isCapable }: Walk,
  { uri, text }: Pick<WalkedReport, 'uri' | 'text'>,
  position: Position,
  version = 1,
): Asked {
  const lines = new LineMap(text);
  const end = { line: position.line + 2, character: 0 };
  const last = lines.position(text.length);
  const range = { start: position, end: end.line > last.line ? last : end };
  return { uri, version, lines, position, range, server, isCapable };
}

/** Makes the requests of a step and those that follow from it, and answers what is wrong with their answers. */
export async function faultsOf(
  walk: Walk,
  { exercises, method, params, shape, follow = () => [] }: Step,
  asked: Asked,
): Promise<readonly string[]> {
  const first = { exercises, method, params: () => params(asked), shape };
  const { answer, faults } = await answered(walk, first, asked);
  const others = follow(answer, asked).map((next) => answered(walk, next, asked));
  return [...faults, ...(await Promise.all(others)).flatMap((next) => next.faults)];
}

/** Makes a request; an error reply is always a fault. */
async function answered(
  { client, exercised }: Walk,
  { exercises, method, params, shape }: FollowUp,
  asked: Asked,
): Promise<{ answer: unknown; faults: readonly string[] }> {
  const { line, character } = asked.position;
  const where = `${method} at ${line}:${character}`;
  try {
    const answer = await client.request(method, params());
    for (const one of [method, ...exercises]) exercised.add(one);
    return { answer, faults: shape(answer, asked).map((fault) => `${where}: ${fault}`) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { answer: undefined, faults: [`${where} failed: ${reason}`] };
  }
}
