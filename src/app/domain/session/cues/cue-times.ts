import { Ms } from '../../time/units';
import { Cue, CueContent, SoundName } from './cue';
import { speechLength } from '../plan/speech-length';

/** How long what is heard takes, where it is heard, and what a person chose not to hear of. */
export interface CueTimes {
  /** Length of a text said aloud. */
  speech(text: string): Ms;
  /** How long speech waits for an earcon; 0 where both can be heard at once. */
  sound(name: SoundName): Ms;
  /** True where a text that is too long cannot be cut off by the next, and so must not be begun. */
  readonly exact: boolean;
  /** False where earcons are switched off, so that no word may speak of them. */
  readonly earcons: boolean;
}

/** The phone's voice beside earcons of their own: its pace is only guessed, and it can be cut off. */
export const PHONE_TIMES: CueTimes = {
  speech: speechLength,
  sound: () => 0,
  exact: false,
  earcons: true,
};

/** Several things for one moment, each with its own: speech waits until the earcons before it are over. */
export function inTurn(contents: readonly CueContent[], due: Ms, times: CueTimes): readonly Cue[] {
  const wait = contents.reduce(
    (sum, cue) => (cue.kind === 'sound' ? sum + times.sound(cue.name) : sum),
    0,
  );
  return contents
    .map((cue) => ({ ...cue, due: cue.kind === 'speak' ? due + wait : due }))
    .toSorted((a, b) => a.due - b.due);
}
