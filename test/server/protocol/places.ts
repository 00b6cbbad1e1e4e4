import { LineMap, type Position } from '../../../report';

/** What stands at the places that every report is asked about, beside those chosen by distance. */
const landmarks: readonly RegExp[] = [
  /政府信息公开工作(?:年度)?报告/,
  /[一二三四五六]、(?:总体情况|主动公开)/,
  /第二十条第（[一五]）项/,
  /规章|规范性文件/,
  /（本列数据|自然人/,
  /1\.属于国家秘密/,
  /（七）总计/,
  /结转下年度继续办理/,
  /行政诉讼/,
  /《[^》\n]{1,40}》/,
  /第[一二三四五六七八九十]{1,4}条/,
  /〔20\d\d〕\d+号/,
  /申请 ?\d+ ?件/,
  /信息处理费/,
];

/** So many lines, as far from each other as they can be, are asked about for no other reason than that. */
const LINES = 5;

/**
 * Where a document is asked about: at the ends of the text; at both ends of some lines, and in their first and last
 * numbers; and where a landmark stands for the first time. Each place once, in no order.
 */
export function placesIn(text: string): readonly Position[] {
  const lines = new LineMap(text);
  const offsets = landmarks.flatMap((landmark) => {
    const at = text.search(landmark);
    return at < 0 ? [] : [at + 1];
  });
  const step = Math.ceil(lines.lineCount / LINES);
  for (let line = 0; line < lines.lineCount; line += step) {
    const start = lines.lineStart(line);
    const content = lines.line(line);
    const digit = content.search(/\d/);
    const lastDigit = /\d(?=\D*$)/.exec(content)?.index ?? -1;
    const inLine = [0, digit, lastDigit, content.length].filter((at) => at >= 0);
    offsets.push(...inLine.map((at) => start + at));
  }
  const all = [...new Set([0, text.length, ...offsets])];
  return all.map((offset) => lines.position(offset));
}

/** Places that are none: beyond the end of a line, beyond the last line, far beyond both. */
export function placesOutside(text: string): readonly Position[] {
  const lines = new LineMap(text);
  const last = lines.lineCount - 1;
  return [
    { line: 0, character: lines.line(0).length + 1 },
    { line: last >> 1, character: 100_000 },
    { line: last, character: lines.line(last).length + 7 },
    { line: last + 1, character: 0 },
    { line: 99_999, character: 7 },
    { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
  ];
}
