import { inject, Service } from '@angular/core';
import { Subscription } from 'rxjs';
import { Ms } from '../../../domain/time/units';
import {
  Around,
  positionAt,
  silentMoment,
  TrackSchedule,
} from '../../../domain/track/track-schedule';
import { CLOCK } from '../../../platform/clock/clock';
import { TRACK } from '../../../platform/track/track';
import { VISIBILITY } from '../../../platform/visibility/visibility';

/** Drift up to this is left alone: nobody hears it, and it is less than half of the bar in docs/spec/quality.md. */
const DRIFT_MS: Ms = 20;
/** Once a correction has begun, it goes on until the drift is less than this. */
const SYNCED_MS: Ms = 8;
/**
 * Beyond this the track jumps, but only where nothing is being said. No two jumps of a phone are alike: what one may miss
 * by, and less, is made up for by pace alone.
 */
const FAR_MS: Ms = 200;
/** The same in a hidden page, which is never left at another pace. */
const FAR_WHILE_HIDDEN_MS: Ms = 50;
/**
 * A hidden page may be frozen at any moment and be left at another pace: there the track jumps for less, too, but no more
 * often than this. No two jumps of a phone are alike, and one that missed would call for the next.
 */
const SMALL_JUMPS_APART_MS: Ms = 60_000;
/** Beyond this the track jumps even into a sentence: another pace would take too long. */
const TOO_FAR_MS: Ms = 1000;
/** It must be silent for this long before and behind what a jump skips or repeats. */
const JUMP_MARGIN_MS: Ms = 150;
/** How far ahead a silence for a jump is looked for: the session ticks each second. */
const NEXT_TICK_MS: Ms = 1000;
/**
 * How much faster or slower the track may play. Less than half of it is not heard; more is needed for some seconds after
 * a start that took long, where all is being said and no jump is possible: or the first step's words would be late.
 */
const STEEPEST = 0.1;
/** Another pace is heard half a second after it is set (Chromium), and a tick comes each second: more would overshoot. */
const MADE_UP_IN_MS: Ms = 1500;

/** Where the track stood at a moment of the monotonic clock; `took` is how long it was to look. */
interface Look {
  readonly at: Ms;
  readonly position: Ms;
  readonly took: Ms;
}

/** What a track is heard to do only a moment after it is told to. */
type Move = 'start' | 'jump';

/** The lag of each move until it was measured (Chromium: 100 to 220 ms to start, 40 to 140 ms to jump). */
export const INITIAL_LAG_MS: Readonly<Record<Move, Ms>> = { start: 120, jump: 80 };
const LONGEST_LAG_MS: Ms = 400;
/** A look at clock and position that took longer was interrupted between the two: it tells nothing of drift. */
const LONGEST_LOOK_MS: Ms = 5;
/** The same position told again sooner than this was told from memory; later, the track stands still. */
const REMEMBERED_MS: Ms = 500;
/** How long the position is not to be trusted after a move: it moves before the sound does (Chromium). */
const UNSURE_MS: Ms = 700;

/**
 * Keeps a track in time with the session's clock. A phone is heard only a moment after it is told to play or to jump:
 * this lag is measured at each move, and the next move is aimed that much ahead. What drift is left is corrected by
 * playing a little faster or slower.
 */
@Service()
export class TrackSync {
  private readonly clock = inject(CLOCK);
  private readonly track = inject(TRACK);
  private readonly visibility = inject(VISIBILITY);

  private readonly lags: Record<Move, Ms> = { ...INITIAL_LAG_MS };
  /** The move whose lag is yet to be measured. */
  private unmeasured: Move | null = null;
  /** Before this moment the position is not to be trusted. */
  private unsureUntil: Ms = 0;
  private isCorrecting = false;
  /** Before this moment the track does not jump for less than `FAR_WHILE_HIDDEN_MS`. */
  private noSmallJumpUntil: Ms = 0;
  /** The jump that waits for a silence before the next tick. */
  private waiting = Subscription.EMPTY;

  private lastLook: Look | null = null;

  /** Where the track stands; null before the first one. No other asks it, for a look counts from the first in a task. */
  position(): Ms | null {
    return this.look()?.position ?? null;
  }

  /** Time from `start` until the phone is heard. */
  get startLagMs(): Ms {
    return this.lags.start;
  }

