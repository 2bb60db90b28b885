import { signal } from '@angular/core';
import type { Voice } from './voice';

/** A voice that writes down what it was asked to say. */
export class FakeVoice implements Voice {
  readonly available = signal(true);
  /** The texts said, oldest first. */
  readonly said: string[] = [];
  unlocked = false;
  /** How often it was silenced. */
  silences = 0;

  unlock(): void {
    this.unlocked = true;
  }

  say(text: string): void {
    this.said.push(text);
  }

  silence(): void {
    this.silences++;
  }
}
