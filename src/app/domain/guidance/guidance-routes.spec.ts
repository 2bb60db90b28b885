import { AudioChannels } from './audio-channels';
import {
  CueRoute,
  GuidanceSettings,
  MissingOutput,
  PhoneOutputs,
  routeGuidance,
} from './guidance-routes';

const SETTINGS: GuidanceSettings = {
  voice: true,
  voiceSource: null,
  screenReader: false,
  sounds: true,
  vibration: true,
};
const BOTH = { speech: true, sounds: true };
const SPEECH = { speech: true, sounds: false };
const SOUNDS = { speech: false, sounds: true };
/** A track of silence, which keeps the phone's audio for the one that stands by. */
const SILENCE = { speech: false, sounds: false };

const NO_VOICE: Partial<PhoneOutputs> = { voice: false };
const NO_CLIPS: Partial<PhoneOutputs> = { track: 'absent', webAudio: 'on' };
const NEITHER: Partial<PhoneOutputs> = { ...NO_VOICE, ...NO_CLIPS };

type Place = 'in view' | 'hidden';

/**
 * What is chosen and where the page is; what differs from a phone with a voice, clips and a silent track; then the route
 * of speech and sounds, the track to play, the one to stand by, and what is missing.
 */
type Row = readonly [
  settings: Partial<GuidanceSettings> | 'quiet',
  page: Place,
  phone: Partial<PhoneOutputs>,
  speak: CueRoute,
  sound: CueRoute,
  track: AudioChannels | null,
  standBy: AudioChannels | null,
  missing: MissingOutput | null,
];

const BUILT_IN: Partial<GuidanceSettings> = { voiceSource: 'built-in' };
const READER: Partial<GuidanceSettings> = { screenReader: true };
const MUTE: Partial<GuidanceSettings> = { voice: false };
const VOICE_ALONE: Partial<GuidanceSettings> = { sounds: false };
const NOTHING: Partial<GuidanceSettings> = { voice: false, sounds: false };

