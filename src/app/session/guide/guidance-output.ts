import { GuidanceRoutes } from '../../domain/guidance/guidance-routes';
import { CueContent } from '../../domain/session/cues/cue';
import { CueTimes } from '../../domain/session/cues/cue-times';
import { SessionState } from '../../domain/session/state/state';
import { Ms } from '../../domain/time/units';

/** All that is to be played from a moment on, if nobody does anything more. */
export interface GuidanceProgram {
  readonly state: SessionState;
  /** The present, on the monotonic clock. */
  readonly at: Ms;
  /** Cues due before this moment were played already. */
  readonly from: Ms;
  /** True where what is being said is said to its end. */
  readonly continues: boolean;
  /**
   * The answer to what has just been done, played first.
   *
   * @param times how long cues take in this output; by default as the phone's voice is expected to speak
   */
  readonly answer: (times?: CueTimes) => readonly CueContent[];
}

/** Something that plays cues: each output plays those that the routes give to it. */
export interface GuidanceOutput {
  /** To be called within a tap: only there a phone lets sound start. */
  unlock(routes: GuidanceRoutes): void;
  /** Plays a program, in place of all that was still to come. */
  play(program: GuidanceProgram, routes: GuidanceRoutes): void;
  /** Goes on with the program: time has passed, and nothing else has happened. At least once a second. */
  tick(state: SessionState): void;
  /** Falls silent, and gives the phone's audio back. */
  close(): void;
}
