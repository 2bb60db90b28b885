import { DOCUMENT, inject, Signal, signal } from '@angular/core';
import { filter, Observable, Subject } from 'rxjs';
import { SoundName } from '../../domain/session/cues/cue';
import { Ms } from '../../domain/time/units';
import { audioClaimer, MUSIC_PLAYS_ON } from '../audio-session';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import { frameTime } from '../frame-time';
import { ignoreErrors } from '../ignore-errors';
import { VISIBILITY } from '../visibility/visibility';
import type { Visibility } from '../visibility/visibility';
import { EARCONS } from './earcons';
import type { Sound, SoundState } from './sound-types';
import { EarconContext, PlacedEarcon, placeEarcon } from './synthesise';

/** What is used of an `AudioContext`. */
export type SoundContext = EarconContext &
  Pick<AudioContext, 'state' | 'outputLatency' | 'onstatechange' | 'resume' | 'close'>;

/** What of the browser makes sound. */
export interface SoundDevice {
  /** A new audio context; null where the browser has no Web Audio. */
  readonly open: (() => SoundContext) | null;
  /** Tells the phone that this page plays (true), which an iPhone's mute switch then does not silence, or is done (false). */
  claim(playing: boolean): void;
  /** The frames' clock. */
  frameTime(): Ms;
}

/** An earcon asked for; `placed` once it is on the audio clock. */
interface Awaited {
  readonly name: SoundName;
  readonly due: Ms;
  placed: PlacedEarcon | null;
}

/** How long a context may take to start, or its clock to move, before it counts as dead (docs/spec/platform.md, Sound). */
const PROOF_MS = 300;
/** Probes of a clock that seems to stand still are given up after this many: then the frames stand still too. */
const MOST_PROBES = 10;
/** An earcon this late is still worth hearing: the context takes a moment to start in the first tap. */
const LATE_MS = 300;
/** A headset that says it lags longer than this is not believed. */
const MOST_LATENCY_S = 0.4;

/** Earcons by Web Audio. */
export class BrowserSound implements Sound {
  readonly available: boolean;
  readonly state: Signal<SoundState>;
  readonly interrupted$: Observable<void>;

  private readonly is = signal<SoundState>('idle');
  private readonly interruptions = new Subject<void>();
  private context: SoundContext | null = null;
  private awaited: readonly Awaited[] = [];

  constructor(
    private readonly device: SoundDevice,
    private readonly clock: Clock,
    private readonly visibility: Visibility,
  ) {
    this.state = this.is.asReadonly();
    this.interrupted$ = this.interruptions.asObservable();
    this.available = device.open !== null;
    if (!this.available) this.is.set('absent');
    visibility.changes$
      .pipe(filter((change) => change === 'visible'))
      .subscribe(() => this.wakeInView());
  }

  unlock(): void {
    if (this.is() === 'on' || this.device.open === null) return;
    // A context that fell asleep may say it runs and stand still: only a new one, made in a tap, is sure.
    if (this.is() === 'asleep') this.discard();
    this.context ??= this.build(this.device.open);
    if (this.context === null) this.is.set('asleep');
    else this.resume(this.context);
  }

  play(name: SoundName, delay: Ms): void {
    if (this.context === null) return;
    const now = this.clock.now();
    const cue: Awaited = { name, due: now + Math.max(0, delay), placed: null };
    this.awaited = [...this.awaited.filter((other) => !this.isOver(other)), cue];
    this.place(cue);
  }

  withdraw(): void {
    this.unplace();
    this.awaited = [];
  }

  close(): void {
    this.discard();
    this.awaited = [];
    this.device.claim(false);
    if (this.available) this.is.set('idle');
  }

  private build(open: () => SoundContext): SoundContext | null {
    this.device.claim(true);
    const context = ignoreErrors(open);
    if (context === undefined) return null;
    context.onstatechange = () => this.follow(context);
    return context;
  }

  /** Asks and does not wait: on an iPhone the answer may never come (docs/spec/platform.md, Sound). */
  private resume(context: SoundContext): void {
    ignoreErrors(() => void context.resume().catch(() => undefined));
    this.clock.at(this.clock.now() + PROOF_MS).subscribe(() => this.follow(context));
    if (context.state === 'running') this.follow(context);
  }

  private follow(context: SoundContext): void {
    if (context !== this.context) return;
    if (context.state !== 'running') this.fallAsleep();
    else if (this.is() !== 'on') this.wakeUp(context);
  }

  private wakeUp(context: SoundContext): void {
    this.is.set('on');
    this.prove(context);
    for (const cue of this.awaited) this.place(cue);
  }

  /** What is placed would be heard late, whenever the audio clock goes on; what is still to come is kept. */
  private fallAsleep(): void {
    // A context whose clock never moved, as on a machine without a loudspeaker, was not heard in the first place.
    const wasHeard = this.is() === 'on' && (this.context?.currentTime ?? 0) > 0;
    this.unplace();
    this.is.set('asleep');
    if (wasHeard) this.interruptions.next();
  }

  private wakeInView(): void {
    if (this.context === null) return;
    if (this.context.state === 'running') this.prove(this.context);
    else this.resume(this.context);
  }

  /** After a call a context may say "running" with its clock standing still: then it is as good as asleep. */
  private prove(context: SoundContext): void {
    this.probe(
      context,
      { audio: context.currentTime, frame: this.device.frameTime() },
      MOST_PROBES,
    );
  }

  private probe(context: SoundContext, from: { audio: number; frame: Ms }, probes: number): void {
    this.clock.at(this.clock.now() + PROOF_MS).subscribe(() => {
      const isPointless = probes === 0 || this.visibility.hidden() || context.state !== 'running';
      if (context !== this.context || isPointless || context.currentTime > from.audio) return;
      // Too little real time has gone by to tell.
      if (this.device.frameTime() - from.frame < PROOF_MS) this.probe(context, from, probes - 1);
      else this.fallAsleep();
    });
  }

  private place(cue: Awaited): void {
    const context = this.context;
    const wait = cue.due - this.clock.now();
    if (context === null || this.is() !== 'on' || cue.placed !== null || wait < -LATE_MS) return;
    // Older browsers have no such member, and some answer NaN until sound has played.
    const told = Number(ignoreErrors(() => context.outputLatency));
    const latency = Number.isFinite(told) ? Math.min(MOST_LATENCY_S, told) : 0;
    const when = context.currentTime + Math.max(0, wait / 1000 - latency);
    cue.placed = ignoreErrors(() => placeEarcon(context, EARCONS[cue.name], when)) ?? null;
  }

  private unplace(): void {
    for (const cue of this.awaited) {
      ignoreErrors(() => cue.placed?.stop());
      cue.placed = null;
    }
  }

  private isOver(cue: Awaited): boolean {
    if (cue.placed === null) return cue.due < this.clock.now() - LATE_MS;
    return cue.placed.end < (this.context?.currentTime ?? 0);
  }

  private discard(): void {
    this.unplace();
    const old = this.context;
    this.context = null;
    ignoreErrors(() => void old?.close().catch(() => undefined));
  }
}

/** This browser's sound. */
export function browserSound(): Sound {
  const document = inject(DOCUMENT);
  const view = document.defaultView;
  const Context: typeof AudioContext | undefined = view?.AudioContext;
  const device: SoundDevice = {
    open: Context === undefined ? null : () => new Context(),
    claim: audioClaimer(view?.navigator, inject(MUSIC_PLAYS_ON)),
    frameTime: () => frameTime(document),
  };
  return new BrowserSound(device, inject(CLOCK), inject(VISIBILITY));
}
