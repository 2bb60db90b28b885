import { CueContent } from '../session/cues/cue';
import { AudioChannels } from './audio-channels';
import { AudioSettings, WantedGuidance, wantedGuidance } from './wanted-guidance';

/** What a person has chosen about guidance. */
export interface GuidanceSettings extends AudioSettings {
  readonly vibration: boolean;
}

/** What the phone can do at this moment. */
export interface PhoneOutputs {
  /** True where it has a voice of its own for the app's language. */
  readonly voice: boolean;
  /** Earcons by Web Audio; `asleep` where the phone keeps sound back until the next tap. */
  readonly webAudio: 'idle' | 'on' | 'asleep' | 'absent';
  /** The track; `unknown` until its clips are there, or are known not to come. */
  readonly track: 'ready' | 'unknown' | 'absent';
  /** True where its clips cannot say all of this session: one that was begun in an older Unknot keeps its words. */
  readonly lacksWords: boolean;
  /** The channels of the track that plays now; null while none does. */
  readonly playing: AudioChannels | null;
}

/** All that decides which output plays a cue. */
export interface GuidanceSituation {
  readonly settings: GuidanceSettings;
  /** Quiet mode of this session. */
  readonly quiet: boolean;
  /** True while the page cannot be seen. There the phone's voice falls silent by itself; a track plays on. */
  readonly hidden: boolean;
  readonly phone: PhoneOutputs;
}

/** The output that plays a cue: the track, live cues, or none. */
export type CueRoute = 'track' | 'live' | 'off';

/** What of what a person wants to hear cannot be had: anything; anything until the next tap; speech; some of its words. */
export type MissingOutput = 'all' | 'asleep' | 'voice' | 'words';

/** Which output plays what. */
export interface GuidanceRoutes {
  readonly wanted: WantedGuidance;
  /** Who plays a cue that is due now, by its kind. */
  readonly cues: Readonly<Record<CueContent['kind'], CueRoute>>;
  /** The channels a track is to play from now on; null for no track. */
  readonly track: AudioChannels | null;
  /** The channels of a second track, to take over when the page is hidden; null where the first one can go on. */
  readonly standBy: AudioChannels | null;
  /** What live cues need to be allowed to play, within a tap: the phone's voice, Web Audio. */
  readonly unlock: AudioChannels;
  /** True while a person with closed eyes is guided by something that can be heard. */
  readonly isAudible: boolean;
  /** True where a person who wants to hear the steps can. */
  readonly isSpoken: boolean;
  /** Null where nothing is missing, or nothing is wanted. */
  readonly missing: MissingOutput | null;
}

/** Decides which output plays what. The track plays all it can: it alone goes on in a hidden page and a locked phone. */
export function routeGuidance({
  settings,
  quiet,
  hidden,
  phone,
}: GuidanceSituation): GuidanceRoutes {
  const wanted = sayable(wantedGuidance(settings, quiet, phone.voice), phone);
  const channels = { speech: wanted.speech !== 'off', sounds: wanted.sounds };
  const byPhone = wanted.speech === 'phone';
  const wantsAny = channels.speech || channels.sounds;
  // In view, the phone's voice speaks beside the track.
  const onTrack = { ...channels, speech: channels.speech && (!byPhone || hidden) };
  const track = phone.track === 'ready' && wantsAny ? onTrack : null;
  return {
    wanted,
    cues: cueRoutes(channels, settings.vibration, phone.playing),
    track,
    standBy: track !== null && track.speech !== channels.speech ? channels : null,
    unlock: { speech: byPhone, sounds: channels.sounds && phone.track !== 'ready' },
    isAudible: isAudible(channels, phone),
    isSpoken: isSpoken(channels, phone),
    missing:
      wanted.speech === 'built-in' && lacksWords(phone) ? 'words' : missingOutput(channels, phone),
  };
}

/** What the clips cannot say the phone's voice does, where it has one. */
function sayable(wanted: WantedGuidance, phone: PhoneOutputs): WantedGuidance {
  const isSaidByPhone = wanted.speech === 'built-in' && phone.voice && lacksWords(phone);
  return isSaidByPhone ? { ...wanted, speech: 'phone' } : wanted;
}

function lacksWords({ track, lacksWords: lacks }: PhoneOutputs): boolean {
  return track === 'ready' && lacks;
}

/** By what plays, not by what should: a track may have been refused, or its clips may not be there yet. */
function cueRoutes(
  wanted: AudioChannels,
  vibration: boolean,
  playing: AudioChannels | null,
): GuidanceRoutes['cues'] {
  const route = (isWanted: boolean, isOnTrack: boolean): CueRoute => {
    if (!isWanted) return 'off';
    return isOnTrack ? 'track' : 'live';
  };
  return {
    speak: route(wanted.speech, playing?.speech === true),
    sound: route(wanted.sounds, playing !== null),
    vibrate: route(vibration, false),
  };
}

function isAudible({ speech, sounds }: AudioChannels, phone: PhoneOutputs): boolean {
  if (phone.playing !== null) return speech || sounds;
  return (sounds && phone.webAudio === 'on') || (speech && phone.voice);
}

function isSpoken({ speech }: AudioChannels, phone: PhoneOutputs): boolean {
  return speech && (phone.voice || phone.track !== 'absent');
}

function missingOutput(wanted: AudioChannels, phone: PhoneOutputs): MissingOutput | null {
  const { speech, sounds } = wanted;
  if (phone.track !== 'absent' || isSpoken(wanted, phone)) return null;
  if (!speech && !sounds) return null;
  if (!sounds || phone.webAudio === 'absent') return 'all';
  if (phone.webAudio === 'asleep') return 'asleep';
  return speech ? 'voice' : null;
}
