import { hipOf, type LegBones } from '../body/leg.ts';
import { SIGN, SIDES, type Side } from '../body/sides.ts';
import { DEGREE, dot, subtract, unit, type Vector } from '../geometry/vector.ts';
import { supportingArm, type Scene } from './scene.ts';

/** What a drawing shows of left and right, read off its geometry and what was painted. */
export interface Facts {
  /** The arm on which the accent wristband is to be seen. */
  readonly workingHand: Side | undefined;
  /** The hand under the other arm's elbow. */
  readonly supportingHand: Side | undefined;
  /** Sides of the tinted zones. */
  readonly tinted: readonly Side[];
  /** Sides of the zones that are only outlined. */
  readonly outlined: readonly Side[];
  /** Side the head leans to. */
  readonly tilt: Side | undefined;
  /** Side the person lies on; undefined when upright. */
  readonly liesOn: Side | undefined;
  readonly straightLeg: Side | undefined;
  readonly bentLeg: Side | undefined;
  /** Arms that rest in front of a lying person. */
  readonly armsInFront: readonly Side[];
}

/** A head that leans less than this is held straight, degrees. */
const TILTED = 10;
/** A knee bent by less than this is straight, degrees. */
const BENT = 12;
/** A wrist this far before the hips is in front, cm. */
const IN_FRONT = 25;

/** The facts of a scene that has been painted. A lying head follows its pillow: it tilts to no side. */
export function factsOf(scene: Scene): Facts {
  const { pose, zones } = scene;
  const sidesOf = (kind: 'tint' | 'outline') =>
    SIDES.filter((side) => zones.some((zone) => zone.kind === kind && zone.x * SIGN[side] > 0));
  const liesOn = lyingSide(scene);
  const legs = pose.legs;
  const isWhole = legs !== undefined && liesOn !== undefined;
  const bent = isWhole ? SIDES.filter((side) => isBent(scene, side, legs[side])) : [];
  const straight = isWhole ? SIDES.filter((side) => !bent.includes(side)) : [];
  return {
    workingHand: SIDES.find((side) => scene.banded.has(side)),
    supportingHand: supportingArm(pose),
    tinted: sidesOf('tint'),
    outlined: sidesOf('outline'),
    tilt: liesOn === undefined ? leaning(scene) : undefined,
    liesOn,
    straightLeg: straight.length === 1 ? straight[0] : undefined,
    bentLeg: bent.length === 1 ? bent[0] : undefined,
    armsInFront:
      liesOn === undefined ? [] : SIDES.filter((side) => scene.arms[side].wrist[1] > IN_FRONT),
  };
}

/** What would be seen in the mirror: how the app shows the left side. */
export function mirrored(facts: Facts): Facts {
  const flip = (side: Side | undefined): Side | undefined =>
    side === undefined ? undefined : side === 'left' ? 'right' : 'left';
  const flipAll = (sides: readonly Side[]) =>
    SIDES.filter((side) => sides.some((other) => flip(other) === side));
  return {
    workingHand: flip(facts.workingHand),
    supportingHand: flip(facts.supportingHand),
    tinted: flipAll(facts.tinted),
    outlined: flipAll(facts.outlined),
    tilt: flip(facts.tilt),
    liesOn: flip(facts.liesOn),
    straightLeg: flip(facts.straightLeg),
    bentLeg: flip(facts.bentLeg),
    armsInFront: flipAll(facts.armsInFront),
  };
}

/** Whichever side is away from what the picture calls up. */
function lyingSide({ pose }: Scene): Side | undefined {
  const up = unit(pose.view.up ?? [0, 0, 1]);
  return SIDES.find((side) => up[0] * SIGN[side] < -Math.cos(60 * DEGREE));
}

function leaning({ headFrame }: Scene): Side | undefined {
  const crown = headFrame.direction([0, 0, 1]);
  return SIDES.find((side) => crown[0] * SIGN[side] > Math.sin(TILTED * DEGREE));
}

function isBent({ build }: Scene, side: Side, { knee, ankle }: LegBones): boolean {
  const thigh: Vector = unit(subtract(knee, hipOf(build, SIGN[side])));
  const shin: Vector = unit(subtract(ankle, knee));
  return dot(thigh, shin) < Math.cos(BENT * DEGREE);
}
