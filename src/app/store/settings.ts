import { Setup } from '../domain/session/setup';
import { TechniqueId } from '../domain/session/technique-id';

/** The looks to choose from. */
export const THEMES = ['system', 'light', 'dark', 'night'] as const;
/** How large text is set. */
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** Everything a person has chosen, kept on this phone. */
export interface Settings {
  readonly voice: boolean;
  readonly sounds: boolean;
  readonly vibration: boolean;
  readonly keepScreenOn: boolean;
  /** Own voice off, live region on. */
  readonly screenReader: boolean;
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Seconds, 5 to 60. */
  readonly getReadySeconds: number;
  /** True once "Before you start" was understood. */
  readonly safetyUnderstood: boolean;
  readonly setups: Readonly<Partial<Record<TechniqueId, Setup>>>;
}

/** What a new phone starts with. */
export const DEFAULT_SETTINGS: Settings = {
  voice: true,
  sounds: true,
  vibration: true,
  keepScreenOn: true,
  screenReader: false,
  theme: 'system',
  textSize: 'normal',
  getReadySeconds: 15,
  safetyUnderstood: false,
  setups: {},
};
