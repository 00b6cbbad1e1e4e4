import type { Report, ReportDocument } from '../../report';
import type { Language } from '../commands';
import { tool } from '../version';
import type { OutputFormat } from './format';
import { toJsonReport } from './json-report';

/** One JSON object with all reports, one report a line. */
export class JsonFormat implements OutputFormat {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  begin(): string {
    return `{"version":1,"tool":${JSON.stringify(tool)},"reports":[`;
  }

  before(isFirst: boolean): string {
    return isFirst ? '\n' : ',\n';
  }

  report(file: string, report: Report, document: Pick<ReportDocument, 'fixes'>): string {
    return JSON.stringify(toJsonReport(file, report, document, this.#language));
  }

  end(): string {
    return '\n]}\n';
  }
}
