import { computed, inject, Service, signal } from '@angular/core';
import { AudioChannels } from '../../../domain/guidance/audio-channels';
import { GuidanceRoutes, PhoneOutputs } from '../../../domain/guidance/guidance-routes';
import { SessionPlan } from '../../../domain/session/plan/plan';
import { isCounting, SessionState } from '../../../domain/session/state/state';
import { Ms } from '../../../domain/time/units';
import { FRAME_MS } from '../../../domain/track/clip-pack';
import { saysAll } from '../../../domain/track/find-clips';
import { LEAD_MS, timeAt } from '../../../domain/track/track-schedule';
import { CLIPS } from '../../../platform/clips/clips';
import { CLOCK } from '../../../platform/clock/clock';
import { TRACK } from '../../../platform/track/track';
import { GuidanceOutput, GuidanceProgram } from '../guidance-output';
import { RenderedTrack, TrackRenderer } from './track-renderer';
import { TrackSync } from './track-sync';

/**
 * Plays the whole rest of the session as one track, rendered anew whenever what is to come changes. The session's clock
 * is its master.
 */
@Service()
export class TrackPlayer implements GuidanceOutput {
  private readonly clock = inject(CLOCK);
  private readonly track = inject(TRACK);
  private readonly clips = inject(CLIPS);
  private readonly renderer = inject(TrackRenderer);
  private readonly trackSync = inject(TrackSync);

  /** What lies on the deck that does not play. */
  private onDeck: Uint8Array | null = null;
  private readonly current = signal<RenderedTrack | null>(null);
  /** Lies on the deck that does not play, to take over at any moment. */
  private standBy: RenderedTrack | null = null;

  readonly troubles$ = this.track.troubles$;

  /** `ready` where there are clips and a browser that plays them; `unknown` until that is known. */
  readonly ability = computed<PhoneOutputs['track']>(() => {
    const track = this.track.state();
    if (track === 'absent' || track === 'refused') return 'absent';
    if (this.clips.pack() !== null) return 'ready';
    const clips = this.clips.state();
    return clips === 'missing' || clips === 'broken' ? 'absent' : 'unknown';
  });

  private readonly plan = signal<SessionPlan | null>(null);

  /** True where the clips cannot say every step of the session: its plan may be of an older Unknot, with other words. */
  readonly lacksWords = computed(() => {
    const plan = this.plan();
    const pack = this.clips.pack();
    return plan !== null && pack !== null && !saysAll(plan, pack);
  });

  /** The channels of the track that plays; null while none does. */
  readonly channels = computed<AudioChannels | null>(() =>
    this.track.state() === 'on' ? (this.current()?.channels ?? null) : null,
  );

  /** When the sentence it is saying is over, on the monotonic clock; the present where it says none. */
  speaksUntil(): Ms {
    const now = this.clock.now();
    const current = this.current();
    if (!current?.channels.speech) return now;
    const { schedule } = current;
    const begun = schedule.placements.filter(({ due }) => due < now);
    const ends = begun.map(({ frame, clip }) =>
      timeAt(schedule, (frame + clip.count) * FRAME_MS + LEAD_MS),
    );
    return Math.max(now, ...ends);
  }

  /**
   * Fetches the clips, renders the whole plan, and puts it on a deck: the tap that begins only starts it.
   *
   * @param routes asked once the clips are there
   */
  async prepare(plan: SessionPlan, routes: () => GuidanceRoutes): Promise<void> {
    this.plan.set(plan);
    const pack = await this.clips.load();
    if (pack === null || this.current() !== null) return;
    const { track, standBy } = routes();
    const wanted = [track, standBy].filter((channels) => channels !== null);
    const [first] = this.renderer.prepare(plan, wanted, pack);
    if (first) this.putOnDeck(first);
  }

  /** Fetches the clips, if they are not there yet; `ability` tells then whether they are. */
  async load(): Promise<void> {
    await this.clips.load();
  }

  /** Tells whose words are to be said, before the routes are asked. */
  expect(plan: SessionPlan): void {
    this.plan.set(plan);
  }

  unlock(): void {
    this.track.unlock();
  }

  play(program: GuidanceProgram, routes: GuidanceRoutes): void {
    const pack = this.clips.pack();
    if (pack === null || routes.track === null) {
      this.stop();
      return;
    }
    const isComing = isCounting(program.state);
    // What was cut off from outside, as by a headset pulled out, is not taken up again.
    const goesOn = program.continues && this.track.state() === 'on';
    const before = goesOn ? (this.current()?.schedule ?? null) : null;
    const next = this.renderer.render(program, routes.track, pack, before);
    const standBy = isComing ? routes.standBy : null;
    const second = standBy && this.renderer.render(program, standBy, pack, before);
    this.renderer.forget();
    if (next.schedule.placements.length === 0 && !isComing) {
      this.stop();
      return;
    }
    this.putOnDeck(next);
    this.start(next, program.continues);
    this.standBy = second;
    if (second) this.putOnDeck(second);
  }

  /** The track that stands by goes on in place of the other. False where there is none. */
  takeOver(): boolean {
    if (this.standBy === null) return false;
    this.start(this.standBy, true);
    this.standBy = null;
    return true;
  }

  /** Brings the track back to the session's clock. */
  tick(state: SessionState): void {
    const current = this.current();
    if (isCounting(state) && current !== null && this.track.state() === 'on') {
      this.trackSync.correct(current.schedule);
    }
  }

  /** The moment on the monotonic clock up to which it was heard; null where nothing was. */
  heardUntil(): Ms | null {
    const position = this.trackSync.position();
    const current = this.current();
    return current === null || position === null ? null : timeAt(current.schedule, position);
  }

  private stop(): void {
    this.current.set(null);
    this.standBy = null;
    this.track.stop();
  }

  close(): void {
    this.stop();
    this.onDeck = null;
    this.track.close();
  }

  private putOnDeck({ bytes }: RenderedTrack): void {
    if (this.onDeck !== bytes) this.track.prepare(bytes);
    this.onDeck = bytes;
  }

  private start(next: RenderedTrack, seamless: boolean): void {
    this.current.set(next);
    this.onDeck = null;
    this.trackSync.start(next.schedule, seamless);
  }
}
