import type { ColumnForm, RelationForm, TableForm } from './form';

/** Table four, 政府信息公开行政复议、行政诉讼情况: one row of three blocks of five, the same in 2019 and since 2021. */

const blocks = [
  { id: 'review', label: '行政复议', english: 'review' },
  { id: 'direct-litigation', label: '未经复议直接起诉', english: 'direct litigation' },
  { id: 'litigation-after-review', label: '复议后起诉', english: 'litigation after review' },
] as const;

const outcomes = [
  { id: 'upheld', label: '结果维持', english: 'upheld' },
  { id: 'corrected', label: '结果纠正', english: 'corrected' },
  { id: 'other', label: '其他结果', english: 'other' },
  { id: 'pending', label: '尚未审结', english: 'pending' },
  { id: 'total', label: '总计', english: 'total' },
] as const;

const columns: readonly ColumnForm[] = blocks.flatMap((block) =>
  outcomes.map((outcome) => ({
    id: `${block.id}/${outcome.id}`,
    label: outcome.label,
    english: `${block.english}: ${outcome.english}`,
    group: block.label,
  })),
);

const relations: readonly RelationForm[] = blocks.map((block) => ({
  rule: 'cases/total',
  basis: 'derived',
  name: { zh: `${block.label}总计 = 四种结果之和`, en: `${block.english}: total = sum of the four outcomes` },
  along: 'rows',
  total: `${block.id}/total`,
  parts: outcomes.filter((outcome) => outcome.id !== 'total').map((outcome) => `${block.id}/${outcome.id}`),
}));

function table(form: '2019' | '2021'): TableForm {
  return {
    kind: 'cases',
    form,
    name: { zh: '表四', en: 'table four' },
    columns,
    groups: [],
    rows: [{ id: 'cases', label: '', english: 'cases' }],
    relations,
  };
}

/** Table four of the form of 2019 (国办公开办函〔2019〕60号). */
export const cases2019: TableForm = table('2019');

/** Table four of the form of 2021 (国办公开办函〔2021〕30号). */
export const cases2021: TableForm = table('2021');
