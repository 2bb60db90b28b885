import { BodySide } from '../session/plan/side';
import { TechniqueId } from '../session/plan/technique-id';
import { IsoTime, Unit } from '../time/units';

/** How a session ended: to its end, on the person's word, or not by anybody's. */
export type Outcome = 'completed' | 'ended-early' | 'interrupted';

/** A sore spot marked during a session. */
export interface Knot {
  /** Follows `x`: 0.5 and more is right. */
  readonly side: BodySide;
  /** On the back map as seen from behind, left to right. */
  readonly x: Unit;
  /** On the back map, top to bottom. */
  readonly y: Unit;
  /** Active seconds into the session. */
  readonly at: number;
}

/** Soreness the day after. */
export type Soreness = 'no' | 'little' | 'much';

/** One session in the log, as the log file and the database have it (docs/spec/contract.md, The log file). */
export interface SessionRecord {
  readonly id: string;
  readonly technique: TechniqueId;
  readonly routine: string | null;
  readonly routineRun: string | null;
  /** Local time with offset. */
  readonly startedAt: IsoTime;
  readonly endedAt: IsoTime;
  readonly activeSeconds: number;
  readonly plannedSeconds: number;
  readonly outcome: Outcome;
  /** Active seconds in each side's own steps. */
  readonly sides: { readonly left: number; readonly right: number };
  /** 0 to 10; null where not rated. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly soreAfter: Soreness | null;
  readonly knots: readonly Knot[];
  readonly note: string;
  /** UTC; never goes back. */
  readonly updatedAt: IsoTime;
  readonly deleted: boolean;
  /** Edition of the techniques' content that was followed; missing: the first. */
  readonly content?: number;
}
