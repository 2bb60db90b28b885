import { computed, effect, inject, Service, untracked } from '@angular/core';
import { filter, map, merge, Subscription } from 'rxjs';
import { isSameChannels } from '../../domain/guidance/audio-channels';
import { MissingOutput } from '../../domain/guidance/guidance-routes';
import { isSameWanted, WantedGuidance } from '../../domain/guidance/wanted-guidance';
import { LONGEST_SILENCE } from '../../domain/session/state/advance';
import { CueContent } from '../../domain/session/cues/cue';
import { CueTimes } from '../../domain/session/cues/cue-times';
import { cuesBetween } from '../../domain/session/cues/cues';
import { SessionPlan } from '../../domain/session/plan/plan';
import { isCounting, SessionState } from '../../domain/session/state/state';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { SOUND } from '../../platform/sound/sound';
import { GUIDE_WORDS } from '../../words/guide-words';
import { SessionChange } from '../session-change';
import { GuidanceOutput, GuidanceProgram } from './guidance-output';
import { GuidanceRouter } from './guidance-router';
import { LiveCuePlayer } from './live-cue-player';
import { TrackPlayer } from './track/track-player';

/** The longest the end's words and notes take, with the pauses between the sentences. */
const END_LASTS_MS: Ms = 9000;

/**
 * Guides through a session by what is heard and felt. It follows the session and never drives it: at each change it has
 * both outputs play what is now to come, as the routes share it out.
 */
@Service()
export class Guide {
  private readonly clock = inject(CLOCK);
  private readonly sound = inject(SOUND);
  private readonly words = inject(GUIDE_WORDS);
  private readonly track = inject(TrackPlayer);
  private readonly live = inject(LiveCuePlayer);
  /** First the track: live cues are those that it does not play. */
  private readonly outputs: readonly GuidanceOutput[] = [this.track, this.live];
  private readonly router = inject(GuidanceRouter);
  private readonly routes = this.router.routes;

  /** Emits when guidance that was heard is stopped from outside, as by a call: from then on nobody is guided by ear. */
  readonly silenced$ = merge(
    // A locked iPhone stops earcons made by Web Audio, and lets the track go on.
    this.sound.interrupted$.pipe(filter(() => this.track.channels() === null)),
    this.track.troubles$.pipe(filter((trouble) => trouble === 'stopped')),
  ).pipe(map(() => undefined));

  private state: SessionState | null = null;
  /** What was wanted when the outputs were last given a program. */
  private scheduledFor: WantedGuidance | null = null;
  private ending = Subscription.EMPTY;

  /** True where a person who wants to hear the steps can. */
  readonly speaks = computed(() => this.routes().isSpoken);
  /** What of what is wanted cannot be had; null where nothing is missing. */
  readonly missing = computed<MissingOutput | null>(() => this.routes().missing);

  constructor() {
    this.track.troubles$
      .pipe(filter((trouble) => trouble === 'refused'))
      .subscribe(() => this.goOnLive());
    effect(() => {
      const wanted = this.router.wanted();
      untracked(() => {
        if (!isSameWanted(wanted, this.scheduledFor)) this.refresh();
      });
    });
  }

  /** Gets ready, while the person rates, to guide through this plan. */
  prepare(plan: SessionPlan): void {
    void this.track.prepare(plan, () => this.routes());
  }

  /** To be called within a tap: only there a phone lets voice and sound start. */
  unlock(): void {
    const routes = this.routes();
    for (const output of this.outputs) output.unlock(routes);
  }

  /** True while a person with closed eyes is being guided by something that can be heard. */
  audible(): boolean {
    return this.routes().isAudible;
  }

  /** Answers a change of the session, and has what comes next played. */
  follow({ before, after, command }: SessionChange): void {
    this.state = after;
    const hasPaused = before !== null && before.phase !== 'paused' && after.phase === 'paused';
    if (command !== 'tick' || hasPaused) {
      if (command === 'resume' || command === 'pause') this.unlock();
      if (before === null) void this.track.load().then(() => this.joinIn());
      this.schedule(after, before, after.lastAt);
    } else if (before === null || !wasFrozen(before, after)) {
      // What is due now does not wait, on a slow phone, until the track's drift is corrected.
      this.live.tick(after);
      this.track.tick(after);
    } else if (isCounting(after)) {
      // The session was credited with what was heard, not with what the clock says.
      this.schedule(after, null, after.lastAt);
    }
    if (after.phase === 'finished') this.closeAfterTheEnd();
  }

