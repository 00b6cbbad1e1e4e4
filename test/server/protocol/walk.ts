import type { Position, ServerCapabilities } from 'vscode-languageserver';
import { LineMap } from '../../../report';
import { LanguageClient } from '../language-client';
import { capable, sayingNothing } from './capabilities';
import type { WalkedReport } from './reports';
import type { Asked, Shape } from './shapes/asked';

/** A session that the walk goes on in. */
export interface Walk {
  readonly client: LanguageClient;
  readonly server: ServerCapabilities;
  readonly isCapable: boolean;
}

/** Starts a server and initializes it, for a client that can do everything or for one that says nothing of itself. */
export async function startWalk(isCapable: boolean, initializationOptions: object = {}): Promise<Walk> {
  const client = new LanguageClient();
  const capabilities = isCapable ? capable : sayingNothing;
  const options = { inlayHints: { enabled: true }, ...initializationOptions };
  const result = await client.initialize(capabilities, options);
  return { client, server: advertised(result), isCapable };
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

/** Makes a request, and answers what is wrong with its answer; an error reply is always wrong. */
export async function faultsOf(
  { client }: Walk,
  { method, params, shape }: { method: string; params: (asked: Asked) => object; shape: Shape },
  asked: Asked,
): Promise<readonly string[]> {
  const { line, character } = asked.position;
  const where = `${method} at ${line}:${character}`;
  try {
    const answer = await client.request(method, params(asked));
    return shape(answer, asked).map((fault) => `${where}: ${fault}`);
  } catch (error) {
    return [`${where} failed: ${error instanceof Error ? error.message : String(error)}`];
  }
}
