import {
  type Configuration,
  type ConfigurationLayer,
  type ConfigurationProblem,
  type ConfigurationValues,
  readConfigurationFile,
  resolveConfiguration,
} from '../report';
import { type ConfigurationFiles, placesFor } from './configuration-files';

/** Who hears of configurations. */
export interface ConfigurationListener {
  /** The configuration of a document is known now, or is another than before. */
  configured(uri: string): void;
  /** What is wrong in a configuration file that is in use; nothing when all is well, or when it is no longer in use. */
  problemsFound(uri: string, problems: readonly ConfigurationProblem[]): void;
}

/** A configuration file as it was last read. */
export interface ConfigurationFile {
  readonly uri: string;
  /** What people call it. */
  readonly name: string;
  readonly values: ConfigurationValues;
  readonly problems: readonly ConfigurationProblem[];
}

/** What is known of an open document's configuration. */
interface DocumentState {
  /** Whether the file is still being looked for. */
  isPending: boolean;
  /** The settings for this document, where the client has told them one by one. */
  settings?: ConfigurationValues;
  /** The configuration file that is nearest to it. */
  file?: ConfigurationFile | undefined;
  configuration?: Configuration;
  /** What the configuration was made of. Another configuration is made only when this is another. */
  key?: string;
}

/**
 * The one place that knows the configuration of every open document. Files are read again when a document is opened or
 * saved and when the client tells that one has changed; what they say counts more than the settings.
 */
export class Configurations {
  readonly #files: ConfigurationFiles | undefined;
  readonly #ruleIds: readonly string[];
  readonly #listener: ConfigurationListener;
  readonly #documents = new Map<string, DocumentState>();
  /** The problems that the listener knows of, by the address of the file. */
  readonly #told = new Map<string, string>();
  #settings: ConfigurationValues = {};
  #reading: Promise<void> | undefined;
  #readAgain = false;

  constructor(
    files: ConfigurationFiles | undefined,
    ruleIds: readonly string[],
    listener: ConfigurationListener,
  ) {
    this.#files = files;
    this.#ruleIds = ruleIds;
    this.#listener = listener;
  }

  /** The configuration of an open document; `undefined` until it is known whether there is a file for it. */
  of(uri: string): Configuration | undefined {
    return this.#documents.get(uri)?.configuration;
  }

  /** The configuration file of an open document, where there is one. */
  fileOf(uri: string): ConfigurationFile | undefined {
    return this.#documents.get(uri)?.file;
  }

