import { Ms } from '../time/units';
import { MotionSample } from './motion-sample';

/** What the phone rests at is followed this fast: quicker moves are shaking, slower ones are the phone being turned. */
const REST_FOLLOWS_MS: Ms = 80;

/** How fast the floor of noise is learned. */
const FLOOR_FOLLOWS_MS: Ms = 2000;

/** The floor a sensor is given before anything is known of it, and the least it can have, in m/s². */
const FIRST_FLOOR = 0.1;
const LEAST_FLOOR = 0.02;

/** One reading may lift the floor no more than if it were this many times as strong: knocks are not noise. */
const FLOOR_CLIMBS = 2;

/** How a phone is shaken at one moment, whatever way up it lies. */
export interface Shake {
  readonly at: Ms;
  /** What it rests at, in m/s²: gravity, and slow movement. */
  readonly restX: number;
  readonly restY: number;
  readonly restZ: number;
  /** How far the newest reading is from that, in m/s². */
  readonly strength: number;
  /** What strength is usual here, in m/s²: the sensor's own noise, and steady trembling. */
  readonly floor: number;
}

/** The first moment: nothing is known but where the phone rests. */
export function firstShake({ at, x, y, z }: MotionSample): Shake {
  return { at, restX: x, restY: y, restZ: z, strength: 0, floor: FIRST_FLOOR };
}

/** The next moment. Readings may come at any rate, and unevenly. */
export function nextShake(before: Shake, { at, x, y, z }: MotionSample): Shake {
  const [dx, dy, dz] = [x - before.restX, y - before.restY, z - before.restZ];
  const strength = Math.hypot(dx, dy, dz);
  const rest = share(at - before.at, REST_FOLLOWS_MS);
  const climb = Math.min(strength, before.floor * FLOOR_CLIMBS) - before.floor;
  const floor = before.floor + climb * share(at - before.at, FLOOR_FOLLOWS_MS);
  return {
    at,
    restX: before.restX + dx * rest,
    restY: before.restY + dy * rest,
    restZ: before.restZ + dz * rest,
    strength,
    floor: Math.max(LEAST_FLOOR, floor),
  };
}

/** How much of the way a first-order filter goes in `passed`. */
function share(passed: Ms, follows: Ms): number {
  return 1 - Math.exp(-passed / follows);
}
