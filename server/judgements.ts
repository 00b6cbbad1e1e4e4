import type { Connection } from 'vscode-languageserver';
import { hoverFor } from './client-abilities';
import {
  type EffectiveConfigurationParams,
  type EffectiveConfigurationResult,
  effectiveConfiguration,
  effectiveConfigurationMethod,
} from './features/effective-configuration';
import { hoverAt } from './features/hover';
import { about } from './open-document';
import type { Session } from './session';

/** Answers what is found in a document, what stands at a place of it, and by which configuration it is judged. */
export function serveJudgements(connection: Connection, session: Session): void {
  const { find, settings, abilities } = session;
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }) =>
      (await session.diagnostics(uri, previousResultId)) ?? { kind: 'full', items: [] },
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    about(find(uri), null, ({ report }) =>
      hoverFor(abilities(), hoverAt(report, position, settings().language)),
    ),
  );
  connection.onRequest(
    effectiveConfigurationMethod,
    async ({
      textDocument: { uri },
      position,
    }: EffectiveConfigurationParams): Promise<EffectiveConfigurationResult | null> => {
      const { configurations } = session.configuring;
      // Whoever asks has often just changed a file that nobody watches.
      configurations.readAgain();
      await configurations.settled();
      const document = find(uri);
      const configuration = configurations.of(uri);
      if (!document || !configuration) return null;
      const file = configurations.fileOf(uri);
      return effectiveConfiguration(document, configuration, file, position?.line ?? 0, settings().language);
    },
  );
}