  /**
   * Starts the track that was prepared, at the present moment of its schedule.
   *
   * @param seamless true lets the track before sound until this one is heard
   */
  start(schedule: TrackSchedule, seamless: boolean): void {
    this.waiting.unsubscribe();
    this.isCorrecting = false;
    this.track.takeOver(this.aim(schedule, 'start'), seamless);
  }

  /** Brings the track back to the session's clock where it has drifted. To be called at each tick. */
  correct(schedule: TrackSchedule): void {
    this.waiting.unsubscribe();
    const look = this.look();
    const now = this.clock.now();
    if (this.track.state() !== 'on' || look === null || now < this.unsureUntil) return;
    if (look.took > LONGEST_LOOK_MS) return;
    const behind = positionAt(schedule, look.at) - look.position;
    this.measureLag(behind);
    const jumpAt = this.jumpMoment(schedule, behind, now);
    if (jumpAt === now) {
      this.jump(schedule);
      return;
    }
    this.setPace(this.visibility.hidden() ? 0 : behind);
    // Between two sentences it is silent for less than the time between two ticks.
    if (jumpAt !== null) {
      this.waiting = this.clock.at(jumpAt).subscribe(() => {
        // A page that was frozen wakes here first: what it moves on would count as heard before the session has asked.
        if (this.clock.now() - now <= 2 * NEXT_TICK_MS) this.correct(schedule);
      });
    }
  }

  /**
   * Chromium tells the same position until a task is over, however long it takes: it is the one of the first look. Taken
   * for the present one, a slow phone's work at a tick would seem drift, and the track be driven ahead.
   */
  private look(): Look | null {
    const at = this.clock.now();
    const position = this.track.position();
    if (position === null) return null;
    const { lastLook } = this;
    if (lastLook?.position === position && at - lastLook.at < REMEMBERED_MS) return lastLook;
    this.lastLook = { at, position, took: this.clock.now() - at };
    return this.lastLook;
  }

  /** When the track may jump, until the next tick; null where it need not, or never may. */
  private jumpMoment(schedule: TrackSchedule, behind: Ms, now: Ms): Ms | null {
    const drift = Math.abs(behind);
    if (drift > TOO_FAR_MS) return now;
    if (drift <= this.leftAlone(now)) return null;
    return silentMoment(schedule, now, now + NEXT_TICK_MS, this.leap(behind));
  }

  /** The drift up to which the track does not jump. */
  private leftAlone(now: Ms): Ms {
    if (!this.visibility.hidden()) return FAR_MS;
    return now >= this.noSmallJumpUntil ? DRIFT_MS : FAR_WHILE_HIDDEN_MS;
  }

  /** What a jump skips where the track is behind, and repeats where it is ahead; it takes its own lag, too. */
  private leap(behind: Ms): Around {
    return {
      before: Math.max(behind, 0) + JUMP_MARGIN_MS,
      after: Math.max(-behind, this.lags.jump) + JUMP_MARGIN_MS,
    };
  }

  private jump(schedule: TrackSchedule): void {
    this.setPace(0);
    this.noSmallJumpUntil = this.clock.now() + SMALL_JUMPS_APART_MS;
    this.track.seek(this.aim(schedule, 'jump'));
  }

  private setPace(behind: Ms): void {
    this.isCorrecting = Math.abs(behind) > (this.isCorrecting ? SYNCED_MS : DRIFT_MS);
    const steep = Math.max(-STEEPEST, Math.min(STEEPEST, behind / MADE_UP_IN_MS));
    this.track.pace(this.isCorrecting ? 1 + steep : 1);
  }

  /** The position to be told, so that the track is in time once it is heard. */
  private aim(schedule: TrackSchedule, move: Move): Ms {
    const now = this.clock.now();
    this.unmeasured = move;
    this.unsureUntil = now + UNSURE_MS;
    return positionAt(schedule, now) + this.lags[move];
  }

  private measureLag(behind: Ms): void {
    const move = this.unmeasured;
    this.unmeasured = null;
    if (move === null) return;
    // Half of it: no two starts of a phone are alike.
    this.lags[move] = Math.max(0, Math.min(LONGEST_LAG_MS, this.lags[move] + behind / 2));
  }
}
