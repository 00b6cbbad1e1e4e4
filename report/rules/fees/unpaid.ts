import { reportExample } from '../report-example';

/** The row of table three that counts applications that ended over an unpaid notice of the fee. */
export const unpaidRow = 'other/late-fee';

/** A report with an application that ended over an unpaid notice, and what its last section says of the fee. */
export function unpaidExample(other: string, unpaid = 1): string {
  return reportExample({
    applications: {
      new: [4, 0, 0, 0, 0, 0, 4],
      granted: [4 - unpaid, 0, 0, 0, 0, 0, 4 - unpaid],
      [unpaidRow]: [unpaid, 0, 0, 0, 0, 0, unpaid],
      total: [4, 0, 0, 0, 0, 0, 4],
    },
    other,
  });
}
