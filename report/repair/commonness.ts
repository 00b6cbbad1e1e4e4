/**
 * How common it is, in published reports, that a row or a column of table three holds anything at all, from the
 * commonest (level 0) to the rarest. It only chooses between repairs that are alike in everything else, such as a value
 * that may belong to either of two rows; it proves nothing.
 */
export const rowLevels: readonly (readonly string[])[] = [
  ['new', 'total'],
  ['granted', 'unavailable/not-held'],
  ['partial', 'other', 'other/other'],
  ['carried-out', 'not-processed/petition'],
  [
    'carried-in',
    'refused/process-information',
    'refused/enforcement-file',
    'unavailable/needs-production',
    'not-processed/repeat',
    'other/late-correction',
  ],
  ['refused/internal-affairs', 'refused/business-query', 'unavailable/unclear'],
  ['refused/third-party', 'other/late-fee'],
  [
    'refused/state-secret',
    'refused/security-and-stability',
    'not-processed/excessive',
    'not-processed/confirm-or-reissue',
  ],
  ['refused/forbidden-by-law'],
  ['not-processed/publication'],
];

/** The same of columns. */
export const columnLevels: readonly (readonly string[])[] = [
  ['natural-person', 'total'],
  ['company'],
  ['other-organisation'],
  ['public-interest-organisation', 'legal-services-firm'],
  [],
  ['research-institute'],
];

/** How rare it is that a row holds anything: 0 for the commonest rows and for rows of other tables. */
export function rarityOfRow(id: string): number {
  return rowRarity.get(id) ?? 0;
}

/** How rare it is that a column holds anything: 0 for the commonest columns and for columns of other tables. */
export function rarityOfColumn(id: string): number {
  return columnRarity.get(id) ?? 0;
}

const rowRarity = byId(rowLevels);
const columnRarity = byId(columnLevels);

function byId(levels: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(levels.flatMap((ids, level) => ids.map((id) => [id, level] as const)));
}
