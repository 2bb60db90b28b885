/** One illustration and where it goes. */
export interface Picture {
  /** The generator's file name, without its ending. */
  readonly source: string;
  /** File in the app, without its ending. */
  readonly target: string;
  readonly isCover: boolean;
  /** Where it stays in a frame that is not square (SVG's preserveAspectRatio). */
  readonly align: Align;
}

/** Standing on the lower edge; lying and leaving by the right edge; lying as a whole in the middle. */
type Align = 'xMidYMax' | 'xMaxYMid' | 'xMidYMid';

const STEPS: Readonly<Record<string, readonly string[]>> = {
  dragging: ['place-fist', 'support-elbow', 'drag', 'release', 'tap-neck', 'relax'],
  'middle-finger': ['place-hand', 'press', 'lift-elbow', 'circles', 'knot', 'release', 'settle'],
  'lying-down': [
    'lie-down',
    'front-arm',
    'reach-over',
    'squeeze',
    'reach-further',
    'fist-rub',
    'pound',
    'rest',
    'turn-over',
    'get-up',
  ],
};

/** Lying pictures with the feet in them: nothing leaves by an edge. */
const WHOLE_BODIES: ReadonlySet<string> = new Set(['lie-down', 'turn-over', 'get-up']);

const COVERS: Readonly<Record<string, string>> = {
  dragging: 'dragging-cover',
  'middle-finger': 'middle-finger-cover',
  'lying-down': 'lying-down-squeeze',
};

function alignOf(technique: string, name: string): Align {
  if (technique !== 'lying-down') return 'xMidYMax';
  return WHOLE_BODIES.has(name) ? 'xMidYMid' : 'xMaxYMid';
}

function techniquePicture(technique: string, source: string, name: string): Picture {
  return {
    source,
    target: `src/app/techniques/${technique}/pictures/${name}`,
    isCover: name === 'cover',
    align: alignOf(technique, name),
  };
}

function sharedPicture(source: string, path: string): Picture {
  return { source, target: `src/app/ui/figure/${path}`, isCover: false, align: 'xMidYMax' };
}

/** Every illustration the app uses. */
export const PICTURES: readonly Picture[] = [
  ...Object.entries(STEPS).flatMap(([technique, steps]) =>
    steps.map((step) => techniquePicture(technique, `${technique}-${step}`, step)),
  ),
  ...Object.entries(COVERS).map(([technique, source]) =>
    techniquePicture(technique, source, 'cover'),
  ),
  sharedPicture('seated-sit-tall', 'seated/sit-tall'),
  sharedPicture('seated-change-side', 'seated/change-side'),
  sharedPicture('back-map', 'back-figure'),
];
