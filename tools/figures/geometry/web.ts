import { MARGIN } from './field.ts';
import type { Line } from './lines.ts';
import type { Point } from './vector.ts';

/** Short legs between named points, strung together into lines. */
export class Web {
  private readonly places = new Map<number, Point>();
  private readonly neighbours = new Map<number, number[]>();

  /** Names a point of the grid; a name given before keeps its place. */
  put(name: number, place: Point): number {
    if (!this.places.has(name)) this.places.set(name, place);
    return name;
  }

  link(a: number, b: number): void {
    this.neighboursOf(a).push(b);
    this.neighboursOf(b).push(a);
  }

  /** The lines, in the picture's px. Open ones begin at a loose end. */
  lines(): readonly Line[] {
    const used = new Set<number>();
    const lines: Line[] = [];
    for (const [name, near] of this.neighbours)
      if (near.length === 1 && !used.has(name))
        lines.push({ points: this.follow(name, used).points, closed: false });
    for (const name of this.neighbours.keys())
      if (!used.has(name)) lines.push(this.follow(name, used));
    return lines;
  }

  private neighboursOf(name: number): number[] {
    let near = this.neighbours.get(name);
    if (near === undefined) this.neighbours.set(name, (near = []));
    return near;
  }

  private follow(start: number, used: Set<number>): Line {
    const names = [start];
    used.add(start);
    let last = start;
    for (;;) {
      const next = this.neighboursOf(last).find((name) => !used.has(name));
      if (next === undefined) break;
      used.add(next);
      names.push(next);
      last = next;
    }
    const points = names.map((name): Point => {
      const [x, y] = this.places.get(name) ?? [0, 0];
      return [x - MARGIN, y - MARGIN];
    });
    return { points, closed: names.length > 3 && this.neighboursOf(last).includes(start) };
  }
}
