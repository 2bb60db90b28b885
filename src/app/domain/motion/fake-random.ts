/** Chance that comes out the same for the same seed (mulberry32). */
export class FakeRandom {
  constructor(private seed: number) {}

  /** Evenly from 0 to 1. */
  unit(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, most: number): number {
    return least + (most - least) * this.unit();
  }

  /** Evenly in ratio: as often between 1 and 2 as between 2 and 4. */
  ratio(least: number, most: number): number {
    return least * (most / least) ** this.unit();
  }

  /** About normal, with mean 0 and deviation 1 (the sum of four even ones). */
  normal(): number {
    return (this.unit() + this.unit() + this.unit() + this.unit() - 2) * Math.sqrt(3);
  }
}
