import type { HandPose } from '../body/hand-shapes.ts';
import type { HeadPose } from '../body/head.ts';
import type { LegBones } from '../body/leg.ts';
import type { Side } from '../body/sides.ts';
import type { ShoulderMove } from '../body/torso.ts';
import type { View } from '../geometry/camera.ts';
import type { Trace } from '../geometry/trace.ts';
import type { Vector } from '../geometry/vector.ts';
import type { Movement } from './motion.ts';
import type { Scene } from './scene.ts';

/** How an arm is held. */
export interface ArmPose extends ShoulderMove {
  /** Without a wrist the hand carries the other arm's elbow. */
  readonly wrist?: Vector;
  /** Where the elbow points. */
  readonly pole: Vector;
  /** Direction of the fingers. */
  readonly fingers: Vector;
  /** Direction out of the palm. */
  readonly palm: Vector;
  readonly hand: HandPose;
  /** The front of the fist turns to the viewer and is drawn darker. */
  readonly showsKnuckles?: boolean;
  /** Its hand is below the picture. */
  readonly isCutOff?: boolean;
}

/** Trousers and feet. */
export interface LegsPose extends Readonly<Record<Side, LegBones>> {
  /** Legs drawn in one piece with the hips. */
  readonly joined: readonly Side[];
  /** Where trousers begin, cm above the hips. */
  readonly waist?: number;
}

/** A layer that is a piece of the person. */
export type BodyLayer =
  'body' | 'pelvis' | 'head' | 'bun' | `${'forearm' | 'arm' | 'hand' | 'leg' | 'foot'}-${Side}`;

/** A mark or a thing, drawn when its turn comes: it may look at what is painted below it. */
export type Art = (scene: Scene) => string;

/** Layers that move together; `moving` names the movement. */
export interface MovingLayers {
  readonly moving: string;
  readonly layers: readonly Layer[];
}

/** One of the layers, back to front. Each is a complete shape, so it may move without leaving a hole. */
export type Layer = BodyLayer | Art | MovingLayers;

/**
 * One picture, posed for the worked side right. Body frame in cm: x to the person's right, y forward, z up,
 * hips at z 0, crown near 86.
 */
export interface Pose {
  readonly view: View;
  /** The working arm: it carries the accent wristband. */
  readonly works?: Side;
  readonly head?: HeadPose;
  readonly arms: Readonly<Record<Side, ArmPose>>;
  readonly legs?: LegsPose;
  /** Arms drawn in one piece with the trunk: the upper arm, or all of it. */
  readonly joined?: { readonly upper?: readonly Side[]; readonly whole?: readonly Side[] };
  /** Ears drawn before or after the head. */
  readonly ears?: { readonly near?: readonly Side[]; readonly far?: readonly Side[] };
  /** How little light counts as shade on the trunk. */
  readonly trunkShade?: number;
  readonly hasFace?: boolean;
  /** For a layer, the layers painted before it that may hide parts of it. */
  readonly behind?: Readonly<Partial<Record<BodyLayer, readonly BodyLayer[]>>>;
  /** Where a forearm's outline opens; else all over its upper arm. */
  readonly opening?: Readonly<Partial<Record<Side, (scene: Scene) => readonly Trace[]>>>;
  readonly layers: readonly Layer[];
  readonly movements?: (scene: Scene) => readonly Movement[];
}
