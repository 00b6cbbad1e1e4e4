import type { Finding, Range, Report, Severity } from '../../report';
import type { Language } from '../commands';
import { countSeverities, type Tally } from '../tally';
import type { Paint, Style } from './colour';
import type { OutputFormat } from './format';
import { printable } from './printable';
import { type Words, words } from './words';

const STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'grey',
};

/**
 * Text for people: a line for each finding, `file:line:column severity message [rule]`, its terms indented below it;
 * a line for each report; a line for everything. Lines and columns count from 1, columns in UTF-16 code units.
 */
export class TextFormat implements OutputFormat {
  readonly #language: Language;
  readonly #words: Words;
  readonly #paint: Paint;

  constructor(language: Language, paint: Paint) {
    this.#language = language;
    this.#words = words[language];
    this.#paint = paint;
  }

  begin(): string {
    return '';
  }

  before(): string {
    return '';
  }

  report(file: string, report: Report): string {
    const name = printable(file);
    const lines = report.findings.flatMap((finding) => this.#finding(name, finding));
    return `${[...lines, this.#summary(name, report), ''].join('\n')}\n`;
  }

  end(tally: Tally): string {
    return `${this.#paint('bold', this.#words.total(tally))}\n`;
  }

  #finding(file: string, { range, severity, message, rule, related }: Finding): string[] {
    const level = this.#paint(STYLES[severity], this.#words.severities[severity]);
    const text = printable(message[this.#language]);
    return [
      `${file}:${place(range)} ${level} ${text} ${this.#paint('grey', `[${rule}]`)}`,
      ...related.map((term) =>
        this.#paint('grey', `    ${place(term.range)} ${printable(term.message[this.#language])}`),
      ),
    ];
  }

  #summary(file: string, report: Report): string {
    return this.#paint(
      'bold',
      `${file}:${report.line + 1} ${printable(this.#words.report(report, countSeverities(report.findings)))}`,
    );
  }
}

function place({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}
