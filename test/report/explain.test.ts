import { describe, expect, it } from 'vitest';
import { type Explanation, ReportDocument } from '../../report';
import { seeds } from '../real-reports';
import { numberCells } from './number-cells';
import { sampleReports } from './sample-reports';

/** Words that stand in one row's label or one column's heading of table three alone, with the id of its category. */
const words: readonly (readonly [words: string, id: string])[] = [
  ['本年新收', 'new'],
  ['上年结转', 'carried-in'],
  ['予以公开', 'granted'],
  ['部分公开', 'partial'],
  ['国家秘密', 'refused/state-secret'],
  ['其他法律', 'refused/forbidden-by-law'],
  ['三安全', 'refused/security-and-stability'],
  ['第三方', 'refused/third-party'],
  ['内部事务', 'refused/internal-affairs'],
  ['过程性', 'refused/process-information'],
  ['执法案卷', 'refused/enforcement-file'],
  ['行政查询', 'refused/business-query'],
  ['不掌握', 'unavailable/not-held'],
  ['没有现成', 'unavailable/needs-production'],
  ['仍不明确', 'unavailable/unclear'],
  ['信访举报', 'not-processed/petition'],
  ['重复申请', 'not-processed/repeat'],
  ['公开出版物', 'not-processed/publication'],
  ['大量反复', 'not-processed/excessive'],
  ['重新出具', 'not-processed/confirm-or-reissue'],
  ['不予公开', 'refused'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'not-processed'],
  ['七总计', 'total'],
  ['继续办理', 'carried-out'],
  ['自然人', 'natural-person'],
  ['商业企业', 'company'],
  ['科研机构', 'research-institute'],
  ['公益组织', 'public-interest-organisation'],
  ['法律服务', 'legal-services-firm'],
];

/** Reports that have table three as rows of tabs. */
const reports = [...sampleReports(), ...seeds].filter(({ text }) => /申请人情况\t/.test(text));

/** The lines of section three, emptied of everything else so that line numbers stay. */
function sectionThree(text: string): string[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes('申请人情况'));
  const end = lines.findIndex((line, index) => index > first && /四、.*行政复议/.test(line));
  return lines.map((line, index) => (index >= first && index < end ? line : ''));
}

/** What is explained at the middle of each place where these words stand, blanks between them or not. */
function explained(
  document: ReportDocument,
  lines: readonly string[],
  wanted: string,
): (Explanation | undefined)[] {
  const wrapped = new RegExp([...wanted].join('[\\s“”（）()]*'));
  return lines.flatMap((text, line) => {
    const found = wrapped.exec(text);
    if (!found) return [];
    return [document.explain({ line, character: found.index + Math.floor(found[0].length / 2) })];
  });
}

describe('labels of table three', () => {
  it.each(reports.map(({ name, text }) => [name, text] as const))('are all explained in %s', (_, text) => {
    const document = new ReportDocument(text);
    const lines = sectionThree(text);
    for (const [wanted, id] of words) {
      const explanations = explained(document, lines, wanted);
      expect(explanations.length, wanted).toBeGreaterThan(0);
      for (const explanation of explanations) {
        expect(
          explanation?.categories.map((category) => category.id),
          wanted,
        ).toEqual([id]);
        expect(explanation?.value).toBeUndefined();
      }
    }
  });
});

describe('values of table three', () => {
  it.each(reports.map(({ name, text }) => [name, text] as const))(
    'tell row, column and relations in %s',
    (_, text) => {
      const document = new ReportDocument(text);
      const lines = sectionThree(text);
      const rows = document
        .reports()
        .flatMap((report) => report.tables)
        .filter((table) => table.kind === 'applications')
        .flatMap((table) => table.rows)
        .filter((row) => row.values?.every((value) => value !== undefined));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const cells = numberCells(lines, row.line);
        expect(cells.length).toBeGreaterThan(0);
        for (const [column, cell] of cells.entries()) {
          const explanation = document.explain(cell.range.start);
          expect(explanation?.range).toEqual(cell.range);
          expect(explanation?.categories[0]?.id).toBe(row.id);
          expect(explanation?.value?.text).toBe(String(cell.value));
          // Every value takes part in its row’s total and in a relation of its column; （七） takes part in two of
          // them.
          expect(explanation?.relations).toHaveLength(row.id === 'total' ? 3 : 2);
          expect(explanation?.value?.column.zh).toBe(
            ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'][column],
          );
        }
      }
    },
  );

  it('are put in numbers, broken relations first', () => {
    const sample = sampleReports().find(({ name }) => name.includes('一处数字有误'));
    const document = new ReportDocument(sample?.text ?? '');
    const [finding] = document.findings();
    const explanation = finding && document.explain(finding.range.start);
    expect(explanation?.relations.map((relation) => relation.state)).toEqual(['broken', 'broken']);
    expect(explanation?.relations.map((relation) => relation.numbers.zh)).toEqual([
      '（七）总计·商业企业应为 13（6+3+2+1+1），现为 12',
      '（二）部分公开·总计应为 9（5+3+0+0+1+0），现为 8',
    ]);
  });
});

describe('other text', () => {
  it('is not explained', () => {
    const document = new ReportDocument('一、总体情况\n属于国家秘密的信息不予公开。\n');
    for (const line of [0, 1, 2, 99]) expect(document.explain({ line, character: 3 })).toBeUndefined();
  });
});
