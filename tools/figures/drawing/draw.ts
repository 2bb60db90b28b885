import type { BodyName } from '../body/build.ts';
import { factsOf, type Facts } from './facts.ts';
import { paintLayer } from './layers.ts';
import { motionCss } from './motion.ts';
import type { Layer, Pose } from './pose.ts';
import { Scene } from './scene.ts';

/** A drawn picture. */
export interface Drawing {
  /** What stands between the svg element's tags. */
  readonly content: string;
  /** The stylesheet of its movements; '' for a still one. */
  readonly motion: string;
  /** What the drawing itself says of left and right. */
  readonly facts: Facts;
}

/** Draws a pose with one of the bodies. `prefix` begins its motion classes. */
export function draw(pose: Pose, body: BodyName, prefix: string): Drawing {
  const scene = new Scene(pose, body, prefix);
  const content = pose.layers.map((layer) => paint(scene, layer)).join('');
  const movements = pose.movements?.(scene) ?? [];
  return {
    content,
    motion: motionCss(movements, (name) => scene.motionClass(name)),
    facts: factsOf(scene),
  };
}

function paint(scene: Scene, layer: Layer): string {
  if (typeof layer === 'string') return paintLayer(scene, layer);
  if (typeof layer === 'function') return layer(scene);
  const inner = layer.layers.map((part) => paint(scene, part)).join('');
  return `<g class="${scene.motionClass(layer.moving)}">${inner}</g>`;
}
