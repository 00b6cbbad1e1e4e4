import type { Place } from '../model/relations';
import { formatExact } from '../text/exact';
import type { RelatedPlace } from './finding';
import type { TableJudgement } from './judgement';
import { placeName } from './wording';

/**
 * A cell of a table as a place to go to, with its name and its number; none where the table lacks it. Lines count from
 * the start of the block.
 */
export function relatedCell({ table, cells, block }: TableJudgement, place: Place): readonly RelatedPlace[] {
  const cell = cells.at(place);
  if (!cell) return [];
  const name = placeName(table, place);
  const value = cell.value === undefined ? '' : ` ${formatExact(cell.value)}`;
  return [{ range: block.range(cell.cell), message: { zh: `${name.zh}${value}`, en: `${name.en}${value}` } }];
}
