import { SOUND_NAMES, SoundName } from '../../domain/session/cues/cue';
import { ClipPack, ClipPlace, FRAME_BYTES } from '../../domain/track/clip-pack';

/** One pair of files as tools/voice writes it: joined frames, and what lies where in them. */
export interface PackFile {
  readonly manifest: unknown;
  readonly sound: Uint8Array;
  /** SHA-256 of the sound, in hex; null where this browser cannot tell. */
  readonly hash: string | null;
}

/** The form of manifests this version reads. */
const FORMAT = 1;
const SILENCE = 'silence';

type Places = ReadonlyMap<string, ClipPlace>;

/**
 * One pack of the voice's and the earcons' files.
 *
 * @returns null unless each manifest fits its sound: a wrong pair would say left for right
 */
export function parsePack(voice: PackFile, earcons: PackFile): ClipPack | null {
  const speech = placesOf(voice);
  const named = placesOf(earcons);
  if (speech === null || named === null) return null;
  const after = voice.sound.length / FRAME_BYTES;
  const moved = ({ start, count }: ClipPlace): ClipPlace => ({ start: after + start, count });
  const silence = named.get(SILENCE);
  const sounds = new Map<SoundName, ClipPlace>();
  for (const name of SOUND_NAMES) {
    const place = named.get(name);
    if (place !== undefined) sounds.set(name, moved(place));
  }
  if (silence?.count !== 1 || sounds.size < SOUND_NAMES.length) return null;
  const frames = new Uint8Array(voice.sound.length + earcons.sound.length);
  frames.set(voice.sound);
  frames.set(earcons.sound, voice.sound.length);
  return { frames, speech, sounds, silence: moved(silence) };
}

function placesOf({ manifest, sound, hash }: PackFile): Places | null {
  const { format, frames, sha256, clips } = membersOf(manifest);
  const isOfOneMake = hash === null || hash === sha256;
  if (format !== FORMAT || frames !== sound.length / FRAME_BYTES || !isOfOneMake) return null;
  const places = new Map<string, ClipPlace>();
  for (const [text, place] of Object.entries(membersOf(clips))) {
    const [start, count] = Array.isArray(place) ? (place as unknown[]) : [];
    if (!isWhole(start) || !isWhole(count) || count < 1 || start + count > frames) return null;
    places.set(text, { start, count });
  }
  return places;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
