import { Ms } from '../time/units';
import { FakeRandom } from './fake-random';
import { MotionSample } from './motion-sample';

/** Steps in which what happens to the phone is worked out. */
const STEP_MS: Ms = 2;

const GRAVITY = 9.81;

/** How the phone reads its sensor. */
export interface Reading {
  /** Readings a second. */
  readonly rate: number;
  /** How unevenly they come: deviation, as a share of the time between two. */
  readonly jitter: number;
  /** Share of readings that never come. */
  readonly lost: number;
  /** Deviation of the noise on each axis, m/s². */
  readonly noise: number;
  /** What values are rounded to, m/s²: Chromium hands out tenths. */
  readonly rounding: number;
  /** Bandwidth of the sensor's own filter, Hz. */
  readonly bandwidth: number;
}

/** A phone as seen by its sensor: rates of 30 to 100 a second, uneven, noisy, some rounded. */
export function aReading(random: FakeRandom, rate: number | null = null): Reading {
  return {
    rate: rate ?? random.between(30, 100),
    jitter: random.between(0.02, 0.2),
    lost: random.between(0, 0.02),
    noise: random.between(0.01, 0.06),
    rounding: random.unit() < 0.5 ? 0.1 : 0.001,
    bandwidth: random.between(30, 80),
  };
}

/** A phone lying somewhere, to which things happen. It shakes mostly up and down. */
export class FakeLyingPhone {
  private readonly shaken: Float64Array;
  private readonly tilt: Float64Array;

  constructor(
    readonly lengthMs: Ms,
    private readonly random: FakeRandom,
  ) {
    const steps = Math.ceil(lengthMs / STEP_MS) + 1;
    this.shaken = new Float64Array(steps);
    this.tilt = new Float64Array(steps).fill(random.between(-0.15, 0.15));
  }

  /** A blow that rings: `strength` m/s² at its highest, at `frequency` Hz, fading by e in `fadesMs`. */
  blow(at: Ms, strength: number, frequency: number, fadesMs: Ms): void {
    const turn = 2 * Math.PI * frequency * (STEP_MS / 1000);
    // The first crest of a ringing that fades is lower than what it starts from.
    const crestMs = 250 / frequency;
    const from = strength * Math.exp(crestMs / fadesMs);
    this.over(at, at + fadesMs * 7, (ms, index) => {
      this.add(index, from * Math.exp(-ms / fadesMs) * Math.sin((turn * ms) / STEP_MS));
    });
  }

  /** A push that comes and goes: one wave, from trough to trough. */
  push(at: Ms, strength: number, lastsMs: Ms): void {
    this.over(at, at + lastsMs, (ms, index) => {
      this.add(index, (strength * (1 - Math.cos((2 * Math.PI * ms) / lastsMs))) / 2);
    });
  }

  /** Steady shaking, swelling and fading at its ends. */
  sway(at: Ms, lastsMs: Ms, strength: number, frequency: number): void {
    const phase = this.random.between(0, 2 * Math.PI);
    this.over(at, at + lastsMs, (ms, index) => {
      const swell = Math.min(1, ms / 300, (lastsMs - ms) / 300);
      this.add(index, swell * strength * Math.sin((2 * Math.PI * frequency * ms) / 1000 + phase));
    });
  }

  /** It is turned by so many radians, and stays that way. */
  turn(at: Ms, lastsMs: Ms, by: number): void {
    const [first, last] = [Math.floor(at / STEP_MS), Math.floor((at + lastsMs) / STEP_MS)];
    for (let index = Math.max(0, first); index < this.tilt.length; index++) {
      const done = Math.min(1, (index - first) / (last - first));
      this.tilt[index] = (this.tilt[index] ?? 0) + (by * (1 - Math.cos(Math.PI * done))) / 2;
    }
  }

  /** What its sensor hands out. */
  readings(how: Reading): readonly MotionSample[] {
    const filtered = this.filtered(how.bandwidth);
    const samples: MotionSample[] = [];
    const every = 1000 / how.rate;
    for (let due = every; due < this.lengthMs - every; due += every) {
      const at = due + Math.max(-0.45, Math.min(0.45, this.random.normal() * how.jitter)) * every;
      if (this.random.unit() < how.lost) continue;
      samples.push(this.sample(at, filtered, how));
    }
    return samples;
  }

  private sample(at: Ms, shaken: Float64Array, how: Reading): MotionSample {
    const index = Math.floor(at / STEP_MS);
    const [shake, tilt] = [shaken[index] ?? 0, this.tilt[index] ?? 0];
    const read = (value: number) =>
      Math.round((value + this.random.normal() * how.noise) / how.rounding) * how.rounding;
    return {
      at,
      x: read(shake * 0.35),
      y: read(shake * 0.2 + GRAVITY * Math.sin(tilt)),
      z: read(shake * 0.91 + GRAVITY * Math.cos(tilt)),
    };
  }

  /** Two poles, as sensors cut off what is too fast for them. */
  private filtered(bandwidth: number): Float64Array {
    const share = 1 - Math.exp((-2 * Math.PI * bandwidth * STEP_MS) / 1000);
    let [once, twice] = [0, 0];
    return this.shaken.map((value) => {
      once += share * (value - once);
      twice += share * (once - twice);
      return twice;
    });
  }

  private over(from: Ms, to: Ms, each: (ms: Ms, index: number) => void): void {
    const last = Math.min(this.shaken.length - 1, Math.floor(to / STEP_MS));
    for (let index = Math.max(0, Math.ceil(from / STEP_MS)); index <= last; index++) {
      each(index * STEP_MS - from, index);
    }
  }

  private add(index: number, value: number): void {
    this.shaken[index] = (this.shaken[index] ?? 0) + value;
  }
}
