/** From here on a byte says that more of its number follows. */
const MORE = 128;

/**
 * Whole numbers in as little memory as can be: each as the difference to the one before it, seven bits a byte, the
 * smallest first, as variable-length integers usually are. Numbers that grow slowly take a byte each.
 */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    const difference = number - last;
    last = number;
    // The lowest bit is the sign, so that small steps back are as short as small steps on.
    let rest = difference < 0 ? -2 * difference - 1 : 2 * difference;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The numbers that were packed. */
export function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = 0;
  let rest = 0;
  let scale = 1;
  for (const byte of bytes) {
    rest += (byte % MORE) * scale;
    scale *= MORE;
    if (byte >= MORE) continue;
    last += rest % 2 === 1 ? -(rest + 1) / 2 : rest / 2;
    numbers.push(last);
    rest = 0;
    scale = 1;
  }
  return numbers;
}
