import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { casesExample } from '../../report/rules/examples';
import { baselineFor, opened, wrong, zeros } from './report-in-folder';

const answer = z.object({ text: z.string() });

describe('the built server and corrections', () => {
  test('come as text', async () => {
    const { session, uri, next } = await opened('a.txt', wrong);
    await next();
    const { text } = answer.parse(await session.request('gouji/corrections', { uri }));
    expect(text).toMatch(/^《云岫县档案馆2024年政府信息公开工作年度报告》更正清单\n\n1\. /);
    expect(await session.request('gouji/corrections', { uri: 'file:///nowhere' })).toBeNull();
  });

  test('come without what is dismissed', async () => {
    const surplus = casesExample(zeros(16));
    const { session, uri, next } = await opened('a.txt', wrong + surplus, {
      'gouji.baseline.json': baselineFor('a.txt', wrong),
    });
    expect(await next()).toEqual(['shape/case-cells']);
    const { text } = answer.parse(await session.request('gouji/corrections', { uri }));
    expect(text).toContain('本行应有 15 个数，现有 16 格');
    expect(text.match(/^\d+\. /gm)).toEqual(['1. ']);
  });
});
