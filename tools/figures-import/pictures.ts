/** One illustration and where it goes. */
export interface Picture {
  /** The generator's file name, without its ending. */
  readonly source: string;
  /** File in the app, without its ending. */
  readonly target: string;
  readonly isCover: boolean;
  /** Lying figures are wide and centred; the others stand on the lower edge. */
  readonly isWide: boolean;
}

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

const COVERS: Readonly<Record<string, string>> = {
  dragging: 'dragging-cover',
  'middle-finger': 'middle-finger-cover',
  'lying-down': 'lying-down-squeeze',
};

function techniquePicture(technique: string, source: string, name: string): Picture {
  return {
    source,
    target: `src/app/techniques/${technique}/pictures/${name}`,
    isCover: name === 'cover',
    isWide: technique === 'lying-down',
  };
}

function sharedPicture(source: string, path: string): Picture {
  return { source, target: `src/app/ui/figure/${path}`, isCover: false, isWide: false };
}

/** Every illustration the app uses. */
export const PICTURES: readonly Picture[] = [
  ...Object.entries(STEPS).flatMap(([technique, steps]) =>
    steps.map((step) => techniquePicture(technique, `${technique}-${step}`, step)),
  ),
  ...Object.entries(COVERS).map(([technique, source]) => techniquePicture(technique, source, 'cover')),
  sharedPicture('seated-sit-tall', 'seated/sit-tall'),
  sharedPicture('seated-change-side', 'seated/change-side'),
  sharedPicture('back-map', 'back-figure'),
];
