import type { CheckOptions } from '../arguments';
import type { ExitStatus } from '../exit-status';
import type { FoundFile } from '../find/find-files';
import type { Surroundings } from '../surroundings';
import type { Tally } from '../tally';

/** What a worker is told when it starts. */
export interface WorkerOrder {
  readonly options: CheckOptions;
  readonly surroundings: Pick<Surroundings, 'folder' | 'colour'>;
}

/** Files that a worker checks together; one at a time, handing them over would take longer than checking them. */
export type Batch = readonly FoundFile[];

/** A report, or a line for the standard error. */
export interface Written {
  readonly to: 'output' | 'error';
  readonly text: string;
}

/** What a batch came to. */
export interface BatchOutcome {
  /** In the order in which it was written. */
  readonly written: readonly Written[];
  /** Of all batches that the worker has had. */
  readonly tally: Tally;
  readonly status: ExitStatus;
}
