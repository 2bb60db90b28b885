import { defaultSetup } from './domain/session/plan/setup';
import { Step } from './domain/session/plan/step';
import { TechniqueId } from './domain/session/plan/technique-id';
import { paperBelow, paperRows } from './content-paper.fixture';
import { draggingAmounts, planDragging } from './techniques/dragging/plan';
import { draggingTexts, draggingWords } from './techniques/dragging/words';
import { lyingDownAmounts, planLyingDown } from './techniques/lying-down/plan';
import {
  handIsTired,
  lyingDownTexts,
  lyingDownWords,
  lyingPosition,
} from './techniques/lying-down/words';
import { middleFingerAmounts, planMiddleFinger } from './techniques/middle-finger/plan';
import { foundKnot, middleFingerTexts, middleFingerWords } from './techniques/middle-finger/words';
import { decisionsWords } from './words/en/decisions-words';
import { guideWords } from './words/en/guide-words';
import { sessionWords } from './words/en/session-words';
import { stepWords } from './words/step-texts';

/** What the app teaches at the defaults, the source's first side first. */
const STEPS = {
  dragging: planDragging(defaultSetup(draggingAmounts, 'right'), stepWords(draggingTexts)),
  'middle-finger': planMiddleFinger(
    defaultSetup(middleFingerAmounts, 'right'),
    stepWords(middleFingerTexts),
  ),
  'lying-down': planLyingDown(defaultSetup(lyingDownAmounts, 'left'), stepWords(lyingDownTexts)),
} satisfies Partial<Record<TechniqueId, readonly Step[]>>;

/** A technique that the source has. */
type Sourced = keyof typeof STEPS;

const WORDS = {
  dragging: draggingWords,
  'middle-finger': middleFingerWords,
  'lying-down': lyingDownWords,
};
const INTROS = Object.values(WORDS).map(({ intro }) => intro);

/** All that a step says and tells of its picture; of one that comes on both sides, the first. */
function stepText(id: Sourced, step: string): string | undefined {
  const found = STEPS[id].find((one) => one.id === step);
  return found && [found.title, found.spoken, found.pictureText].join(' ');
}

/** All that the page of the decisions says of one. */
function decisionText(number: number): string | undefined {
  const found = decisionsWords.decisions[number - 1];
  return found && [found.title, found.says, found.does, found.because].join(' ');
}

/** Where the paper sends what the source says. */
const PLACES: Readonly<Record<string, string>> = {
  'intros ("may ease for now")': INTROS.join(' '),
  paces: Object.values(STEPS)
    .flat()
    .filter(({ reps }) => reps)
    .map(({ spoken }) => spoken)
    .join(' '),
  Today: Object.values(WORDS)
    .map(({ name }) => name)
    .join(' '),
  '2.1 head': draggingWords.intro,
  '2.2 head': middleFingerWords.intro,
  '2.3 head': `${lyingDownWords.intro} ${lyingPosition.left}`,
  '"Found a knot"': foundKnot,
  '"Ease off"': `${sessionWords.player.easeOff}. ${guideWords.easeOff}`,
};

/** What must be said where the paper sends each of the source's points, in the order of the places. */
const SAID: Readonly<Record<string, RegExp>> = {
  'Intro 1': /(May ease .*){3}/,
  'Intro 2': /(\bslow\b.*){3}/,
  'Intro 3': /Dragging Middle finger Lying down/,
  'Dragging 1': /tight neck.*you need nothing else/,
  'Dragging 2': /tight neck.*at a desk/,
  'Dragging 3': /left fist.*near the neck/,
  'Dragging 4': /Hold your left elbow with your right hand.*slow strokes/,
  'Dragging 5': /pull the elbow.*tilt your head a little to the right.*slip.*other hand/,
  'Dragging 6': /5 strokes.*Now your left side/,
  'Dragging 7': /Softly tap the back of your neck.*back of the neck only/,
  'Dragging 8': /Close your eyes/,
  'Finger 1': /Sit down.*at a desk/,
  'Finger 2': /left hand over your right shoulder\. Fingers together/,
  'Finger 3':
    /thumb.*neck.*Middle finger in the middle of the muscle.*middle of the muscle.*thumb/i,
  'Finger 4': /Press gently .*four out of ten at most.*little sore, 2 to 4/,
  'Finger 5': /raise your left elbow with your right hand.*other hand raises it/,
  'Finger 6': /slow, small circles/,
  'Finger 7': /sorer spot may be a knot.*Found a knot.*may be a knot/,
  'Finger 8': /Slow, small circles, as light as you need.*Less pressure, and slower/,
  'Finger 9': /Now your left side/,
  'Lying 1': /Lie on your side/,
  'Lying 2': /Lie on your right side\. Right leg straight, left leg slightly bent/,
  'Lying 3': /Rest your left arm in front of you, palm down/,
  'Lying 4': /right hand over your left shoulder.*squeeze the muscle/,
  'Lying 5': /left shoulder sink forward and down.*you work on sinks forward.*0 to 60 seconds/,
  'Lying 6': /Clench your right fist.*until it feels warm.*My hand is tired/,
  'Lying 7': /Pound with a loose fist .*bounce.*Firm taps, no pain.*loose fist: firm, but no pain/,
  'Lying 8': /Take a little break.*break is 20 seconds/,
  'Lying 9': /turn over onto your left side.*right side is on top/,
};

