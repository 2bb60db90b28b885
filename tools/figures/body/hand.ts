import { cone, type Solid } from '../geometry/solids.ts';
import {
  add,
  cross,
  DEGREE,
  dot,
  scale,
  subtract,
  turned,
  unit,
  type Vector,
} from '../geometry/vector.ts';
import { handShape, type HandPose, type HandShape } from './hand-shapes.ts';

/** Name of the palm's part; fingers and thumb have their own, so that the gaps between them are drawn. */
export const PALM = 'palm';
/** Parts that have gaps between them. */
export const DIGITS: ReadonlySet<string> = new Set([
  'finger-0',
  'finger-1',
  'finger-2',
  'finger-3',
  'thumb',
]);
/** The four fingers: the front of a fist. */
export const FINGERS: ReadonlySet<string> = new Set([...DIGITS].filter((part) => part !== 'thumb'));

/** Where a hand is and looks. */
export interface HandPlace {
  /** +1 for a right hand, -1 for a left one. */
  readonly sign: 1 | -1;
  readonly wrist: Vector;
  /** Direction of the fingers. */
  readonly fingers: Vector;
  /** Direction out of the palm. */
  readonly palm: Vector;
  /** Size, 1 being life's. */
  readonly size: number;
}

interface Frame extends HandPlace {
  /** A point of the hand: cm along the fingers, towards the thumb, out of the palm. */
  readonly at: (along: number, aside: number, out: number) => Vector;
  readonly thumbward: Vector;
}

/** Fingers from the forefinger to the little one: root in the hand, length and radius, cm. */
const FINGER_BONES = [
  { root: [8.6, 3, 0.1], length: 7.2, radius: 1.02 },
  { root: [9.1, 1, 0.2], length: 8, radius: 1.06 },
  { root: [8.7, -1, 0.1], length: 7.4, radius: 1.02 },
  { root: [7.8, -2.9, 0], length: 5.8, radius: 0.92 },
] as const;
const PHALANGES = [0.46, 0.3, 0.24] as const;

function frameOf(place: HandPlace): Frame {
  const fingers = unit(place.fingers);
  const palm = unit(subtract(place.palm, scale(fingers, dot(place.palm, fingers))));
  const thumbward = scale(cross(fingers, palm), place.sign);
  const { size, wrist } = place;
  return {
    ...place,
    fingers,
    palm,
    thumbward,
    at: (along, aside, out) =>
      add(
        wrist,
        add(
          scale(fingers, along * size),
          add(scale(thumbward, aside * size), scale(palm, out * size)),
        ),
      ),
  };
}

/** A hand: palm, four fingers of three bones, thumb. */
export function hand(place: HandPlace, pose: HandPose): readonly Solid[] {
  const frame = frameOf(place);
  const shape = handShape(pose);
  const fingers = shape.curl.flatMap((_, index) => finger(frame, shape, index).solids);
  return [...palm(frame), ...fingers, ...thumb(frame, shape).solids];
}

/** The tip of the thumb. */
export function thumbTip(place: HandPlace, pose: HandPose): Vector {
  return thumb(frameOf(place), handShape(pose)).tip;
}

/** The tip of a finger (0 is the forefinger). */
export function fingertip(place: HandPlace, pose: HandPose, index: number): Vector {
  return finger(frameOf(place), handShape(pose), index).tip;
}

function palm({ at, palm: normal, size: k }: Frame): readonly Solid[] {
  const flat = { normal, share: 0.5, centre: at(5, 0, 0) };
  return [
    cone(PALM, at(1, 0.2, 0.2), at(6.4, 1.5, 0), [3.1 * k, 2.9 * k], { flat }),
    cone(PALM, at(1, -0.2, 0.2), at(6.2, -1.9, 0), [3 * k, 2.6 * k], { flat }),
    cone(PALM, at(-1.5, 0, 0), at(1.5, 0, 0.2), [2.2 * k, 2.4 * k]),
  ];
}

function finger(
  { at, fingers, palm: normal, sign, size: k }: Frame,
  { curl, spread }: HandShape,
  index: number,
): { readonly solids: readonly Solid[]; readonly tip: Vector } {
  const bones = FINGER_BONES[index];
  const bends = curl[index];
  if (bones === undefined || bends === undefined) throw new Error(`There is no finger ${index}.`);
  let start = at(bones.root[0], bones.root[1], bones.root[2]);
  let direction = turned(fingers, normal, sign * (1.5 - index) * spread);
  const axis = unit(cross(direction, normal));
  const solids = PHALANGES.map((share, bone) => {
    direction = turned(direction, axis, bends[bone] ?? 0);
    const end = add(start, scale(direction, share * bones.length * k));
    const radii = [
      (bones.radius - bone * 0.06) * k,
      (bones.radius - 0.06 - bone * 0.06) * k,
    ] as const;
    const solid = cone(`finger-${index}`, start, end, radii, { joint: bone > 0 ? 0.25 : 0.9 });
    start = end;
    return solid;
  });
  return { solids, tip: start };
}

function thumb(
  { at, fingers, thumbward, palm: normal, sign, size: k }: Frame,
  { thumb: held }: HandShape,
): { readonly solids: readonly Solid[]; readonly tip: Vector } {
  const share = held.length ?? 1;
  const root = at(2.2, 2.2, 0.6);
  const out = unit(
    add(scale(fingers, Math.cos(held.out * DEGREE)), scale(thumbward, Math.sin(held.out * DEGREE))),
  );
  const first = turned(out, unit(cross(out, normal)), held.fold);
  const joint = add(root, scale(first, 4.2 * k * share));
  const second = turned(first, normal, sign * held.bend);
  const ball = add(joint, scale(second, 3.2 * k * share));
  const tip = add(ball, scale(turned(second, normal, sign * held.bend * 0.4), 2.2 * k));
  const solids = [
    cone('thumb', root, joint, [1.7 * k, 1.25 * k], { joint: 1.6 }),
    cone('thumb', joint, ball, [1.22 * k, 1.1 * k], { joint: 0.4 }),
    cone('thumb', ball, tip, [1.1 * k, 0.95 * k], { joint: 0.3 }),
  ];
  return { solids, tip };
}
