import type { Camera } from './camera.ts';
import { add, dot, scale, subtract, unit, type Vector } from './vector.ts';

/** Squashes a solid along `normal` about `centre`, to `share` of its thickness. */
interface Flattening {
  readonly normal: Vector;
  readonly share: number;
  readonly centre: Vector;
}

interface Bond {
  /** Part of the body it belongs to. */
  readonly part: string;
  /** How far it melts into its neighbours, cm. */
  readonly joint: number;
  readonly flat?: Flattening | undefined;
}

/** A cone with round ends, or a capsule: limbs. Sizes in cm. */
export interface Cone extends Bond {
  readonly kind: 'cone';
  readonly start: Vector;
  readonly end: Vector;
  readonly startRadius: number;
  readonly endRadius: number;
}

/** An ellipsoid: skull, hips. Sizes in cm. */
export interface Ellipsoid extends Bond {
  readonly kind: 'ellipsoid';
  readonly centre: Vector;
  readonly radii: Vector;
  readonly axes: Axes;
}

/** One solid of a body; bodies are many, joined softly. */
export type Solid = Cone | Ellipsoid;

/** Three directions, upright on one another. */
export type Axes = readonly [Vector, Vector, Vector];

/** Right, forward, up. */
export const WORLD: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

interface Options {
  readonly joint?: number;
  readonly flat?: Flattening;
}

/** A cone from `start` to `end`. */
export function cone(
  part: string,
  start: Vector,
  end: Vector,
  radii: readonly [start: number, end: number],
  { joint = 1.5, flat }: Options = {},
): Cone {
  const [startRadius, endRadius] = radii;
  return { kind: 'cone', part, joint, flat, start, end, startRadius, endRadius };
}

/** An ellipsoid about `centre`. */
export function ellipsoid(
  part: string,
  centre: Vector,
  radii: Vector,
  { axes = WORLD, joint = 1.5, flat }: Options & { readonly axes?: Axes } = {},
): Ellipsoid {
  return { kind: 'ellipsoid', part, joint, flat, centre, radii, axes };
}

/** A ball that holds one end of a solid: its centre in the body's frame and its radius, cm. */
export function endsOf(solid: Solid): readonly (readonly [Vector, number])[] {
  return solid.kind === 'cone'
    ? [
        [solid.start, solid.startRadius],
        [solid.end, solid.endRadius],
      ]
    : [[solid.centre, Math.max(...solid.radii)]];
}

/** A solid as the camera sees it: how far a point of the picture's frame is from its surface, px (inside < 0). */
export interface SeenSolid {
  /** How far it melts into its neighbours, px. */
  readonly joint: number;
  distance(x: number, y: number, z: number): number;
}

/** A solid in the picture's frame. */
export function seen(solid: Solid, camera: Camera): SeenSolid {
  const bare =
    solid.kind === 'cone' ? new SeenCone(solid, camera) : new SeenEllipsoid(solid, camera);
  return solid.flat === undefined ? bare : new Flattened(bare, solid.flat, camera);
}

/** Where a solid must stand before it is flattened, so that it stands where it should afterwards. */
function unflatten(point: Vector, solid: Solid, camera: Camera): Vector {
  const place = camera.project(point);
  if (solid.flat === undefined) return place;
  const normal = camera.turn(unit(solid.flat.normal));
  const centre = camera.project(solid.flat.centre);
  const height = dot(subtract(place, centre), normal);
  return add(place, scale(normal, height * (1 / solid.flat.share - 1)));
}

/** Exact distance to a round cone, after Inigo Quilez. */
class SeenCone implements SeenSolid {
  readonly joint: number;
  private readonly start: Vector;
  private readonly axis: Vector;
  private readonly startRadius: number;
  private readonly endRadius: number;
  private readonly axisSquared: number;
  private readonly taper: number;
  private readonly slantSquared: number;
  private readonly inverse: number;