// prettier-ignore
const TABLE: readonly Row[] = [
  // The phone's voice speaks beside the track while the page is in view; hidden, the track speaks.
  [{},          'in view', { playing: SOUNDS },            'live',  'track', SOUNDS,  BOTH,   null],
  [{},          'hidden',  { playing: BOTH },              'track', 'track', BOTH,    null,   null],
  [{},          'hidden',  { playing: SOUNDS },            'live',  'track', BOTH,    null,   null],
  [VOICE_ALONE, 'in view', { playing: SILENCE },           'live',  'off',   SILENCE, SPEECH, null],
  [VOICE_ALONE, 'hidden',  { playing: SPEECH },            'track', 'off',   SPEECH,  null,   null],
  [MUTE,        'in view', { playing: SOUNDS },            'off',   'track', SOUNDS,  null,   null],
  // The built-in voice is the track's, in view and hidden; so is that of a phone without a voice.
  [BUILT_IN,    'in view', { playing: BOTH },              'track', 'track', BOTH,    null,   null],
  [BUILT_IN,    'hidden',  { playing: BOTH },              'track', 'track', BOTH,    null,   null],
  [{},          'in view', { ...NO_VOICE, playing: BOTH }, 'track', 'track', BOTH,    null,   null],
  [{ voiceSource: 'phone' },
                'in view', { ...NO_VOICE, playing: BOTH }, 'track', 'track', BOTH,    null,   null],
  // Until the track plays, live cues take its place; they do for good where there are no clips.
  [{},          'in view', {},                             'live',  'live',  SOUNDS,  BOTH,   null],
  [BUILT_IN,    'in view', {},                             'live',  'live',  BOTH,    null,   null],
  [{},          'in view', { track: 'unknown' },           'live',  'live',  null,    null,   null],
  [{},          'in view', NO_CLIPS,                       'live',  'live',  null,    null,   null],
  [{},          'hidden',  NO_CLIPS,                       'live',  'live',  null,    null,   null],
  [BUILT_IN,    'in view', NO_CLIPS,                       'live',  'live',  null,    null,   null],
  // A track with other channels is replaced at once; until then no live earcon joins in.
  [{},          'in view', { playing: SPEECH },            'track', 'track', SOUNDS,  BOTH,   null],
  // Beside a screen reader nothing is said; in quiet mode nothing is heard.
  [READER,      'in view', { playing: SOUNDS },            'off',   'track', SOUNDS,  null,   null],
  [READER,      'hidden',  { playing: SOUNDS },            'off',   'track', SOUNDS,  null,   null],
  ['quiet',     'in view', { playing: BOTH },              'off',   'off',   null,    null,   null],
  ['quiet',     'hidden',  { playing: BOTH },              'off',   'off',   null,    null,   null],
  [NOTHING,     'in view', {},                             'off',   'off',   null,    null,   null],
  // What of what is wanted cannot be had.
  [{},          'in view', { ...NO_VOICE, track: 'unknown' },
                                                           'live',  'live',  null,    null,   null],
  [{},          'in view', NEITHER,                        'live',  'live',  null,    null,   'voice'],
  [{},          'in view', { ...NEITHER, webAudio: 'idle' },
                                                           'live',  'live',  null,    null,   'voice'],
  [{},          'in view', { ...NEITHER, webAudio: 'asleep' },
                                                           'live',  'live',  null,    null,   'asleep'],
  [{},          'in view', { ...NEITHER, webAudio: 'absent' },
                                                           'live',  'live',  null,    null,   'all'],
  [VOICE_ALONE, 'in view', NEITHER,                        'live',  'off',   null,    null,   'all'],
  [MUTE,        'in view', NEITHER,                        'off',   'live',  null,    null,   null],
  [MUTE,        'in view', { ...NEITHER, webAudio: 'asleep' },
                                                           'off',   'live',  null,    null,   'asleep'],
  [MUTE,        'in view', { ...NEITHER, webAudio: 'absent' },
                                                           'off',   'live',  null,    null,   'all'],
  [MUTE,        'in view', { webAudio: 'asleep', playing: SOUNDS },
                                                           'off',   'track', SOUNDS,  null,   null],
  [NOTHING,     'in view', { ...NEITHER, webAudio: 'absent' },
                                                           'off',   'off',   null,    null,   null],
  // Words of an older session without clips.
  [BUILT_IN,    'hidden',  { lacksWords: true, playing: BOTH },
                                                           'track', 'track', BOTH,    null,   null],
  [{},          'in view', { ...NEITHER, lacksWords: true },
                                                           'live',  'live',  null,    null,   'voice'],
  [READER,      'in view', { ...NO_VOICE, lacksWords: true, playing: SOUNDS },
                                                           'off',   'track', SOUNDS,  null,   null],
  [READER,      'in view', { lacksWords: true, playing: SOUNDS },
                                                           'off',   'track', SOUNDS,  null,   null],
  ['quiet',     'in view', { ...NEITHER, webAudio: 'absent' },
                                                           'off',   'off',   null,    null,   null],
];

function routesOf(
  settings: Partial<GuidanceSettings> | 'quiet',
  page: Place,
  phone: Partial<PhoneOutputs>,
): ReturnType<typeof routeGuidance> {
  return routeGuidance({
    settings: settings === 'quiet' ? SETTINGS : { ...SETTINGS, ...settings },
    quiet: settings === 'quiet',
    hidden: page === 'hidden',
    phone: {
      voice: true,
      webAudio: 'idle',
      track: 'ready',
      lacksWords: false,
      playing: null,
      ...phone,
    },
  });
}

