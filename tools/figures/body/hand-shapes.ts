/** How a hand is held. Angles in degrees. */
export interface HandShape {
  /** Bend at knuckle, middle and tip, from the forefinger to the little one. */
  readonly curl: readonly (readonly [knuckle: number, middle: number, tip: number])[];
  /** Between two fingers: below 0 their tips part, above 0 they lie together. */
  readonly spread: number;
  readonly thumb: {
    readonly out: number;
    readonly fold: number;
    readonly bend: number;
    /** Share of its length that is seen. */
    readonly length?: number;
  };
}

/** The hands of the pictures. */
export const HAND_SHAPES = {
  flat: {
    curl: [
      [8, 12, 8],
      [6, 10, 8],
      [8, 12, 8],
      [12, 14, 10],
    ],
    spread: 3,
    thumb: { out: 42, fold: 18, bend: 10 },
  },
  drape: {
    curl: [
      [30, 28, 18],
      [28, 28, 18],
      [30, 28, 18],
      [34, 30, 20],
    ],
    spread: 4,
    thumb: { out: 46, fold: 20, bend: 12 },
  },
  loose: {
    curl: [
      [22, 30, 22],
      [26, 34, 24],
      [32, 38, 26],
      [38, 40, 28],
    ],
    spread: 4,
    thumb: { out: 30, fold: 16, bend: 14 },
  },
  fist: {
    curl: [
      [78, 96, 55],
      [80, 98, 55],
      [82, 98, 55],
      [84, 98, 55],
    ],
    spread: 0,
    thumb: { out: 26, fold: 44, bend: 62, length: 0.8 },
  },
  /** A fist seen from its front: the thumb lies across under the folded fingers. */
  closed: {
    curl: [
      [78, 96, 55],
      [80, 98, 55],
      [82, 98, 55],
      [84, 98, 55],
    ],
    spread: 0,
    thumb: { out: 46, fold: 36, bend: 105, length: 1.05 },
  },
  /** Laid flat, the middle finger straight and so the longest; parted just enough to count the four. */
  laid: {
    curl: [
      [22, 12, 8],
      [16, 6, 4],
      [20, 12, 8],
      [20, 14, 10],
    ],
    spread: -4,
    thumb: { out: 72, fold: 5, bend: 5, length: 0.75 },
  },
  /** The middle finger presses, the others lie back. */
  middle: {
    curl: [
      [12, 34, 24],
      [46, 12, 6],
      [14, 38, 26],
      [18, 42, 28],
    ],
    spread: 8,
    thumb: { out: 58, fold: 10, bend: 8 },
  },
  /** Fingers and thumb on two sides of a muscle. */
  grip: {
    curl: [
      [50, 48, 30],
      [52, 48, 30],
      [54, 48, 30],
      [56, 50, 32],
    ],
    spread: 1,
    thumb: { out: 58, fold: 8, bend: 22 },
  },
  cup: {
    curl: [
      [46, 40, 22],
      [46, 40, 22],
      [46, 40, 22],
      [46, 40, 22],
    ],
    spread: 3,
    thumb: { out: 40, fold: 34, bend: 24 },
  },
} as const satisfies Readonly<Record<string, HandShape>>;

/** A hand by its name, or one of its own. */
export type HandPose = keyof typeof HAND_SHAPES | HandShape;

/** The shape of a hand. */
export function handShape(pose: HandPose): HandShape {
  return typeof pose === 'string' ? HAND_SHAPES[pose] : pose;
}
