import { blockTags } from './text/block-tags';

/**
 * Whether a text is an annual report on government information disclosure (政府信息公开工作年度报告), told from the
 * text alone.
 *
 * This file imports nothing but the names of tags, so that an editor can ask it before anything else is loaded. It
 * looks for what only a report has, each in its own place: a title that names the year, the official section headings
 * on lines of their own, rows of the official tables. A text that merely speaks of reports, or shows a few rows as an
 * example, has too little of it.
 */

/** No more of a text than this is looked at, in UTF-16 code units. A report begins well within that. */
export const longestOpening = 256 * 1024;

/** How many points make a text a report. */
const ENOUGH = 3;

/** Fewer distinct rows than these are an example; these and more are a table. */
const ROWS_OF_A_TABLE = 6;

/** Titles and headings are short; longer lines are prose, or a whole report run together. */
const LONGEST_HEADING = 90;

/** Lines longer than this may be a report run together into one line, as web archives deliver them. */
const SHORTEST_RUN_ON = 200;

/** The text before the values of a row, its mark-up included. */
const LONGEST_LABEL = 160;

const TRADITIONAL =
  '開報總體動況處請復複議訴訟問題進項規範檔條許罰強業費對務採購數結轉繼續辦屬於國穩護權類內過執詢機關沒現製補後確訪舉無當認獲計係為據資訊';
const SIMPLIFIED =
  '开报总体动况处请复复议诉讼问题进项规范档条许罚强业费对务采购数结转继续办属于国稳护权类内过执询机关没现制补后确访举无当认获计系为据信息';

const TRADITIONAL_OR_WIDE = new RegExp(`[${TRADITIONAL}\u3000\uFF01-\uFF5E]`, 'g');

/** How far the full-width forms of the ASCII characters stand from them. */
const WIDTH_DISTANCE = 0xfee0;

const TITLE_YEAR = /(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年/;
const TITLE_END = /政府信息公开.{0,16}(?:报告|年报)$/;

const NUMBERING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.,: ]|\([一二三四五六七八九十]{1,3}\)|\d[、.]|表[一二三四]:)/;

/** Headings that other reports do not have. */
const OWN_HEADINGS: readonly RegExp[] = [
  /^(?:行政机关)?(?:政府信息)?主动公开(?:政府信息)?的?(?:工作)?情况$/,
  /^(?:行政机关)?(?:收到和(?:处理|办理)政府信息公开申请|政府信息依申请公开|依申请公开政府信息)的?(?:工作|办理)?的?情况$/,
  /^因?(?:政府信息公开)?(?:工作)?(?:被?申请)?(?:行政)?复议[、和及]*(?:被?提起)?(?:行政)?诉讼.{0,6}情况$/,
  /^政府信息公开的?(?:收费|费用).{0,6}情况$/,
];

/** Headings that reports about other matters share. They confirm, and prove nothing alone. */
const COMMON_HEADINGS: readonly RegExp[] = [
  /^(?:总体情况|概述)$/,
  /^(?:政府信息公开)?(?:工作)?(?:中)?存在的?(?:主要)?问题.{0,8}$/,
  /^其他需要(?:报告|说明)的?(?:事项|情况)$/,
];

/** Labels that only the rows of table three and of the older statistics have, without numbering and punctuation. */
const OWN_ROWS = [
  '本年新收政府信息公开申请',
  '上年结转政府信息公开申请',
  '予以公开',
  '部分公开区分处理的',
  '属于国家秘密',
  '其他法律行政法规禁止公开',
  '危及三安全一稳定',
  '保护第三方合法权益',
  '属于三类内部事务信息',
  '属于四类过程性信息',
  '属于行政执法案卷',
  '属于行政查询事项',
  '本机关不掌握相关政府信息',
  '没有现成信息需要另行制作',
  '补正后申请内容仍不明确',
  '信访举报投诉类申请',
  '要求提供公开出版物',
  '无正当理由大量反复申请',
  '要求行政机关确认或重新出具',
  '申请人无正当理由逾期不补正',
  '申请人逾期未按收费通知要求',
  '结转下年度继续办理',
  '主动公开文件数',
  '政府网站公开数',
  '政府公报公开数',
  '申请总数',
  '当面申请数',
  '网上申请数',
  '对申请的答复总数',
  '同意公开答复数',
  '同意部分公开答复数',
  '不予公开答复数',
] as const;

