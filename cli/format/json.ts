import type { Report, ReportDocument } from '../../report';
import type { Language } from '../commands';
import { tool } from '../version';
import type { OutputFormat } from './format';
import { toJsonReport } from './json-report';

/** One JSON object with all reports, one report a line. */
export class JsonFormat implements OutputFormat {
  readonly #language: Language;
  #separator = '\n';

  constructor(language: Language) {
    this.#language = language;
  }

  begin(): string {
    return `{"version":1,"tool":${JSON.stringify(tool)},"reports":[`;
  }

  report(file: string, report: Report, document: Pick<ReportDocument, 'fixes'>): string {
    const text = this.#separator + JSON.stringify(toJsonReport(file, report, document, this.#language));
    this.#separator = ',\n';
    return text;
  }

  end(): string {
    return '\n]}\n';
  }
}
