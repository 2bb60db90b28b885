import { BODIES } from '../../domain/figure/body';
import { Setup, Sides } from '../../domain/session/plan/setup';
import { BodySide } from '../../domain/session/plan/side';
import { TECHNIQUE_IDS, TechniqueId } from '../../domain/session/plan/technique-id';
import {
  DEFAULT_SETTINGS,
  FAR_VIEWS,
  Settings,
  SKINS,
  TEXT_SIZES,
  THEMES,
  TURNED_VIEWS,
  VOICE_SOURCES,
  VOICE_SPEEDS,
} from './settings';

/** The version of the stored form. A later one is read too: what is not understood falls back by itself. */
export const SETTINGS_VERSION = 1;

/** Seconds to get ready that a person may choose: docs/spec/content.md, docs/spec/contract.md. */
const GET_READY_LIMITS = { min: 5, max: 60 };

interface Limits {
  readonly min: number;
  readonly max: number;
}

const SIDES: readonly Sides[] = ['both', 'left', 'right'];
const BODY_SIDES: readonly BodySide[] = ['left', 'right'];

type Members = Readonly<Record<string, unknown>>;

/**
 * The settings in a stored text. Never throws: what is missing or bad takes its default alone, and the rest stays.
 *
 * @param text what the phone kept; null where it kept nothing
 */
export function parseSettings(text: string | null): Settings {
  const stored = membersOf(json(text));
  return {
    voice: flag(stored, 'voice'),
    voiceSource: oneOf(VOICE_SOURCES, stored['voiceSource']) ?? DEFAULT_SETTINGS.voiceSource,
    phoneVoice: textOrNull(stored['phoneVoice']),
    voiceSpeed: within(VOICE_SPEEDS, stored['voiceSpeed']) ?? DEFAULT_SETTINGS.voiceSpeed,
    sounds: flag(stored, 'sounds'),
    musicPlaysOn: flag(stored, 'musicPlaysOn'),
    vibration: flag(stored, 'vibration'),
    keepScreenOn: flag(stored, 'keepScreenOn'),
    dimScreen: flag(stored, 'dimScreen'),
    turnedView: oneOf(TURNED_VIEWS, stored['turnedView']) ?? DEFAULT_SETTINGS.turnedView,
    farView: oneOf(FAR_VIEWS, stored['farView']) ?? DEFAULT_SETTINGS.farView,
    screenReader: flag(stored, 'screenReader'),
    theme: oneOf(THEMES, stored['theme']) ?? DEFAULT_SETTINGS.theme,
    textSize: oneOf(TEXT_SIZES, stored['textSize']) ?? DEFAULT_SETTINGS.textSize,
    body: oneOf(BODIES, stored['body']) ?? DEFAULT_SETTINGS.body,
    skin: oneOf(SKINS, stored['skin']) ?? DEFAULT_SETTINGS.skin,
    getReadySeconds: getReadySeconds(stored['getReadySeconds']),
    safetyUnderstood: flag(stored, 'safetyUnderstood'),
    installDeclined: flag(stored, 'installDeclined'),
    backupReminder: flag(stored, 'backupReminder'),
    setups: setups(stored['setups']),
  };
}

/** The text to keep: JSON with its version. */
export function settingsText(settings: Settings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, ...settings });
}

function json(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** Own members only, on an object without a prototype: a stored `__proto__` or `constructor` means nothing. */
function membersOf(value: unknown): Members {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.assign(Object.create(null) as Members, isObject ? value : {});
}

type Flag = { [M in keyof Settings]: Settings[M] extends boolean ? M : never }[keyof Settings];

function flag(stored: Members, member: Flag): boolean {
  const value = stored[member];
  return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[member];
}

function oneOf<T>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function within({ min, max }: Limits, value: unknown): number | null {
  return typeof value === 'number' && value >= min && value <= max ? value : null;
}

function getReadySeconds(value: unknown): number {
  const seconds = within(GET_READY_LIMITS, value);
  return Number.isInteger(seconds) && seconds !== null ? seconds : DEFAULT_SETTINGS.getReadySeconds;
}

function setups(value: unknown): Settings['setups'] {
  const stored = membersOf(value);
  const good: Partial<Record<TechniqueId, Setup>> = {};
  for (const id of TECHNIQUE_IDS) {
    const one = setup(stored[id]);
    if (one !== null) good[id] = one;
  }
  return good;
}

/**
 * A technique knows its own first side and limits, so a set-up with a bad side is left to it whole,
 * and a bad amount is left out for `withinLimits` to fill.
 */
function setup(value: unknown): Setup | null {
  const stored = membersOf(value);
  const sides = oneOf(SIDES, stored['sides']);
  const firstSide = oneOf(BODY_SIDES, stored['firstSide']);
  if (sides === undefined || firstSide === undefined) return null;
  const amounts = Object.entries(membersOf(stored['amounts'])).filter(
    (entry): entry is [string, number] => Number.isFinite(entry[1]),
  );
  return { sides, firstSide, amounts: Object.fromEntries(amounts) };
}
