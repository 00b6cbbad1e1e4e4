import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import * as z from 'zod/mini';
import {
  type Baseline,
  type BaselineProblem,
  baselineFileName,
  dismissalComment,
  fingerprintOf,
  type Localised,
  withEntry,
  withoutEntry,
  writeBaseline,
} from '../report';
import { Baselines, baselinePlace, fileNameOf } from './baselines';
import { type ClientAbilities, editFor } from './client-abilities';
import type { ConfigurationFiles } from './configuration-files';
import { commentLanguageOf, Dismissals } from './dismissals';
import { editOf } from './features/action-requests';
import { baselineDiagnostics } from './features/baseline-problems';
import type { DismissalMeans } from './features/dismissal-actions';
import { type Language, say } from './language';
import type { OpenDocument } from './open-document';
import { mayBeRefused } from './refusal';

/** What the dismissals of a session need to know of it. */
export interface DismissalSurroundings {
  /** The way to baselines; without it there are none. */
  readonly files: ConfigurationFiles | undefined;
  readonly abilities: () => ClientAbilities;
  readonly language: () => Language;
  readonly find: (uri: string) => OpenDocument | undefined;
  /** Called when the dismissals of an open document are known, or are others than before. */
  readonly changed: (uri: string) => void;
  /** The present day as `2025-01-31`. */
  readonly today: () => string;
}

/** The request to dismiss a finding for a reason, in a comment or in the baseline. */
export const dismissMethod = 'gouji/dismiss';

/** The request to take an entry out of the baseline beside a document. */
export const forgetDismissalMethod = 'gouji/forgetDismissal';

/** What comes of both requests: what went wrong, in words for the user; and the file to be saved. */
export interface DismissalResult {
  readonly problem: string | null;
  readonly save: string | null;
}

const dismissParams = z.object({
  uri: z.string(),
  version: z.int(),
  finding: z.int(),
  rule: z.string(),
  reason: z.string(),
  where: z.enum(['comment', 'baseline']),
});

const forgetParams = z.object({ uri: z.string(), rule: z.string(), fingerprint: z.string() });

/** Further than any line: what ends there ends with the text, whatever it is by then. */
const END_OF_TEXT = { line: 2 ** 31 - 1, character: 0 };

/** Keeps the dismissals of a session's documents up to date, and writes new ones. */
export class DismissalSession {
  readonly baselines: Baselines;
  readonly dismissals: Dismissals;
  readonly #connection: Connection;
  readonly #surroundings: DismissalSurroundings;
  readonly #watchers = new Map<string, Promise<Disposable>>();
  readonly #problems = new Map<string, BaselineProblem>();

