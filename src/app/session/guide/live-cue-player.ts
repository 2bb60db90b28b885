import { computed, inject, Service } from '@angular/core';
import { Subscription } from 'rxjs';
import { GuidanceRoutes } from '../../domain/guidance/guidance-routes';
import { Cue, CueContent } from '../../domain/session/cues/cue';
import { CueTimes, PHONE_TIMES } from '../../domain/session/cues/cue-times';
import { speechRate } from '../../domain/session/plan/speech-length';
import { SessionState } from '../../domain/session/state/state';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { HAPTICS } from '../../platform/haptics/haptics';
import { SOUND } from '../../platform/sound/sound';
import { VOICE } from '../../platform/voice/voice';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { GUIDE_WORDS } from '../../words/guide-words';
import { GuidanceOutput, GuidanceProgram } from './guidance-output';
import { GuidanceRouter } from './guidance-router';
import { UpcomingCues } from './upcoming-cues';

/** How far ahead cues are scheduled, so that a busy phone is still on time. A tick comes at least every second. */
const HORIZON_MS: Ms = 3000;

/** Speech this late is about something that has passed: only a step's own text is said even then. */
const TOO_LATE_MS: Ms = 1000;

/**
 * Plays cue by cue, each when it is due: the phone's voice, earcons by Web Audio, the buzzer. At each cue it asks the
 * routes anew, as a track may have begun or ended since.
 */
@Service()
export class LiveCuePlayer implements GuidanceOutput {
  private readonly clock = inject(CLOCK);
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly haptics = inject(HAPTICS);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly words = inject(GUIDE_WORDS);
  private readonly routes = inject(GuidanceRouter).routes;

  /** The phone's voice takes longer when it is to speak slowly: then less fits into a step. */
  private readonly times = computed<CueTimes>(() => {
    const { voiceSpeed, sounds } = this.settings();
    // Each member by itself, so that a choice more is asked for here too.
    return {
      speech: (text) => PHONE_TIMES.speech(text) / voiceSpeed,
      sound: (name) => PHONE_TIMES.sound(name),
      exact: PHONE_TIMES.exact,
      earcons: sounds,
    };
  });
  private readonly upcoming = new UpcomingCues(this.words);
  /** Cues scheduled and not yet due, each with its timer. */
  private readonly pending = new Map<Cue, Subscription>();
  /** Urgent texts that wait for the end of another. */
  private waiting = new Subscription();
  private scheduledUntil: Ms = 0;
  private speakingUntil: Ms = 0;

  unlock({ unlock }: GuidanceRoutes): void {
    if (unlock.speech) this.voice.unlock();
    if (unlock.sounds) this.sound.unlock();
  }

  play({ state, from, continues, answer }: GuidanceProgram): void {
    this.cancel(from);
    // What is being said need not be said to its end: the next text cuts it off.
    if (!continues) this.speakingUntil = 0;
    for (const cue of answer()) this.emit(cue);
    this.scheduleAhead(state);
  }

  tick(state: SessionState): void {
    this.emitDue();
    this.scheduleAhead(state);
  }

  close(): void {
    this.cancel(0);
    this.voice.silence();
    this.sound.close();
  }

  /** Schedules the cues due from a moment on anew, as another output has taken over, or left, some of them. */
  restart(state: SessionState, from: Ms): void {
    this.cancel(from);
    this.scheduleAhead(state);
  }

  /** Stops speech at once. Until then only a step's own text is said. */
  mute(until: Ms): void {
    this.speakingUntil = until;
    this.voice.silence();
  }

  private cancel(from: Ms): void {
    for (const timer of this.pending.values()) timer.unsubscribe();
    this.pending.clear();
    this.waiting.unsubscribe();
    this.waiting = new Subscription();
    this.sound.withdraw();
    this.scheduledUntil = from;
  }

  private scheduleAhead(state: SessionState): void {
    const to = state.lastAt + HORIZON_MS;
    for (const cue of this.upcoming.until(to, state, this.scheduledUntil, this.times()))
      this.schedule(cue);
    this.scheduledUntil = Math.max(this.scheduledUntil, to);
  }

  private schedule(cue: Cue): void {
    if (cue.kind === 'sound') {
      const delay = Math.max(0, cue.due - this.clock.now());
      if (this.isLive(cue)) this.sound.play(cue.name, delay);
      return;
    }
    this.pending.set(
      cue,
      this.clock.at(cue.due).subscribe(() => this.emitInTurn(cue)),
    );
  }

  /** Before a slow phone turns to whatever else this moment brings. */
  private emitDue(): void {
    const now = this.clock.now();
    for (const cue of this.pending.keys()) if (cue.due <= now) this.emitInTurn(cue);
  }

  /** While something is being said, a step's own text waits until it is over; other speech is left out. */
  private emitInTurn(cue: Cue): void {
    this.pending.get(cue)?.unsubscribe();
    this.pending.delete(cue);
    const now = this.clock.now();
    const mustBeSaid = cue.kind === 'speak' && cue.urgent;
    if (!mustBeSaid && now - cue.due > TOO_LATE_MS) return;
    if (cue.kind !== 'speak' || now >= this.speakingUntil) this.emit(cue);
    else if (mustBeSaid)
      this.waiting.add(this.clock.at(this.speakingUntil).subscribe(() => this.emit(cue)));
  }

  /** Plays a cue at once; a text cuts off what is being said. */
  private emit(cue: CueContent): void {
    if (!this.isLive(cue)) return;
    switch (cue.kind) {
      case 'sound':
        this.sound.play(cue.name, 0);
        break;
      case 'vibrate':
        this.haptics.buzz(cue.pattern);
        break;
      case 'speak':
        this.say(cue.text);
        break;
    }
  }

  private isLive({ kind }: CueContent): boolean {
    return this.routes().cues[kind] === 'live';
  }

  private say(text: string): void {
    const { phoneVoice, voiceSpeed } = this.settings();
    this.speakingUntil = this.clock.now() + this.times().speech(text);
    this.voice.say(text, { voice: phoneVoice, speed: voiceSpeed * speechRate(text) });
  }
}
