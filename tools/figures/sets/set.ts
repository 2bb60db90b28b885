import type { Side } from '../body/sides.ts';
import type { Pose } from '../drawing/pose.ts';

/** Where a drawing stays in a frame that is not square (SVG's preserveAspectRatio). */
export type Align = 'xMidYMax' | 'xMaxYMid' | 'xMidYMid';

/** One picture of a set. */
export interface SetFigure {
  /** File name without ending; a step's id where it shows one. */
  readonly name: string;
  readonly pose: Pose;
  readonly align: Align;
  readonly viewBox: string;
}

/** What is told of left and right; undefined where a technique has none. */
export interface Told {
  readonly liesOn?: Side;
  readonly workingHand: Side;
  readonly supportingHand?: Side;
  readonly tilt?: Side;
  readonly straightLeg?: Side;
  readonly bentLeg?: Side;
  readonly armInFront?: Side;
}

/** What a picture may show of left and right. */
export type Fact = keyof Told | 'tinted' | 'outlined' | 'tintedBoth';

/** A folder of pictures. */
export interface PictureSet {
  /** Of the folder: a technique's id, or one below src/app/ui/figure. */
  readonly id: string;
  /** In a technique the steps' in their order, then the cover. */
  readonly figures: readonly SetFigure[];
  /** For each picture what it shows of left and right. What is not named here, it must not show. */
  readonly shown: Readonly<Record<string, readonly Fact[]>>;
  /** Of a technique alone. */
  readonly technique?: {
    /** As the app's docstrings say it. */
    readonly name: string;
    /** Pictures of the set `seated` that its steps show too. */
    readonly seated: readonly string[];
    /** docs/spec/content.md, section 8: for each worked side. */
    readonly told: Readonly<Record<Side, Told>>;
  };
  /** Of a set that is no technique's: each picture in a sentence. */
  readonly docs?: Readonly<Record<string, string>>;
}

/** What a picture of work shows at least. */
export const WORK: readonly Fact[] = ['workingHand', 'tinted'];
/** What one of a person lying shows at least. */
export const LYING: readonly Fact[] = ['liesOn', 'armInFront'];

const SQUARE = '0 0 320 320';

/** Pictures by their names: square, standing on the edge below, where nothing else is told. */
export function figuresOf(
  poses: Readonly<Record<string, Pose>>,
  more: Partial<SetFigure> = {},
): readonly SetFigure[] {
  return Object.entries(poses).map(([name, pose]) => ({
    name,
    pose,
    align: 'xMidYMax',
    viewBox: SQUARE,
    ...more,
  }));
}
