import { applyEdits, ReportDocument } from '../../../report';

/** What is found in a text, as `line CODE`, lines from 1. */
export function codesIn(text: string): string[] {
  return new ReportDocument(text)
    .findings()
    .map(({ range, catalogue }) => `${range.start.line + 1} ${catalogue}`);
}

/** The codes alone, each once. */
export function kindsIn(text: string): string[] {
  return [...new Set(new ReportDocument(text).findings().map(({ catalogue }) => catalogue))];
}

/** The text after the first fix of the first finding with that code; `undefined` where it offers none. */
export function mended(text: string, code: string): string | undefined {
  const document = new ReportDocument(text);
  const finding = document.findings().find(({ catalogue }) => catalogue === code);
  const [fix] = finding ? document.fixes(finding) : [];
  return fix && applyEdits(text, fix.edits);
}

/** The text with its tab rows as rows of a pipe table. */
export function asPipes(text: string): string {
  return text.replace(/^.*\t.*$/gm, (line) => `| ${line.split('\t').join(' | ')} |`);
}

/** The text with its tab rows as rows of HTML tables. */
export function asHtml(text: string): string {
  return text.replace(/(?:^.*\t.*\n)+/gm, (rows) => {
    const lines = rows.split('\n').filter((line) => line !== '');
    const row = (line: string) =>
      `<tr>${line
        .split('\t')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`;
    return `<table>\n${lines.map(row).join('\n')}\n</table>\n`;
  });
}
