/**
 * Whole reports as web pages, in the ways that word processors and the editors of content management systems write
 * them. What a page says is the same in all of them, so that it must be read the same.
 */

/** How the words of a paragraph or a cell are written. */
type Words = (text: string) => string;

/** What a line of a report is; tab rows that follow one another are a table. */
type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A way to write a page. */
export interface PageStyle {
  readonly words: Words;
  /** What stands before the words of a paragraph. */
  readonly indent: string;
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly paragraph: (words: string) => string;
  readonly cell: (words: string, attributes: string) => string;
  /** The tables of some rows of cells; what stands above them is written there or in them. */
  readonly table: (rows: readonly (readonly string[])[], heading: string) => string;
  /** Whether the heading above a table is written by `table`. */
  readonly headsTables: boolean;
  /** What stands around the content. */
  readonly page: (content: string, title: string) => string;
}

const SECTION = /^[一二三四五六七八]、/;

/** The lines of a report as what they are on its page. */
function partsOf(report: string): readonly Part[] {
  const parts: Part[] = [];
  let rows: string[][] = [];
  for (const line of `${report}\n`.split(/\r?\n/)) {
    if (line.includes('\t')) {
      if (rows.length === 0) parts.push({ kind: 'table', rows });
      rows.push(line.split('\t'));
      continue;
    }
    rows = [];
    const text = line.trim();
    if (text === '') continue;
    const kind = parts.length === 0 ? 'title' : SECTION.test(text) ? 'heading' : 'paragraph';
    parts.push({ kind, text });
  }
  return parts;
}

/** A report as a page of a style. Each line of the page ends with a line end, which a page on one line leaves out. */
export function pageOf(report: string, style: PageStyle): string {
  const written = (text: string) => style.words(escaped(text));
  const parts = partsOf(report);
  const content = parts.map((part, index) => {
    if (part.kind === 'table') {
      const rows = part.rows.map((row) => row.map((cell) => style.cell(written(cell), '')));
      const above = parts[index - 1];
      return style.table(rows, above && above.kind !== 'table' ? written(above.text) : '');
    }
    if (style.headsTables && parts[index + 1]?.kind === 'table') return '';
    if (part.kind === 'paragraph') return style.paragraph(style.indent + written(part.text));
    return style[part.kind](written(part.text));
  });
  const title = parts[0]?.kind === 'title' ? parts[0].text : '';
  return style.page(content.join(''), title);
}

