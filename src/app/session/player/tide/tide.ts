import {
  DOCUMENT,
  afterRenderEffect,
  Component,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Ms } from '../../../domain/time/units';

/** What a tide tells: how long a step is, how much of it is behind, and whether time counts. */
export interface TideOf {
  readonly lengthMs: Ms;
  readonly elapsedMs: Ms;
  readonly sinks: boolean;
}

/** So far session and tide may drift apart before it is set anew: nobody sees a tenth of a second. */
const SLACK_MS: Ms = 100;

/**
 * Sinks with the step, from its full height to nothing: readable from the door. Set at the session's events only; in
 * between the browser moves it without the page. With reduced motion it goes down once a second.
 */
@Component({
  selector: 'un-tide',
  template: '<div class="level" #level></div>',
  styleUrl: './tide.css',
})
export class Tide {
  readonly of = input.required<TideOf>();

  private readonly level = viewChild.required<ElementRef<HTMLElement>>('level');
  private readonly document = inject(DOCUMENT);
  private sinking: Animation | null = null;

  constructor() {
    afterRenderEffect(() => {
      this.show(this.of());
    });
  }

  private show({ lengthMs, elapsedMs, sinks }: TideOf): void {
    if (this.sinking?.effect?.getTiming().duration !== lengthMs) {
      this.sinking?.cancel();
      const fall = [{ transform: 'scaleY(1)' }, { transform: 'scaleY(0)' }];
      this.sinking = this.level().nativeElement.animate(fall, { duration: lengthMs, fill: 'both' });
      this.sinking.pause();
    }
    const plays = sinks && !this.wantsLessMotion();
    const runs = this.sinking.playState === 'running';
    const off = Math.abs(Number(this.sinking.currentTime) - elapsedMs);
    if (plays === runs && off < (plays ? SLACK_MS : 1)) return;
    if (!plays) this.sinking.pause();
    this.sinking.currentTime = elapsedMs;
    if (plays) this.sinking.play();
  }

  private wantsLessMotion(): boolean {
    const { defaultView } = this.document;
    return defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  }
}
