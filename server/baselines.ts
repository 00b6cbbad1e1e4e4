import {
  type Baseline,
  type BaselineEntry,
  type BaselineProblem,
  baselineFileName,
  emptyBaseline,
  entriesFor,
  ignoredBaseline,
  readBaseline,
} from '../report';
import { type ConfigurationFiles, placesFor } from './configuration-files';
import { unescaped } from './unescaped';

/** Who hears of baselines. */
export interface BaselineListener {
  /** The dismissals of an open document are known now, or are others than before. */
  dismissalsChanged(uri: string): void;
  /** What is wrong in a baseline that is in use; `undefined` when all is well, or when it is no longer in use. */
  problemFound(uri: string, problem: BaselineProblem | undefined): void;
}

/** The baseline of a folder as it was last read. */
interface FolderState {
  /** The open documents of the folder. */
  readonly documents: Set<string>;
  /** The text, `undefined` where there is no file; known once it was read. */
  text?: string | undefined;
  isKnown: boolean;
  baseline: Baseline;
  problem?: BaselineProblem | undefined;
}

const none: readonly BaselineEntry[] = [];

/**
 * Where the baseline of a document stands: in its folder. Nowhere for documents without one, such as those never saved.
 */
export function baselinePlace(documentUri: string): string | undefined {
  const [nearest] = placesFor(documentUri);
  return nearest?.replace(/[^/]*$/, baselineFileName);
}

/** The name of a document's file, as a baseline lists it. */
export function fileNameOf(documentUri: string): string {
  const [path = ''] = documentUri.split(/[?#]/);
  return unescaped(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * Knows the baseline beside every open document. Files are read when a document is opened and whenever this is asked
 * for.
 */
export class Baselines {
  readonly #files: ConfigurationFiles | undefined;
  readonly #listener: BaselineListener;
  /** By the address of the baseline. */
  readonly #folders = new Map<string, FolderState>();
  /** The same by the addresses of open documents: it is asked for with every keystroke. */
  readonly #byDocument = new Map<string, FolderState>();
  #reading = Promise.resolve();

  constructor(files: ConfigurationFiles | undefined, listener: BaselineListener) {
    this.#files = files;
    this.#listener = listener;
  }

  /** Whether a baseline can stand beside a document, and be read there. */
  reaches(uri: string): boolean {
    const place = this.#files && baselinePlace(uri);
    return place !== undefined && this.#files?.nameOf(place) !== place;
  }

  /** The entries for an open document; `undefined` until they have been read. */
  entriesOf(uri: string): readonly BaselineEntry[] | undefined {
    const state = this.#byDocument.get(uri);
    if (!state) return none;
    if (!state.isKnown) return undefined;
    // There is hardly ever a baseline, and names take time to tell.
    return state.baseline === emptyBaseline ? none : entriesFor(state.baseline, fileNameOf(uri));
  }

  /** What is wrong with the baseline beside an open document, if anything. */
  problemOf(uri: string): BaselineProblem | undefined {
    return this.#byDocument.get(uri)?.problem;
  }

  /** The baseline beside an open document as it stands. */
  baselineOf(uri: string): Baseline {
    return this.#byDocument.get(uri)?.baseline ?? emptyBaseline;
  }

  /**
   * The entries for documents that are not open, in their order, read at this moment; a baseline beside several is read
   * once.
   */
  async lookUp(uris: readonly string[]): Promise<readonly (readonly BaselineEntry[])[]> {
    const read = new Map<string, Promise<Baseline>>();
    return Promise.all(
      uris.map(async (uri) => {
        const place = this.reaches(uri) ? baselinePlace(uri) : undefined;
        if (place === undefined) return none;
        const known = read.get(place) ?? this.#read(place).then((text) => baselineIn(text).baseline);
        read.set(place, known);
        return entriesFor(await known, fileNameOf(uri));
      }),
    );
  }

  /** Settled once what is being read has been read. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  /** Takes note of a document that was opened; answers whether its folder is new. */
  open(uri: string): boolean {
    const place = this.reaches(uri) ? baselinePlace(uri) : undefined;
    if (place === undefined) return false;
    const known = this.#folders.get(place);
    const state = known ?? { documents: new Set<string>(), isKnown: false, baseline: emptyBaseline };
    state.documents.add(uri);
    this.#byDocument.set(uri, state);
    if (known) return false;
    this.#folders.set(place, state);
    this.readAgain();
    return true;
  }

  /** Forgets a document that was closed; answers whether it was the last of its folder. */
  close(uri: string): boolean {
    const place = baselinePlace(uri);
    const state = this.#byDocument.get(uri);
    if (place === undefined || !state) return false;
    this.#byDocument.delete(uri);
    state.documents.delete(uri);
    if (state.documents.size > 0) return false;
    this.#folders.delete(place);
    if (state.problem) this.#listener.problemFound(place, undefined);
    return true;
  }

  /** Reads all baselines again. */
  readAgain(): void {
    this.#reading = this.#reading.then(() => this.#readAll());
  }

  /** Takes a baseline's new text, which has just been written and need not be read. */
  replace(place: string, text: string): void {
    const state = this.#folders.get(place);
    if (state) this.#use(place, state, text);
  }

  async #readAll(): Promise<void> {
    await Promise.all(
      [...this.#folders].map(async ([place, state]) => {
        const text = await this.#read(place);
        // Another text may have been written, or the last document closed, meanwhile.
        if (this.#folders.get(place) === state) this.#use(place, state, text);
      }),
    );
  }

  async #read(place: string): Promise<string | Unreadable | undefined> {
    try {
      return (await this.#files?.read(place))?.replace(/^\ufeff/, '');
    } catch (error) {
      return new Unreadable(error instanceof Error ? error.message : String(error));
    }
  }

  #use(place: string, state: FolderState, text: string | Unreadable | undefined): void {
    const key = text instanceof Unreadable ? `\u0000${text.reason}` : text;
    if (state.isKnown && state.text === key) return;
    const { baseline, problem } = baselineIn(text);
    const hadProblem = state.problem !== undefined;
    state.text = key;
    state.isKnown = true;
    state.baseline = baseline;
    state.problem = problem;
    if (state.problem || hadProblem) this.#listener.problemFound(place, state.problem);
    for (const uri of state.documents) this.#listener.dismissalsChanged(uri);
  }
}

/** A text as a baseline; one that is none holds nothing, and a problem says why. */
function baselineIn(text: string | Unreadable | undefined): {
  readonly baseline: Baseline;
  readonly problem: BaselineProblem | undefined;
} {
  const read = text instanceof Unreadable ? text.asRead() : readBaseline(text ?? '');
  return read.ok
    ? { baseline: read.baseline, problem: undefined }
    : { baseline: emptyBaseline, problem: read.problem };
}

/** A file that is there and cannot be read. */
class Unreadable {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }

  asRead(): ReturnType<typeof readBaseline> {
    const start = { line: 0, character: 0 };
    const message = {
      zh: `这个文件无法读取（${this.reason}）。`,
      en: `This file cannot be read (${this.reason}).`,
    };
    return { ok: false, problem: { range: { start, end: start }, message: ignoredBaseline(message) } };
  }
}
