/**
 * The rows of a table three that prose is compared with: received 9 (7 by natural persons), carried in 1, concluded 8
 * (3+1+1+1+1+1), carried out 2.
 */
export const applicationRows = {
  new: [7, 1, 0, 0, 0, 1, 9],
  'carried-in': [1, 0, 0, 0, 0, 0, 1],
  granted: [3, 0, 0, 0, 0, 0, 3],
  partial: [1, 0, 0, 0, 0, 0, 1],
  'refused/third-party': [0, 1, 0, 0, 0, 0, 1],
  'unavailable/not-held': [1, 0, 0, 0, 0, 0, 1],
  'not-processed/repeat': [1, 0, 0, 0, 0, 0, 1],
  'other/other': [1, 0, 0, 0, 0, 0, 1],
  total: [7, 1, 0, 0, 0, 0, 8],
  'carried-out': [1, 0, 0, 0, 0, 1, 2],
};

/** The values of a table four: review 1+0+1+0=2, direct litigation 1+0+0+0=1, litigation after review 0+0+0+1=1. */
export const caseValues = [1, 0, 1, 0, 2, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1];
