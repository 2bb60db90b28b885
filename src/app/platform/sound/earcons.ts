import { SoundName } from '../../domain/session/cues/cue';
import { Unit } from '../../domain/time/units';

/** One tone of an earcon. */
export interface Note {
  /** Seconds from the start of the earcon. */
  readonly at: number;
  /** Seconds until it has died away. */
  readonly length: number;
  /** Hertz. */
  readonly pitch: number;
  /** Hertz the tone glides to; left out where it stays. */
  readonly glideTo?: number;
  /** Loudness at its height. */
  readonly gain: Unit;
  readonly wave: 'sine' | 'triangle';
}

/** A short signal known by its contour. */
export type Earcon = readonly Note[];

/** One family: the C major pentatonic scale, in Hertz. High enough for a phone's small speaker. */
const D4 = 293.66;
const G4 = 392;
const C5 = 523.25;
const D5 = 587.33;
const E5 = 659.25;
const G5 = 783.99;
const A5 = 880;
const C6 = 1046.5;
const D6 = 1174.66;
const A6 = 1760;

const tone = (at: number, pitch: number, length = 0.28): Note => ({
  at,
  length,
  pitch,
  gain: 0.45,
  wave: 'triangle',
});

const tick = (at: number, pitch: number, gain: Unit = 0.4): Note => ({
  at,
  length: 0.07,
  pitch,
  gain,
  wave: 'triangle',
});

/** A struck bell: a tone with two overtones that do not fit it, fading one after the other. */
const bell: Earcon = [
  { at: 0, length: 1.2, pitch: G5, gain: 0.36, wave: 'sine' },
  { at: 0, length: 0.7, pitch: G5 * 2.76, gain: 0.14, wave: 'sine' },
  { at: 0, length: 0.4, pitch: G5 * 5.4, gain: 0.06, wave: 'sine' },
];

const downThenUp = (at: number): Earcon => [
  tone(at, G5),
  tone(at + 0.2, C5),
  tone(at + 0.4, G5, 0.4),
];

/** The score of every earcon: the contours of docs/spec/content.md, part 3, column "sound". */
export const EARCONS: Readonly<Record<SoundName, Earcon>> = {
  'get-ready': [tone(0, C5), tone(0.2, E5, 0.45)],
  tick: [tick(0, A5)],
  step: bell,
  count: [tick(0, A6, 0.3)],
  'way-back': [tick(0, G4, 0.45)],
  half: [tick(0, G5, 0.22), tick(0.18, G5, 0.22)],
  last: [tick(0, G5), tick(0.18, D6)],
  'change-side': downThenUp(0),
  'turn-over': [...downThenUp(0), ...downThenUp(0.9)],
  knot: [tone(0, D4, 0.2), tone(0.24, D4, 0.3)],
  'ease-off': [{ ...tone(0, E5, 0.7), glideTo: G4 }],
  pause: [tone(0, D4, 0.5)],
  resume: [{ ...tone(0, G4, 0.5), glideTo: D5 }],
  end: [tone(0, C5), tone(0.22, E5), tone(0.44, C6, 0.9)],
};
