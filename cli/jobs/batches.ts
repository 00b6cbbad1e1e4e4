import type { FoundFile } from '../find/find-files';
import type { Batch } from './messages';

const FILES_IN_BATCH = 32;

/** The files in batches, in their order; they are looked for while they are asked for. */
export function* batchesOf(found: Iterable<FoundFile>): Generator<Batch> {
  let batch: FoundFile[] = [];
  for (const file of found) {
    batch.push(file);
    if (batch.length < FILES_IN_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
