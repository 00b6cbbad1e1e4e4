import { describe, expect, it } from 'vitest';
import { endsParagraph } from '../../../report/model/paragraphs';

/** The two lines around a line end, what stands between them, and whether a paragraph ends there. */
const ends: readonly (readonly [before: string, between: string, behind: string, ends: boolean])[] = [
  ['全年按照要求公开了各类信息。', '\n', '收到申请三件。', true],
  ['全县各部门和各乡镇按照统一部署公开', '\n', '了财政信息和民生信息。', false],
  ['收到的申请都已答复，', '\n', '没有结转。', false],
  ['工作情况', '\n', '全年公开信息三条。', true],
  ['全县各部门和各乡镇按照统一', '\n\n', '部署公开信息。', true],
  ['全县各部门和各乡镇按照统一部署公开了财政信息和', '\n\n- 12 -\n\n', '民生信息。', false],
  ['全县各部门和各乡镇按照统一部署公开了财政信息', '\n', '二、主动公开政府信息情况', true],
  ['全县各部门和各乡镇按照统一部署公开了财政信息', '\n', '2.民生信息', true],
  ['全县各部门和各乡镇按照统一部署公开了财政信息', '\n', '<section>民生信息', true],
  ['全县各部门和各乡镇按照统一部署公开了财政信息', '\n', '<span>民生信息', false],
  ['（一）全县主动公开政府信息的总体情况', '\n', '主动公开的情况良好。', true],
];

describe('a line end', () => {
  it.each(ends)('%j %j %j ends a paragraph: %s', (before, between, behind, expected) => {
    const text = `${before}${between}${behind}`;
    expect(endsParagraph(text, before.length)).toBe(expected);
  });
});
