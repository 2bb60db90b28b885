import { Ms, Unit } from '../time/units';
import { MotionSample } from './motion-sample';
import { firstShake, nextShake, Shake } from './shake';

/** The two knocks lie this far apart. */
const NEAREST_MS: Ms = 140;
const FARTHEST_MS: Ms = 620;

/** Before the first and after the second it is quiet for so long: a third beat of pounding falls into it. */
const QUIET_BEFORE_MS: Ms = 700;
const QUIET_AFTER_MS: Ms = 650;

/** A knock is over once it has been faint for so long; what shakes on beyond `WIDEST_MS` is another. */
const FAINT_MS: Ms = 55;
const WIDEST_MS: Ms = 200;

/** A knock is at its strongest so soon; pushes of a body take longer. */
const RISES_MS: Ms = 70;

/** After a double knock nothing counts for so long, besides the quiet before the next. */
const REFRACTORY_MS: Ms = 400;

/** Readings further apart than this say nothing about what lies between. */
const GAP_MS: Ms = 250;

/** The weaker of two knocks has at least this share of the stronger one: few readings fall on the very crest. */
const LIKENESS = 0.1;

/** While a knock lasts, this share of its strength is loud. */
const LOUD = 0.4;

/** In the quiet after both, this share of the weaker one's strength is a third beat. */
const THIRD = 0.25;

/** What a knock leaves swinging fades by e in so many ms, or sooner. */
const SWING_FADES_MS: Ms = 150;

/** A phone that lies otherwise after the knocks than before was moved: the cosine of 8 degrees. */
const STILL_LIES = 0.99;

/** What the stronger knock must have, in m/s², for the least and the most sensitive ear, and over the floor of noise. */
const FIRMEST = 2.4;
const LIGHTEST = 0.25;
const OVER_FLOOR = 6;

/** Noise beyond this, in m/s², is no noise but a phone that moves: it does not excuse shaking. */
const MOST_NOISE = 0.12;

/** The weaker knock must have this share of that. */
const WEAKER = 0.5;

/** This share of it, and what noise does not reach, is enough to break the quiet. */
const UNQUIET = 0.3;
const OVER_FLOOR_UNQUIET = 3.5;

/** A shake that may be one of two knocks. */
interface Peak {
  readonly at: Ms;
  readonly strength: number;
  /** When it was that strong. */
  readonly crestAt: Ms;
  /** When it was last loud. */
  readonly loudAt: Ms;
}

/** What the ear for knocks remembers between two readings. Its size never grows. */
export interface KnockEar {
  /** True at the one reading that completes a double knock: 650 ms after the second. */
  readonly knock: boolean;
  readonly shake: Shake | null;
  /** When the quiet was last broken. */
  readonly unquietAt: Ms;
  readonly first: Peak | null;
  readonly second: Peak | null;
  /** Where the phone rested before the first knock. */
  readonly restedAt: Shake | null;
}

/** An ear that has heard nothing yet. */
export const FRESH_EAR: KnockEar = {
  knock: false,
  shake: null,
  unquietAt: 0,
  first: null,
  second: null,
  restedAt: null,
};

/** What counts as strong and as faint just now, in m/s². */
interface Levels {
  /** What the stronger knock must have. */
  readonly least: number;
  /** What does not break the quiet. */
  readonly faint: number;
}

function levels(shake: Shake, sensitivity: Unit): Levels {
  const noise = Math.min(MOST_NOISE, shake.floor);
  const least = Math.max(FIRMEST * (LIGHTEST / FIRMEST) ** sensitivity, OVER_FLOOR * noise);
  return { least, faint: Math.max(UNQUIET * least, OVER_FLOOR_UNQUIET * noise) };
}

/** How strong the shaking is, as a share of what a knock must have; 1 is enough. */
export function loudness({ shake }: KnockEar, sensitivity: Unit): Unit {
  if (shake === null) return 0;
  return Math.min(1, shake.strength / levels(shake, sensitivity).least);
}

/**
 * Hears one reading. A double knock is two short sharp shakes of like strength, 140 to 620 ms apart, with quiet before
 * and after, of a phone that lies the same way throughout. The numbers were tuned on modelled traces (docs/knock.md).
 *
 * @param sensitivity 0 only firm knocks, 1 the lightest
 * @param masked true while the phone shakes by itself or is touched: the reading is not listened to
 */
