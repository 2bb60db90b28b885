import { PLAY_SHAPE } from './play-shape';

/** Outlines by name, on 28 units, drawn for this app. */
export const ICON_SHAPES = {
  play: PLAY_SHAPE,
  pause:
    'M5.5 3h4.5a1.5 1.5 0 0 1 1.5 1.5v19a1.5 1.5 0 0 1-1.5 1.5H5.5A1.5 1.5 0 0 1 4 23.5v-19A1.5 1.5 0 0 1 5.5 3zM18 3h4.5A1.5 1.5 0 0 1 24 4.5v19a1.5 1.5 0 0 1-1.5 1.5H18a1.5 1.5 0 0 1-1.5-1.5v-19A1.5 1.5 0 0 1 18 3z',
  next: 'M3 4.5v19L18 14zM20 4h5v20h-5z',
  previous: 'M25 4.5v19L10 14zM3 4h5v20H3z',
  more: 'M11.5 3h5v8.5H25v5h-8.5V25h-5v-8.5H3v-5h8.5z',
  plus: 'M11.5 3h5v8.5H25v5h-8.5V25h-5v-8.5H3v-5h8.5z',
  minus: 'M3 11.5h22v5H3z',
  turn: 'M5.5 10.5h6A2.5 2.5 0 0 1 14 13v10.5a2.5 2.5 0 0 1-2.5 2.5h-6A2.5 2.5 0 0 1 3 23.5V13a2.5 2.5 0 0 1 2.5-2.5zM13.5 3.5h4a7 7 0 0 1 7 7V15M20.5 11.5l4 4 2.5-4',
  quiet: 'M4 10.5v7h5l6 5V5.5l-6 5zM19.5 11l6 6M25.5 11l-6 6',
  stop: 'M6 4h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  ease: 'M5 6l9 7 9-7M5 15l9 7 9-7',
  back: 'M25 14H4M12 5.5L3.5 14l8.5 8.5',
  forward: 'M3 14h21M16 5.5l8.5 8.5-8.5 8.5',
  check: 'M4 15l6.5 7L24 6',
  close: 'M5 5l18 18M23 5L5 23',
  knot: 'M14 2.5a11.5 11.5 0 1 1 0 23 11.5 11.5 0 0 1 0-23zM14 13.9v.2',
  hand: 'M9 14V6.5a2 2 0 0 1 4 0V12M13 12V4.5a2 2 0 0 1 4 0V12M17 12V6.5a2 2 0 0 1 4 0V17a8 8 0 0 1-8 8c-4 0-6-2-9.5-8a2 2 0 0 1 3.5-2l2 2',
} as const;

/** A drawing's name. */
export type IconName = keyof typeof ICON_SHAPES;

/** Those drawn as a line and not as a filled shape. */
export const ICON_LINES: ReadonlySet<IconName> = new Set<IconName>([
  'turn',
  'quiet',
  'ease',
  'back',
  'forward',
  'check',
  'close',
  'knot',
  'hand',
]);