  /**
   * The configurations of documents that are not open, in their order, read at this moment; a file beside several is
   * read once.
   */
  async lookUp(
    uris: readonly string[],
    settingsOf: (uri: string) => ConfigurationValues | undefined,
  ): Promise<readonly Configuration[]> {
    const read = new Map<string, Promise<ConfigurationFile | undefined>>();
    return Promise.all(
      uris.map(async (uri) => {
        const file = await this.#find(uri, read);
        return resolveConfiguration(this.#layersOf({ settings: settingsOf(uri), file }));
      }),
    );
  }

  /** Settled once the files have been read that are being read now. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  /** Takes note of a document that was opened. Where no file can stand its configuration is known at once. */
  open(uri: string): void {
    const isPending = this.#files !== undefined && placesFor(uri).length > 0;
    const state: DocumentState = { isPending };
    this.#documents.set(uri, state);
    if (isPending) this.readAgain();
    else this.#resolve(state);
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.#documents.delete(uri);
    this.#tellProblems();
  }

  /** Takes the settings that count for every document without some of its own. */
  useSettings(settings: ConfigurationValues): void {
    this.#settings = settings;
    this.#resolveAll();
  }

  /** Takes the settings of one document, which may lie in a folder with settings of its own. */
  useSettingsOf(uri: string, settings: ConfigurationValues): void {
    const state = this.#documents.get(uri);
    if (!state) return;
    state.settings = settings;
    if (this.#resolve(state)) this.#listener.configured(uri);
  }

  /** Reads the configuration files again, and once more if this is asked for meanwhile. */
  readAgain(): void {
    this.#readAgain = true;
    this.#reading ??= this.#readAll();
  }

  /** Tells the problems once more, because they are wanted in another language. */
  tellProblemsAgain(): void {
    this.#told.clear();
    this.#tellProblems();
  }

  async #readAll(): Promise<void> {
    while (this.#readAgain) {
      this.#readAgain = false;
      const read = new Map<string, Promise<ConfigurationFile | undefined>>();
      const found = [...this.#documents.keys()].map(async (uri) => ({
        uri,
        file: await this.#find(uri, read),
      }));
      for (const { uri, file } of await Promise.all(found)) {
        const state = this.#documents.get(uri);
        if (!state) continue;
        state.file = file;
        state.isPending = false;
      }
    }
    this.#reading = undefined;
    this.#tellProblems();
    this.#resolveAll();
  }

  /** The file nearest to a document. Documents side by side have the same places, so each is looked into once. */
  async #find(
    uri: string,
    read: Map<string, Promise<ConfigurationFile | undefined>>,
  ): Promise<ConfigurationFile | undefined> {
    const places = placesFor(uri).map((place) => {
      const known = read.get(place) ?? this.#read(place);
      read.set(place, known);
      return known;
    });
    return (await Promise.all(places)).find((file) => file !== undefined);
  }

  async #read(uri: string): Promise<ConfigurationFile | undefined> {
    if (!this.#files) return undefined;
    const name = this.#files.nameOf(uri);
    try {
      const text = await this.#files.read(uri);
      return text === undefined ? undefined : { uri, name, ...readConfigurationFile(text, this.#ruleIds) };
    } catch (error) {
      return { uri, name, values: {}, problems: [unreadable(error)] };
    }
  }

  #resolveAll(): void {
    for (const [uri, state] of this.#documents) {
      if (this.#resolve(state)) this.#listener.configured(uri);
    }
  }

  /**
   * Makes a document's configuration anew if all it is made of is known, and is other than before; says whether it did.
   */
  #resolve(state: DocumentState): boolean {
    if (state.isPending) return false;
    const layers = this.#layersOf(state);
    const key = JSON.stringify(layers);
    if (key === state.key) return false;
    state.key = key;
    state.configuration = resolveConfiguration(layers);
    return true;
  }

  #layersOf({
    settings,
    file,
  }: {
    readonly settings?: ConfigurationValues | undefined;
    readonly file?: ConfigurationFile | undefined;
  }): ConfigurationLayer[] {
    const layers: ConfigurationLayer[] = [
      { source: { kind: 'settings' }, values: settings ?? this.#settings },
    ];
    if (!file) return layers;
    return [...layers, { source: { kind: 'file', name: file.name }, values: file.values }];
  }

  #tellProblems(): void {
    const inUse = new Map<string, ConfigurationFile>();
    for (const { file } of this.#documents.values()) if (file) inUse.set(file.uri, file);
    for (const uri of this.#told.keys()) {
      if (!inUse.has(uri)) this.#tell(uri, []);
    }
    for (const { uri, problems } of inUse.values()) this.#tell(uri, problems);
  }

  #tell(uri: string, problems: readonly ConfigurationProblem[]): void {
    const key = JSON.stringify(problems);
    if (key === (this.#told.get(uri) ?? '[]')) return;
    if (problems.length === 0) this.#told.delete(uri);
    else this.#told.set(uri, key);
    this.#listener.problemsFound(uri, problems);
  }
}

/** What to say of a file that is there and cannot be read, at its beginning. */
function unreadable(error: unknown): ConfigurationProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    message: {
      zh: `配置文件无法读取（${detail}），不起作用。`,
      en: `The configuration file cannot be read (${detail}) and has no effect.`,
    },
  };
}
