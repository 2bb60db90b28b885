import { Technique, TechniqueField } from '../../catalogue/technique';
import { Fitted } from '../../domain/routine/fit-to-time';
import { SessionPlan } from '../../domain/session/plan/plan';

/** What a session page plays, from the rating before to the rating after: one technique, or a routine. */
export interface Played {
  /** What the technique or the routine is called. */
  readonly name: string;
  /** The page it is started from: "/techniques/dragging", "/routines/desk-break"; encoded. */
  readonly address: string;
  /** What that page is called. */
  readonly addressName: string;
  /** The quiet field of the page before it begins. */
  readonly field: TechniqueField;
  /** Every technique it may need, the first one first. */
  readonly techniques: readonly Technique[];
  /** What of it fits into the time that was asked for; null where all of it is played, however long. */
  readonly fitted: (Fitted & { readonly minutes: number }) | null;
  /** A plan for a session of it that begins now. */
  plan(): SessionPlan;
  /** Whether a session is one of it. */
  isOf(plan: SessionPlan): boolean;
}
