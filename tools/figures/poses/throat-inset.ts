import { head as headOf, headFrame } from '../body/head.ts';
import { torso } from '../body/torso.ts';
import { paintPart } from '../drawing/part.ts';
import { LINE_WIDTH } from '../drawing/svg.ts';
import type { Art } from '../drawing/pose.ts';
import { cameraOf } from '../geometry/camera.ts';
import type { Cut } from '../geometry/trace.ts';
import { face } from '../marks/face.ts';
import { noGo, tint } from '../marks/places.ts';
import { seenFrom } from './seated.ts';

/** Held level: a chin that nods would lie on the throat, and what is crossed out there would seem to be the cheek. */
const level = headFrame({ nod: -8 });

/** A small profile that shows what the back view cannot: the back of the neck is meant, its side and the throat are not. */
export const throatInset: Art = ({ build }) => {
  const head = headOf(build, level);
  const camera = cameraOf({ from: seenFrom(90, 3), at: [0, 0, 66], to: [260, 244], scale: 3.4 });
  const width = LINE_WIDTH;
  const cuts: readonly Cut[] = [{ normal: [0, 0, -1], point: [0, 0, 53] }];
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
  const back = camera.project([3, -5.4, 61]);
  const side = camera.project([5, 0.6, 62]);
  const throat = camera.project([0, 6.2, 60]);
  return [
    neck.svg,
    face(camera, level),
    bun,
    hair.svg,
    ear.svg,
    tint([back[0], back[1]], { width: 10, height: 20, turn: 8 }),
    noGo([side[0], side[1]], 8),
    noGo([throat[0], throat[1]], 8),
  ].join('');
};