/** Labels of table two, which the statistics of other matters use too: they must be the whole label. */
const COMMON_ROWS: ReadonlySet<string> = new Set([
  '规章',
  '规范性文件',
  '规范性档案',
  '行政规范性文件',
  '行政规范性档案',
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政事业性收费',
  '其他对外管理服务事项',
  '政府集中采购',
]);

/** Cells that stand beside the rows of an official table. */
const TABLE_MARKS: readonly RegExp[] = [
  /^\(?本列数据的勾稽关系为/,
  /^第二十条第\([一五六八九]\)项$/,
  /^(?:本年新制作数量|本年新公开数量|对外公开总数量|本年制发件数|本年废止件数|现行有效件数|历年累计)/,
];

/** The same evidence where blanks and line ends are lost. */
const RUN_ON_HEADINGS: readonly RegExp[] = [
  /主动公开政府信息情况第二十条第/,
  /收到和处理政府信息公开申请情况(?:\(本列数据|申请人情况)/,
  /行政诉讼情况行政复议(?:行政诉讼|结果维持)/,
];
const RUN_ON_MARK = /\(本列数据的勾稽关系为|指标名称计量单位20\d\d年|第二十条第\([一五六八九]\)项信息内容/;
const RUN_ON_ROW = new RegExp(`(${OWN_ROWS.join('|')})(?:\\([^()]{0,40}\\))?(?:[条件元]\\d|\\d{7})`, 'g');

const VALUE = /^(?:[-+]?\d[\d,.]*|[/—–-]{1,2}|无)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CELL_TAG = /<\/?t[dh]\b[^<>]*>/gi;
const BLOCK_TAG = new RegExp(`</?(?:${blockTags})\\b[^<>]*>`, 'gi');
const OTHER_TAG = /<[a-z/!][^<>]*>/gi;

/** What has been found so far. Everything counts once, however often it stands in the text. */
class Evidence {
  #hasTitle = false;
  readonly #ownHeadings = new Set<number>();
  readonly #commonHeadings = new Set<number>();
  readonly #ownRows = new Set<string>();
  readonly #commonRows = new Set<string>();
  #hasTableMark = false;
  #previous = '';

  get isEnough(): boolean {
    const points = (this.#hasTitle ? 2 : 0) + this.#ownHeadings.size + this.#tablePoints();
    return points >= ENOUGH || (points === ENOUGH - 1 && this.#commonHeadings.size > 0);
  }

  #tablePoints(): number {
    if (this.#ownRows.size + this.#commonRows.size >= ROWS_OF_A_TABLE) return ENOUGH;
    const marks = (this.#hasTableMark ? 1 : 0) + (this.#commonRows.size > 0 ? 1 : 0);
    return Math.min(ENOUGH - 1, marks + this.#ownRows.size);
  }

  /** Takes one line, without its line end, folded. */
  add(line: string): void {
    if (line.length <= LONGEST_HEADING) this.#addHeading(line);
    this.#addTableLine(line);
    if (line.length >= SHORTEST_RUN_ON) this.#addRunOn(line.replace(/\s+/g, ''));
  }

  #addHeading(line: string): void {
    const marked = /^[#*\s]+/.exec(line)?.[0] ?? '';
    const bare = withoutEnd(line.slice(marked.length));
    if (bare === '') return;
    const words = bare.replace(/\s+/g, '');
    if (isTitle(words) || (words.endsWith('报告') && isTitle(this.#previous + words))) this.#hasTitle = true;
    this.#previous = words;
    const numbering = NUMBERING.exec(bare)?.[0] ?? '';
    if (numbering === '' && !/[#*]/.test(marked)) return;
    const name = bare.slice(numbering.length).replace(/\s+/g, '');
    addMatches(this.#ownHeadings, OWN_HEADINGS, name);
    addMatches(this.#commonHeadings, COMMON_HEADINGS, name);
  }

  #addTableLine(line: string): void {
    const separated = /[\t|]/.test(line);
    const cells = separated ? line.split(/[\t|]/) : line.trim().split(/\s+/);
    if (!this.#hasTableMark) {
      this.#hasTableMark = cells.some((cell) => {
        const words = cell.replace(/\s+/g, '');
        return TABLE_MARKS.some((mark) => mark.test(words));
      });
    }
    let first = cells.length;
    while (first > 0 && isValue(cells[first - 1] ?? '', separated)) first--;
    if (first === 0 || cells.length - first < 3) return;
    const label = cells.slice(0, first).join('').trim();
    if (label.length <= LONGEST_LABEL) this.#addRow(label);
  }

  #addRow(label: string): void {
    const words = wordsOf(label);
    const own = OWN_ROWS.find((row) => words.includes(row));
    if (own !== undefined) {
      this.#ownRows.add(own);
      return;
    }
    const withoutNote = wordsOf(label.replace(/\([^()]*\)$/, ''));
    if (COMMON_ROWS.has(withoutNote)) this.#commonRows.add(withoutNote);
  }

  #addRunOn(text: string): void {
    RUN_ON_HEADINGS.forEach((heading, index) => {
      if (heading.test(text)) this.#ownHeadings.add(index);
    });
    if (RUN_ON_MARK.test(text)) this.#hasTableMark = true;
    for (const [, row] of text.matchAll(RUN_ON_ROW)) if (row !== undefined) this.#ownRows.add(row);
  }
}

function isTitle(words: string): boolean {
  return words.length <= LONGEST_HEADING && TITLE_YEAR.test(words) && TITLE_END.test(words);
}

function addMatches(found: Set<number>, wordings: readonly RegExp[], name: string): void {
  const index = wordings.findIndex((wording) => wording.test(name));
  if (index >= 0) found.add(index);
}

/** Whether a cell holds a value. Between separators a blank cell is one too: a draft is a report. */
function isValue(cell: string, separated: boolean): boolean {
  const text = cell.trim();
  return text === '' ? separated : text.length <= 20 && VALUE.test(text);
}

function wordsOf(label: string): string {
  return label.replace(/[^\p{L}\p{N}]+/gu, '').replace(/^\d{1,2}/, '');
}

/** What ends a heading and does not belong to its words. */
const HEADING_END = /[\s*:。]/;

/** A heading without what ends it. Searching a line for such an end would take the square of its blanks. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && HEADING_END.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** The half-width form of a full-width character, the simplified form of a traditional one. */
function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x3000) return ' ';
  if (code > WIDTH_DISTANCE) return String.fromCharCode(code - WIDTH_DISTANCE);
  return SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character;
}

/**
 * One way of writing for what arrives in several: full width and half width, traditional and simplified, HTML and text.
 */
function folded(text: string): string {
  const plain = text.replace(TRADITIONAL_OR_WIDE, plainCharacter);
  if (!plain.includes('</')) return plain;
  return plain.replace(CELL_TAG, '\t').replace(BLOCK_TAG, '\n').replace(OTHER_TAG, '');
}

/** The lines that are the author's own words, not a code block of Markdown. */
function* proseLines(text: string): Iterable<string> {
  let fence: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined) {
      if (mark !== undefined) fence = mark;
      else if (line !== '') yield line;
    } else if (mark?.startsWith(fence) && line.trim() === mark) {
      fence = undefined;
    }
  }
}

/**
 * Whether a text is, by its content, an annual report on government information disclosure, or holds one. Looks at the
 * first 262,144 UTF-16 code units, and takes time in proportion to them at most.
 */
export function isReport(text: string): boolean {
  const opening = text.slice(0, longestOpening);
  if (!/公[开開]/.test(opening)) return false;
  const evidence = new Evidence();
  for (const line of proseLines(folded(opening))) {
    evidence.add(line);
    if (evidence.isEnough) return true;
  }
  return false;
}

/**
 * What becomes of 政府信息公开 when its GB18030 bytes (D5 FE B8 AE D0 C5 CF A2 B9 AB BF AA) are read as UTF-8: CF A2
 * happens to be the letter U+03E2, every other byte is invalid. The bytes before and after do not change that.
 */
const MISDECODED = `${'\uFFFD'.repeat(6)}\u03E2${'\uFFFD'.repeat(4)}`;

/**
 * Whether a text is one about government information disclosure that was stored as GB18030 (or GBK, or GB2312) and read
 * as UTF-8. Looks at the first 262,144 UTF-16 code units.
 */
export function looksMisdecoded(text: string): boolean {
  return text.slice(0, longestOpening).includes(MISDECODED);
}
