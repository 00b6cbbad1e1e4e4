import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../report';
import { casesExample } from '../../report/rules/examples';
import { actions, opened, wrong, zeros } from './report-in-folder';

/** A zero too many, which may go. */
const surplus = casesExample(zeros(16));

describe('the built server and everything safe to fix', () => {
  test('everything safe is fixed by source.fixAll.gouji, once and for all', async () => {
    const text = surplus + wrong + surplus;
    const { session, uri, next, offered } = await opened('a.txt', text);
    expect(await next()).toEqual(['shape/case-cells', 'cases/total', 'shape/case-cells']);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.gouji']) {
      const [action, ...others] = await offered([kind]);
      expect([action?.kind, others]).toEqual(['source.fixAll.gouji', []]);
      const [change] = action?.edit?.documentChanges ?? [];
      if (!change || !('edits' in change)) throw new Error('no edits');
      expect(change.textDocument).toEqual({ uri, version: 1 });
      expect(applyEdits(text, change.edits)).toBe(casesExample(zeros(15)) + wrong + casesExample(zeros(15)));
    }
    expect((await offered()).map(({ kind }) => kind)).not.toContain('source.fixAll.gouji');
    expect(await offered(['source.fixAll.eslint'])).toEqual([]);
    const fixed = casesExample(zeros(15)) + wrong;
    session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: fixed }],
    });
    expect(await next()).toEqual(['cases/total']);
    expect(await offered(['source.fixAll.gouji'])).toEqual([]);
  });

  test('all of one rule are fixed from each of its findings', async () => {
    const text = surplus + surplus;
    const { session, offered } = await opened('a.txt', text);
    const ofRule = (await offered(['quickfix'])).filter(({ title }) => title.startsWith('改好本文中所有'));
    expect(ofRule.map(({ kind, edit }) => [kind, edit])).toEqual([['quickfix', undefined]]);
    const [resolved] = actions.parse([await session.request('codeAction/resolve', ofRule[0])]);
    const [change] = resolved?.edit?.documentChanges ?? [];
    expect(change && 'edits' in change && applyEdits(text, change.edits)).toBe(
      casesExample(zeros(15)).repeat(2),
    );
  });
});
