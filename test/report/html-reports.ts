/** A report with its tab rows as the rows of HTML tables. */
export function asHtml(report: string): string {
  const rows = /(?:^.*\t.*\n)+/gm;
  const row = (line: string) =>
    `<tr>${line
      .split('\t')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>\n`;
  return report.replace(rows, (table) => {
    const lines = table.split('\n').filter((line) => line !== '');
    return `<table>\n${lines.map(row).join('')}</table>\n`;
  });
}

/**
 * HTML tables with each part of table two and each group of table three as a table of its own, as many web pages have
 * them.
 */
export function inParts(html: string): string {
  return html.replace(/(?<=<\/tr>\n)(?=<tr><td>(?:第二十条|[二三四]、))/g, '</table>\n<table>\n');
}

/**
 * A report as a web page: each line a paragraph, tab rows as HTML tables, and something between one of these and the
 * next.
 */
export function asWebPage(report: string, between: string): string {
  const lines = asHtml(report.replaceAll('\r\n', '\n')).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => (/^<\/?t/.test(line) ? line : `<p>${line}</p>`))
    .join(between);
}
