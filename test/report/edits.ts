import fc from 'fast-check';
import { expect } from 'vitest';
import type { Position, Range } from '../../report';
import { LineMap } from '../../report/text/lines';

/** An edit before its document is known: numbers are taken modulo what the document has. */
export interface Edit {
  readonly from: Place;
  readonly to: Place;
  readonly newText: string;
}

interface Place {
  /** Counted in lines; the edit's end counts from the line of its start. */
  readonly line: number;
  readonly at: 'start' | 'end' | 'beyond' | number;
}

const place = (lines: number): fc.Arbitrary<Place> =>
  fc.record({
    line: fc.nat(lines),
    at: fc.oneof(
      fc.constant('start' as const),
      fc.constant('end' as const),
      fc.constant('beyond' as const),
      fc.nat(400),
    ),
  });

/** Characters that have been trouble somewhere: line ends of all kinds, separators, wide and astral ones. */
const characters = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u3000',
  '\u00a0',
  '\t',
  '|',
  '#',
  '-',
  '/',
  '<',
  '>',
  '0',
  '7',
  '３',
  '，',
  '、',
  '（',
  '）',
  '一',
  '三',
  '况',
  '𠮷',
  '😀',
  '\ud83d',
];

/** Lines that begin, end or fill something: titles, headings, rows, rules, mark-up. */
const lines = [
  '云岫县档案馆2024年政府信息公开工作年度报告',
  '# 二〇二四年政府信息公开报告',
  '一、总体情况',
  '二、主动公开政府信息情况',
  '## 三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
  '自然人\t法人或其他组织',
  '一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1',
  '（七）总计\t3\t0\t0\t0\t0\t0\t0\t3',
  '四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0',
  '行政复议\t\t\t\t\t行政诉讼',
  '结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
  '0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0',
  '规章\t0\t0\t0',
  '6.属于四类过程性信息    0   0   0   0   0   0   0',
  '| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 2 |',
  '| --- | --- | --- |',
  '指标名称',
  '受理政府信息公开申请总数',
  '条',
  '3',
  '- 4 -',
  '--------\t----',
  '<table><tr><td>规章</td><td>1</td></tr>',
  '</table>',
  '2024年1月1日至12月31日，收到申请 3 件。',
  '<!-- gouji-dismiss applications/balance: 已核实 -->',
  '三、收到和处理政府信息公开申请情况 <!-- gouji-dismiss shape/blank-cell: -->',
  '',
];

const lineEnds = ['\n', '\r\n', '\r'];

const typed = fc.oneof(
  fc.constantFrom(...characters),
  fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.nat(99999).map(String),
);

const pasted = fc
  .tuple(
    fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...lineEnds),
    fc.boolean(),
  )
  .map(([rows, lineEnd, closed]) => rows.join(lineEnd) + (closed ? lineEnd : ''));

/** Typing, deleting, replacing, parting and joining lines, pasting rows and sections; most edits are small. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  from: place(100_000),
  to: fc.oneof(
    { weight: 4, arbitrary: place(0) },
    { weight: 2, arbitrary: place(1) },
    { weight: 1, arbitrary: place(12) },
  ),
  newText: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: typed },
    { weight: 2, arbitrary: pasted },
  ),
});

/**
 * The range that an edit means in a text; its end never comes before its start, but may lie beyond its line or the
 * text.
 */
export function rangeIn(text: string, edit: Edit): Range {
  const map = new LineMap(text);
  const first = edit.from.line % map.lineCount;
  const start = positionOf(map, first, edit.from.at);
  const end = positionOf(map, first + edit.to.line, edit.to.at);
  const reversed = end.line === start.line && end.character < start.character;
  return reversed ? { start: end, end: start } : { start, end };
}

function positionOf(map: LineMap, line: number, at: Place['at']): Position {
  const length = map.lineEnd(line) - map.lineStart(line);
  if (at === 'start') return { line, character: 0 };
  if (at === 'end') return { line, character: length };
  if (at === 'beyond') return { line, character: length + 3 };
  return { line, character: at % (length + 1) };
}

/** How many edits a document goes through, one after the other. */
const EDITS_EACH = 20;

/**
 * Plays edits on documents and expects that nothing ever differs. Long runs are asked for by hand and take as long as
 * they take: see `patienceFor`.
 *
 * @param firstDifference what differs after some edits of a text, or `undefined`
 */
export function expectNoDifference(
  documents: readonly string[],
  firstDifference: (text: string, edits: readonly Edit[]) => object | undefined,
  { edits, seed }: { readonly edits: number; readonly seed: number },
): void {
  const property = fc.property(
    fc.constantFrom(...documents),
    fc.array(anyEdit, { minLength: EDITS_EACH, maxLength: EDITS_EACH }),
    (text, each) => {
      expect(firstDifference(text, each)).toBeUndefined();
    },
  );
  fc.assert(property, { seed, numRuns: Math.ceil(edits / EDITS_EACH) });
}

/** How long so many edits may take, in milliseconds. */
export function patienceFor(edits: number): number {
  return 60_000 + edits * 100;
}
