/** Sizes that tell one body from another: cm, or shares of the first body's. */
export interface Build {
  /** Half the width between the shoulder joints, cm. */
  readonly shoulder: number;
  readonly girth: number;
  readonly depth: number;
  readonly waist: number;
  readonly neck: number;
  readonly limb: number;
  /** Hands are drawn larger than life: they carry the message. */
  readonly hand: number;
  readonly hair: 'bun' | 'short';
}

/** The two bodies there are to choose from. */
export type BodyName = 'first' | 'second';

/** Poses are written for the first; the second shares its joints within 2 cm, so that hands land on the same place. */
export const BUILDS: Readonly<Record<BodyName, Build>> = {
  // 170 cm.
  first: {
    shoulder: 16.6,
    girth: 1,
    depth: 1,
    waist: 1,
    neck: 1,
    limb: 1,
    hand: 1.16,
    hair: 'bun',
  },
  // Broader, and slightly heavier.
  second: {
    shoulder: 18.4,
    girth: 1.12,
    depth: 1.12,
    waist: 1.3,
    neck: 1.16,
    limb: 1.14,
    hand: 1.22,
    hair: 'short',
  },
};

/** The bodies' names, in the order they are shown. */
export const BODIES: readonly BodyName[] = ['first', 'second'];
