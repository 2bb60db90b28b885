import { inject, Service } from '@angular/core';
import { LaidTrack, positionAt } from '../../domain/track/lay-track';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { TRACK } from '../../platform/track/track';
import { VISIBILITY } from '../../platform/visibility/visibility';

/** Drift up to this is left alone; nobody hears it, and half of what issue 5 allows is left for the phone. */
const DRIFT_MS: Ms = 20;
/** Drift being made up for is made up for until it is less than this. */
const IN_TIME_MS: Ms = 8;
/** Beyond this it is made up for by a jump: by another pace it would take too long. */
const FAR_MS: Ms = 400;
/** In a hidden page there are only jumps, and not for less than this. */
const FAR_WHEN_HIDDEN_MS: Ms = 50;
/** What another pace may make up for in each second: too little to be heard. */
const STEEPEST = 0.05;

/** How long a phone takes to be heard, until it was measured once (Chromium: 100 to 220 ms). */
const FIRST_GUESS_MS: Ms = 120;
const LONGEST_LAG_MS: Ms = 400;
/** After a jump the position is worth nothing for a while. */
const AFTER_JUMP_MS: Ms = 600;
/** A track that has not been heard by then is looked at all the same. */
const HEARD_BY_MS: Ms = 1500;

/**
 * Keeps a track in time with the session's clock. A phone needs a moment from being told to play until it is heard: that
 * lag is measured at every start and aimed at with the next one. What is left is made up for by a slightly other pace.
 */
@Service()
export class InTime {
  private readonly clock = inject(CLOCK);
  private readonly track = inject(TRACK);
  private readonly visibility = inject(VISIBILITY);

  private lag: Ms = FIRST_GUESS_MS;
  /** True from a start or a jump until its outcome is measured. */
  private isAimed = false;
  /** Before this moment the position tells nothing. */
  private unsureUntil: Ms = 0;
  private isCatchingUp = false;

  /** What comes first in a track is not heard for so long. */
  get unheardMs(): Ms {
    return this.lag;
  }

  /** Lets the prepared track take over where the session's clock stands. */
  start(laid: LaidTrack, seamless: boolean): void {
    this.isCatchingUp = false;
    this.aim(HEARD_BY_MS);
    this.track.takeOver(this.target(laid), seamless);
  }

  /** The track has begun to be heard. */
  heard(laid: LaidTrack): void {
    this.unsureUntil = this.clock.now();
    this.keep(laid);
  }

  /** Brings the track back to the session's clock. */
  keep(laid: LaidTrack): void {
    const position = this.track.position();
    if (position === null || this.clock.now() < this.unsureUntil) return;
    const behind = positionAt(laid, this.clock.now()) - position;
    if (this.isAimed) this.lag = Math.max(0, Math.min(LONGEST_LAG_MS, this.lag + behind));
    this.isAimed = false;
    // A hidden page may be frozen at any moment, and would be left at another pace.
    const hidden = this.visibility.hidden();
    if (Math.abs(behind) > (hidden ? FAR_WHEN_HIDDEN_MS : FAR_MS)) this.jump(laid);
    else this.catchUp(hidden ? 0 : behind);
  }

  private jump(laid: LaidTrack): void {
    this.catchUp(0);
    this.aim(AFTER_JUMP_MS);
    this.track.seek(this.target(laid));
  }

  private catchUp(behind: Ms): void {
    this.isCatchingUp = Math.abs(behind) > (this.isCatchingUp ? IN_TIME_MS : DRIFT_MS);
    const steep = Math.max(-STEEPEST, Math.min(STEEPEST, behind / 1000));
    this.track.pace(this.isCatchingUp ? 1 + steep : 1);
  }

  private aim(unsureMs: Ms): void {
    this.isAimed = true;
    this.unsureUntil = this.clock.now() + unsureMs;
  }

  private target(laid: LaidTrack): Ms {
    return positionAt(laid, this.clock.now()) + this.lag;
  }
}
