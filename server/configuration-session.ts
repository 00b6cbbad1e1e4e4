import {
  type Connection,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import {
  type Configuration,
  type ConfigurationValues,
  configurationFileName,
  readConfigurationSettings,
  rules,
} from '../report';
import type { ClientAbilities } from './client-abilities';
import type { ConfigurationFiles } from './configuration-files';
import { Configurations } from './configurations';
import { diagnosticsOfFile, settingsMessage } from './features/configuration-problems';
import { type Language, say } from './language';

/** What the configurations of a session need to know of it. */
export interface ConfigurationSurroundings {
  /** The way to configuration files; without it only settings count. */
  readonly files: ConfigurationFiles | undefined;
  readonly abilities: () => ClientAbilities;
  /** The language of messages as it is set now. */
  readonly language: () => Language;
  /** Called when the configuration of an open document is known, or is another than before. */
  readonly configured: (uri: string) => void;
}

/**
 * Keeps the configurations of a session's documents up to date by what the client tells, and tells it what is wrong in
 * them.
 */
export class ConfigurationSession {
  readonly configurations: Configurations;
  readonly #connection: Connection;
  readonly #abilities: () => ClientAbilities;
  readonly #language: () => Language;
  readonly #ruleIds = rules.map((rule) => rule.id);
  /** What was last said about mistaken settings: it is said once. */
  #complaint: string | undefined;

  constructor(connection: Connection, { files, abilities, language, configured }: ConfigurationSurroundings) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#language = language;
    this.configurations = new Configurations(files, this.#ruleIds, {
      configured,
      problemsFound: (uri, problems) => {
        void connection.sendDiagnostics({ uri, diagnostics: diagnosticsOfFile(problems, language()) });
      },
    });
  }

  /** Asks the client to tell when a configuration file changes. */
  async watch(): Promise<void> {
    if (!this.#abilities().filesWatched) return;
    const watchers = [{ globPattern: `**/${configurationFileName}` }];
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  /** Takes note of an opened document. What a folder's own settings say of it is asked for, and used when it comes. */
  open(uri: string): void {
    this.configurations.open(uri);
    void this.#askSettingsOf([uri]);
  }

  /** Takes settings that count everywhere; the open documents may have some of their own. */
  useSettings(value: unknown, uris: readonly string[]): void {
    const { values, mistakes } = readConfigurationSettings(value, this.#ruleIds);
    this.configurations.useSettings(values);
    this.configurations.tellProblemsAgain();
    const message = settingsMessage(mistakes);
    const text = message && say(message, this.#language());
    if (text !== undefined && text !== this.#complaint) {
      void this.#connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: text,
      });
    }
    this.#complaint = text;
    void this.#askSettingsOf(uris);
  }

  /** The configurations of documents that are not open, in their order. */
  async configurationsFor(uris: readonly string[]): Promise<readonly Configuration[]> {
    const settings = await this.#settingsOf(uris);
    return this.configurations.lookUp(uris, (uri) => settings.get(uri));
  }

  async #askSettingsOf(uris: readonly string[]): Promise<void> {
    for (const [uri, values] of await this.#settingsOf(uris)) this.configurations.useSettingsOf(uri, values);
  }

  /** The settings of single documents, where the client tells them. */
  async #settingsOf(uris: readonly string[]): Promise<ReadonlyMap<string, ConfigurationValues>> {
    const settings = new Map<string, ConfigurationValues>();
    if (!this.#abilities().settingsAsked || uris.length === 0) return settings;
    const items = uris.map((scopeUri) => ({ scopeUri, section: 'gouji' }));
    // A client that cannot answer after all leaves the settings that it sent at first.
    const answers: unknown = await this.#connection.workspace.getConfiguration(items).catch(() => []);
    if (!Array.isArray(answers)) return settings;
    uris.forEach((uri, index) => {
      const answer: unknown = answers[index];
      if (typeof answer !== 'object' || answer === null) return;
      settings.set(uri, readConfigurationSettings(answer, this.#ruleIds).values);
    });
    return settings;
  }
}
