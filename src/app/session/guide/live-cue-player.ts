import { inject, Service } from '@angular/core';
import { Subscription } from 'rxjs';
import { Cue, CueContent } from '../../domain/session/cue';
import { CueTimes, PHONE_TIMES } from '../../domain/session/cue-times';
import { cuesAhead } from '../../domain/session/cues';
import { speechRate } from '../../domain/session/speech-length';
import { SessionState } from '../../domain/session/state';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { HAPTICS } from '../../platform/haptics/haptics';
import { SOUND } from '../../platform/sound/sound';
import { VOICE } from '../../platform/voice/voice';
import { SETTINGS_STORE } from '../../store/settings-store';
import { GUIDE_WORDS } from '../../words/guide-words';

/** How far ahead cues are handed over, so that a busy phone is still on time. A tick comes at least every second. */
const HORIZON_MS: Ms = 3000;

/** Speech this late is about something that has passed; only a step's own text is said even then. */
const TOO_LATE_MS: Ms = 1000;

/** Gives cue by cue, each when it is due: the phone's voice, earcons by Web Audio, the buzzer. */
@Service()
export class LiveCuePlayer {
  private readonly clock = inject(CLOCK);
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly haptics = inject(HAPTICS);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly words = inject(GUIDE_WORDS);

  /** What was handed over and is not given yet, each with what wakes it. */
  private readonly pending = new Map<Cue, Subscription>();
  private waiting = new Subscription();
  private scheduledUntil: Ms = 0;
  private speakingUntil: Ms = 0;
  private emits: (kind: CueContent['kind']) => boolean = () => true;

  /** What is given from now on: the rest is switched off, or somebody else's. Asked at each cue. */
  route(emits: (kind: CueContent['kind']) => boolean): void {
    this.emits = emits;
  }

  /** Takes back what was coming; cues are handed over anew from this moment on. */
  cancel(from: Ms): void {
    for (const timer of this.pending.values()) timer.unsubscribe();
    this.pending.clear();
    this.waiting.unsubscribe();
    this.waiting = new Subscription();
    this.sound.withdraw();
    this.scheduledUntil = from;
  }

  /** Hands over what comes next. */
  scheduleAhead(state: SessionState): void {
    const to = state.lastAt + HORIZON_MS;
    const times = this.times();
    for (const cue of cuesAhead(state, { from: this.scheduledUntil, to }, this.words, times)) {
      this.schedule(cue);
    }
    this.scheduledUntil = Math.max(this.scheduledUntil, to);
  }

  /** Gives what is due by now, before a slow phone turns to whatever else this moment brings. */
  emitDue(): void {
    const now = this.clock.now();
    for (const cue of this.pending.keys()) if (cue.due <= now) this.emitInTurn(cue);
  }

  /** Gives something at once; it cuts off what is being said. */
  emit(cue: CueContent): void {
    if (!this.emits(cue.kind)) return;
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

  /** What is being said need not be said to its end: the next text cuts it off. */
  interrupt(): void {
    this.speakingUntil = 0;
  }

  /** Falls silent. Until then nothing is said but a step's own text. */
  mute(until: Ms): void {
    this.speakingUntil = until;
    this.voice.silence();
  }

  /** Calls back later, unless all is taken back before. */
  after(ms: Ms, then: () => void): void {
    this.waiting.add(this.clock.at(this.clock.now() + ms).subscribe(then));
  }

  private say(text: string): void {
    const { phoneVoice, voiceSpeed } = this.settings();
    this.speakingUntil = this.clock.now() + this.times().speech(text);
    this.voice.say(text, { voice: phoneVoice, speed: voiceSpeed * speechRate(text) });
  }

  /** The phone's voice takes longer when it is to speak slowly: then less fits into a step. */
  private times(): CueTimes {
    const { voiceSpeed } = this.settings();
    return { ...PHONE_TIMES, speech: (text) => PHONE_TIMES.speech(text) / voiceSpeed };
  }

  private schedule(cue: Cue): void {
    if (cue.kind === 'sound') {
      const delay = Math.max(0, cue.due - this.clock.now());
      if (this.emits('sound')) this.sound.play(cue.name, delay);
      return;
    }
    this.pending.set(
      cue,
      this.clock.at(cue.due).subscribe(() => this.emitInTurn(cue)),
    );
  }

  /** Speech waits for no more than its turn: a step's own text until the last word is out, all else not at all. */
  private emitInTurn(cue: Cue): void {
    this.pending.get(cue)?.unsubscribe();
    this.pending.delete(cue);
    const now = this.clock.now();
    const mustBeSaid = cue.kind === 'speak' && cue.urgent;
    if (!mustBeSaid && now - cue.due > TOO_LATE_MS) return;
    if (cue.kind !== 'speak' || now >= this.speakingUntil) this.emit(cue);
    else if (mustBeSaid) this.after(this.speakingUntil - now, () => this.emit(cue));
  }
}
