import { computed, effect, inject, Service, untracked } from '@angular/core';
import { filter, map, merge } from 'rxjs';
import { AudioChannels } from '../../domain/guidance/audio-channels';
import { LONGEST_SILENCE } from '../../domain/session/advance';
import { CueContent } from '../../domain/session/cue';
import { CueTimes } from '../../domain/session/cue-times';
import { cuesBetween } from '../../domain/session/cues';
import { SessionPlan } from '../../domain/session/plan';
import { isCounting, SessionState } from '../../domain/session/state';

import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { SOUND } from '../../platform/sound/sound';
import { VISIBILITY } from '../../platform/visibility/visibility';
import { VOICE } from '../../platform/voice/voice';
import { voiceSourceOf } from '../../store/settings';
import { SETTINGS_STORE } from '../../store/settings-store';
import { GUIDE_WORDS } from '../../words/guide-words';
import { Quiet } from '../quiet';
import { SessionChange } from '../session-change';
import { LiveCuePlayer } from './live-cue-player';
import { TrackPlayer } from './track/track-player';

/** What of what a person wants to hear this phone cannot give; `asleep` may come back with a tap. */
export type MissingOutput = 'all' | 'asleep' | 'voice';

/** The longest the end's words and notes take, with the pauses between the sentences. */
const END_LASTS_MS: Ms = 9000;

/**
 * Says, sounds and buzzes what the session calls for, each on its own switch. It follows the session and never drives
 * it. What is heard is one track, rendered for the whole rest of the session; cues that it does not carry are played live.
 */
@Service()
export class Guide {
  private readonly clock = inject(CLOCK);
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly visibility = inject(VISIBILITY);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly quiet = inject(Quiet).quiet;
  private readonly words = inject(GUIDE_WORDS);
  private readonly trackPlayer = inject(TrackPlayer);
  private readonly liveCues = inject(LiveCuePlayer);

  /** Emits when guidance that was heard is stopped from outside, as by a call: from then on nobody is guided by ear. */
  readonly silenced$ = merge(
    // A locked iPhone stops earcons made by Web Audio, and lets the track go on.
    this.sound.interrupted$.pipe(filter(() => this.trackPlayer.channels() === null)),
    this.trackPlayer.troubles$.pipe(filter((trouble) => trouble === 'stopped')),
  ).pipe(map(() => undefined));

  private state: SessionState | null = null;
  /** What `schedule` was last told to let be heard. */
  private scheduledFor = '';

  /** What a person wants to hear. The app's own voice is silent beside a screen reader: two voices at once are none. */
  private readonly wanted = computed<AudioChannels>(
    () => {
      const { voice, screenReader, sounds } = this.settings();
      const quiet = this.quiet();
      return { speech: voice && !screenReader && !quiet, sounds: sounds && !quiet };
    },
    { equal: (a, b) => a.speech === b.speech && a.sounds === b.sounds },
  );
  /** True where the phone's voice speaks while the page is in view. */
  private readonly phoneSpeaks = computed(
    () => voiceSourceOf(this.settings(), this.voice.available()) === 'phone',
  );

  /** Everything that a switch in mid-session can change. */
  private readonly switches = computed(() => {
    const { speech, sounds } = this.wanted();
    return [speech, sounds, this.phoneSpeaks()].join();
  });

  /** True where a person who wants to hear the steps can. */
  readonly speaks = computed(
    () => this.wanted().speech && (this.voice.available() || this.trackPlayer.mayPlay()),
  );
  /** What is missing of what was wished for; null where nothing is, or nothing was. */
  readonly missing = computed<MissingOutput | null>(() => {
    const { speech, sounds } = this.wanted();
    const isFine = this.trackPlayer.mayPlay() || (!speech && !sounds) || this.speaks();
    if (isFine) return null;
    const { available, state } = this.sound;
    if (!sounds || !available) return 'all';
    if (state() === 'asleep') return 'asleep';
    return speech ? 'voice' : null;
  });

  constructor() {
    this.liveCues.route((kind) => this.emitsLive(kind));
    this.trackPlayer.troubles$
      .pipe(filter((trouble) => trouble === 'refused'))
      .subscribe(() => this.fallBackToLive());
    effect(() => {
      const switches = this.switches();
      untracked(() => {
        if (switches !== this.scheduledFor) this.refresh();
      });
    });
  }

  /** Gets ready, while the person rates, to guide through this plan. */
  prepare(plan: SessionPlan): void {
    void this.trackPlayer.prepare(plan, () => [this.channels(), this.wanted()]);
  }

  /** To be called within a tap: only there a phone lets voice and sound start. */
  unlock(): void {
    if (this.wanted().speech && this.phoneSpeaks()) this.voice.unlock();
    this.trackPlayer.unlock();
    if (this.wanted().sounds && !this.trackPlayer.usable()) this.sound.unlock();
  }

  /** True while a person with closed eyes is being guided by something that can be heard. */
  audible(): boolean {
    const { speech, sounds } = this.wanted();
    if (this.trackPlayer.channels() !== null) return speech || sounds;
    return (sounds && this.sound.state() === 'on') || (speech && this.voice.available());
  }

