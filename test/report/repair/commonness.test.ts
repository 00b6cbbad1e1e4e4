import { expect, it } from 'vitest';
import { tableForm } from '../../../report/forms';
import { columnLevels, rowLevels } from '../../../report/repair/commonness';

const forms = (['2019', '2021'] as const).flatMap((form) => tableForm('applications', form) ?? []);

it.each([
  ['row', rowLevels, forms.flatMap(({ rows }) => rows.map(({ id }) => id))],
  ['column', columnLevels, forms.flatMap(({ columns }) => columns.map(({ id }) => id))],
])('every %s of table three has one level of commonness', (_, levels, ids) => {
  expect(levels.flat().sort()).toEqual([...new Set(ids)].sort());
});
