import { inject, Service } from '@angular/core';
import { AudioChannels, isSameChannels } from '../../../domain/guidance/audio-channels';
import { begin } from '../../../domain/session/state/begin';
import { SessionPlan } from '../../../domain/session/plan/plan';
import { ClipPack } from '../../../domain/track/clip-pack';
import { renderTrack } from '../../../domain/track/render-track';
import { shiftedBy, TrackSchedule } from '../../../domain/track/track-schedule';
import { GUIDE_WORDS } from '../../../words/guide-words';
import { GuidanceProgram } from '../guidance-output';
import { scheduleRest } from './schedule-rest';
import { TrackSync } from './track-sync';

/** A track, ready to be played. */
export interface RenderedTrack {
  readonly channels: AudioChannels;
  readonly schedule: TrackSchedule;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Renders tracks, and keeps those that were rendered for a session that has not begun. */
@Service()
export class TrackRenderer {
  private readonly words = inject(GUIDE_WORDS);
  private readonly trackSync = inject(TrackSync);

  /** Rendered while the person rated, for a session that begins at 0. */
  private prepared: readonly RenderedTrack[] = [];
  private preparedPlan: string | null = null;
  private preparedPack: ClipPack | null = null;

  /** Renders a track of the whole plan for each set of channels; what is asked for again is given as it is. */
  prepare(
    plan: SessionPlan,
    wanted: readonly AudioChannels[],
    pack: ClipPack,
  ): readonly RenderedTrack[] {
    if (this.isPrepared(plan, wanted, pack)) return this.prepared;
    const state = begin(plan, null, 0, 0);
    const program = { state, at: 0, from: 0, continues: false, answer: () => [] };
    this.prepared = wanted.map((channels) => this.renderAnew(program, channels, pack, null));
    this.preparedPlan = keyOf(plan);
    this.preparedPack = pack;
    return this.prepared;
  }

  /** Forgets what was prepared. */
  forget(): void {
    this.prepared = [];
    this.preparedPlan = null;
  }

  /**
   * The track of a program: the prepared one, if this is the very beginning of that plan.
   *
   * @param before the track whose sentence is played to its end; null for none
   */
  render(
    program: GuidanceProgram,
    channels: AudioChannels,
    pack: ClipPack,
    before: TrackSchedule | null,
  ): RenderedTrack {
    return this.preparedFor(program, channels) ?? this.renderAnew(program, channels, pack, before);
  }

  private isPrepared(plan: SessionPlan, wanted: readonly AudioChannels[], pack: ClipPack): boolean {
    const { prepared } = this;
    const isSame =
      wanted.length === prepared.length &&
      wanted.every((channels, index) => {
        const other = prepared[index];
        return other !== undefined && isSameChannels(other.channels, channels);
      });
    return isSame && this.preparedPack === pack && this.preparedPlan === keyOf(plan);
  }

  private preparedFor(
    { state, at, from }: GuidanceProgram,
    channels: AudioChannels,
  ): RenderedTrack | null {
    const isBeginning = state.phase === 'get-ready' && state.step < 0 && state.spentMs === 0;
    if (!isBeginning || at !== state.lastAt || from !== at) return null;
    if (this.preparedPlan !== keyOf(state.plan)) return null;
    const track = this.prepared.find((one) => isSameChannels(one.channels, channels));
    return track ? { ...track, schedule: shiftedBy(track.schedule, at) } : null;
  }

  private renderAnew(
    program: GuidanceProgram,
    channels: AudioChannels,
    pack: ClipPack,
    before: TrackSchedule | null,
  ): RenderedTrack {
    const { words } = this;
    const { startLagMs } = this.trackSync;
    const rest = { ...program, words, startLagMs, ...(before && { before }) };
    const schedule = scheduleRest(rest, channels, pack);
    return { channels, schedule, bytes: renderTrack(schedule, pack) };
  }
}

/** Two plans with the same key are heard alike. */
function keyOf({ getReadyMs, getReadySentence, ticksSentence, steps }: SessionPlan): string {
  return JSON.stringify([getReadyMs, getReadySentence, ticksSentence, steps]);
}
