import path from 'node:path';
import {
  type Baseline,
  baselineFileName,
  type DismissalSources,
  emptyBaseline,
  entriesFor,
  ignoredBaseline,
  mayHoldComments,
  noDismissals,
  readBaseline,
} from '../report';
import type { FileProblem } from './read/problem';
import { readBytes } from './read/read-bytes';

/** Is told of a baseline that cannot be used, by its name as shown. */
export type BaselineListener = (name: string, problem: FileProblem) => Promise<void>;

/**
 * Finds the dismissals of files: those in their own comments, and those in the baseline beside them, which is read
 * once.
 */
export class Dismissals {
  readonly #wanted: boolean;
  readonly #listener: BaselineListener;
  readonly #baselines = new Map<string, Baseline>();

  /** Without `wanted` nothing is dismissed. A baseline that cannot be used is told of once, and dismisses nothing. */
  constructor(wanted: boolean, listener: BaselineListener) {
    this.#wanted = wanted;
    this.#listener = listener;
  }

  /** Where the dismissals of a file are written. */
  async of(name: string, file: string): Promise<DismissalSources> {
    if (!this.#wanted) return noDismissals;
    const baseline = await this.#baselineIn(path.dirname(name), path.dirname(file));
    const fileName = path.basename(file);
    return { comments: mayHoldComments(fileName), entries: entriesFor(baseline, fileName) };
  }

  async #baselineIn(shownFolder: string, folder: string): Promise<Baseline> {
    const known = this.#baselines.get(folder);
    if (known) return known;
    const read = baselineAt(path.join(folder, baselineFileName));
    const baseline = read.ok ? read.baseline : emptyBaseline;
    this.#baselines.set(folder, baseline);
    if (!read.ok) await this.#listener(path.join(shownFolder, baselineFileName) + read.place, read.problem);
    return baseline;
  }
}

type Outcome =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly place: string; readonly problem: FileProblem };

function baselineAt(file: string): Outcome {
  const read = readBytes(file);
  if (!read.ok) {
    return read.code === 'ENOENT'
      ? { ok: true, baseline: emptyBaseline }
      : { ok: false, place: '', problem: ignoredBaseline(read.problem) };
  }
  // Bytes that are no UTF-8 become signs that fit nowhere in the format, and are told as such.
  const parsed = readBaseline(new TextDecoder().decode(read.bytes));
  if (parsed.ok) return parsed;
  const { start } = parsed.problem.range;
  return {
    ok: false,
    place: `:${start.line + 1}:${start.character + 1}`,
    problem: parsed.problem.message,
  };
}