const GROUPS: Readonly<Record<string, Sourced>> = {
  Dragging: 'dragging',
  Finger: 'middle-finger',
  Lying: 'lying-down',
};

/** A point of the source, and where the paper sends it. */
interface Point {
  readonly name: string;
  readonly group: string;
  readonly places: readonly string[];
}

const POINTS: readonly Point[] = paperBelow('## 7 ')
  .split('\n')
  .flatMap((line) => {
    const [, group = '', points] = /^- (\w+): (.+)\.$/.exec(line) ?? [];
    return (points ?? '').split('; ').flatMap((point) => {
      const [said = '', places = ''] = point.split(' → ');
      const numbers = [...said.matchAll(/(?:^|, )(\d+) /g)].map(([, number = '']) => number);
      return numbers.map((number) => ({
        name: `${group} ${number}`,
        group,
        places: places.split(', '),
      }));
    });
  });

/** What the app says at such a place; undefined where it has none. */
function textAt(place: string, group: string): string | undefined {
  const [, decision] = /^D(\d+)$/.exec(place) ?? [];
  if (decision !== undefined) return decisionText(Number(decision));
  const id = GROUPS[group];
  return PLACES[place] ?? (id && stepText(id, place));
}

describe('everything the source says', () => {
  it('is a point of the paper with what must be said of it', () => {
    expect(POINTS.map(({ name }) => name)).toEqual(Object.keys(SAID));
  });

  for (const { name, group, places } of POINTS) {
    it(`is said where the paper sends it: ${name} → ${places.join(', ')}`, () => {
      const texts = places.map((place) => textAt(place, group));
      places.forEach((place, at) => expect(texts[at]).withContext(place).toBeDefined());
      expect(texts.join(' ')).toMatch(SAID[name] ?? /^$/);
    });
  }
});

/** What a decision must be on its page, and what the app then does, worked as the source begins. */
const DECIDED: readonly (readonly [
  does: RegExp,
  technique: Sourced,
  step: string,
  told: RegExp,
])[] = [
  [/toward the side you work on/, 'dragging', 'drag', /tilt your head a little to the right/],
  [/The other hand pulls it/, 'dragging', 'support-elbow', /left elbow with your right hand/],
  [/5 strokes.*3 to 15/, 'dragging', 'drag', /^Slow drags 5 slow strokes/],
  [/The other hand raises it/, 'middle-finger', 'lift-elbow', /left elbow with your right hand/],
  [/left hand works the right side/, 'middle-finger', 'place-hand', /left hand over your right/],
  [/two fingers beside the spine/, 'middle-finger', 'press', /Not on the spine/],
  [
    /2 to 4 out of 10.*may be a knot/,
    'middle-finger',
    'press',
    /Soreness: four out of ten at most/,
  ],
  [/loose fist: firm, but no pain/, 'lying-down', 'pound', /loose fist .*Firm taps, no pain/],
  [/sinks forward and down/, 'lying-down', 'reach-further', /left shoulder sink forward and down/],
  [
    /fingertips of both hands.*only, 20 seconds.*leave it out/,
    'dragging',
    'tap-neck',
    /The back only/,
  ],
  [/20 seconds/, 'lying-down', 'rest', /little break/],
  [/outward to the shoulder.*down and to that side/, 'dragging', 'drag', /down and to the right/],
  [
    /lightly at the base of the neck/,
    'middle-finger',
    'place-hand',
    /thumb at the neck\. The thumb only rests, not on the throat/,
  ],
  [
    /A step of its own, 0 to 60 seconds/,
    'lying-down',
    'reach-further',
    /circle between blade and spine/,
  ],
];

describe('what we decided', () => {
  const rows = paperRows(paperBelow('### Decisions'));

  it('is all that the paper decides, in its order', () => {
    expect(rows.map(([number]) => number?.replace(' (v2)', ''))).toEqual(
      decisionsWords.decisions.map((_, index) => `D${String(index + 1)}`),
    );
    expect(DECIDED.length).toBe(rows.length);
  });

  decisionsWords.decisions.forEach(({ title, does, because }, index) => {
    it(`is on its page, and done: D${String(index + 1)}, ${title}`, () => {
      const [page, technique, step, told] = DECIDED[index] ?? [];
      expect(does).toMatch(page ?? /^$/);
      expect(stepText(technique ?? 'dragging', step ?? '')).toMatch(told ?? /^$/);
      // Each figure of the paper is on the page.
      for (const [figure] of (rows[index]?.[2] ?? '').matchAll(/\d+/g)) {
        expect(`${does} ${because}`).withContext('the page').toContain(figure);
      }
    });
  });

  it('is what can be set: strokes, the tapping that can be left out, the reach further back', () => {
    const range = (id: string) =>
      [...draggingAmounts, ...lyingDownAmounts]
        .filter((amount) => amount.id === id)
        .map(({ min, default: value, max }) => [min, value, max].join(' '));
    expect(range('strokes')).toEqual(['3 5 15']);
    expect(range('tap-neck')).toEqual(['0 20 30']);
    expect(range('reach-further')).toEqual(['0 35 60']);
    expect(range('rest')).toEqual(['15 20 60']);
  });

  it('lets a tired hand go on to an easier step by the button of its name', () => {
    expect(decisionText(11)).toContain(handIsTired);
    const ways = STEPS['lying-down'].flatMap(({ tiredGoesTo }) => tiredGoesTo ?? []);
    expect(new Set(ways)).toEqual(new Set(['fist-rub', 'rest']));
  });
});
