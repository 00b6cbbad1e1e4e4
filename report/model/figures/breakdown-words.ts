/** Words that join a whole to its parts. */

/** Behind these the parts of the figure before them follow. */
export const partMarkers = /其中|包括|包含|分别为|分别是|分为/;

/** A single addition, never all there is. */
export const inclusion = /含/;

/** What follows is beside the parts, not among them. */
export const additions = /另有|另外|此外|除此|同时|并(?!案)/;

/** Lists that say themselves that they name only some. */
export const someOnly = /等(?!级|额|同)|主要|尤其|特别|重点|例如|比如/;

/** The last part of a list that takes in everything else. */
export const remainder = /^(?:另)?(?:其他|其它|其余|剩余)/;

/** Lists that say themselves that they name all. */
export const allOf = /分别为|分别是|分为/;

/** A figure that sums up what stands before it, and is no part. */
export const sums = /总计|合计|共计|总共|累计/;

/** What one thing may have several of, so that parts may count it twice. */
export const overlapping = /涉及|关于/;