/** A page without line ends. */
export function onOneLine(page: string): string {
  return page.replace(/\n/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Words of Word: a span for each change between Latin and Chinese, and within numbers where somebody edited them. */
function wordsOfWord(text: string): string {
  const runs = text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [];
  return runs.map(runOfWord).join('');
}

const LATIN = "<span lang=EN-US style='font-size:16.0pt;\nfont-family:仿宋'>";
const CHINESE =
  '<span style=\'font-size:16.0pt;\nfont-family:仿宋;mso-hansi-font-family:"Times New Roman"\'>';

function runOfWord(run: string): string {
  if (!/^[\x20-\x7e]/.test(run)) return `${CHINESE}${run}</span>`;
  const edited = /^(\d)(\d+)$/.exec(run);
  if (edited) return `${LATIN}${edited[1]}</span>${LATIN}${edited[2]}</span>`;
  return `${LATIN}${run}</span>`;
}

function tableOf(open: string, rows: readonly (readonly string[])[], inside = ''): string {
  const body = rows.map((cells) => `<tr>\n${cells.join('')}</tr>\n`).join('');
  return `${open}${inside}<tbody>\n${body}</tbody></table>\n`;
}

const asItIs: Words = (text) => text;

/** Paragraphs of the plainest kind; other styles differ from it. */
export const plain: PageStyle = {
  words: asItIs,
  indent: '',
  title: (words) => `<h1>${words}</h1>\n`,
  heading: (words) => `<p>${words}</p>\n`,
  paragraph: (words) => `<p>${words}</p>\n`,
  cell: (words, attributes) => `<td${attributes}>${words}</td>\n`,
  table: (rows) => tableOf('<table border="1">', rows),
  headsTables: false,
  page: asItIs,
};

const office = '<span lang=EN-US><o:p></o:p></span>';
const emptyOfWord = '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n';
const indented = "<p class=MsoNormal style='text-indent:32.0pt;\nline-height:28.0pt;mso-pagination:none'>";

/** What Word writes. */
export const word: PageStyle = {
  ...plain,
  words: wordsOfWord,
  title: (words) =>
    `<p class=MsoNormal align=center style='text-align:center'><b>${words}</b>${office}</p>\n${emptyOfWord}`,
  heading: (words) =>
    `${indented}<a name="_Toc1"></a><b style='mso-bidi-font-weight:\nnormal'>${words}</b>${office}</p>\n`,
  paragraph: (words) =>
    `${indented}<!--[if gte mso 9]><xml><w:data>1 2 3</w:data></xml><![endif]-->${words}${office}</p>\n`,
  cell: (words, attributes) =>
    `<td width=64 valign=top${attributes} style='width:48.0pt;\nborder:solid windowtext 1.0pt'>\n<p class=MsoNormal align=center>${words}${office}</p>\n</td>\n`,
  table: (rows) =>
    `<div align=center>\n${tableOf("<table class=MsoNormalTable border=1 cellspacing=0\n style='border-collapse:collapse'>", rows)}</div>\n${emptyOfWord}`,
  page: (content, title) =>
    [
      '<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n',
      `<title>${title}</title>\n<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\n`,
      '<style>\n<!--\np.MsoNormal, li.MsoNormal {margin:0cm; font-size:10.5pt;}\ntable.MsoNormalTable {font-size:10.0pt;}\n-->\n</style>\n</head>\n',
      `<body lang=ZH-CN style='tab-interval:21.0pt'>\n<div class=WordSection1>\n${content}</div>\n</body>\n</html>\n`,
    ].join(''),
};

const emptyOfEditor = '<p><br/></p>\n';

/** What editors such as UEditor write. */
export const editor: PageStyle = {
  ...plain,
  title: (words) =>
    `<h1 style="text-align: center;"><span style="font-size: 22px;">${words}</span></h1>\n${emptyOfEditor}`,
  heading: (words) =>
    `<p style="text-indent: 2em;"><strong><span style="font-family: 黑体;">${words}</span></strong></p>\n`,
  paragraph: (words) =>
    `<p style="text-indent: 2em; line-height: 2em;"><span style="font-size: 16px;">${words}</span></p>\n`,
  cell: (words, attributes) =>
    `<td width="80" valign="top"${attributes}><p style="text-align: center;">${words}</p></td>\n`,
  table: (rows) =>
    `${tableOf('<table width="100%"><colgroup><col/><col/></colgroup>', rows)}${emptyOfEditor}`,
};

/** A page as a content management system delivers it, its content in the midst. */
function sitePage(content: string, title: string): string {
  return [
    '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n',
    `<title>${title}_云岫市人民政府</title>\n<meta name="ArticleTitle" content="${title}">\n`,
    '<link rel="stylesheet" href="/css/main.css">\n<script>var page = "<table><tr><td>1</td></tr></table>"; if (1 < 2 && 3 > 2) load();</script>\n',
    '<style>table td { padding: 2px } /* <table> */</style>\n</head>\n<body>\n',
    '<div class="header"><ul><li><a href="/">首页</a></li>\n<li><a href="/gk">信息公开</a></li>\n<li><a href="/nb">年报</a></li></ul></div>\n',
    '<div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/gk">信息公开</a> &gt; 年报 | 无障碍</div>\n',
    `<div class="article"><div class="info"><span>来源：云岫市人民政府办公室</span><span>发布时间：2025-01-20 09:30</span><span>字号：[大 中 小]</span></div>\n<div id="zoom">\n${content}</div></div>\n`,
    '<div class="footer"><p>版权所有：云岫市人民政府　主办：云岫市人民政府办公室</p>\n<p>网站标识码：0000000000　备案号：云ICP备00000000号-1</p></div>\n',
    '<script src="/js/end.js"></script>\n</body>\n</html>\n',
  ].join('');
}

/** A page that is laid out by tables, as old sites are: the content is in a cell of a table in a table. */
function layoutPage(content: string, title: string): string {
  return [
    `<html>\n<head><title>${title}</title></head>\n<body>\n`,
    '<table width="1000" align="center"><tr><td><a href="/">首页</a> | <a href="/gk">信息公开</a></td></tr></table>\n',
    '<table width="1000" align="center">\n<tr>\n<td width="200">栏目导航</td>\n<td>\n<table width="100%">\n<tr>\n<td>\n',
    content,
    '</td>\n</tr>\n</table>\n</td>\n</tr>\n</table>\n',
    '<table width="1000"><tr><td>版权所有：云岫市人民政府 备案号：云ICP备00000000号</td></tr></table>\n</body>\n</html>\n',
  ].join('');
}

/** A report in the only cell of a table. */
function inOneCell(content: string): string {
  return `<table width="900">\n<tbody>\n<tr>\n<td>\n${content}</td>\n</tr>\n</tbody>\n</table>\n`;
}

/** A content without paragraphs, parted by line ends of HTML. */
const broken: Partial<PageStyle> = {
  title: (words) => `<strong>${words}</strong><br/>\n<br/>\n`,
  heading: (words) => `　　${words}<br/>\n`,
  paragraph: (words) => `　　${words}<br/>\n`,
};

const inDivs: Partial<PageStyle> = {
  title: (words) => `<div style="text-align:center"><b>${words}</b></div>\n`,
  heading: (words) => `<div><b>${words}</b></div>\n`,
  paragraph: (words) => `<div>${words}</div>\n<div><br></div>\n`,
};

const inSections: Partial<PageStyle> = {
  title: (words) => `<section><section><h2>${words}</h2></section></section>\n`,
  heading: (words) => `<section><h2><span><strong>${words}</strong></span></h2></section>\n`,
  paragraph: (words) => `<section data-role="paragraph"><section><p>${words}</p></section></section>\n`,
};

/** Table three and the like in several tables, cut where a group of rows begins. */
function inSeveralTables(rows: readonly (readonly string[])[]): string {
  const pieces: (readonly string[])[][] = [[]];
  for (const row of rows) {
    if (/<td>(?:第二十条第|[二三四]、)/.test(row[0] ?? '')) pieces.push([]);
    pieces.at(-1)?.push(row);
  }
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => tableOf('<table>', piece))
    .join('');
}

/** Every style with its name. */
export const pageStyles: Readonly<Record<string, PageStyle>> = {
  plain,
  Word: word,
  'Word in the page of a site': { ...word, page: sitePage },
  'Word in a layout of tables': { ...word, page: layoutPage },
  editor,
  'editor in the page of a site': { ...editor, page: sitePage },
  'editor in a layout of tables': { ...editor, page: layoutPage },
  'in one cell': { ...plain, page: inOneCell },
  'in one cell of the page of a site': {
    ...editor,
    page: (content, title) => sitePage(inOneCell(content), title),
  },
  'line ends of HTML': { ...plain, ...broken },
  'line ends of HTML in a paragraph': { ...plain, ...broken, page: (content) => `<p>\n${content}</p>\n` },
  'line ends of HTML in a layout of tables': { ...plain, ...broken, page: layoutPage },
  'line ends of HTML in the page of a site': { ...plain, ...broken, page: sitePage },
  divs: { ...plain, ...inDivs },
  'divs in the page of a site': { ...plain, ...inDivs, page: sitePage },
  sections: { ...plain, ...inSections },
  'sections in a layout of tables': { ...plain, ...inSections, page: layoutPage },
  'no-break spaces before paragraphs': { ...plain, indent: '&nbsp;&nbsp;&nbsp;&nbsp;' },
  'ensp before paragraphs': {
    ...plain,
    indent: '&ensp;&ensp;',
    heading: (words) => `<p>&ensp;&ensp;${words}</p>\n`,
  },
  'emsp before paragraphs': {
    ...plain,
    indent: '&emsp;&emsp;',
    heading: (words) => `<p>&emsp;&emsp;<b>${words}</b></p>\n`,
  },
  'numbered blanks before paragraphs': {
    ...plain,
    indent: '&#12288;&#12288;',
    heading: (words) => `<p>&#12288;&#12288;${words}</p>\n`,
  },
  'hexadecimal blanks before paragraphs': {
    ...plain,
    indent: '&#x3000;&#x3000;',
    heading: (words) => `<p>&#x3000;&#x3000;${words}&#160;</p>\n`,
  },
  'headings in the divs of tables': {
    ...plain,
    headsTables: true,
    table: (rows, heading) => `<div><b>${heading}</b>\n${tableOf('<table>', rows)}</div>\n`,
  },
  'headings as captions': {
    ...plain,
    headsTables: true,
    table: (rows, heading) => tableOf('<table>', rows, `<caption>${heading}</caption>\n`),
  },
  'headings as first rows': {
    ...plain,
    headsTables: true,
    table: (rows, heading) => tableOf('<table>', [[`<td colspan="10">${heading}</td>\n`], ...rows]),
  },
  'headings as first rows in the page of a site': {
    ...editor,
    headsTables: true,
    table: (rows, heading) =>
      tableOf('<table>', [[`<td colspan="10"><p><strong>${heading}</strong></p></td>\n`], ...rows]),
    page: sitePage,
  },
  'tables in pieces': { ...plain, table: inSeveralTables },
  'tables in pieces in a layout of tables': { ...plain, table: inSeveralTables, page: layoutPage },
};

/** A page with its tags in upper case, and their attributes as they were. */
export function upperCased(page: string): string {
  return page.replace(/<\/?[a-z][a-z0-9:]*/g, (tag) => tag.toUpperCase());
}