  /** How long guidance was heard since the session's last moment, although the page may have been frozen since. */
  heardMs({ lastAt }: SessionState): Ms {
    const until = this.track.heardUntil();
    return until === null ? 0 : Math.max(0, until - lastAt);
  }

  /** The page goes out of sight: there the phone's voice falls silent, and the track speaks instead. */
  hide(): void {
    if (this.state === null || !isCounting(this.state)) return;
    if (this.track.takeOver()) {
      this.live.mute(0);
      this.live.restart(this.state, this.clock.now());
    } else {
      this.track.tick(this.state);
    }
  }

  /** The page is back in view, and the phone's voice speaks again once the track has ended its sentence. */
  show(): void {
    if (this.track.channels() === null || this.isTrackOnRoute()) return;
    const speaksUntil = this.track.speaksUntil();
    this.refresh();
    this.live.mute(speaksUntil);
  }

  /** Falls silent and gives the phone's audio back, once the last word is out. */
  close(): void {
    this.state = null;
    this.ending.unsubscribe();
    for (const output of this.outputs) output.close();
  }

  /** Has both outputs play all that comes. Without `before` nothing was done: what is being said is said to its end. */
  private schedule(after: SessionState, before: SessionState | null, now: Ms): void {
    this.track.expect(after.plan);
    const routes = this.routes();
    this.scheduledFor = routes.wanted;
    this.ending.unsubscribe();
    const answer = (times?: CueTimes): readonly CueContent[] =>
      before === null ? [] : this.answer(before, after, times);
    const isAsBefore = before === null || before.step === after.step;
    const program: GuidanceProgram = {
      state: after,
      at: now,
      // "Going on" names the step; it is not announced a second time.
      from: before?.phase === 'paused' ? now + 1 : now,
      continues: isAsBefore && answer().length === 0,
      answer,
    };
    for (const output of this.outputs) output.play(program, routes);
  }

  private answer(
    before: SessionState,
    after: SessionState,
    times?: CueTimes,
  ): readonly CueContent[] {
    const cues = cuesBetween(before, after, this.words, times);
    // Nobody listens any more; and what was meant for a headset is not for the whole room.
    return after.pauseReason === 'silenced' ? cues.filter(({ kind }) => kind === 'vibrate') : cues;
  }

  /** Other routes than those that were scheduled: a switch was turned in mid-session, or the clips have come at last. */
  private refresh(): void {
    if (this.state === null || !isCounting(this.state)) return;
    const now = this.clock.now();
    // The page was frozen, and the session is yet to be told: its tick has the rest played, or none of it.
    const { lastAt, lastEpoch } = this.state;
    if (Math.max(now - lastAt, this.clock.epoch() - lastEpoch) > LONGEST_SILENCE) return;
    if (this.routes().cues.speak === 'off') this.live.mute(now);
    this.schedule(this.state, null, now);
  }

  private joinIn(): void {
    if (!this.isTrackOnRoute()) this.refresh();
  }

  /** True where the track that plays is the one that should; also where none should and none does. */
  private isTrackOnRoute(): boolean {
    return isSameChannels(this.routes().track, this.track.channels());
  }

  /** The track will not play: earcons by Web Audio and the phone's voice take its place. */
  private goOnLive(): void {
    if (this.state === null) return;
    if (this.routes().unlock.sounds) this.sound.unlock();
    this.live.restart(this.state, this.state.lastAt);
  }

  private closeAfterTheEnd(): void {
    this.ending.unsubscribe();
    this.ending = this.clock.at(this.clock.now() + END_LASTS_MS).subscribe(() => this.close());
  }
}

/** True where more time passed than an awake page lets pass between two ticks, by either clock. */
function wasFrozen(before: SessionState, after: SessionState): boolean {
  const elapsed = Math.max(after.lastAt - before.lastAt, after.lastEpoch - before.lastEpoch);
  return elapsed > LONGEST_SILENCE;
}
