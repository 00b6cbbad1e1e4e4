import { describe, expect, test } from 'vitest';
import { findCategories } from '../../report';
import { categories } from '../../report/law/categories';

const idsOf = (name: string) => findCategories(name).map(({ id }) => id);

describe('a category is found', () => {
  test.each<[string, string[]]>([
    ['属于国家秘密', ['refused/state-secret']],
    ['1.属于国家秘密', ['refused/state-secret']],
    ['國家秘密', ['refused/state-secret']],
    ['refused/state-secret', ['refused/state-secret']],
    ['予以公开', ['granted']],
    ['行政查询事项', ['refused/business-query']],
  ])('by %s', (name, ids) => {
    expect(idsOf(name)).toEqual(ids);
  });

  test.each([...Object.values(categories).flat()].map(({ id, label }) => [label.zh, id] as const))(
    'by its own label %s',
    (label, id) => {
      expect(idsOf(label)).toContain(id);
    },
  );

  test.each(['', '。', '预算', '公开'])('not by %j', (name) => {
    expect(idsOf(name)).toEqual([]);
  });
});
