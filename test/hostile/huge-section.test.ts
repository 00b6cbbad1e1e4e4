import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { heading, itEndures, LARGEST_READ, MEGABYTE, repeated, title } from './endurance';

const sentence =
  '2024年收到政府信息公开申请58件，其中自然人40件，法人17件；办结57件，予以公开26件，部分公开8件。\n';

/** A report whose first section is prose of so many characters. */
function wordy(size: number): string {
  return `${title}\n一、总体情况\n${repeated(sentence, size)}\n${heading}`;
}

describe('a section larger than any could be', () => {
  itEndures([['ten megabytes of prose', () => wordy(10 * MEGABYTE)]]);

  it('is left unread, tables and prose; the sections around it are read', () => {
    const rulesIn = (text: string) => new Set(new ReportDocument(text).findings().map(({ rule }) => rule));
    expect(rulesIn(wordy(LARGEST_READ / 4))).toContain('prose/parts');
    const large = wordy(2 * LARGEST_READ);
    expect(rulesIn(large)).not.toContain('prose/parts');
    const document = new ReportDocument(large);
    expect(document.reports()[0]?.title).toBe(title.trim());
    expect(document.unreadCount).toBe(1);
    const all = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
    document.edit(all, wordy(LARGEST_READ / 4));
    expect(document.unreadCount).toBe(0);
  });

  it('has the places that its text has', () => {
    const report = new ReportDocument(wordy(2 * LARGEST_READ));
    const line = report.lineCount >> 1;
    expect(report.nearest({ line, character: 3 })).toEqual({ line, character: 3 });
    expect(report.nearest({ line, character: 10_000 })).toEqual({ line, character: sentence.length - 1 });
  });
});
