import { SoundName } from './cue';
import { StepCue } from './step-cues';

/** What is said of cues, each with its second from their beginning: "0 Get ready." */
export const said = (cues: readonly StepCue[]): readonly string[] =>
  cues.flatMap(({ offset, cue }) => (cue.kind === 'speak' ? [`${offset / 1000} ${cue.text}`] : []));
/** The seconds at which one of these earcons is heard. */
export const heard = (
  cues: readonly StepCue[],
  ...names: readonly SoundName[]
): readonly number[] =>
  cues.flatMap(({ offset, cue }) =>
    cue.kind === 'sound' && names.includes(cue.name) ? [offset / 1000] : [],
  );
/** The seconds at which a pattern of the vibration is felt. */
export const felt = (cues: readonly StepCue[], pattern: readonly number[]): readonly number[] =>
  cues.flatMap(({ offset, cue }) =>
    cue.kind === 'vibrate' && String(cue.pattern) === String(pattern) ? [offset / 1000] : [],
  );
