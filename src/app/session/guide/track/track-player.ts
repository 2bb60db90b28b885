import { inject, Service } from '@angular/core';
import { AudioChannels, isSameChannels } from '../../../domain/guidance/audio-channels';
import { begin } from '../../../domain/session/begin';
import { CueContent } from '../../../domain/session/cue';
import { CueTimes } from '../../../domain/session/cue-times';
import { SessionPlan } from '../../../domain/session/plan';
import { isCounting, SessionState } from '../../../domain/session/state';
import { Ms } from '../../../domain/time/units';
import { ClipPack, FRAME_MS } from '../../../domain/track/clip-pack';
import { renderTrack } from '../../../domain/track/render-track';
import { LEAD_MS, shiftedBy, timeAt, TrackSchedule } from '../../../domain/track/track-schedule';
import { CLIPS } from '../../../platform/clips/clips';
import { CLOCK } from '../../../platform/clock/clock';
import { TRACK } from '../../../platform/track/track';
import { GUIDE_WORDS } from '../../../words/guide-words';
import { scheduleRest } from './schedule-rest';
import { TrackSync } from './track-sync';

/** A track, ready to be played. */
interface RenderedTrack {
  readonly channels: AudioChannels;
  readonly schedule: TrackSchedule;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Tracks rendered while the person rated, for a session that begins at 0. */
interface PreparedTracks {
  readonly planKey: string;
  readonly tracks: readonly RenderedTrack[];
}

/** What a track is to play. */
export interface GuidanceProgram {
  readonly state: SessionState;
  /** The present, on the monotonic clock. */
  readonly at: Ms;
  /** The answer to what has just been done, played first. */
  answer(times: CueTimes): readonly CueContent[];
  /** Cues due before this moment were played already. */
  readonly from: Ms;
  /** True where what is being said is said to its end. */
  readonly continues: boolean;
}

/**
 * Plays the whole rest of the session as one track, rendered anew whenever what is to come changes. The session's clock
 * is its master.
 */
@Service()
export class TrackPlayer {
  private readonly clock = inject(CLOCK);
  private readonly track = inject(TRACK);
  private readonly clips = inject(CLIPS);
  private readonly words = inject(GUIDE_WORDS);
  private readonly trackSync = inject(TrackSync);

  private prepared: PreparedTracks | null = null;
  /** What lies on the deck that does not play. */
  private onDeck: Uint8Array | null = null;
  private current: RenderedTrack | null = null;
  /** Lies on the deck that does not play, to take over at any moment. */
  private standBy: RenderedTrack | null = null;

  readonly troubles$ = this.track.troubles$;

  /** True where there are clips, and a browser that has not refused to play them. */
  usable(): boolean {
    const state = this.track.state();
    return this.clips.pack() !== null && state !== 'absent' && state !== 'refused';
  }

  /** True until it is known that no clips come, or that the browser will not play them. */
  mayPlay(): boolean {
    const clips = this.clips.state();
    const track = this.track.state();
    const isLost = clips === 'missing' || clips === 'broken';
    return !isLost && track !== 'absent' && track !== 'refused';
  }

  /** The channels of the track that plays; null while none does. */
  channels(): AudioChannels | null {
    return this.track.state() === 'on' ? (this.current?.channels ?? null) : null;
  }

  /** When the sentence it is saying is over, on the monotonic clock; the present where it says none. */
  speaksUntil(): Ms {
    const now = this.clock.now();
    if (!this.current?.channels.speech) return now;
    const { schedule } = this.current;
    const begun = schedule.placements.filter(({ due }) => due < now);
    const ends = begun.map(({ frame, clip }) =>
      timeAt(schedule, (frame + clip.count) * FRAME_MS + LEAD_MS),
    );
    return Math.max(now, ...ends);
  }

