import type { Camera } from './camera.ts';
import { CELLS, Field, GRID, MARGIN } from './field.ts';
import { endsOf, seen, type SeenSolid, type Solid } from './solids.ts';
import { unit, type Vector } from './vector.ts';

/** Depth of a cell where nothing was hit. */
const NOWHERE = -1e4;
/** Cells of a tile, along one side: only the solids near a tile are asked there. */
const TILE = 8;
/** How near to a surface counts as on it, px. */
const TOUCH = 0.06;
/** Deep enough inside for the outline's field, px. */
const DEEP = -6;

/** A plane that cuts a body: the side the normal points to is left out. Body frame. */
export interface Cut {
  readonly normal: Vector;
  readonly point: Vector;
}

interface SeenCut {
  readonly normal: Vector;
  readonly point: Vector;
}

/** What the camera sees of a group of solids, cell by cell. */
export interface Trace {
  /** Signed distance to the outline, px: inside > 0. */
  readonly silhouette: Field;
  /** Nearness to the eye, px; see `isHit`. */
  readonly depth: Field;
  /** Unit normals towards the eye, three a cell. */
  readonly normals: Float32Array;
  /** Index into `parts`, -1 where nothing is. */
  readonly part: Int8Array;
  readonly parts: readonly string[];
  /** Distance of a point of the picture's frame from the surface, px. */
  readonly distance: (point: Vector) => number;
}

/** Whether the group was hit at this cell. */
export function isHit(trace: Trace, cell: number): boolean {
  return trace.depth.at(cell) > NOWHERE + 1e3;
}

/** Name of the part seen at this cell. */
export function partAt(trace: Trace, cell: number): string | undefined {
  return trace.parts[trace.part[cell] ?? -1];
}

/** Looks at a group of solids, each cell along its line of sight. */
export function trace(solids: readonly Solid[], camera: Camera, cuts: readonly Cut[] = []): Trace {
  return new Tracer(solids, camera, cuts).run();
}

interface Box {
  /** Nearness at which lines of sight enter and leave it. */
  readonly front: number;
  readonly back: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of the picture in which a solid can matter, `joint` px of melting included. */
function boxOf(solid: Solid, joint: number, camera: Camera): Box {
  const ends = endsOf(solid).map(([point, radius]) => ({
    place: camera.project(point),
    reach: radius * camera.scale + joint + 9,
  }));
  return {
    front: Math.max(...ends.map(({ place, reach }) => place[2] + reach)),
    back: Math.min(...ends.map(({ place, reach }) => place[2] - reach)),
    left: Math.min(...ends.map(({ place, reach }) => place[0] - reach)),
    right: Math.max(...ends.map(({ place, reach }) => place[0] + reach)),
    top: Math.min(...ends.map(({ place, reach }) => place[1] - reach)),
    bottom: Math.max(...ends.map(({ place, reach }) => place[1] + reach)),
  };
}

class Tracer {
  private readonly solids: readonly SeenSolid[];
  private readonly cuts: readonly SeenCut[];
  private readonly boxes: readonly Box[];
  private readonly parts: readonly string[];
  private readonly partOf: ReadonlyMap<SeenSolid, number>;
  private readonly silhouette = Field.filled(-9);
  private readonly depth = Field.filled(NOWHERE);
  private readonly normals = new Float32Array(CELLS * 3);
  private readonly part = new Int8Array(CELLS).fill(-1);
  /** Nearness at which a line of sight begins and ends in the tile at hand. */
  private front = 0;
  private back = 0;
  private near: readonly SeenSolid[];
  /** The solid that was nearest when the distance was last asked. */
  private nearest: SeenSolid | undefined;

