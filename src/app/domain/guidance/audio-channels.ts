/** The two things that can be heard: words, and earcons. True where a channel is on. */
export interface AudioChannels {
  readonly speech: boolean;
  readonly sounds: boolean;
}

/** A table, so that one channel more is asked for here too. */
const COMPARED: Readonly<Record<keyof AudioChannels, true>> = { speech: true, sounds: true };

/** True where both have the same channels on; null is nothing at all. */
export function isSameChannels(one: AudioChannels | null, other: AudioChannels | null): boolean {
  const channels = Object.keys(COMPARED) as (keyof AudioChannels)[];
  return channels.every((channel) => one?.[channel] === other?.[channel]);
}
