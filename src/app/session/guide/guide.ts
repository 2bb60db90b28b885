import { inject, Service } from '@angular/core';
import { Subscription } from 'rxjs';
import { Cue, CueContent } from '../../domain/session/cue';
import { cuesAhead, cuesBetween } from '../../domain/session/cues';
import { speechLength } from '../../domain/session/speech-length';
import { SessionState } from '../../domain/session/state';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { HAPTICS } from '../../platform/haptics/haptics';
import { SOUND } from '../../platform/sound/sound';
import { VOICE } from '../../platform/voice/voice';
import { SETTINGS_STORE } from '../../store/settings-store';
import { GUIDE_WORDS } from '../../words/guide-words';
import { SessionChange } from '../session-change';

/** How far ahead cues are handed over, so that a busy phone is still on time. A look comes at least every second. */
const HORIZON_MS: Ms = 3000;

/** Speech this late is about something that has passed; only a step's own text is said even then. */
const TOO_LATE_MS: Ms = 1000;

/** The longest the end's words and notes take. */
const END_LASTS_MS: Ms = 6000;

/** Says, sounds and buzzes what the session calls for, each on its own switch. It follows the session and never drives it. */
@Service()
export class Guide {
  private readonly clock = inject(CLOCK);
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly haptics = inject(HAPTICS);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly words = inject(GUIDE_WORDS);

  /** Emits when guidance that was heard is stopped from outside, as by a call: from then on nobody is guided by ear. */
  readonly silenced$ = this.sound.interrupted$;

  private planned = new Subscription();
  private plannedUntil: Ms = 0;
  private speakingUntil: Ms = 0;

  /** To be called within a tap: only there a phone lets voice and sound start. */
  unlock(): void {
    if (this.speaks()) this.voice.unlock();
    if (this.settings().sounds) this.sound.unlock();
  }

  /** True while a person with closed eyes is being guided by something that can be heard. */
  audible(): boolean {
    const sounds = this.settings().sounds && this.sound.state() === 'on';
    return sounds || (this.speaks() && this.voice.available());
  }

  /** Answers a move of the session and hands over what comes next. */
  follow({ before, after, deed }: SessionChange): void {
    const stopped = before !== null && before.phase !== 'paused' && after.phase === 'paused';
    // A tick that ends the session was foreseen, its cues are on their way.
    if (deed !== 'tick' || stopped) {
      this.withdraw();
      if (deed === 'resume' || deed === 'pause') this.unlock();
      this.plannedUntil = after.lastAt;
      if (before !== null) this.answer(before, after);
    }
    this.planAhead(after);
    if (after.phase === 'finished') this.closeAfterLastWord();
  }

  /** Falls silent and gives the phone's audio back, once the last word is out. */
  close(): void {
    this.withdraw();
    this.voice.silence();
    this.sound.close();
  }

  private answer(before: SessionState, after: SessionState): void {
    for (const cue of cuesBetween(before, after, this.words)) this.give(cue);
    // "Going on" names the step; it is not announced a second time.
    if (before.phase === 'paused') this.plannedUntil += 1;
  }

  private planAhead(state: SessionState): void {
    const to = state.lastAt + HORIZON_MS;
    for (const cue of cuesAhead(state, { from: this.plannedUntil, to }, this.words)) {
      this.plan(cue);
    }
    this.plannedUntil = Math.max(this.plannedUntil, to);
  }

  private plan(cue: Cue): void {
    if (cue.kind === 'sound') {
      if (this.settings().sounds)
        this.sound.play(cue.name, Math.max(0, cue.due - this.clock.now()));
      return;
    }
    this.planned.add(this.clock.at(cue.due).subscribe(() => this.giveIfInTime(cue)));
  }

  private giveIfInTime(cue: Cue): void {
    const late = this.clock.now() - cue.due > TOO_LATE_MS;
    const urgent = cue.kind === 'speak' && cue.urgent;
    if (!late || urgent) this.give(cue);
  }

  private give(cue: CueContent): void {
    switch (cue.kind) {
      case 'sound':
        if (this.settings().sounds) this.sound.play(cue.name, 0);
        break;
      case 'vibrate':
        if (this.settings().vibration) this.haptics.buzz(cue.pattern);
        break;
      case 'speak':
        this.speak(cue.text, cue.urgent);
        break;
    }
  }

  private speak(text: string, urgent: boolean): void {
    const now = this.clock.now();
    if (!this.speaks() || (!urgent && now < this.speakingUntil)) return;
    this.speakingUntil = now + speechLength(text);
    this.voice.say(text);
  }

  /** Other apps get the phone's audio back by themselves, even if the person never presses Done. */
  private closeAfterLastWord(): void {
    this.planned.add(this.clock.at(this.clock.now() + END_LASTS_MS).subscribe(() => this.close()));
  }

  private withdraw(): void {
    this.planned.unsubscribe();
    this.planned = new Subscription();
    this.sound.withdraw();
  }

  /** The app's own voice is silent beside a screen reader: two voices at once are none. */
  private speaks(): boolean {
    return this.settings().voice && !this.settings().screenReader;
  }
}
