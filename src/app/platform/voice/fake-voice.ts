import { signal } from '@angular/core';
import type { Manner, PhoneVoice, Voice } from './voice-types';

/** A voice that writes down what it was asked to say. */
export class FakeVoice implements Voice {
  readonly available = signal(true);
  readonly voices = signal<readonly PhoneVoice[]>([{ id: 'a-voice', name: 'A voice' }]);
  /** The texts said, oldest first. */
  readonly said: string[] = [];
  /** How the last one was said. */
  manner: Manner | undefined;
  unlocked = false;
  /** How often it was silenced. */
  silences = 0;

  unlock(): void {
    this.unlocked = true;
  }

  say(text: string, manner?: Manner): void {
    this.said.push(text);
    this.manner = manner;
  }

  silence(): void {
    this.silences++;
  }
}
