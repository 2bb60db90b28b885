import { computed, inject, Service, signal } from '@angular/core';
import { SoundName } from '../../domain/session/cues/cue';
import { ClipPack, ClipPlace } from '../../domain/track/clip-pack';
import { clipsOf, soundOf } from '../../domain/track/find-clips';
import { CLIPS } from '../clips/clips';
import { SOUND, SoundState } from '../sound/sound';
import { Manner, VOICE } from '../voice/voice';
import { SAMPLE } from './sample';
import { SampleState } from './sample-types';

/** What plays what is previewed: the phone's voice, clips on a media element, or earcons by Web Audio. */
type PreviewSource = 'voice' | 'sample' | 'sound';

/**
 * How the last preview went. `still`: told to play, and nothing moves. `missing`: the clips are not on this phone.
 * `refused`: whoever was to be heard cannot be.
 */
export type SoundPreviewState = 'idle' | 'starting' | 'heard' | 'still' | 'refused' | 'missing';

/** Lets a person hear, by a tap and apart from any session, what a session would say and sound. */
@Service()
export class SoundPreview {
  private readonly clips = inject(CLIPS);
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly sample = inject(SAMPLE);

  private readonly player = signal<PreviewSource | null>(null);
  private readonly isMissing = signal(false);
  /** Number of the newest preview: one that was stopped while its clips were still coming is not heard. */
  private newest = 0;

  readonly state = computed<SoundPreviewState>(() => {
    if (this.isMissing()) return 'missing';
    switch (this.player()) {
      case 'voice':
        return this.voice.available() ? 'heard' : 'refused';
      case 'sample':
        return ofSample(this.sample.state());
      case 'sound':
        return ofSound(this.sound.state());
      case null:
        return 'idle';
    }
  });
  /** Fetches the clips, so that a tap is answered at once. */
  async prepare(): Promise<void> {
    await this.clips.load();
  }

  /** To be called within a tap. Says a text with the phone's voice. */
  sayByPhone(text: string, manner: Manner): void {
    this.stop();
    this.voice.unlock();
    this.player.set('voice');
    this.voice.say(text, manner);
  }

  /** To be called within a tap. Says a text with the built-in voice. */
  async sayBuiltIn(text: string): Promise<void> {
    await this.playClips((pack) => clipsOf(text, pack));
  }

  /** To be called within a tap. Plays an earcon: its clip, or where there is none to be played, Web Audio's. */
  async playSound(name: SoundName): Promise<void> {
    if (!(await this.playClips((pack) => listOf(pack.sounds.get(name))))) return;
    const isPlayed = !this.isMissing() && this.sample.state() !== 'absent';
    if (isPlayed || !this.sound.available) return;
    this.isMissing.set(false);
    this.player.set('sound');
    this.sound.unlock();
    this.sound.play(name, 0);
  }

  /** Falls silent, and gives the phone's audio back. */
  stop(): void {
    this.newest++;
    this.isMissing.set(false);
    if (this.player() === 'voice') this.voice.silence();
    if (this.player() === 'sample') this.sample.stop();
    if (this.player() === 'sound') this.sound.close();
    this.player.set(null);
  }

  /** False where something else was wanted, or silence, before the clips were there. */
  private async playClips(find: (pack: ClipPack) => readonly ClipPlace[] | null): Promise<boolean> {
    this.stop();
    const mine = this.newest;
    // Not awaited where they are there: only in the tap itself a phone lets sound start.
    const pack = this.clips.pack() ?? (await this.clips.load());
    if (mine !== this.newest) return false;
    const places = pack && find(pack);
    this.isMissing.set(places === null);
    if (pack === null || places === null) return true;
    this.player.set('sample');
    this.sample.play(soundOf(places, pack));
    return true;
  }
}

function listOf(place: ClipPlace | undefined): readonly ClipPlace[] | null {
  return place === undefined ? null : [place];
}

function ofSample(state: SampleState): SoundPreviewState {
  return state === 'absent' ? 'refused' : state;
}

function ofSound(state: SoundState): SoundPreviewState {
  switch (state) {
    case 'on':
      return 'heard';
    case 'asleep':
      return 'still';
    case 'idle':
      return 'idle';
    case 'absent':
      return 'refused';
  }
}
