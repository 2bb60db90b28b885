import { Type } from '@angular/core';
import { Routes } from '@angular/router';
import { Body } from '../domain/figure/body';
import { RoutineTechnique } from '../domain/routine/routine-technique';
import { BodySide } from '../domain/session/plan/side';
import { TechniqueId } from '../domain/session/plan/technique-id';
import { Ms } from '../domain/time/units';

/** The quiet field a technique is known by (docs/spec/design.md, principle 1). */
export type TechniqueField = 'sage' | 'clay' | 'linen';

/** What the whole app knows of a technique without loading it. Small: it is part of the first load. */
export interface TechniqueModule {
  readonly id: TechniqueId;
  /** Address part below /techniques. */
  readonly path: string;
  readonly name: string;
  /** "Seated", "On your side": where to be. */
  readonly position: string;
  readonly field: TechniqueField;
  /** Length at its defaults. */
  readonly defaultLengthMs: Ms;
  /** Lazy pages of the technique. */
  routes(): Promise<Routes>;
  /** The technique itself. */
  load(): Promise<Technique>;
  /** The picture it is known by; a chunk a body. */
  cover(body: Body): Promise<Type<unknown>>;
}

/** What a technique teaches: plain TypeScript, so that specs in Node can go through it. */
export interface TaughtTechnique extends RoutineTechnique {
  readonly firstSide: BodySide;
  readonly words: TechniqueWords;
}

/** A technique with everything that its pages and sessions need. */
export interface Technique extends TaughtTechnique {
  /** Whether its pictures are wide (lying) or stand on the edge below. */
  readonly figureShape: 'standing' | 'wide';
  /** True where it is done lying on the side not worked: what is read turns with the reader. */
  readonly lyingOnSide?: true;
  /** True where knots are marked: its page tells where they came back, and it can start with the side that has more. */
  readonly marksKnots?: true;
  /** The pictures, by a step's `picture`; a chunk a body. */
  pictures(body: Body): Promise<Readonly<Record<string, Type<unknown>>>>;
  /** A special control shown in the player; injects RUNNING_SESSION. */
  readonly control?: Type<unknown>;
}

/** What a technique says of itself. */
export interface TechniqueWords {
  readonly name: string;
  /** "Next: Dragging.": said in a routine that goes on with it. */
  readonly next: string;
  /** What the ticks of its count mean, said while getting ready; missing where nothing is counted. */
  readonly ticks?: string;
  /** What it may ease, and what it needs. */
  readonly intro: string;
  /** Alternative text of the cover picture. */
  readonly coverText: string;
  /** Names of the amounts, by id. */
  readonly amounts: Readonly<Record<string, string>>;
  /** What a word in the name of an amount means, where not everyone knows it; by the amount's id. */
  readonly amountNotes?: Readonly<Record<string, string>>;
}