  constructor(connection: Connection, surroundings: DismissalSurroundings) {
    this.#connection = connection;
    this.#surroundings = surroundings;
    this.baselines = new Baselines(surroundings.files, {
      dismissalsChanged: surroundings.changed,
      problemFound: (uri, problem) => {
        if (problem) this.#problems.set(uri, problem);
        else this.#problems.delete(uri);
        this.#tellProblem(uri, problem);
      },
    });
    this.dismissals = new Dismissals(this.baselines);
    connection.onRequest(dismissMethod, (params: unknown) => this.#dismiss(params));
    connection.onRequest(forgetDismissalMethod, (params: unknown) => this.#forget(params));
  }

  /** What may be done to dismiss findings of a document. */
  meansFor(uri: string): DismissalMeans {
    return { commands: this.#surroundings.abilities().commands, baseline: this.baselines.reaches(uri) };
  }

  /** Takes note of an opened document, and has the baseline in its folder watched. */
  open(uri: string): void {
    const isNew = this.baselines.open(uri);
    const place = baselinePlace(uri);
    if (!isNew || place === undefined || !this.#surroundings.abilities().filesOfFolderWatched) return;
    const baseUri = place.slice(0, -baselineFileName.length - 1);
    const watchers = [{ globPattern: { baseUri, pattern: baselineFileName } }];
    const registered = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    mayBeRefused(registered);
    this.#watchers.set(place, registered);
  }

  /** Forgets a document that was closed; a folder without open documents is no longer watched. */
  close(uri: string): void {
    const place = baselinePlace(uri);
    if (!this.baselines.close(uri) || place === undefined) return;
    const watcher = this.#watchers.get(place);
    this.#watchers.delete(place);
    // A client that refused to watch has nothing to stop.
    if (watcher) mayBeRefused(watcher.then((disposable) => disposable.dispose()));
  }

  /** Tells the problems once more, because they are wanted in another language. */
  tellProblemsAgain(): void {
    for (const [uri, problem] of this.#problems) this.#tellProblem(uri, problem);
  }

  #tellProblem(uri: string, problem: BaselineProblem | undefined): void {
    const diagnostics = baselineDiagnostics(problem, this.#surroundings.language());
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  async #dismiss(params: unknown): Promise<DismissalResult> {
    const { uri, version, finding: index, rule, reason, where } = dismissParams.parse(params);
    const document = this.#surroundings.find(uri);
    const findings = document?.report.findings() ?? [];
    const finding = findings[index];
    if (document?.version !== version || finding?.rule !== rule) return this.#refuse(changed);
    if (reason.trim() === '') return this.#refuse(withoutReason);
    if (where === 'comment') {
      const language = commentLanguageOf(document);
      const edit = language && dismissalComment(document.report, finding, reason, language);
      if (!edit) return this.#refuse(noPlaceForComment);
      return this.#apply(editOf(document, [edit]), null);
    }
    const print = fingerprintOf(document.report, findings, finding);
    if (!print) return this.#refuse(changed);
    const { fingerprint, place } = print;
    const date = this.#surroundings.today();
    const entry = { rule, fingerprint, place: place.zh, reason: reason.trim(), date };
    return this.#write(uri, (baseline) => withEntry(baseline, fileNameOf(uri), entry));
  }

  async #forget(params: unknown): Promise<DismissalResult> {
    const { uri, rule, fingerprint } = forgetParams.parse(params);
    return this.#write(uri, (baseline) => withoutEntry(baseline, fileNameOf(uri), { rule, fingerprint }));
  }

  /** Changes the baseline beside a document as it is on the disk now. */
  async #write(uri: string, change: (baseline: Baseline) => Baseline): Promise<DismissalResult> {
    const place = baselinePlace(uri);
    const { filesMade } = this.#surroundings.abilities();
    if (place === undefined || !this.baselines.reaches(uri) || !filesMade) return this.#refuse(noPlace);
    this.baselines.readAgain();
    await this.baselines.settled();
    if (this.baselines.problemOf(uri)) return this.#refuse(malformed);
    const text = writeBaseline(change(this.baselines.baselineOf(uri)));
    const edits = [{ range: { start: { line: 0, character: 0 }, end: END_OF_TEXT }, newText: text }];
    const edit: WorkspaceEdit = {
      documentChanges: [
        { kind: 'create', uri: place, options: { ignoreIfExists: true } },
        { textDocument: { uri: place, version: null }, edits },
      ],
    };
    const result = await this.#apply(edit, place);
    if (result.problem === null) this.baselines.replace(place, text);
    return result;
  }

  async #apply(edit: WorkspaceEdit, save: string | null): Promise<DismissalResult> {
    try {
      const { applied, failureReason } = await this.#connection.workspace.applyEdit(
        editFor(this.#surroundings.abilities(), edit),
      );
      return applied ? { problem: null, save } : this.#refuse(notApplied(failureReason));
    } catch (error) {
      return this.#refuse(notApplied(error instanceof Error ? error.message : String(error)));
    }
  }

  #refuse(problem: Localised): DismissalResult {
    return { problem: say(problem, this.#surroundings.language()), save: null };
  }
}

const changed: Localised = {
  zh: '文档已经改动，这一处的问题可能不同了，没有记下。请重新打开快速修复。',
  en: 'The document has changed, so nothing was dismissed. Open the quick-fixes again.',
};

const withoutReason: Localised = {
  zh: '没有写理由，没有记下。',
  en: 'Without a reason nothing was dismissed.',
};

const noPlaceForComment: Localised = {
  zh: '这里没有地方放不影响正文的注释，没有记下。请改记在 gouji.baseline.json 里。',
  en: 'There is no place here for a comment that leaves the text alone. Use gouji.baseline.json instead.',
};

const noPlace: Localised = {
  zh: '文档没有存在本机磁盘上，旁边写不了 gouji.baseline.json，没有记下。请先把文档存到磁盘上。',
  en: 'The document is not on this computer’s disk, so gouji.baseline.json cannot be written beside it. Save it there first.',
};

const malformed: Localised = {
  zh: 'gouji.baseline.json 有误（见“问题”面板），没有记下。请先改好或删去这个文件。',
  en: 'gouji.baseline.json has a mistake (see the Problems panel), so nothing was written. Mend or remove it first.',
};

function notApplied(reason: string | undefined): Localised {
  const why = reason === undefined ? { zh: '', en: '' } : { zh: `（${reason}）`, en: ` (${reason})` };
  return {
    zh: `编辑器没有写成${why.zh}，没有记下。文件或文件夹可能是只读的。`,
    en: `The editor could not write it${why.en}, so nothing was dismissed. The file or its folder may be read-only.`,
  };
}
