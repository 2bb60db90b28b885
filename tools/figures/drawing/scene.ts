import { BUILDS, type BodyName, type Build } from '../body/build.ts';
import { fingertip, thumbTip, type HandPlace } from '../body/hand.ts';
import { head, headFrame, type Head, type HeadFrame } from '../body/head.ts';
import { reach, wristUnder, type ArmBones } from '../body/reach.ts';
import { OTHER, SIGN, SIDES, type Side } from '../body/sides.ts';
import { shoulderOf } from '../body/torso.ts';
import { cameraOf, type Camera } from '../geometry/camera.ts';
import type { Trace } from '../geometry/trace.ts';
import type { Point, Vector } from '../geometry/vector.ts';
import type { BodyLayer, Pose } from './pose.ts';

/** A muscle that is marked: its place on the back (x and z, cm), tinted or as an outline. */
export interface MarkedZone {
  readonly x: number;
  readonly z: number;
  readonly kind: 'tint' | 'outline';
}

/** A pose being drawn with one body: where everything is, and what has been painted so far. */
export class Scene {
  readonly pose: Pose;
  readonly build: Build;
  readonly camera: Camera;
  readonly headFrame: HeadFrame;
  readonly head: Head;
  readonly arms: Readonly<Record<Side, ArmBones>>;
  /** Zones marked so far. */
  readonly zones: MarkedZone[] = [];
  /** Arms whose wristband is to be seen. */
  readonly banded = new Set<Side>();
  private readonly traces = new Map<BodyLayer, Trace>();
  private readonly prefix: string;

  /** `prefix` begins the picture's motion classes. */
  constructor(pose: Pose, body: BodyName, prefix: string) {
    this.pose = pose;
    this.build = BUILDS[body];
    this.camera = cameraOf(pose.view);
    this.headFrame = headFrame(pose.head ?? {});
    this.head = head(this.build, this.headFrame);
    this.arms = armsOf(pose, this.build);
    this.prefix = prefix;
  }

  /** A layer that was painted before. */
  traceOf(layer: BodyLayer): Trace {
    const traced = this.traces.get(layer);
    if (traced === undefined) throw new Error(`${layer} is not painted yet.`);
    return traced;
  }

  /** The same, undefined where the picture lacks it. */
  traceIfPainted(layer: BodyLayer): Trace | undefined {
    return this.traces.get(layer);
  }

  remember(layer: BodyLayer, traced: Trace): void {
    this.traces.set(layer, traced);
  }

  /** A point of the body in the picture, px. */
  at(point: Vector): Point {
    const [x, y] = this.camera.project(point);
    return [x, y];
  }

  /** Tip of a finger in the picture, px; the middle one unless told. */
  tip(side: Side, finger = 1): Point {
    return this.at(fingertip(this.handOf(side), this.pose.arms[side].hand, finger));
  }

  /** Tip of the thumb in the picture, px. */
  thumb(side: Side): Point {
    return this.at(thumbTip(this.handOf(side), this.pose.arms[side].hand));
  }

  handOf(side: Side): HandPlace {
    const { fingers, palm } = this.pose.arms[side];
    return {
      sign: SIGN[side],
      wrist: this.arms[side].wrist,
      fingers,
      palm,
      size: this.build.hand,
    };
  }

  /** Class of a moving layer. Styles are global to the page, so no two pictures share one. */
  motionClass(name: string): string {
    return `${this.prefix}-${name}`;
  }
}

/** The arm that carries the other one's elbow, if there is one. */
export function supportingArm(pose: Pose): Side | undefined {
  return SIDES.find((side) => pose.arms[side].wrist === undefined);
}

function armsOf(pose: Pose, build: Build): Readonly<Record<Side, ArmBones>> {
  const wristOf = (side: Side): Vector => {
    const arm = pose.arms[side];
    if (arm.wrist !== undefined) return arm.wrist;
    if (pose.arms[OTHER[side]].wrist === undefined) throw new Error('Each arm carries the other.');
    return wristUnder(bonesOf(OTHER[side]).elbow, arm.fingers, arm.palm);
  };
  const bonesOf = (side: Side): ArmBones => {
    const arm = pose.arms[side];
    return reach(shoulderOf(build, side, arm), wristOf(side), arm.pole);
  };
  return { left: bonesOf('left'), right: bonesOf('right') };
}
