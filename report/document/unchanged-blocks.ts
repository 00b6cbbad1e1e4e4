import type { Block } from '../syntax/blocks';
import type { ReadBlock } from './read-block';

/**
 * For each block that the text around an edit was cut into, the earlier one that it still is, or `undefined`. They are
 * looked for from both ends, since an edit is in one place; a block is the same only if it begins at the same character
 * of its first line.
 */
export function unchangedBlocks(
  cut: readonly Block[],
  earlier: readonly ReadBlock[],
): readonly (ReadBlock | undefined)[] {
  const found: (ReadBlock | undefined)[] = cut.map(() => undefined);
  const fewer = Math.min(cut.length, earlier.length);
  let first = 0;
  for (; first < fewer; first++) {
    const same = earlier[first];
    if (!isSame(cut[first], same)) break;
    found[first] = same;
  }
  for (let behind = 1; behind <= fewer - first; behind++) {
    const same = earlier.at(-behind);
    if (!isSame(cut.at(-behind), same)) break;
    found[cut.length - behind] = same;
  }
  return found;
}

function isSame(block: Block | undefined, other: Block | undefined): boolean {
  return (
    block !== undefined &&
    other !== undefined &&
    block.text === other.text &&
    block.boundary === other.boundary &&
    block.firstCharacter === other.firstCharacter
  );
}
