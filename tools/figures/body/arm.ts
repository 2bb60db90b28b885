import { cone, type Solid } from '../geometry/solids.ts';
import { between } from '../geometry/vector.ts';
import type { Build } from './build.ts';
import type { ArmBones } from './reach.ts';

/** Where the forearm is thickest: its share from the elbow. */
const THICKEST = 0.32;

/** From the shoulder to the elbow. */
export function upperArm({ limb }: Build, bones: ArmBones, part: string): readonly Solid[] {
  const middle = between(bones.shoulder, bones.elbow, 0.35);
  return [
    cone(part, bones.shoulder, middle, [5.3 * limb, 4.9 * limb], { joint: 3 }),
    cone(part, middle, bones.elbow, [4.9 * limb, 3.6 * limb], { joint: 2 }),
  ];
}

/** From the elbow to the wrist. */
export function forearm({ limb }: Build, bones: ArmBones, part = 'arm'): readonly Solid[] {
  const middle = between(bones.elbow, bones.wrist, THICKEST);
  return [
    cone(part, bones.elbow, middle, [3.6 * limb, 4 * limb], { joint: 3 }),
    cone(part, middle, bones.wrist, [4 * limb, 2.5 * limb], { joint: 3 }),
  ];
}

/** The last `share` of the forearm, exactly as thick as there: the sleeve of a hand that is a layer of its own. */
export function cuff({ limb }: Build, bones: ArmBones, share: number): readonly Solid[] {
  const thickness = 2.5 + (1.5 * share) / (1 - THICKEST);
  return [
    cone(
      'arm',
      between(bones.wrist, bones.elbow, share),
      bones.wrist,
      [thickness * limb, 2.5 * limb],
      {
        joint: 3,
      },
    ),
  ];
}
