import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { Configuration, DismissalSources, ReportDocument } from '../report';
import { abilitiesOf, type ClientAbilities } from './client-abilities';
import type { ConfigurationFiles } from './configuration-files';
import { ConfigurationSession } from './configuration-session';
import { DismissalSession } from './dismissal-session';
import { statusMethod } from './features/status';
import { type OpenDocument, openDocuments } from './open-document';
import { type Outlet, Publisher } from './publisher';
import { mayBeRefused } from './refusal';
import { readSettings, type Settings } from './settings';
import { Turns } from './turns';

/** What the server must know of the program it runs in. */
export interface Runtime {
  readonly version: string;
  /** The way to configuration files; without it only settings count. */
  readonly configurationFiles?: ConfigurationFiles;
}

/**
 * One client's session: the documents it has open, its settings, what it can do, and what it has been told. All state
 * of the server lives in here.
 */
export class Session {
  readonly documents = new TextDocuments(openDocuments);
  readonly turns = new Turns((uri) => this.find(uri));
  readonly configuring: ConfigurationSession;
  readonly dismissing: DismissalSession;
  readonly #connection: Connection;
  readonly #publisher: Publisher;
  #locale: string | undefined;
  #settings = readSettings({}, undefined);
  #abilities = abilitiesOf({});
  #isPulled = false;

  constructor(connection: Connection, { configurationFiles: files }: Runtime) {
    this.#connection = connection;
    const language = () => this.#settings.language;
    const changed = (uri: string) => this.#tellAgain(uri);
    this.configuring = new ConfigurationSession(connection, {
      files,
      abilities: this.abilities,
      language,
      configured: changed,
    });
    this.dismissing = new DismissalSession(connection, {
      files,
      abilities: this.abilities,
      language,
      find: (uri) => this.judgeable(uri),
      changed,
      today,
    });
    const linked = () => this.#abilities.madeDocuments;
    this.#publisher = new Publisher(outletOf(connection), this.dismissing.dismissals, linked);
  }

  /** The document as it is, or `undefined` for one that is not open. */
  readonly find = (uri: string): OpenDocument | undefined => this.documents.get(uri);

  /** The client's settings as they are now. */
  readonly settings = (): Settings => this.#settings;

  /** What the client takes and can do, as far as it has said so. */
  readonly abilities = (): ClientAbilities => this.#abilities;

  /** Whether the client asks for diagnostics; otherwise they are sent to it. */
  get isPulled(): boolean {
    return this.#isPulled;
  }

  /** An open document, judged by its configuration; `undefined` until that and its dismissals are known. */
  readonly judgeable = (uri: string): OpenDocument | undefined => {
    const document = this.find(uri);
    const configuration = this.configuring.configurations.of(uri);
    if (!document || !configuration || !this.dismissing.baselines.entriesOf(uri)) return undefined;
    document.report.configure(configuration);
    return document;
  };

  /** The same, once everything has been read that decides how the document is judged. */
  readonly judged = async (uri: string): Promise<OpenDocument | undefined> => {
    await Promise.all([this.configuring.configurations.settled(), this.dismissing.baselines.settled()]);
    return this.judgeable(uri);
  };

  /**
   * The list of an open document's diagnostics for a client that asks, or that it is still the one it has; see
   * `Publisher.answer`.
   */
  readonly diagnostics = async (uri: string, previousResultId: string | undefined) => {
    const document = await this.judged(uri);
    return document && this.#publisher.answer(document, this.#settings, previousResultId);
  };

  /** The configurations of documents that need not be open, in their order. */
  readonly configurationsFor = (uris: readonly string[]): Promise<readonly Configuration[]> =>
    this.configuring.configurationsFor(uris);

  /** Where the dismissals of documents are written that need not be open, in their order. */
  readonly dismissalsFor = (uris: readonly string[]): Promise<readonly DismissalSources[]> =>
    this.dismissing.dismissals.lookUp(uris);

  /** What is read of the open documents, by their addresses. */
  readonly openReports = (): ReadonlyMap<string, ReportDocument> =>
    new Map(this.documents.all().map(({ uri, report }) => [uri, report]));

  /** Takes note of who the client is, what it can do, and what is set at first. */
  initialize({ locale, capabilities, initializationOptions }: InitializeParams): void {
    this.#locale = locale;
    this.#settings = readSettings(initializationOptions, locale);
    this.#abilities = abilitiesOf(capabilities);
    this.#isPulled = wantsToPull(initializationOptions);
    this.configuring.useSettings(initializationOptions, []);
  }

  /** Takes other settings, and tells whatever is told otherwise by them. */
  useSettings(value: unknown): void {
    const { enabled } = this.#settings.inlayHints;
    this.#settings = readSettings(value, this.#locale);
    if (this.#abilities.hintsRefresh && enabled !== this.#settings.inlayHints.enabled)
      mayBeRefused(this.#connection.languages.inlayHint.refresh());
    this.configuring.useSettings(value, this.documents.keys());
    this.dismissing.tellProblemsAgain();
    for (const uri of this.documents.keys()) this.#tellAgain(uri);
  }

  /** Reads the files again that decide how documents are judged. */
  readFilesAgain(): void {
    this.configuring.configurations.readAgain();
    this.dismissing.baselines.readAgain();
  }

  /** A document was opened. It is told of once everything has been read that decides how it is judged. */
  opened(uri: string): void {
    this.dismissing.open(uri);
    this.configuring.open(uri);
  }

  /** A document has changed. */
  changed(uri: string): void {
    this.turns.changed(uri);
    if (this.judgeable(uri) && !this.#isPulled)
      this.#publisher.changed(() => this.find(uri), uri, this.settings);
  }

  /** A document was closed. */
  closed(document: OpenDocument): void {
    const { uri } = document;
    this.turns.forget(uri);
    this.configuring.configurations.close(uri);
    this.dismissing.close(uri);
    this.#publisher.withdraw(document);
  }

  /** Publishes a document once more, because it is judged in another way than before. */
  #tellAgain(uri: string): void {
    const document = this.judgeable(uri);
    if (!document) return;
    if (!this.#isPulled) this.#publisher.publish(document, this.#settings);
    else if (this.#abilities.diagnosticsRefresh)
      mayBeRefused(this.#connection.languages.diagnostics.refresh());
  }
}

/** Where the lists, the states and the log lines of a session go. */
function outletOf(connection: Connection): Outlet {
  return {
    publish: (uri, version, diagnostics) => {
      void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
    },
    tell: (status) => {
      void connection.sendNotification(statusMethod, status);
    },
    log: (line) => connection.console.error(line),
  };
}

/** The present day where the server runs, as `2025-01-31`. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/**
 * Sending is the rule, since only sent diagnostics carry a version; a client that would rather ask says `diagnostics:
 * "pull"`.
 */
function wantsToPull(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'diagnostics' in options &&
    options.diagnostics === 'pull'
  );
}
