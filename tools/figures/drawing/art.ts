import { onBack, spineHatch } from '../marks/on-body.ts';
import { outlineOf, tint, type Size } from '../marks/places.ts';
import type { Point } from '../geometry/vector.ts';
import type { Art } from './pose.ts';
import type { MarkedZone, Scene } from './scene.ts';

/** A place on the back in the picture: x and z of the body, cm. */
export function backPoint(scene: Scene, place: readonly [x: number, z: number]): Point {
  return scene.at(onBack(scene.traceOf('body'), scene.camera, place));
}

/** The muscle that is worked: its place on the back in cm, its size in px. */
export const zone =
  (place: readonly [x: number, z: number], size: Size): Art =>
  (scene) => {
    note(scene, place, 'tint');
    return tint(backPoint(scene, place), size);
  };

/** The muscle that comes next. */
export const nextZone =
  (place: readonly [x: number, z: number], size: Size): Art =>
  (scene) => {
    note(scene, place, 'outline');
    return outlineOf(backPoint(scene, place), size);
  };

function note(scene: Scene, [x, z]: readonly [number, number], kind: MarkedZone['kind']): void {
  scene.zones.push({ x, z, kind });
}

/** The spine up to a height (cm): never to be pressed. */
export const spineTo =
  (top: number): Art =>
  (scene) =>
    spineHatch(scene.traceOf('body'), scene.camera, top);

/** The spine. */
export const spine: Art = spineTo(58);
