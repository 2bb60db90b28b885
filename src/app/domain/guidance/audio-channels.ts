/** The two things that can be heard: words, and earcons. True where a channel is on. */
export interface AudioChannels {
  readonly speech: boolean;
  readonly sounds: boolean;
}

/** True where both have the same channels on; null is nothing at all. */
export function isSameChannels(one: AudioChannels | null, other: AudioChannels | null): boolean {
  return one?.speech === other?.speech && one?.sounds === other?.sounds;
}
