import { torso } from '../body/torso.ts';
import { paintPart } from '../drawing/part.ts';
import { LINE_WIDTH } from '../drawing/svg.ts';
import type { Art } from '../drawing/pose.ts';
import { cameraOf } from '../geometry/camera.ts';
import type { Cut } from '../geometry/trace.ts';
import { face } from '../marks/face.ts';
import { noGo, tint } from '../marks/places.ts';
import { seenFrom } from './seated.ts';

/** A small profile that shows what the back view cannot: the back of the neck is meant, the throat is left out. */
export const throatInset: Art = ({ build, head, headFrame }) => {
  const camera = cameraOf({ from: seenFrom(90, 3), at: [0, 0, 66], to: [249, 232], scale: 3.7 });
  const width = LINE_WIDTH;
  const cuts: readonly Cut[] = [{ normal: [0, 0, -1], point: [0, 0, 55] }];
  const solids = [...torso(build, { left: {}, right: {} }), ...head.skull];
  const neck = paintPart(camera, solids, { cuts, lineWidth: width, shade: null, folds: false });
  const bun =
    head.bun.length === 0
      ? ''
      : paintPart(camera, head.bun, { fill: 'hair', lineWidth: width }).svg;
  const hair = paintPart(camera, head.hair, {
    fill: 'hair',
    cuts: head.hairCuts,
    folds: false,
    lineWidth: width,
    behind: [neck.trace],
  });
  const ear = paintPart(camera, head.ears.right, { shade: null, lineWidth: width });
  const back = camera.project([3, -4.6, 61]);
  const throat = camera.project([0, 6.5, 61.5]);
  return [
    neck.svg,
    face(camera, headFrame),
    bun,
    hair.svg,
    ear.svg,
    tint([back[0], back[1]], { width: 10, height: 20, turn: 8 }),
    noGo([throat[0], throat[1]], 12),
  ].join('');
};
