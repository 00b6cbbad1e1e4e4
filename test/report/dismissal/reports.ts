import { applications2021 } from '../../../report/forms/applications';

/** Values of rows of table three by id, seven each; the other rows are zero. */
type Rows = Readonly<Record<string, readonly (number | string)[]>>;

const zero = [0, 0, 0, 0, 0, 0, 0];

/** A year without mistakes. */
export const sound: Rows = {
  new: [5, 1, 0, 0, 0, 0, 6],
  granted: [4, 1, 0, 0, 0, 0, 5],
  total: [4, 1, 0, 0, 0, 0, 5],
  'carried-out': [1, 0, 0, 0, 0, 0, 1],
};

/** Two cells hold a stroke where a number should be: 部分公开 and 本机关不掌握, natural persons. */
export const twoStrokes: Rows = {
  ...sound,
  partial: ['/', 0, 0, 0, 0, 0, 0],
  'unavailable/not-held': ['/', 0, 0, 0, 0, 0, 0],
};

const title = '云岫县档案馆2024年政府信息公开工作年度报告';

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** The report in Markdown, its table with pipes. */
export function markdownReport(rows: Rows): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${title}`,
    '',
    '## 三、收到和处理政府信息公开申请情况',
    '',
    line(['项目', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...applications2021.rows.map((row) => line([row.label, ...(rows[row.id] ?? zero)])),
    '',
  ].join('\n');
}

/** The report as a web page, each row of its table on a line. */
export function htmlReport(rows: Rows): string {
  const line = (cells: readonly (string | number)[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return [
    '<html><body>',
    `<h1>${title}</h1>`,
    '<h2>三、收到和处理政府信息公开申请情况</h2>',
    '<table border="1">',
    '<tbody>',
    line(['项目', ...columns]),
    ...applications2021.rows.map((row) => line([row.label, ...(rows[row.id] ?? zero)])),
    '</tbody>',
    '</table>',
    '</body></html>',
    '',
  ].join('\n');
}

/** The report as plain text, its table with tabs. */
export function plainReport(rows: Rows): string {
  return [
    title,
    '三、收到和处理政府信息公开申请情况',
    ['', ...columns].join('\t'),
    ...applications2021.rows.map((row) => [row.label, ...(rows[row.id] ?? zero)].join('\t')),
    '',
  ].join('\n');
}

/** The text with something put behind a line that begins so (after mark-up), or in front of it as a line of its own. */
export function insert(text: string, words: string, where: 'behind' | 'above', inserted: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`no line with ${words}`);
  return (
    where === 'above'
      ? [...lines.slice(0, at), inserted, ...lines.slice(at)]
      : lines.map((line, index) => (index === at ? `${line} ${inserted}` : line))
  ).join('\n');
}