  /**
   * Fetches the clips, renders the whole plan, and puts it on a deck: the tap that begins only starts it.
   *
   * @param channels asked once the clips are there: one track is rendered for each
   */
  async prepare(plan: SessionPlan, channels: () => readonly AudioChannels[]): Promise<void> {
    const pack = await this.clips.load();
    if (pack === null || this.current !== null) return;
    const state = begin(plan, null, 0, 0);
    const program = { state, at: 0, answer: () => [], from: 0, continues: false };
    const different = channels().filter(
      (each, at, all) => all.findIndex((other) => isSameChannels(other, each)) === at,
    );
    const tracks = different.map((each) => this.render(program, each, pack));
    this.prepared = { planKey: keyOf(plan), tracks };
    if (tracks[0]) this.putOnDeck(tracks[0]);
  }

  /** Fetches the clips, if they are not there yet. False where they cannot be had. */
  async load(): Promise<boolean> {
    return (await this.clips.load()) !== null;
  }

  /** To be called within a tap. */
  unlock(): void {
    this.track.unlock();
  }

  /**
   * Plays this from now on, in place of all that was to come.
   *
   * @param standBy channels of a second track, which can take over at any moment; null for none
   */
  play(program: GuidanceProgram, channels: AudioChannels, standBy: AudioChannels | null): void {
    const pack = this.clips.pack();
    if (pack === null) return;
    const next = this.trackFor(program, channels, pack);
    const second = standBy && this.trackFor(program, standBy, pack);
    this.prepared = null;
    if (next.schedule.placements.length === 0 && !isCounting(program.state)) {
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

  /** Brings the track back to the session's clock. To be called at each tick. */
  sync(): void {
    if (this.current !== null && this.track.state() === 'on')
      this.trackSync.correct(this.current.schedule);
  }

  /** The moment on the monotonic clock up to which it was heard; null where nothing was. */
  heardUntil(): Ms | null {
    const position = this.track.position();
    return this.current === null || position === null
      ? null
      : timeAt(this.current.schedule, position);
  }

  /** Falls silent at once. */
  stop(): void {
    this.current = null;
    this.standBy = null;
    this.track.stop();
  }

  /** Falls silent, and gives the phone's audio back. */
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
    this.current = next;
    this.onDeck = null;
    this.trackSync.start(next.schedule, seamless);
  }

  private trackFor(
    program: GuidanceProgram,
    channels: AudioChannels,
    pack: ClipPack,
  ): RenderedTrack {
    return this.preparedFor(program, channels) ?? this.render(program, channels, pack);
  }

  /** The track rendered while the person rated, if this is the very beginning of that plan. */
  private preparedFor(
    { state, at, from }: GuidanceProgram,
    channels: AudioChannels,
  ): RenderedTrack | null {
    const isBeginning = state.phase === 'get-ready' && state.step < 0 && state.spentMs === 0;
    if (!isBeginning || at !== state.lastAt || from !== at) return null;
    if (this.prepared?.planKey !== keyOf(state.plan)) return null;
    const track = this.prepared.tracks.find((one) => isSameChannels(one.channels, channels));
    return track ? { ...track, schedule: shiftedBy(track.schedule, at) } : null;
  }

  private render(program: GuidanceProgram, channels: AudioChannels, pack: ClipPack): RenderedTrack {
    const { words, current } = this;
    // What was cut off from outside, as by a headset pulled out, is not taken up again.
    const goesOn = program.continues && this.track.state() === 'on';
    const before = goesOn && current ? { before: current.schedule } : {};
    const rest = { ...program, ...before, words, startLagMs: this.trackSync.startLagMs };
    const schedule = scheduleRest(rest, channels, pack);
    return { channels, schedule, bytes: renderTrack(schedule, pack) };
  }
}

/** Two plans with the same key are heard alike. */
function keyOf({ getReadyMs, getReadySentence, steps }: SessionPlan): string {
  return JSON.stringify([getReadyMs, getReadySentence, steps]);
}
