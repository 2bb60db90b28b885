import { Component, computed, DestroyRef, effect, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { detect, FRESH_EAR, loudness } from '../../domain/motion/double-knock';
import { MotionSample } from '../../domain/motion/motion-sample';
import { Unit } from '../../domain/time/units';
import { MOTION } from '../../platform/motion/motion';
import { VISIBILITY } from '../../platform/visibility/visibility';
import { SETTINGS_STORE } from '../../store/settings-store';
import { Stepper } from '../../ui/stepper/stepper';
import { Switch } from '../../ui/switch/switch';
import { KNOCK_WORDS } from '../../words/knock-words';

/** Sensitivity is shown as 1 to so many. */
const MOST = 5;

/** Between two readings the bar falls back to this share of itself, so that an eye can follow it. */
const FALLS = 0.93;

/** Switches knocking on, sets how firm a knock must be, and lets a person try it. */
@Component({
  selector: 'un-knock-section',
  imports: [Stepper, Switch],
  templateUrl: './knock-section.html',
  styleUrl: './knock-section.css',
})
export class KnockSection {
  private readonly motion = inject(MOTION);
  private readonly store = inject(SETTINGS_STORE);
  protected readonly words = inject(KNOCK_WORDS);
  protected readonly most = MOST;
  private readonly control = viewChild.required(Switch);

  /** While the browser asks the person, and waits for the sensor. */
  private readonly asking = signal(false);
  /** Why knocks cannot be heard; empty where they can. */
  protected readonly reason = computed(() => {
    const state = this.motion.state();
    return state === 'absent' || state === 'refused' ? this.words[state] : '';
  });
  protected readonly usable = computed(
    () => this.store.settings().knockToPause && this.reason() === '',
  );
  protected readonly on = computed(() => this.asking() || this.usable());
  protected readonly sensitivity = computed(
    () => 1 + Math.round(this.store.settings().knockSensitivity * (MOST - 1)),
  );

  protected readonly trying = signal(false);
  protected readonly level = signal<Unit>(0);
  private readonly noticed = signal(0);
  protected readonly message = computed(() => {
    if (!this.trying()) return this.words.before;
    const count = this.noticed();
    return count === 0 ? this.words.knockNow : this.words.noticed.replace('{count}', String(count));
  });
  private ear = FRESH_EAR;

  constructor() {
    this.motion.samples$.pipe(takeUntilDestroyed()).subscribe((sample) => this.hear(sample));
    const hidden = inject(VISIBILITY).hidden;
    effect(() => {
      if (hidden()) this.stopTrying();
    });
    inject(DestroyRef).onDestroy(() => this.motion.stop());
  }

  /** The sensor is asked for in this very tap, and kept only as long as it takes to know that it is there. */
  protected async turn(on: boolean): Promise<void> {
    this.stopTrying();
    if (!on) {
      this.store.change({ knockToPause: false });
      return;
    }
    this.asking.set(true);
    const state = await this.motion.start();
    this.asking.set(false);
    if (state === 'on') this.store.change({ knockToPause: true });
    this.motion.stop();
    // An answer may come before the page was painted anew: then the switch still stands where the tap put it.
    this.control().on.set(this.on());
  }

  protected setSensitivity(shown: number): void {
    this.store.change({ knockSensitivity: (shown - 1) / (MOST - 1) });
  }

  protected async toggleTrying(): Promise<void> {
    if (this.trying()) {
      this.stopTrying();
      return;
    }
    this.noticed.set(0);
    this.ear = FRESH_EAR;
    this.trying.set(true);
    if ((await this.motion.start()) !== 'on') this.stopTrying();
  }

  private stopTrying(): void {
    this.trying.set(false);
    this.level.set(0);
    this.motion.stop();
  }

  private hear(sample: MotionSample): void {
    if (!this.trying()) return;
    const { knockSensitivity } = this.store.settings();
    this.ear = detect(this.ear, sample, knockSensitivity);
    this.level.update((level) => Math.max(loudness(this.ear, knockSensitivity), level * FALLS));
    if (this.ear.knock) this.noticed.update((count) => count + 1);
  }
}
