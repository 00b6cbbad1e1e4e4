import { type ContentRow, type Contents, corner, organisations, outcomes } from './contents';
import type { Piece } from './placed-text';

/**
 * What becomes of merged cells where a layout has none: only the row's own label is left; blanks take their place;
 * their text is repeated; or they leave nothing behind, so that rows differ in length.
 */
export type Merging = 'own' | 'blank' | 'repeated' | 'ragged';

/** A row of cells. */
export type Cells = readonly Piece[];

/** The depth of labels in table three. */
const DEPTH = 3;

const blank: Piece = { text: '' };

/** Tables two, three and four as rows of cells. */
export function grids(
  contents: Contents,
  merging: Merging,
): readonly [readonly Cells[], readonly Cells[], readonly Cells[]] {
  return [
    proactiveGrid(contents, merging),
    applicationsGrid(contents, merging),
    casesGrid(contents, merging),
  ];
}

/** A cell that spans some columns. */
function spanning(text: string, columns: number, merging: Merging): Piece[] {
  if (merging === 'repeated') return Array.from({ length: columns }, () => ({ text }));
  if (merging === 'blank') return [{ text }, ...Array.from({ length: columns - 1 }, () => blank)];
  return [{ text }];
}

function proactiveGrid(contents: Contents, merging: Merging): Cells[] {
  return contents.proactive.flatMap((part) => [
    spanning(part.item, part.headings.length + 1, merging),
    [{ text: '信息内容' }, ...part.headings.map((text) => ({ text }))],
    ...part.rows.map((row) => [...row.labels.map((text) => ({ text })), ...row.values]),
  ]);
}

function applicationsGrid(contents: Contents, merging: Merging): Cells[] {
  const columns = merging === 'own' || merging === 'ragged' ? 1 : DEPTH;
  const under = merging === 'repeated' ? corner : '';
  const head = (texts: readonly Piece[]) => [...spanning(under, columns, merging), ...texts];
  const applicants = [
    [...spanning(corner, columns, merging), ...spanning('申请人情况', 7, merging)],
    head([{ text: '自然人' }, ...spanning('法人或其他组织', 5, merging), { text: '总计' }]),
    head([blank, ...organisations.map((text) => ({ text })), blank]),
  ];
  const header =
    merging === 'ragged' ? applicants.map((row) => row.filter((cell) => cell.text !== '')) : applicants;
  return [
    ...header,
    ...contents.applications.map((row, index) => [
      ...labelCells(row, contents.applications[index - 1], merging),
      ...row.values,
    ]),
  ];
}

function labelCells(row: ContentRow, before: ContentRow | undefined, merging: Merging): Piece[] {
  const own = row.labels.at(-1) ?? '';
  if (merging === 'own') return [{ text: own }];
  if (merging === 'repeated') {
    return Array.from({ length: DEPTH }, (_, level) => ({ text: row.labels[level] ?? own }));
  }
  const isNew = (level: number) =>
    level === row.labels.length - 1 || before?.labels[level] !== row.labels[level];
  const labels = row.labels.map((text, level) => (isNew(level) ? { text } : blank));
  if (merging === 'ragged') return labels.filter((cell) => cell.text !== '');
  return [...labels, ...Array.from({ length: DEPTH - labels.length }, () => blank)];
}

function casesGrid(contents: Contents, merging: Merging): Cells[] {
  const five = outcomes.map((text) => ({ text }));
  const under = merging === 'blank' ? five.map(() => blank) : merging === 'repeated' ? five : [];
  return [
    [...spanning('行政复议', 5, merging), ...spanning('行政诉讼', 10, merging)],
    [...five, ...spanning('未经复议直接起诉', 5, merging), ...spanning('复议后起诉', 5, merging)],
    [...under, ...five, ...five],
    [...contents.cases],
  ];
}
