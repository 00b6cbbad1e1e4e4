import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type BaselineEntry,
  dismiss,
  dismissalComment,
  fingerprintOf,
  hasDismissals,
  noDismissals,
  ReportDocument,
  resolveConfiguration,
  writeComment,
} from '../../../report';
import { casesExample } from '../../../report/rules/examples';
import { htmlReport, insert, markdownReport, plainReport, sound, twoStrokes } from './reports';

/** What is shown of a document, and what is not, each with its line counted from 0. */
function shown(text: string, comments = true, entries: readonly BaselineEntry[] = []) {
  const document = new ReportDocument(text);
  const { kept, dismissed } = dismiss(document, document.findings(), { comments, entries });
  const lines = text.split('\n');
  return {
    kept: kept.map(({ rule, range }) => [rule, lines[range.start.line]?.trim().slice(0, 40) ?? '']),
    messages: kept.map(({ message }) => message.zh),
    dismissed: dismissed.map(({ finding, reason }) => [finding.rule, reason]),
  };
}

const partial = '（二）部分公开';
const notHeld = '1.本机关不掌握';

describe('a comment', () => {
  const markdown = markdownReport(twoStrokes);
  const html = htmlReport(twoStrokes);
  const rule = 'shape/not-a-number';
  const comment = writeComment(rule, '已核实');

  it('is needed for these tests: without one, both mistakes are shown', () => {
    for (const text of [markdown, html, plainReport(twoStrokes)]) {
      expect(shown(text).kept.map(([id]) => id)).toEqual([rule, rule]);
    }
  });

  it.each([
    ['behind the row', insert(markdown, partial, 'behind', comment)],
    ['above the row', insert(markdown, partial, 'above', comment)],
    ['above the row with blank lines between', insert(markdown, partial, 'above', `${comment}\n\n`)],
    [
      'above the row with another comment between',
      insert(markdown, partial, 'above', `${comment}\n<!-- gouji-dismiss x/y -->`),
    ],
    ['behind the row of a web page', insert(html, partial, 'behind', comment)],
    ['above the row of a web page', insert(html, partial, 'above', comment)],
  ])('%s dismisses what is found there and nothing else', (_, text) => {
    const { kept, dismissed } = shown(text);
    expect(dismissed).toEqual([[rule, '已核实']]);
    expect(kept.filter(([id]) => id === rule)).toEqual([[rule, expect.stringContaining(notHeld)]]);
  });

  it.each([
    ['in Markdown', insert(markdown, '| 项目 |', 'above', comment)],
    ['in Markdown, with a blank line between', insert(markdown, '| 项目 |', 'above', `${comment}\n`)],
    ['in HTML', insert(html, '<table', 'above', comment)],
    ['in HTML, within the table', insert(html, '<tbody>', 'above', comment)],
  ])('directly above a table dismisses everything its rule finds in it (%s)', (_, text) => {
    expect(shown(text)).toMatchObject({
      kept: [],
      dismissed: [
        [rule, '已核实'],
        [rule, '已核实'],
      ],
    });
  });

  it('above a heading does not speak of the table below it', () => {
    const { kept, dismissed } = shown(insert(markdown, '## 三、', 'above', comment));
    expect(dismissed).toEqual([]);
    expect(kept.map(([id]) => id)).toEqual(['dismissal/unused', rule, rule]);
  });

  it('of another rule dismisses nothing, and is reported', () => {
    const text = insert(markdown, partial, 'behind', writeComment('cases/total', '已核实'));
    const { kept, messages } = shown(text);
    expect(kept.map(([id]) => id)).toEqual([rule, 'dismissal/unused', rule]);
    expect(messages[1]).toBe('注释里的 cases/total 不起作用：这里没有这条规则的问题。请删去或改正。');
  });

  it.each([
    ['<!-- gouji-dismiss shape/not-number: 已核实 -->', /没有这条规则，是否应为 shape\/not-a-number。/],
    ['<!-- gouji-dismiss 表三: 已核实 -->', /没有这条规则。/],
    ['<!-- gouji-dismiss dismissal/unused: 已核实 -->', /这条规则的提示不能免去。/],
    ['<!-- gouji-dismiss -->', /没有写明规则编号/],
    ['<!-- gouji-dismiss : 已核实 -->', /没有写明规则编号/],
  ])('%s is reported as of no use', (written, message) => {
    const { kept, messages } = shown(insert(markdownReport(sound), partial, 'behind', written));
    expect(kept).toEqual([['dismissal/unused', expect.stringContaining(partial)]]);
    expect(messages[0]).toMatch(message);
  });

  it.each([
    `<!-- gouji-dismiss ${rule}: -->`,
    `<!-- gouji-dismiss ${rule} -->`,
    `<!-- gouji-dismiss ${rule}： \t-->`,
  ])('%s without a reason has no effect, and is reported', (written) => {
    const { kept, dismissed } = shown(insert(markdown, partial, 'behind', written));
    expect(dismissed).toEqual([]);
    expect(kept.map(([id]) => id)).toEqual([rule, 'dismissal/without-reason', rule]);
  });

  it('may name several rules, each of which must find something', () => {
    const written = `<!-- gouji-dismiss ${rule}、cases/total： 已核实 -->`;
    const { kept, dismissed } = shown(insert(markdown, partial, 'behind', written));
    expect(dismissed).toEqual([[rule, '已核实']]);
    expect(kept.map(([id]) => id)).toEqual(['dismissal/unused', rule]);
  });

  it('is no dismissal in plain text', () => {
    const text = insert(plainReport(twoStrokes), partial, 'behind', comment);
    expect(shown(text, false)).toMatchObject({
      kept: [
        [rule, expect.anything()],
        [rule, expect.anything()],
      ],
    });
  });

  it('says nothing of rules that are turned off', () => {
    const document = new ReportDocument(insert(markdownReport(sound), partial, 'behind', comment));
    const configured = (rules: Record<string, 'off' | 'warning'>) => {
      document.configure(resolveConfiguration([{ source: { kind: 'settings' }, values: { rules } }]));
      const { kept } = dismiss(document, document.findings(), { comments: true, entries: [] });
      return kept.map((finding) => [finding.rule, finding.severity]);
    };
    expect(configured({ [rule]: 'off' })).toEqual([]);
    expect(configured({ dismissal: 'off' })).toEqual([]);
    expect(configured({ 'dismissal/unused': 'warning' })).toEqual([['dismissal/unused', 'warning']]);
  });

  it.each([
    ['合计 --> <td>1</td> | 2', '合计 —＞ ＜td＞1＜/td＞ ｜ 2'],
    ['一\n二', '一 二'],
    [' ---- ', '—'],
  ])('holds the reason %j without being ended or torn by it', (reason, written) => {
    expect(writeComment('a/b', reason)).toBe(`<!-- gouji-dismiss a/b: ${written} -->`);
  });
});