  constructor(solids: readonly Solid[], camera: Camera, cuts: readonly Cut[]) {
    this.solids = solids.map((solid) => seen(solid, camera));
    this.near = this.solids;
    this.parts = [...new Set(solids.map(({ part }) => part))];
    this.partOf = new Map(
      this.solids.map((seenSolid, index) => [
        seenSolid,
        this.parts.indexOf(solids[index]?.part ?? ''),
      ]),
    );
    this.boxes = this.solids.map((seenSolid, index) => {
      const solid = solids[index];
      if (solid === undefined) throw new Error('A solid without its source.');
      return boxOf(solid, seenSolid.joint, camera);
    });
    this.cuts = cuts.map(({ normal, point }) => ({
      normal: camera.turn(unit(normal)),
      point: camera.project(point),
    }));
  }

  run(): Trace {
    for (let top = 0; top < GRID; top += TILE)
      for (let left = 0; left < GRID; left += TILE) this.traceTile(left, top);
    this.near = this.solids;
    this.closeAtEdges();
    const { silhouette, depth, normals, part, parts } = this;
    return {
      silhouette,
      depth,
      normals,
      part,
      parts,
      distance: ([x, y, z]) => this.distance(x, y, z),
    };
  }

  private traceTile(left: number, top: number): void {
    const x = left - MARGIN;
    const y = top - MARGIN;
    const isNear = (box: Box) =>
      box.left < x + TILE && box.right > x && box.top < y + TILE && box.bottom > y;
    const boxes = this.boxes.filter(isNear);
    if (boxes.length === 0) return;
    this.near = this.solids.filter((_, index) => {
      const box = this.boxes[index];
      return box !== undefined && isNear(box);
    });
    this.front = Math.max(...boxes.map(({ front }) => front));
    this.back = Math.min(...boxes.map(({ back }) => back));
    for (let row = top; row < top + TILE; row++)
      for (let column = left; column < left + TILE; column++) this.traceCell(column, row);
  }

  /** Walks the line of sight inwards; goes on below the surface until it knows how deep the outline encloses it. */
  private traceCell(column: number, row: number): void {
    const x = column - MARGIN;
    const y = row - MARGIN;
    const cell = row * GRID + column;
    let z = this.front;
    let least = 1e5;
    for (let step = 0; step < 110 && z > this.back; step++) {
      const distance = this.distance(x, y, z);
      if (distance < least) least = distance;
      if (distance < TOUCH) {
        if (this.depth.at(cell) < NOWHERE + 1e3) this.hit(cell, x, y, z);
        if (least < DEEP) break;
        z -= Math.max(0.6, -distance);
      } else z -= Math.max(0.25, distance * 0.9);
    }
    this.silhouette.set(cell, -least);
  }

  private hit(cell: number, x: number, y: number, z: number): void {
    this.depth.set(cell, z);
    this.part[cell] = (this.nearest && this.partOf.get(this.nearest)) ?? -1;
    const e = 0.7;
    const a = this.distance(x + e, y, z) - this.distance(x - e, y, z);
    const b = this.distance(x, y + e, z) - this.distance(x, y - e, z);
    const c = this.distance(x, y, z + e) - this.distance(x, y, z - e);
    this.normals.set(unit([a, b, c]), cell * 3);
  }

  /** Solids joined softly, then cut. */
  private distance(x: number, y: number, z: number): number {
    let distance = 1e5;
    let least = 1e5;
    for (const solid of this.near) {
      const own = solid.distance(x, y, z);
      if (own < least) {
        least = own;
        this.nearest = solid;
      }
      const overlap = solid.joint - Math.abs(distance - own);
      distance = Math.min(distance, own);
      if (overlap > 0 && solid.joint > 0) distance -= (overlap * overlap) / (4 * solid.joint);
    }
    for (const { normal, point } of this.cuts) {
      const beyond =
        (x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2];
      if (beyond > distance) distance = beyond;
    }
    return distance;
  }

  /** Shapes that leave the grid end at its edge. */
  private closeAtEdges(): void {
    for (let k = 0; k < GRID; k++) {
      for (const cell of [k, (GRID - 1) * GRID + k, k * GRID, k * GRID + GRID - 1])
        if (this.silhouette.at(cell) > -0.5) this.silhouette.set(cell, -0.5);
    }
  }
}
