import {
  type DismissalOutcome,
  type DismissalSources,
  dismiss,
  type Finding,
  hasDismissals,
  mayHoldComments,
  type ReportDocument,
} from '../report';
import { type Baselines, fileNameOf } from './baselines';
import type { OpenDocument } from './open-document';

/** The findings of a document that are listed, and how many more there are. */
export interface ListedFindings {
  readonly findings: readonly Finding[];
  readonly left: number;
}

/** All findings of a document, and what its dismissals leave of them. */
export interface JudgedFindings extends DismissalOutcome {
  /** Every finding, dismissed or not, in the order of the text. */
  readonly all: readonly Finding[];
  /** Whether one of them is shown. */
  isShown(finding: Finding): boolean;
}

/** Tells which findings of open documents are shown. */
export class Dismissals {
  readonly #baselines: Baselines;

  constructor(baselines: Baselines) {
    this.#baselines = baselines;
  }

  /** All findings, and those that are shown. */
  judged(document: OpenDocument): JudgedFindings {
    const all = document.report.findings();
    const outcome = dismiss(document.report, all, this.sourcesOf(document));
    const hidden = new Set(outcome.dismissed.map(({ finding }) => finding));
    return { all, ...outcome, isShown: (finding) => !hidden.has(finding) };
  }

  /** At most so many of the findings that are shown. */
  listed(document: OpenDocument, maximum: number): ListedFindings {
    return listFindings(document.report, this.sourcesOf(document), maximum);
  }

  /** Where the dismissals of documents are written that are not open, in their order. */
  async lookUp(uris: readonly string[]): Promise<readonly DismissalSources[]> {
    const entries = await this.#baselines.lookUp(uris);
    return uris.map((uri, index) => ({
      comments: commentLanguageOf({ uri, languageId: '' }) !== undefined,
      entries: entries[index] ?? [],
    }));
  }

  /** Where the dismissals of a document are written. */
  sourcesOf({ uri, languageId, report }: OpenDocument): DismissalSources {
    return {
      comments: report.dismisses && commentLanguageOf({ uri, languageId }) !== undefined,
      entries: this.#baselines.entriesOf(uri) ?? [],
    };
  }
}

/**
 * At most so many of the findings that are shown. Only where something is dismissed are all findings gathered for it.
 */
export function listFindings(
  report: ReportDocument,
  sources: DismissalSources,
  maximum: number,
): ListedFindings {
  if (hasDismissals(report, sources)) {
    const { kept } = dismiss(report, report.findings(), sources);
    return { findings: kept.slice(0, maximum), left: Math.max(0, kept.length - maximum) };
  }
  const findings = report.findings(maximum);
  return { findings, left: findings.length < maximum ? 0 : report.findingCount - findings.length };
}

/**
 * The language in whose comments findings of a document may be dismissed, by its language or its name; `undefined` for
 * plain text.
 */
export function commentLanguageOf({
  uri,
  languageId,
}: Pick<OpenDocument, 'uri' | 'languageId'>): 'markdown' | 'html' | undefined {
  if (languageId === 'markdown' || languageId === 'html') return languageId;
  const name = fileNameOf(uri);
  if (!mayHoldComments(name)) return undefined;
  return /html?$/i.test(name) ? 'html' : 'markdown';
}
