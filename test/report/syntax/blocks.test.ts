import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../report/syntax/blocks';
import { boundaryOf } from '../../../report/syntax/sections';
import { LineMap } from '../../../report/text/lines';
import { corpus, seeds } from '../../real-reports';
import { sampleReports } from '../sample-reports';

/** Texts of lines that may be boundaries, with line ends of every kind. */
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '云岫县档案馆2024年政府信息公开工作年度报告',
        '一、总体情况',
        '三、收到和处理政府信息公开申请情况',
        '六、其他需要报告的事项',
        '自然人\t1',
        '正文。',
        '',
        '\ufeff',
        '\u2028',
        '😀',
      ),
      fc.constantFrom('\n', '\r\n', '\r', ''),
    ),
    { maxLength: 20 },
  )
  .map((lines) => lines.flat().join(''));

function expectLossless(text: string): void {
  const blocks = cutBlocks(text);
  expect(blocks.map((block) => block.text).join('')).toBe(text);
  expect(blocks.reduce((count, block) => count + block.lineEnds, 1)).toBe(new LineMap(text).lineCount);
}

describe('blocks', () => {
  it('joined are the text, and count its lines', () => {
    fc.assert(fc.property(anyText, expectLossless));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectLossless));
    for (const { text } of [...sampleReports(), ...seeds, ...corpus]) expectLossless(text);
  });

  it('begin at every boundary and nowhere else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = cutBlocks(text);
        for (const [index, block] of blocks.entries()) {
          const map = new LineMap(block.text);
          const boundaries = Array.from({ length: map.lineCount }, (_, line) => boundaryOf(map.line(line)));
          expect(boundaries[0]).toBe(block.boundary);
          expect(boundaries.slice(1).every((boundary) => boundary === undefined)).toBe(true);
          if (index > 0) expect(block.boundary).not.toBeUndefined();
        }
      }),
    );
  });

  it('are each what cutting their own text gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of cutBlocks(text)) expect(cutBlocks(block.text)).toEqual([block]);
      }),
    );
  });

  it('of an empty text are one empty block', () => {
    expect(cutBlocks('')).toEqual([{ text: '', lineEnds: 0, firstCharacter: 0, boundary: undefined }]);
  });
});
