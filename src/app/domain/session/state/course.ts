import { SessionState } from './state';

/** What of a session changes at its events alone: all but the time that passes, and what that is credited to. */
export type Course = Omit<
  SessionState,
  'spentMs' | 'dwellMs' | 'countdownMs' | 'lastAt' | 'lastEpoch' | 'stampEpoch' | 'parts'
>;

/** Every member by itself, so that the compiler asks for one more. */
const MEMBERS = Object.keys({
  plan: 0,
  phase: 0,
  pauseReason: 0,
  pausedAt: 0,
  step: 0,
  extraMs: 0,
  easeOffs: 0,
  easedAt: 0,
  markedAt: 0,
  painBefore: 0,
  outcome: 0,
  discarded: 0,
} satisfies Record<keyof Course, 0>) as readonly (keyof Course)[];

/** True where nothing but time has passed between two states of a session, or where there is none. */
export function isSameCourse(one: Course | null, other: Course | null): boolean {
  if (one === null || other === null) return one === other;
  return MEMBERS.every((member) => one[member] === other[member]);
}
