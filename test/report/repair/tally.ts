/** How often the right repair was the only one, was offered first, or was among the three that are offered. */
interface Count {
  cases: number;
  only: number;
  first: number;
  three: number;
}

/** Counts by name, to be asserted on and shown. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  /** Notes where the right one stands among the offers of a case, which counts under each of these names. */
  note(names: readonly string[], offers: readonly string[], right: string): void {
    const place = offers.indexOf(right);
    for (const name of names) {
      const count = this.#counts.get(name) ?? { cases: 0, only: 0, first: 0, three: 0 };
      count.cases++;
      if (place === 0 && offers.length === 1) count.only++;
      if (place === 0) count.first++;
      if (place >= 0 && place < 3) count.three++;
      this.#counts.set(name, count);
    }
  }

  cases(name: string): number {
    return this.#counts.get(name)?.cases ?? 0;
  }

  /** The share of cases, from 0 to 1, in which the right one came first. */
  first(name: string): number {
    const { cases, first } = this.#counts.get(name) ?? { cases: 0, first: 0 };
    return cases === 0 ? 0 : first / cases;
  }

  /** Every count, the shares in hundredths. */
  get shares(): Readonly<Record<string, Count>> {
    const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
    return Object.fromEntries(
      [...this.#counts].map(([name, { cases, only, first, three }]) => [
        name,
        { cases, only: share(only, cases), first: share(first, cases), three: share(three, cases) },
      ]),
    );
  }
}
