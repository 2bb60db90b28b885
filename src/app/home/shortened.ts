import { InjectionToken, signal, WritableSignal } from '@angular/core';
import { TechniqueId } from '../domain/session/plan/technique-id';

/** A technique fitted into the minutes that a person has. */
export interface Shortened {
  /** As its session's address takes them. */
  readonly minutes: string;
  /** How long it takes, for its card: "2:58". */
  readonly length: string;
}

/** Techniques as they fit into the minutes there are; empty while all of them is wanted. Set by what comes after the first load, and kept until the app is closed. */
export const SHORTENED = new InjectionToken<
  WritableSignal<Readonly<Partial<Record<TechniqueId, Shortened>>>>
>('Shortened', { factory: () => signal({}) });

/** The minutes there are, the same for every technique; undefined for all of them. */
export function minutesOf(
  shortened: Readonly<Partial<Record<TechniqueId, Shortened>>>,
): string | undefined {
  return Object.values(shortened)[0]?.minutes;
}
