import type { JudgedReport } from './report-judgement';

/** So many reports keep what was found in their prose: those that somebody is writing or reading, and not a whole yearbook. */
const MOST = 8;

/** The reports that were last judged or asked for what they state. Of those before them only the findings are kept. */
export class RecentJudgements {
  /** The latest last. */
  readonly #judged = new Set<JudgedReport>();

  /** Takes a report as the latest, and answers it. */
  add(judged: JudgedReport): JudgedReport {
    this.#judged.delete(judged);
    this.#judged.add(judged);
    const [oldest] = this.#judged;
    if (oldest && this.#judged.size > MOST) {
      this.#judged.delete(oldest);
      oldest.forget();
    }
    return judged;
  }
}
