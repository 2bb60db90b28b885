import { Earcon, Note } from './earcons';

/** Seconds a tone takes to swell: soft for notes, short enough for a tick to be one. */
const ATTACK = 0.012;
/** An exponential fade ends here, and not at 0, which it cannot reach. */
const SILENCE = 0.0001;
/** Seconds in which what is sounding fades when it is taken back: too short to hear, too long to click. */
const FADE = 0.03;

/** What of an audio context an earcon needs; one that renders into memory has it too. */
export type EarconContext = Pick<
  BaseAudioContext,
  'currentTime' | 'destination' | 'createGain' | 'createOscillator'
>;

/** An earcon placed on the audio clock. */
export interface PlacedEarcon {
  /** Seconds on the audio clock when it has died away. */
  readonly end: number;
  /** Takes it back: unheard when it has not begun, faded out where it sounds. */
  stop(): void;
}

/**
 * Places an earcon on the audio clock.
 *
 * @param when seconds on the context's clock, not in the past
 */
export function placeEarcon(context: EarconContext, earcon: Earcon, when: number): PlacedEarcon {
  const out = context.createGain();
  out.connect(context.destination);
  const tones = earcon.map((note) => placeNote(context, out, note, when + note.at));
  const stop = (): void => {
    const now = context.currentTime;
    out.gain.setValueAtTime(1, now);
    out.gain.linearRampToValueAtTime(0, now + FADE);
    for (const tone of tones) tone.stop(now + FADE);
  };
  return { end: when + Math.max(...earcon.map((note) => note.at + note.length)), stop };
}

function placeNote(
  context: EarconContext,
  out: AudioNode,
  note: Note,
  start: number,
): OscillatorNode {
  const end = start + note.length;
  const tone = context.createOscillator();
  tone.type = note.wave;
  tone.frequency.setValueAtTime(note.pitch, start);
  if (note.glideTo !== undefined) {
    tone.frequency.exponentialRampToValueAtTime(note.glideTo, end);
  }
  const swell = context.createGain();
  swell.gain.setValueAtTime(0, start);
  swell.gain.linearRampToValueAtTime(note.gain, start + ATTACK);
  swell.gain.exponentialRampToValueAtTime(SILENCE, end);
  tone.connect(swell).connect(out);
  tone.start(start);
  tone.stop(end);
  return tone;
}
