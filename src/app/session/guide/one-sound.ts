import { inject, Service } from '@angular/core';
import { begin } from '../../domain/session/begin';
import { CueContent } from '../../domain/session/cue';
import { CueTimes } from '../../domain/session/cue-times';
import { SessionPlan } from '../../domain/session/plan';
import { isCounting, SessionState } from '../../domain/session/state';
import { assemble } from '../../domain/track/assemble';
import { ClipPack, FRAME_MS } from '../../domain/track/clip-pack';
import { LaidTrack, later, LEAD_MS, timeAt } from '../../domain/track/lay-track';
import { isSameShare, TrackShare } from '../../domain/track/track-voice';
import { Ms } from '../../domain/time/units';
import { CLIPS } from '../../platform/clips/clips';
import { CLOCK } from '../../platform/clock/clock';
import { TRACK } from '../../platform/track/track';
import { GUIDE_WORDS } from '../../words/guide-words';
import { InTime } from './in-time';
import { layRest } from './lay-rest';

/** A track with its bytes. */
interface Reel {
  readonly share: TrackShare;
  readonly laid: LaidTrack;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What was laid while the person rated, for a session that begins at 0. */
interface Prepared {
  readonly plan: string;
  readonly reels: readonly Reel[];
}

/** What a track is to tell. */
export interface ToTell {
  readonly state: SessionState;
  /** The present, on the monotonic clock. */
  readonly at: Ms;
  /** The answer to what has just been done, given first. */
  answer(times: CueTimes): readonly CueContent[];
  /** Cues before this moment have been given. */
  readonly from: Ms;
  /** True where what is being said is to be said to its end. */
  readonly continues: boolean;
}

/** The whole rest of the session as one track, laid anew whenever the plan changes. The session's clock is its master. */
@Service()
export class OneSound {
  private readonly clock = inject(CLOCK);
  private readonly track = inject(TRACK);
  private readonly clips = inject(CLIPS);
  private readonly words = inject(GUIDE_WORDS);
  private readonly inTime = inject(InTime);

  private ready: Prepared | null = null;
  /** What already lies on the deck at rest. */
  private onDeck: Uint8Array | null = null;
  private playing: Reel | null = null;
  /** Lies on the other deck, to take over at any moment. */
  private standingBy: Reel | null = null;

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

  /** What is being carried now; null while no track plays. */
  share(): TrackShare | null {
    return this.track.state() === 'on' ? (this.playing?.share ?? null) : null;
  }

  /** When what it is saying now is over, on the monotonic clock; the present when it says nothing. */
  speaksUntil(): Ms {
    const now = this.clock.now();
    if (!this.playing?.share.speech) return now;
    const { laid } = this.playing;
    const begun = laid.placements.filter(({ due }) => due < now);
    const ends = begun.map(({ frame, clip }) =>
      timeAt(laid, (frame + clip.count) * FRAME_MS + LEAD_MS),
    );
    return Math.max(now, ...ends);
  }

  /** Fetches the clips, lays the whole plan out, and puts it on a deck: the tap that begins only starts it. */
  async prepare(plan: SessionPlan, shares: () => readonly TrackShare[]): Promise<void> {
    const pack = await this.clips.load();
    if (pack === null || this.playing !== null) return;
    const state = begin(plan, null, 0, 0);
    const toTell = { state, at: 0, answer: () => [], from: 0, continues: false };
    const different = shares().filter(
      (share, at, all) => all.findIndex((other) => isSameShare(other, share)) === at,
    );
    const reels = different.map((share) => this.make(toTell, share, pack));
    this.ready = { plan: keyOf(plan), reels };
    if (reels[0]) this.put(reels[0]);
  }

  /** Fetches the clips, if they are not there yet. */
  async load(): Promise<boolean> {
    return (await this.clips.load()) !== null;
  }

  /** To be called within a tap. */
  unlock(): void {
    this.track.unlock();
  }

  /** Tells this from now on, in place of all that was to be told. `standBy` is laid beside it. */
  tell(toTell: ToTell, share: TrackShare, standBy: TrackShare | null): void {
    const pack = this.clips.pack();
    if (pack === null) return;
    const reel = this.prepared(toTell, share) ?? this.make(toTell, share, pack);
    const beside = standBy && (this.prepared(toTell, standBy) ?? this.make(toTell, standBy, pack));
    this.ready = null;
    if (reel.laid.placements.length === 0 && !isCounting(toTell.state)) {
      this.stop();
      return;
    }
    this.put(reel);
    this.start(reel, toTell.continues);
    this.standingBy = beside;
    if (beside) this.put(beside);
  }

  /** The track that stands by goes on in place of the other. False where there is none. */
  takeOver(): boolean {
    if (this.standingBy === null) return false;
    this.start(this.standingBy, true);
    this.standingBy = null;
    return true;
  }

  /** Brings the track back to the session's clock. */
  keepTime(): void {
    if (this.playing !== null && this.track.state() === 'on') this.inTime.keep(this.playing.laid);
  }

  /** The moment on the monotonic clock up to which it has been heard; null where nothing was. */
  heardUntil(): Ms | null {
    const position = this.track.position();
    return this.playing === null || position === null ? null : timeAt(this.playing.laid, position);
  }

  stop(): void {
    this.playing = null;
    this.standingBy = null;
    this.track.stop();
  }

  close(): void {
    this.stop();
    this.onDeck = null;
    this.track.close();
  }

  private put({ bytes }: Reel): void {
    if (this.onDeck !== bytes) this.track.prepare(bytes);
    this.onDeck = bytes;
  }

  private start(reel: Reel, seamless: boolean): void {
    this.playing = reel;
    this.onDeck = null;
    this.inTime.start(reel.laid, seamless);
  }

  /** What was laid while the person rated, if this is the very beginning of that plan. */
  private prepared({ state, at, from }: ToTell, share: TrackShare): Reel | null {
    const isBeginning = state.phase === 'get-ready' && state.step < 0 && state.spentMs === 0;
    if (!isBeginning || at !== state.lastAt || from !== at) return null;
    if (this.ready?.plan !== keyOf(state.plan)) return null;
    const reel = this.ready.reels.find((one) => isSameShare(one.share, share));
    return reel ? { ...reel, laid: later(reel.laid, at) } : null;
  }

  private make(toTell: ToTell, share: TrackShare, pack: ClipPack): Reel {
    const { words, playing } = this;
    // What was cut off from outside, as by a headset pulled out, is not taken up again.
    const goesOn = toTell.continues && this.track.state() === 'on';
    const before = goesOn && playing ? { before: playing.laid } : {};
    const rest = { ...toTell, ...before, words, unheardMs: this.inTime.unheardMs };
    const laid = layRest(rest, share, pack);
    return { share, laid, bytes: assemble(laid, pack) };
  }
}

/** Two plans with the same key are heard alike. */
function keyOf({ getReadyMs, getReadySentence, steps }: SessionPlan): string {
  return JSON.stringify([getReadyMs, getReadySentence, steps]);
}