  constructor(solid: Cone, camera: Camera) {
    this.joint = solid.joint * camera.scale;
    this.start = unflatten(solid.start, solid, camera);
    this.axis = subtract(unflatten(solid.end, solid, camera), this.start);
    this.startRadius = solid.startRadius * camera.scale;
    this.endRadius = solid.endRadius * camera.scale;
    this.axisSquared = dot(this.axis, this.axis) || 1e-6;
    this.taper = this.startRadius - this.endRadius;
    this.slantSquared = this.axisSquared - this.taper * this.taper;
    this.inverse = 1 / this.axisSquared;
  }

  distance(x: number, y: number, z: number): number {
    const { start, axis, axisSquared, taper, inverse, slantSquared } = this;
    const px = x - start[0];
    const py = y - start[1];
    const pz = z - start[2];
    const along = px * axis[0] + py * axis[1] + pz * axis[2];
    const beyond = along - axisSquared;
    const ex = px * axisSquared - axis[0] * along;
    const ey = py * axisSquared - axis[1] * along;
    const ez = pz * axisSquared - axis[2] * along;
    const aside = ex * ex + ey * ey + ez * ez;
    const alongSquared = along * along * axisSquared;
    const beyondSquared = beyond * beyond * axisSquared;
    const edge = Math.sign(taper) * taper * taper * aside;
    if (Math.sign(beyond) * slantSquared * beyondSquared > edge)
      return Math.sqrt(aside + beyondSquared) * inverse - this.endRadius;
    if (Math.sign(along) * slantSquared * alongSquared < edge)
      return Math.sqrt(aside + alongSquared) * inverse - this.startRadius;
    return (Math.sqrt(aside * slantSquared * inverse) + along * taper) * inverse - this.startRadius;
  }
}

/** Near enough a distance to an ellipsoid: exact on the surface, of the right sign everywhere. */
class SeenEllipsoid implements SeenSolid {
  readonly joint: number;
  private readonly centre: Vector;
  private readonly radii: Vector;
  private readonly axes: Axes;

  constructor(solid: Ellipsoid, camera: Camera) {
    this.joint = solid.joint * camera.scale;
    this.centre = unflatten(solid.centre, solid, camera);
    this.radii = scale(solid.radii, camera.scale);
    this.axes = [
      camera.turn(solid.axes[0]),
      camera.turn(solid.axes[1]),
      camera.turn(solid.axes[2]),
    ];
  }

  distance(x: number, y: number, z: number): number {
    const { centre, radii } = this;
    const [a, b, c] = this.axes;
    const px = x - centre[0];
    const py = y - centre[1];
    const pz = z - centre[2];
    const u = (px * a[0] + py * a[1] + pz * a[2]) / radii[0];
    const v = (px * b[0] + py * b[1] + pz * b[2]) / radii[1];
    const w = (px * c[0] + py * c[1] + pz * c[2]) / radii[2];
    const near = Math.sqrt(u * u + v * v + w * w);
    const [su, sv, sw] = [u / radii[0], v / radii[1], w / radii[2]];
    const slope = Math.sqrt(su * su + sv * sv + sw * sw);
    return slope < 1e-9 ? -Math.min(...radii) : (near * (near - 1)) / slope;
  }
}

/** A solid squashed along a direction. */
class Flattened implements SeenSolid {
  readonly joint: number;
  private readonly solid: SeenSolid;
  private readonly normal: Vector;
  private readonly centre: Vector;
  private readonly share: number;
  private readonly stretch: number;

  constructor(solid: SeenSolid, flat: Flattening, camera: Camera) {
    this.joint = solid.joint;
    this.solid = solid;
    this.normal = camera.turn(unit(flat.normal));
    this.centre = camera.project(flat.centre);
    this.share = flat.share;
    this.stretch = 1 / flat.share - 1;
  }

  distance(x: number, y: number, z: number): number {
    const { normal, centre } = this;
    const height =
      ((x - centre[0]) * normal[0] + (y - centre[1]) * normal[1] + (z - centre[2]) * normal[2]) *
      this.stretch;
    const inner = this.solid.distance(
      x + normal[0] * height,
      y + normal[1] * height,
      z + normal[2] * height,
    );
    return inner * this.share;
  }
}
