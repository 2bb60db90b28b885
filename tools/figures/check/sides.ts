import type { DrawnFigure } from '../app/app-files.ts';
import type { Side } from '../body/sides.ts';
import { idOf, type SetName } from '../catalogue.ts';
import { mirrored, type Facts } from '../drawing/facts.ts';

/** What is told of left and right; undefined where a technique has none. */
interface Told {
  readonly liesOn?: Side;
  readonly workingHand: Side;
  readonly supportingHand?: Side;
  readonly tilt?: Side;
  readonly straightLeg?: Side;
  readonly bentLeg?: Side;
  readonly armInFront?: Side;
}

/** docs/spec/content.md, section 8: for each technique and worked side. */
export const TOLD: Readonly<
  Record<'dragging' | 'middle-finger' | 'lying-down', Readonly<Record<Side, Told>>>
> = {
  dragging: {
    right: { workingHand: 'left', supportingHand: 'right', tilt: 'right' },
    left: { workingHand: 'right', supportingHand: 'left', tilt: 'left' },
  },
  'middle-finger': {
    right: { workingHand: 'left', supportingHand: 'right' },
    left: { workingHand: 'right', supportingHand: 'left' },
  },
  'lying-down': {
    left: {
      liesOn: 'right',
      workingHand: 'right',
      straightLeg: 'right',
      bentLeg: 'left',
      armInFront: 'left',
    },
    right: {
      liesOn: 'left',
      workingHand: 'left',
      straightLeg: 'left',
      bentLeg: 'right',
      armInFront: 'right',
    },
  },
};

type Fact = keyof Told | 'tinted' | 'outlined' | 'tintedBoth';

const WORK: readonly Fact[] = ['workingHand', 'tinted'];
const LYING: readonly Fact[] = ['liesOn', 'armInFront'];

/** What each picture shows of it. What is not named here, it must not show. */
const SHOWN: Readonly<Record<string, readonly Fact[]>> = {
  'dragging/place-fist': WORK,
  'dragging/support-elbow': ['workingHand', 'supportingHand'],
  'dragging/drag': [...WORK, 'supportingHand', 'tilt'],
  'dragging/cover': [...WORK, 'supportingHand', 'tilt'],
  'dragging/release': [],
  'dragging/tap-neck': ['tintedBoth'],
  'dragging/relax': [],
  'middle-finger/place-hand': WORK,
  'middle-finger/press': WORK,
  'middle-finger/lift-elbow': ['workingHand', 'supportingHand'],
  'middle-finger/circles': [...WORK, 'supportingHand'],
  'middle-finger/knot': [...WORK, 'supportingHand'],
  'middle-finger/cover': [...WORK, 'supportingHand'],
  'middle-finger/release': [],
  'middle-finger/settle': [],
  'lying-down/lie-down': [...LYING, 'straightLeg', 'bentLeg'],
  'lying-down/front-arm': LYING,
  'lying-down/reach-over': [...LYING, ...WORK],
  'lying-down/squeeze': [...LYING, ...WORK],
  'lying-down/reach-further': [...LYING, ...WORK],
  'lying-down/fist-rub': [...LYING, ...WORK],
  'lying-down/pound': [...LYING, ...WORK],
  'lying-down/cover': [...LYING, ...WORK],
  'lying-down/rest': LYING,
  'lying-down/turn-over': ['liesOn', 'armInFront', 'straightLeg', 'bentLeg'],
  // Rising over the lower elbow takes head and legs along.
  'lying-down/get-up': ['liesOn'],
  'seated/sit-tall': [],
  'seated/change-side': ['outlined'],
  'back/back-figure': [],
};

/** Words for the facts, and what each is or should be: a side, or sides. */
type Findings = Readonly<Record<string, string>>;

/**
 * Where a drawing says another left or right than docs/spec/content.md. `worked` left looks at it in the mirror, as the app shows
 * it. Each fault is a sentence that begins with the picture's name.
 */
export function sideFaults(
  {
    figure,
    body,
    drawing,
  }: Pick<DrawnFigure, 'figure' | 'body'> & {
    readonly drawing: { readonly facts: Facts };
  },
  worked: Side,
): readonly string[] {
  const id = idOf(figure);
  const shown = SHOWN[id];
  if (shown === undefined) return [`${id} is not in the table of what pictures show.`];
  const told = isTechnique(figure.set) ? TOLD[figure.set][worked] : undefined;
  const facts = worked === 'right' ? drawing.facts : mirrored(drawing.facts);
  const due = dueOf(shown, told, worked);
  return Object.entries(findingsOf(facts, shown, told))
    .filter(([what, is]) => is !== due[what])
    .map(
      ([what, is]) =>
        `${id} (${body}), worked ${worked}: ${what}: ${is} instead of ${due[what] ?? ''}.`,
    );
}

const isTechnique = (set: SetName): set is keyof typeof TOLD => set in TOLD;
const NONE = 'none';

function dueOf(shown: readonly Fact[], told: Told | undefined, worked: Side): Findings {
  const due = (fact: keyof Told) => (shown.includes(fact) ? told?.[fact] : undefined) ?? NONE;
  const tint = shown.includes('tinted') ? worked : NONE;
  return {
    wristband: due('workingHand'),
    'supporting hand': due('supportingHand'),
    tint: shown.includes('tintedBoth') ? 'left,right' : tint,
    outline: shown.includes('outlined') ? worked : NONE,
    tilt: due('tilt'),
    'lies on': due('liesOn'),
    'straight leg': due('straightLeg'),
    'bent leg': due('bentLeg'),
    'arm in front': due('armInFront'),
  };
}

function findingsOf(facts: Facts, shown: readonly Fact[], told: Told | undefined): Findings {
  const list = (sides: readonly Side[]) => (sides.length === 0 ? NONE : sides.join());
  // Both arms may lie in front; the one that must is looked for.
  const front = facts.armsInFront.find((side) => side === told?.armInFront);
  return {
    wristband: facts.workingHand ?? NONE,
    'supporting hand': facts.supportingHand ?? NONE,
    tint: list(facts.tinted),
    outline: list(facts.outlined),
    tilt: facts.tilt ?? NONE,
    'lies on': facts.liesOn ?? NONE,
    'straight leg': facts.straightLeg ?? NONE,
    'bent leg': facts.bentLeg ?? NONE,
    'arm in front': shown.includes('armInFront') ? (front ?? NONE) : NONE,
  };
}
