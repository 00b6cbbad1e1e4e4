import { describe, expect, it } from 'vitest';
import { ReadBlock } from '../../report/document/read-block';
import { LabelMemory } from '../../report/model/label-memory';
import { allRules } from '../../report/rules';
import { cutBlocks } from '../../report/syntax/blocks';
import { HtmlTableMemory } from '../../report/syntax/html-table-memory';
import { paragraphStarts } from '../../report/syntax/paragraph-starts';
import { LineMap } from '../../report/text/lines';

/** The last block of a text, as it was read. */
function lastBlock(text: string): ReadBlock {
  const [block] = cutBlocks(text).slice(-1);
  if (!block) throw new Error('A text has at least one block.');
  return new ReadBlock(block, { labels: new LabelMemory(), rules: allRules }, new HtmlTableMemory());
}

function starts(lines: LineMap): readonly number[] {
  return Array.from({ length: lines.lineCount }, (_, line) => lines.lineStart(line));
}

const heading = '三、收到和处理政府信息公开申请情况';

const texts: readonly (readonly [name: string, text: string])[] = [
  ['plain text', `${heading}\n本年收到申请2件。\n`],
  ['a web page', `<p>${heading}</p><p>本年收到申请2件。</p>\n<p>均已答复。</p>\n`],
  ['a web page with sections on a line', `<p>一、总体情况</p><p>无。</p><p>${heading}</p><p>无。</p>`],
];

const blanked: typeof texts = [
  ['a comment', `<p>${heading}</p><!-- <p>旧</p> --><p>本年收到申请2件。</p>\n`],
  ['a dismissal', `<p>${heading}</p>\n<p>共2件。</p><!-- gouji-dismiss shape/label: 无 -->\n`],
];

describe('the lines of a block', () => {
  it.each(texts)('are looked for once: %s', (_, text) => {
    const block = lastBlock(text);
    expect(block.lines).toBe(block.reading.section.lines);
  });

  it.each([...texts, ...blanked])('are those of its text: %s', (_, text) => {
    const block = lastBlock(text);
    expect(block.lines.text).toBe(block.text);
    expect(starts(block.lines)).toEqual(
      starts(new LineMap(block.text, block.firstCharacter, paragraphStarts)),
    );
  });
});