/** The baseline's entries for all findings of a text that stand on lines with these words. */
function entriesFor(text: string, words: string): BaselineEntry[] {
  const document = new ReportDocument(text);
  const findings = document.findings();
  return findings
    .filter(({ range }) => text.split('\n')[range.start.line]?.includes(words))
    .map((finding) => {
      const print = fingerprintOf(document, findings, finding);
      if (!print) throw new Error('no fingerprint');
      const { fingerprint, place } = print;
      return { rule: finding.rule, fingerprint, place: place.zh, reason: '已核实', date: '2025-01-31' };
    });
}

describe('an entry of a baseline', () => {
  const rule = 'shape/not-a-number';
  const text = plainReport(twoStrokes);
  const entries = entriesFor(text, partial);
  const dismissed = [[rule, '已核实']];
  const change = (before: string, after: string) => {
    expect(text).toContain(before);
    return text.replace(before, after);
  };

  it('dismisses the finding it was made for and no other', () => {
    expect(entries.map(({ place }) => place)).toEqual([expect.stringContaining('部分公开·自然人')]);
    expect(shown(text, false, entries)).toMatchObject({
      kept: [[rule, expect.stringContaining(notHeld)]],
      dismissed,
    });
  });

  it.each([
    ['lines above', `\n\n前言：2024 年，5 件。\n${text}`],
    ['lines below', `${text}补充：2 件。\n`],
    ['blanks in the title', change('云岫县档案馆2024年', '云岫县档案馆 2024 年')],
    ['the numbering of the section', change('三、收到', '二、收到')],
    ['the label of the row', change('（二）部分公开', '(二) 部分公开')],
    ['another row', change('1.本机关不掌握相关政府信息\t/', '1.本机关不掌握相关政府信息\t—')],
    ['how wide a character is', text.replace(/(部分公开.*)\//, '$1／')],
    ['line ends', text.replaceAll('\n', '\r\n')],
  ])('survives a change of %s', (_, changed) => {
    expect(changed).not.toBe(text);
    const outcome = shown(changed, false, entries);
    expect(outcome.dismissed).toEqual(dismissed);
    expect(outcome.kept.map(([id]) => id)).not.toContain('dismissal/unused');
  });

  it.each([
    ['what it flags', text.replace(/(部分公开.*)\//, '$1无')],
    ['the report', change('2024年', '2023年')],
  ])(
    'does not survive a change of %s: the finding is back, and the entry is reported at the title',
    (_, changed) => {
      const { kept, dismissed: gone } = shown(changed, false, entries);
      expect(gone).toEqual([]);
      expect(kept.map(([id]) => id)).toEqual(['dismissal/unused', rule, rule]);
      expect(kept[0]?.[1]).toContain('政府信息公开工作年度报告');
    },
  );

  it('survives as long as every figure stays that the finding speaks of', () => {
    const cases = (first: number, total: number, next: number) =>
      casesExample([first, 0, 0, 0, total, next, 0, 0, 0, next, 0, 0, 0, 0, 0]);
    const before = cases(1, 3, 0);
    const made = entriesFor(before, '1\t0\t0\t0\t3');
    expect(made.map((entry) => entry.rule)).toEqual(['cases/total']);
    expect(shown(cases(1, 3, 4), false, made)).toMatchObject({
      kept: [],
      dismissed: [['cases/total', '已核实']],
    });
    for (const changed of [cases(0, 3, 0), cases(1, 4, 0)]) {
      expect(shown(changed, false, made).kept.map(([id]) => id)).toEqual(['dismissal/unused', 'cases/total']);
    }
  });

  it('is reported when the mistake is mended', () => {
    const { kept, messages } = shown(plainReport(sound), false, entries);
    expect(kept.map(([id]) => id)).toEqual(['dismissal/unused']);
    expect(messages[0]).toMatch(
      /gouji\.baseline\.json 里 2025-01-31 的一条“不再提示”.*部分公开·自然人.*已核实/,
    );
  });

  it('without a reason has no effect, and is reported', () => {
    const { kept } = shown(
      text,
      false,
      entries.map((entry) => ({ ...entry, reason: ' ' })),
    );
    expect(kept.map(([id]) => id)).toEqual(['dismissal/without-reason', rule, rule]);
  });

  it('says nothing of a document that holds no report', () => {
    expect(shown('购物清单\n牛奶 2 盒\n', false, entries).kept).toEqual([]);
  });

  it('tells findings apart that are alike in everything but their order', () => {
    const twice = `${text}\n${text}`;
    const all = entriesFor(twice, partial);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const second = shown(twice, false, all.slice(1));
    expect(second.kept).toHaveLength(3);
    expect(second.dismissed).toEqual(dismissed);
  });
});

describe('a document without dismissals', () => {
  it('is told without gathering its findings', () => {
    const document = new ReportDocument(markdownReport(twoStrokes));
    expect(hasDismissals(document, { comments: true, entries: [] })).toBe(false);
    const findings = document.findings();
    expect(dismiss(document, findings, noDismissals).kept).toBe(findings);
  });
});

describe('the comment that dismisses a finding', () => {
  /** The text after the first finding was dismissed by a comment, if one can do it. */
  function commented(text: string, language: 'markdown' | 'html'): string | undefined {
    const document = new ReportDocument(text);
    const [finding] = document.findings();
    const edit = finding && dismissalComment(document, finding, '已核实', language);
    return edit && applyEdits(text, [edit]);
  }

  it('stands at the end of the line in Markdown', () => {
    const text = commented(markdownReport(twoStrokes), 'markdown') ?? '';
    expect(text.split('\n').find((line) => line.includes(partial))).toMatch(
      / 0 \| <!-- gouji-dismiss shape\/not-a-number: 已核实 -->$/,
    );
    expect(shown(text).dismissed).toHaveLength(1);
  });

  it.each(['markdown', 'html'] as const)('stands within the cell of an HTML table (%s)', (language) => {
    const text = commented(htmlReport(twoStrokes), language) ?? '';
    expect(text).toContain('<td>/<!-- gouji-dismiss shape/not-a-number: 已核实 --></td>');
    expect(shown(text).dismissed).toHaveLength(1);
  });

  it('keeps line ends as they are', () => {
    const text = commented(markdownReport(twoStrokes).replaceAll('\n', '\r\n'), 'markdown') ?? '';
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(shown(text).dismissed).toHaveLength(1);
  });

  it('dismisses one after another', () => {
    const text = [1, 2].reduce((before) => {
      const document = new ReportDocument(before);
      const { kept } = dismiss(document, document.findings(), { comments: true, entries: [] });
      const edit = kept[0] && dismissalComment(document, kept[0], '已核实', 'markdown');
      return edit ? applyEdits(before, [edit]) : before;
    }, markdownReport(twoStrokes));
    expect(shown(text)).toMatchObject({
      kept: [],
      dismissed: [
        ['shape/not-a-number', '已核实'],
        ['shape/not-a-number', '已核实'],
      ],
    });
  });

  it('is not written without a reason, which would have no effect', () => {
    const document = new ReportDocument(markdownReport(twoStrokes));
    const [finding] = document.findings();
    expect(finding && dismissalComment(document, finding, ' ', 'markdown')).toBeUndefined();
  });
});
