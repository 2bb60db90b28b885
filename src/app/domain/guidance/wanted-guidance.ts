/** What a person has chosen about what is heard. */
export interface AudioSettings {
  readonly voice: boolean;
  /** Null until chosen. */
  readonly voiceSource: 'phone' | 'built-in' | null;
  /** A screen reader speaks: the app's own voice is then silent, as two voices at once are none. */
  readonly screenReader: boolean;
  readonly sounds: boolean;
}

/** What a person is to hear while the page is in view. */
export interface WantedGuidance {
  /** Whose voice speaks. */
  readonly speech: 'phone' | 'built-in' | 'off';
  readonly sounds: boolean;
}

/** Whose voice guides: the chosen one, or the phone's; but the built-in one where the phone has none. */
export function voiceSourceOf(
  settings: Pick<AudioSettings, 'voiceSource'>,
  phoneHasVoice: boolean,
): 'phone' | 'built-in' {
  return phoneHasVoice ? (settings.voiceSource ?? 'phone') : 'built-in';
}

/** What is to be heard by Settings; nothing in quiet mode. */
export function wantedGuidance(
  settings: AudioSettings,
  quiet: boolean,
  phoneHasVoice: boolean,
): WantedGuidance {
  const speaks = settings.voice && !settings.screenReader && !quiet;
  return {
    speech: speaks ? voiceSourceOf(settings, phoneHasVoice) : 'off',
    sounds: settings.sounds && !quiet,
  };
}

/** A table, so that one member more is asked for here too. */
const COMPARED: Readonly<Record<keyof WantedGuidance, true>> = { speech: true, sounds: true };

/** True where both want the same to be heard; null is before anything was wanted. */
export function isSameWanted(one: WantedGuidance | null, other: WantedGuidance | null): boolean {
  const members = Object.keys(COMPARED) as (keyof WantedGuidance)[];
  return members.every((member) => one?.[member] === other?.[member]);
}
