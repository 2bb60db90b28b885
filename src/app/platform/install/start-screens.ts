/** A screen of an iPhone or iPad: CSS pixels, upright, and device pixels to one of them. */
export type StartScreen = readonly [width: number, height: number, ratio: 2 | 3];

/** The screens that are out there. Each has its start images in public/start (tools/icons/render-start.ts). */
export const START_SCREENS: readonly StartScreen[] = [
  [440, 956, 3],
  [430, 932, 3],
  [428, 926, 3],
  [420, 912, 3],
  [414, 896, 3],
  [414, 896, 2],
  [402, 874, 3],
  [393, 852, 3],
  [390, 844, 3],
  [375, 812, 3],
  [375, 667, 2],
  [320, 568, 2],
  [1024, 1366, 2],
  [834, 1194, 2],
  [820, 1180, 2],
  [810, 1080, 2],
  [768, 1024, 2],
  [744, 1133, 2],
];

/** The looks a start image is drawn in. */
export const START_LOOKS = ['light', 'dark'] as const;

/** Where a start image is, below the app's address. */
export function startImage([width, height, ratio]: StartScreen, look: string): string {
  return `start/${width}x${height}@${ratio}-${look}.png`;
}