describe('the route of a cue', () => {
  for (const [settings, page, phone, speak, sound, track, standBy, missing] of TABLE) {
    it(`${JSON.stringify(settings)}, ${page}, ${JSON.stringify(phone)}`, () => {
      const routes = routesOf(settings, page, phone);
      expect({ ...routes.cues, track: routes.track, standBy: routes.standBy }).toEqual({
        speak,
        sound,
        vibrate: 'live',
        track,
        standBy,
      });
      expect(routes.missing).toBe(missing);
    });
  }

  // nothing-lost: page-in-view-4
  it('is the phone’s voice for words of an older session that the built-in one lacks; without it they are missed', () => {
    const told = routesOf(BUILT_IN, 'in view', { lacksWords: true, playing: SOUNDS });
    expect(told.cues).toEqual(jasmine.objectContaining({ speak: 'live', sound: 'track' }));
    expect([told.track, told.standBy, told.missing]).toEqual([SOUNDS, BOTH, null]);
    const untold = routesOf({}, 'in view', { ...NO_VOICE, lacksWords: true, playing: BOTH });
    expect(untold.cues).toEqual(jasmine.objectContaining({ speak: 'track', sound: 'track' }));
    expect([untold.track, untold.standBy, untold.missing]).toEqual([BOTH, null, 'words']);
  });

  it('is none for a buzz that is switched off, and a live one in quiet mode', () => {
    expect(routesOf({ vibration: false }, 'in view', {}).cues.vibrate).toBe('off');
    expect(routesOf('quiet', 'in view', {}).cues.vibrate).toBe('live');
  });
});

describe('what a tap unlocks for live cues', () => {
  it('is the phone’s voice where it is the one that speaks', () => {
    const unlocks = (settings: Partial<GuidanceSettings> | 'quiet', phone = {}) =>
      routesOf(settings, 'in view', phone).unlock.speech;
    expect([unlocks({}), unlocks({ voiceSource: 'phone' })]).toEqual([true, true]);
    for (const settings of [BUILT_IN, READER, MUTE, 'quiet' as const]) {
      expect(unlocks(settings)).toBe(false);
    }
    expect(unlocks({}, NO_VOICE)).toBe(false);
  });

  it('is Web Audio where sounds are wanted and no track can play them', () => {
    const unlocks = (settings: Partial<GuidanceSettings>, track: PhoneOutputs['track']) =>
      routesOf(settings, 'in view', { track }).unlock.sounds;
    expect([unlocks({}, 'ready'), unlocks({}, 'unknown'), unlocks({}, 'absent')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(unlocks(VOICE_ALONE, 'absent')).toBe(false);
  });
});

describe('whether a person with closed eyes is guided', () => {
  const audible = (settings: Partial<GuidanceSettings> | 'quiet', phone: Partial<PhoneOutputs>) =>
    routesOf(settings, 'hidden', phone).isAudible;

  it('is so while a track plays, whatever is on it, unless nothing is wanted', () => {
    for (const playing of [BOTH, SPEECH, SOUNDS, SILENCE]) {
      expect(audible({}, { playing })).toBe(true);
      expect(audible(MUTE, { playing })).toBe(true);
      expect(audible(VOICE_ALONE, { playing })).toBe(true);
      expect(audible(NOTHING, { playing })).toBe(false);
      expect(audible('quiet', { playing })).toBe(false);
    }
  });

  it('is so without a track by Web Audio that is awake, or by a voice', () => {
    expect(audible({}, NEITHER)).toBe(true);
    expect(audible({}, { ...NEITHER, webAudio: 'asleep' })).toBe(false);
    expect(audible({}, { ...NO_CLIPS, webAudio: 'asleep' })).toBe(true);
    expect(audible(VOICE_ALONE, NEITHER)).toBe(false);
    expect(audible(VOICE_ALONE, NO_CLIPS)).toBe(true);
    expect(audible(MUTE, { ...NO_CLIPS, webAudio: 'idle' })).toBe(false);
    expect(audible(NOTHING, NO_CLIPS)).toBe(false);
  });
});

describe('whether the steps are spoken', () => {
  it('is so by the phone’s voice, and by a track that may still come', () => {
    const spoken = (settings: Partial<GuidanceSettings> | 'quiet', phone: Partial<PhoneOutputs>) =>
      routesOf(settings, 'in view', phone).isSpoken;
    expect([spoken({}, NO_CLIPS), spoken({}, NO_VOICE), spoken({}, NEITHER)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(spoken({}, { ...NO_VOICE, track: 'unknown' })).toBe(true);
    for (const settings of [MUTE, READER, 'quiet' as const])
      expect(spoken(settings, {})).toBe(false);
  });
});
