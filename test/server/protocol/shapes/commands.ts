import { readFileSync } from 'node:fs';
import type { Command } from 'vscode-languageserver';
import * as z from 'zod';
import { capable } from '../capabilities';
import { type Asked, unless } from './asked';

const manifest = z
  .object({ contributes: z.object({ commands: z.array(z.object({ command: z.string() })) }) })
  .parse(JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')));

const commandsOfClient: ReadonlySet<string> = new Set([
  ...manifest.contributes.commands.map(({ command }) => command),
  ...capable.experimental.gouji.commands,
]);

/** A command that is sent is one that the extension has, or that the server says it executes. */
export function commandFaults(sent: Command | undefined, { server }: Asked): readonly string[] {
  if (!sent) return [];
  const executed = server.executeCommandProvider?.commands ?? [];
  const isKnown = commandsOfClient.has(sent.command) || executed.includes(sent.command);
  return unless(isKnown, `nobody has the command ${sent.command}`);
}
