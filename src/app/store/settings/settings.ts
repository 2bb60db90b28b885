import { Body } from '../../domain/figure/body';
import { Setup } from '../../domain/session/plan/setup';
import { TechniqueId } from '../../domain/session/plan/technique-id';

/** The looks to choose from. */
export const THEMES = ['system', 'light', 'dark', 'night'] as const;
/** Skin and hair of the figures, from light to dark. Their colours: styles/themes.css, styles/tones.css. */
export const SKINS = ['very-light', 'light', 'medium', 'brown', 'dark', 'very-dark'] as const;
/** How large text is set. */
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** Where the guide's voice comes from. */
export const VOICE_SOURCES = ['phone', 'built-in'] as const;
/** Speeds of the phone's voice at which a sentence stays easy to follow, times its own. */
export const VOICE_SPEEDS = { min: 0.7, max: 1.3 };
/** How the player is turned for a reader who lies on a side. */
export const TURNED_VIEWS = ['automatic', 'off', 'left', 'right'] as const;
/** Whether the player shows little, and that large. */
export const FAR_VIEWS = ['automatic', 'on', 'off'] as const;

/** Everything a person has chosen, kept on this phone. */
export interface Settings {
  readonly voice: boolean;
  /** Null until chosen: then the phone's voice where it has a local one, else the built-in one. */
  readonly voiceSource: (typeof VOICE_SOURCES)[number] | null;
  /** `voiceURI` of the phone's voice; null for the one that fits best. */
  readonly phoneVoice: string | null;
  /** Speed of the phone's voice, 0.7 to 1.3 of its own. */
  readonly voiceSpeed: number;
  readonly sounds: boolean;
  /** Music of other apps plays on under the guidance, where the phone asks a page (iPhone). */
  readonly musicPlaysOn: boolean;
  readonly vibration: boolean;
  readonly keepScreenOn: boolean;
  /** The player goes dark while nothing is touched. */
  readonly dimScreen: boolean;
  readonly turnedView: (typeof TURNED_VIEWS)[number];
  readonly farView: (typeof FAR_VIEWS)[number];
  /** Own voice off, live region on. */
  readonly screenReader: boolean;
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Who shows the movements: one of the two bodies drawn. */
  readonly body: Body;
  readonly skin: (typeof SKINS)[number];
  /** Seconds, 5 to 60. */
  readonly getReadySeconds: number;
  /** True once "Before you start" was understood. */
  readonly safetyUnderstood: boolean;
  /** True once the offer to install was turned down: it is never made again. */
  readonly installDeclined: boolean;
  /** A quiet word when the log has gone long without a backup. */
  readonly backupReminder: boolean;
  readonly setups: Readonly<Partial<Record<TechniqueId, Setup>>>;
}

/** What a new phone starts with. */
export const DEFAULT_SETTINGS: Settings = {
  voice: true,
  voiceSource: null,
  phoneVoice: null,
  voiceSpeed: 1,
  sounds: true,
  musicPlaysOn: false,
  vibration: true,
  keepScreenOn: true,
  dimScreen: true,
  turnedView: 'automatic',
  farView: 'automatic',
  screenReader: false,
  theme: 'system',
  textSize: 'normal',
  body: 'first',
  skin: 'medium',
  getReadySeconds: 15,
  safetyUnderstood: false,
  installDeclined: false,
  backupReminder: true,
  setups: {},
};
