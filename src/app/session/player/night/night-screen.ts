import {
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  linkedSignal,
  Service,
  signal,
  untracked,
} from '@angular/core';
import { fromEvent, Subscription } from 'rxjs';
import { Ms } from '../../../domain/time/units';
import { CLOCK } from '../../../platform/clock/clock';
import { SETTINGS_STORE } from '../../../store/settings/settings-store';
import { Recorder } from '../../recorder/recorder';
import { SessionService } from '../../session-service';

/** How long a step goes on untouched before the screen goes dark. */
const UNTOUCHED_MS: Ms = 20_000;

/**
 * The night screen: dark while a step runs on untouched. It wakes at each change, at a touch, which does nothing else,
 * and at a key or a press without a touch, which do what they say. It never comes in a pause, over a question, beside a screen reader, or while something is wrong.
 */
@Service({ autoProvided: false })
export class NightScreen {
  private readonly clock = inject(CLOCK);
  private readonly service = inject(SessionService);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly trouble = inject(Recorder).trouble;

  /** True while a question stands over the player: it is to be seen. */
  readonly asking = signal(false);

  private readonly touchedAt = signal<Ms>(this.clock.now());
  private readonly place = computed(() => {
    const course = this.service.course();
    return `${course?.step} ${course?.phase}`;
  });
  /** When this step began, or when it last went on. */
  private readonly changedAt = linkedSignal({
    source: this.place,
    computation: () => untracked(this.service.state)?.lastAt ?? 0,
  });
  /** True once nobody has touched the running step for so long. Looked at each second, and told only when it changes. */
  private readonly untouched = signal(false);

  /** True while the screen is dark. */
  readonly on = computed(() => {
    const { dimScreen, screenReader } = this.settings();
    if (!dimScreen || screenReader || this.asking() || this.trouble()) return false;
    return this.untouched();
  });

  private readonly document = inject(DOCUMENT);
  private readonly heard = new Subscription();
  /** A touch that woke the screen ends in a click that must press nothing. */
  private wokeByTouch = false;

  constructor() {
    this.hear('pointerdown', (event) => this.touched(event));
    this.hear('click', (event) => this.clicked(event));
    this.hear('keydown', () => this.keyPressed());
    this.heard.add(this.service.states$.subscribe(() => this.look()));
    inject(DestroyRef).onDestroy(() => this.heard.unsubscribe());
  }

  private touched(event: PointerEvent): void {
    this.wokeByTouch = this.on() && !isAssistive(event);
    this.wake();
  }

  private clicked(event: Event): void {
    if (this.wokeByTouch) swallow(event);
    this.wokeByTouch = false;
    this.wake();
  }

  private keyPressed(): void {
    this.wokeByTouch = false;
    this.wake();
  }

  private wake(): void {
    this.touchedAt.set(this.clock.now());
    this.look();
  }

  private look(): void {
    untracked(() => {
      const state = this.service.state();
      const wakeSince = Math.max(this.changedAt(), this.touchedAt());
      this.untouched.set(state?.phase === 'running' && state.lastAt - wakeSince >= UNTOUCHED_MS);
    });
  }

  /** Before anything else on the page hears it. */
  private hear<N extends keyof DocumentEventMap>(
    name: N,
    then: (event: DocumentEventMap[N]) => void,
  ): void {
    const events$ = fromEvent<DocumentEventMap[N]>(this.document, name, { capture: true });
    this.heard.add(events$.subscribe(then));
  }
}

/**
 * True for a press that a screen reader, a switch or a voice command makes in a finger's place: it has no size, or no
 * pressure. Whoever presses so knows what, in the dark too.
 */
function isAssistive({ pointerType, width, height, pressure }: PointerEvent): boolean {
  const hasSize = width > 0 || height > 0;
  return pointerType === 'mouse' ? pressure === 0 : pointerType === '' || !hasSize;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
