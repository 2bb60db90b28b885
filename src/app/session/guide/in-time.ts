import { inject, Service } from '@angular/core';
import { isSilent, LaidTrack, positionAt } from '../../domain/track/lay-track';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { TRACK } from '../../platform/track/track';
import { VISIBILITY } from '../../platform/visibility/visibility';

/** Drift up to this is left alone; nobody hears it, and half of the bar in docs/spec/quality.md is left for the phone. */
const DRIFT_MS: Ms = 20;
/** Drift being made up for is made up for until it is less than this. */
const IN_TIME_MS: Ms = 8;
/** Beyond this it is made up for by a jump where nothing is being said, and in a hidden page only so. */
const FAR_MS: Ms = 50;
/** Beyond this by a jump into whatever is being said: by another pace it would take too long. */
const TOO_FAR_MS: Ms = 1000;
/** Where a jump would be heard: so far round it. */
const ROUND_A_JUMP_MS: Ms = 150;
/** What another pace may make up for in each second: too little to be heard. */
const STEEPEST = 0.05;
/** Another pace is heard half a second after it is set (Chromium), and a tick comes each second: more would overshoot. */
const MADE_UP_IN_MS: Ms = 2000;

/** What a track can be told that is heard a moment later. */
type Move = 'start' | 'jump';

/** How long a phone takes to be heard, until it was measured (Chromium: 100 to 220 ms to start, 40 to 140 to jump). */
export const FIRST_GUESS_MS: Readonly<Record<Move, Ms>> = { start: 120, jump: 80 };
const LONGEST_LAG_MS: Ms = 400;
/** After a start or a jump the position tells nothing for a while: it moves before the sound does (Chromium). */
const UNSURE_MS: Ms = 700;

/**
 * Keeps a track in time with the session's clock. A phone needs a moment from being told to play until it is heard, and
 * another, mostly shorter one to jump: each lag is measured whenever it occurs and aimed at the next time. What is left
 * is made up for by a slightly other pace.
 */
@Service()
export class InTime {
  private readonly clock = inject(CLOCK);
  private readonly track = inject(TRACK);
  private readonly visibility = inject(VISIBILITY);

  private readonly lags: Record<Move, Ms> = { ...FIRST_GUESS_MS };
  /** Whose outcome is yet to be measured. */
  private aimed: Move | null = null;
  /** Before this moment the position tells nothing. */
  private unsureUntil: Ms = 0;
  private isCatchingUp = false;

  /** What comes first in a track is not heard for so long. */
  get unheardMs(): Ms {
    return this.lags.start;
  }

  /** Lets the prepared track take over where the session's clock stands. */
  start(laid: LaidTrack, seamless: boolean): void {
    this.isCatchingUp = false;
    this.track.takeOver(this.aim(laid, 'start'), seamless);
  }

  /** Brings the track back to the session's clock. */
  keep(laid: LaidTrack): void {
    const position = this.track.position();
    if (position === null || this.clock.now() < this.unsureUntil) return;
    const behind = positionAt(laid, this.clock.now()) - position;
    this.learn(behind);
    if (this.shouldJump(laid, Math.abs(behind))) this.jump(laid);
    // A hidden page may be frozen at any moment, and would be left at another pace.
    else this.catchUp(this.visibility.hidden() ? 0 : behind);
  }

  private shouldJump(laid: LaidTrack, off: Ms): boolean {
    const now = this.clock.now();
    const reach = off + ROUND_A_JUMP_MS;
    return off > TOO_FAR_MS || (off > FAR_MS && isSilent(laid, now - reach, now + reach));
  }

  private jump(laid: LaidTrack): void {
    this.catchUp(0);
    this.track.seek(this.aim(laid, 'jump'));
  }

  private catchUp(behind: Ms): void {
    this.isCatchingUp = Math.abs(behind) > (this.isCatchingUp ? IN_TIME_MS : DRIFT_MS);
    const steep = Math.max(-STEEPEST, Math.min(STEEPEST, behind / MADE_UP_IN_MS));
    this.track.pace(this.isCatchingUp ? 1 + steep : 1);
  }

  /** Where the track is told to be, so that it is where the session's clock stands once it is heard. */
  private aim(laid: LaidTrack, move: Move): Ms {
    const now = this.clock.now();
    this.aimed = move;
    this.unsureUntil = now + UNSURE_MS;
    return positionAt(laid, now) + this.lags[move];
  }

  private learn(behind: Ms): void {
    const move = this.aimed;
    this.aimed = null;
    if (move === null) return;
    // Half of it: no two starts of a phone are alike.
    this.lags[move] = Math.max(0, Math.min(LONGEST_LAG_MS, this.lags[move] + behind / 2));
  }
}
