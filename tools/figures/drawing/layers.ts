import { cuff, forearm, upperArm } from '../body/arm.ts';
import { FINGERS, hand } from '../body/hand.ts';
import { foot, leg, pelvis } from '../body/leg.ts';
import { SIGN, type Side } from '../body/sides.ts';
import { torso } from '../body/torso.ts';
import type { Solid } from '../geometry/solids.ts';
import { trace, type Trace } from '../geometry/trace.ts';
import { face } from '../marks/face.ts';
import { tank } from './clothes.ts';
import { paintPart, type Look, type Part } from './part.ts';
import type { BodyLayer, Layer } from './pose.ts';
import type { Scene } from './scene.ts';

/** Shares of the forearm between which the wristband lies. */
const BAND = { from: 0.7, to: 0.83 };
/** Share of the forearm that a hand of its own takes along. */
const CUFF = 0.36;
/** Trousers reach this high above the hips, cm. */
const WAIST = 5;

interface PaintedLayer {
  readonly svg: string;
  /** Undefined for what no other layer may ask about. */
  readonly trace?: Trace;
}

/** Paints one piece of the person. */
export function paintLayer(scene: Scene, layer: BodyLayer): string {
  const { svg, trace: traced } = painted(scene, layer);
  if (traced !== undefined) scene.remember(layer, traced);
  return svg;
}

function painted(scene: Scene, layer: BodyLayer): PaintedLayer {
  if (layer === 'body') return paintTrunk(scene);
  if (layer === 'pelvis') return paintLegs(scene, layer, scene.pose.legs?.joined ?? []);
  if (layer === 'head') return paintHead(scene);
  if (layer === 'bun') return { svg: paintBun(scene) };
  const [piece, side] = layer.split('-') as [string, Side];
  switch (piece) {
    case 'leg':
      return paintLegs(scene, layer, [side]);
    case 'foot':
      return paintPart(scene.camera, foot(bonesOfLeg(scene, side)), { shade: 0.05 });
    default:
      return paintArm(scene, layer, piece, side);
  }
}

function behind(scene: Scene, layer: BodyLayer): readonly Trace[] {
  return (scene.pose.behind?.[layer] ?? []).map((other) => scene.traceOf(other));
}

function paintTrunk(scene: Scene): Part {
  const { pose, build, arms } = scene;
  const upper = (pose.joined?.upper ?? []).flatMap((side) =>
    upperArm(build, arms[side], `arm-${side}`),
  );
  const whole = (pose.joined?.whole ?? []).flatMap((side) =>
    forearm(build, arms[side], `arm-${side}`),
  );
  return paintPart(scene.camera, [...torso(build, pose.arms), ...upper, ...whole], {
    cloth: tank,
    behind: behind(scene, 'body'),
    ...(pose.trunkShade === undefined ? {} : { shade: pose.trunkShade }),
  });
}

function bonesOfLeg(scene: Scene, side: Side) {
  if (scene.pose.legs === undefined) throw new Error('The pose has no legs.');
  return scene.pose.legs[side];
}

/** Trousers: hips with the legs that are of one piece with them, or one leg. */
function paintLegs(scene: Scene, layer: BodyLayer, sides: readonly Side[]): Part {
  const isHips = layer === 'pelvis';
  const legs = sides.flatMap((side) => leg(scene.build, SIGN[side], bonesOfLeg(scene, side)));
  const hips = scene.traceIfPainted('pelvis');
  return paintPart(scene.camera, [...(isHips ? pelvis(scene.build) : []), ...legs], {
    fill: 'cloth-shade',
    shadeWith: 'veil',
    shade: 0.12,
    cuts: [{ normal: [0, 0, 1], point: [0, 0, scene.pose.legs?.waist ?? WAIST] }],
    grownFrom: isHips || hips === undefined ? undefined : [hips],
    behind: behind(scene, layer),
  });
}

function paintHead(scene: Scene): PaintedLayer {
  const { camera, head, pose } = scene;
  const body = scene.traceIfPainted('body');
  const ears = (sides: readonly Side[] = []) =>
    sides.map((side) => paintPart(camera, head.ears[side], { shade: null }).svg).join('');
  const skull = paintPart(camera, head.skull, {
    grownFrom: body && [body],
    shade: null,
    folds: false,
    behind: behind(scene, 'head'),
  });
  // Hair is depth-tested against the skull, so that the hairline is right from every side.
  const hair = paintPart(camera, head.hair, {
    fill: 'hair',
    cuts: head.hairCuts,
    folds: false,
    behind: [skull.trace],
  });
  const svg = [
    ears(pose.ears?.far),
    skull.svg,
    pose.hasFace === true ? face(camera, scene.headFrame) : '',
    flat(pose.layers).includes('bun') ? '' : paintBun(scene),
    hair.svg,
    ears(pose.ears?.near),
  ];
  return { svg: svg.join(''), trace: skull.trace };
}

/** Tied hair; nothing for short hair. */
function paintBun({ camera, head }: Scene): string {
  if (head.bun.length === 0) return '';
  const bun = paintPart(camera, head.bun, { fill: 'hair' });
  return bun.svg + paintPart(camera, head.tie, { fill: 'cloth', shade: null }).svg;
}

/** Body layers and art without their movements. */
function flat(layers: readonly Layer[]): readonly Layer[] {
  return layers.flatMap((layer) => (typeof layer === 'object' ? flat(layer.layers) : [layer]));
}

/** Solids of an arm's layer. A hand with a layer of its own is not drawn with its arm. */
function armSolids(scene: Scene, piece: string, side: Side): readonly Solid[] {
  const { build, pose } = scene;
  const bones = scene.arms[side];
  const held = hand(scene.handOf(side), pose.arms[side].hand);
  const isCutOff = pose.arms[side].isCutOff === true;
  const isSplit = flat(pose.layers).includes(`hand-${side}`);
  switch (piece) {
    case 'hand':
      return [...cuff(build, bones, CUFF), ...held];
    case 'arm': {
      const own = isSplit || isCutOff ? [] : held;
      return [...upperArm(build, bones, 'upper'), ...forearm(build, bones), ...own];
    }
    default:
      return [...forearm(build, bones), ...(isCutOff ? [] : held)];
  }
}

function paintArm(scene: Scene, layer: BodyLayer, piece: string, side: Side): Part {
  const { pose, camera } = scene;
  const part = paintPart(camera, armSolids(scene, piece, side), {
    hasFingers: true,
    darkParts: pose.arms[side].showsKnuckles === true ? FINGERS : undefined,
    band: pose.works === side ? { bones: scene.arms[side], ...BAND } : undefined,
    grownFrom: grownFrom(scene, piece, side),
    behind: behind(scene, layer),
  });
  if (part.hasBand) scene.banded.add(side);
  return part;
}

/** What an arm's layer grows out of without a seam. */
function grownFrom(scene: Scene, piece: string, side: Side): Look['grownFrom'] {
  const { build, camera, pose } = scene;
  const bones = scene.arms[side];
  if (piece === 'hand') return [trace(forearm(build, bones), camera)];
  if (piece === 'arm') return undefined;
  return pose.opening?.[side]?.(scene) ?? [trace(upperArm(build, bones, 'upper'), camera)];
}