export function detect(
  ear: KnockEar,
  sample: MotionSample,
  sensitivity: Unit,
  masked = false,
): KnockEar {
  const { shake } = ear;
  if (shake === null || sample.at - shake.at > GAP_MS || sample.at < shake.at) {
    return { ...FRESH_EAR, shake: firstShake(sample), unquietAt: sample.at };
  }
  const heard = { ...ear, knock: false, shake: nextShake(shake, sample) };
  if (masked) return heard;
  const now = levels(heard.shake, sensitivity);
  if (heard.first === null) return hearFirst(heard, heard.shake, now);
  if (heard.second === null) return hearSecond(heard, heard.shake, heard.first, now);
  return hearQuiet(heard, heard.shake, [heard.first, heard.second], now);
}

function hearFirst(ear: KnockEar, shake: Shake, { faint }: Levels): KnockEar {
  if (shake.strength < faint) return ear;
  if (shake.at - ear.unquietAt < QUIET_BEFORE_MS) return { ...ear, unquietAt: shake.at };
  return { ...ear, first: peak(shake), restedAt: shake };
}

function hearSecond(ear: KnockEar, shake: Shake, first: Peak, { least, faint }: Levels): KnockEar {
  if (belongsTo(first, shake)) return { ...ear, first: louder(first, shake, faint) };
  if (shake.at - first.at > FARTHEST_MS) return broken(ear, shake);
  const enough = Math.max(WEAKER * least, LIKENESS * first.strength, swingOf(first, shake));
  return shake.strength < enough ? ear : { ...ear, second: peak(shake) };
}

function hearQuiet(
  ear: KnockEar,
  shake: Shake,
  [first, second]: readonly [Peak, Peak],
  { least, faint }: Levels,
): KnockEar {
  if (belongsTo(second, shake)) return { ...ear, second: louder(second, shake, faint) };
  const weaker = Math.min(first.strength, second.strength);
  const stronger = Math.max(first.strength, second.strength);
  const allowed = Math.max(faint, THIRD * weaker, swingOf(second, shake));
  const strong = stronger >= least && weaker >= Math.max(WEAKER * least, LIKENESS * stronger);
  if (shake.strength > allowed || !strong) return broken(ear, shake);
  if (shake.at - second.at < QUIET_AFTER_MS) return ear;
  const sharp = isSharp(first) && isSharp(second);
  if (!sharp || !liesTheSame(ear.restedAt, shake)) return broken(ear, shake);
  return { ...broken(ear, shake), knock: true, unquietAt: shake.at + REFRACTORY_MS };
}

/** True while a knock rings on, or bounces. */
function belongsTo(knock: Peak, { at }: Shake): boolean {
  const since = at - knock.at;
  return since < NEAREST_MS || (at - knock.loudAt < FAINT_MS && since < WIDEST_MS);
}

/** The most that a knock may have left swinging by now. */
function swingOf(knock: Peak, { at }: Shake): number {
  return knock.strength * Math.exp(-(at - knock.at) / SWING_FADES_MS);
}

function isSharp(knock: Peak): boolean {
  return knock.crestAt - knock.at <= RISES_MS;
}

function peak({ at, strength }: Shake): Peak {
  return { at, strength, crestAt: at, loudAt: at };
}

function louder(knock: Peak, { at, strength }: Shake, faint: number): Peak {
  const isLoud = strength > Math.max(faint, LOUD * knock.strength);
  if (!isLoud) return knock;
  if (strength <= knock.strength) return { ...knock, loudAt: at };
  return { at: knock.at, strength, crestAt: at, loudAt: at };
}

function broken(ear: KnockEar, { at }: Shake): KnockEar {
  return { ...ear, first: null, second: null, restedAt: null, unquietAt: at };
}

function liesTheSame(before: Shake | null, after: Shake): boolean {
  if (before === null) return false;
  const along =
    before.restX * after.restX + before.restY * after.restY + before.restZ * after.restZ;
  const lengths =
    Math.hypot(before.restX, before.restY, before.restZ) *
    Math.hypot(after.restX, after.restY, after.restZ);
  return along >= STILL_LIES * lengths;
}
