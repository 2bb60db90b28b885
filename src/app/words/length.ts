import { Ms } from '../domain/time/units';

/** A length as a clock shows it, `3:53`. Part of a second counts as a whole one, as a countdown shows it. */
export function clockLength(ms: Ms): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