  /** Answers a move of the session and hands over what comes next. */
  follow({ before, after, command }: SessionChange): void {
    this.state = after;
    const stopped = before !== null && before.phase !== 'paused' && after.phase === 'paused';
    const wasAway = before !== null && wasFrozen(before, after);
    if (command === 'tick' && !stopped && !wasAway) this.liveCues.emitDue();
    // A tick that ends the session was foreseen, its cues are on their way.
    if (command !== 'tick' || stopped) {
      if (command === 'resume' || command === 'pause') this.unlock();
      if (before === null) void this.trackPlayer.load().then(() => this.joinIn());
      this.schedule(after, before, after.lastAt);
    } else if (isCounting(after)) {
      // The session was credited with what was heard, not with what the clock says: the track is rendered anew by that.
      if (wasAway) this.schedule(after, null, after.lastAt);
      else this.trackPlayer.sync();
    }
    this.liveCues.scheduleAhead(after);
    if (after.phase === 'finished') this.liveCues.after(END_LASTS_MS, () => this.close());
  }

  /** How long guidance was heard since the session's last moment, although the page may have been frozen since. */
  heardMs({ lastAt }: SessionState): Ms {
    const until = this.trackPlayer.heardUntil();
    return until === null ? 0 : Math.max(0, until - lastAt);
  }

  /** The page goes out of sight: there the phone's voice falls silent, and the track speaks instead. */
  hide(): void {
    if (this.state === null || !isCounting(this.state)) return;
    if (!this.trackPlayer.takeOver()) {
      this.trackPlayer.sync();
      return;
    }
    this.liveCues.mute(0);
    this.liveCues.cancel(this.clock.now());
    this.liveCues.scheduleAhead(this.state);
  }

  /** The page is back in view, and the phone's voice speaks again once the track has ended its sentence. */
  show(): void {
    const carried = this.trackPlayer.channels();
    if (carried === null || carried.speech === this.channels().speech) return;
    const saysUntil = this.trackPlayer.speaksUntil();
    this.refresh();
    this.liveCues.mute(saysUntil);
  }

  /** Falls silent and gives the phone's audio back, once the last word is out. */
  close(): void {
    this.state = null;
    this.liveCues.cancel(0);
    this.voice.silence();
    this.sound.close();
    this.trackPlayer.close();
  }

  /** What a track carries now. In view, the phone's voice speaks beside it. */
  private channels(): AudioChannels {
    const { speech, sounds } = this.wanted();
    return { speech: speech && (!this.phoneSpeaks() || this.visibility.hidden()), sounds };
  }

  /** Lays out anew all that comes. Without `before` nothing was done: what is being said is said to its end. */
  private schedule(after: SessionState, before: SessionState | null, now: Ms): void {
    this.scheduledFor = this.switches();
    // "Going on" names the step; it is not announced a second time.
    const from = before?.phase === 'paused' ? now + 1 : now;
    const answer = (times?: CueTimes): readonly CueContent[] =>
      before === null ? [] : this.answer(before, after, times);
    const isAsBefore = before === null || before.step === after.step;
    const continues = isAsBefore && answer().length === 0;
    this.liveCues.cancel(from);
    if (!continues) this.liveCues.interrupt();
    const { speech, sounds } = this.wanted();
    if ((speech || sounds) && this.trackPlayer.usable()) {
      const channels = this.channels();
      const standsBy = channels.speech !== speech && isCounting(after);
      const program = { state: after, at: now, answer, from, continues };
      this.trackPlayer.play(program, channels, standsBy ? this.wanted() : null);
    } else {
      this.trackPlayer.stop();
    }
    for (const cue of answer()) this.liveCues.emit(cue);
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

  private emitsLive(kind: CueContent['kind']): boolean {
    const carried = this.trackPlayer.channels();
    switch (kind) {
      case 'vibrate':
        return this.settings().vibration;
      case 'sound':
        return this.wanted().sounds && carried === null;
      case 'speak':
        return this.wanted().speech && !carried?.speech;
    }
  }

  /** A switch was turned in mid-session, or the clips have come at last. */
  private refresh(): void {
    if (this.state === null || !isCounting(this.state)) return;
    if (!this.wanted().speech) this.voice.silence();
    this.schedule(this.state, null, this.clock.now());
    this.liveCues.scheduleAhead(this.state);
  }

  private joinIn(): void {
    if (this.trackPlayer.channels() === null && this.trackPlayer.usable()) this.refresh();
  }

  /** The track will not play: earcons by Web Audio and the phone's voice take its place. */
  private fallBackToLive(): void {
    if (this.state === null) return;
    if (this.wanted().sounds) this.sound.unlock();
    this.liveCues.cancel(this.state.lastAt);
    this.liveCues.scheduleAhead(this.state);
  }
}

/** True where more time passed than an awake page lets pass between two ticks, by either clock. */
function wasFrozen(before: SessionState, after: SessionState): boolean {
  const elapsed = Math.max(after.lastAt - before.lastAt, after.lastEpoch - before.lastEpoch);
  return elapsed > LONGEST_SILENCE;
}
