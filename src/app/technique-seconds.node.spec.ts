import { begin } from './domain/session/begin';
import { nextBoundary } from './domain/session/boundary';
import { reduce } from './domain/session/reduce';
import { defaultSetup } from './domain/session/setup';
import { Side } from './domain/session/side';
import { SessionState } from './domain/session/state';
import { Step } from './domain/session/step';
import { TechniqueId } from './domain/session/technique-id';
import { playerView } from './session/player/player-view';
import { draggingAmounts, planDragging } from './techniques/dragging/plan';
import { draggingTexts } from './techniques/dragging/words';
import { lyingDownAmounts, planLyingDown } from './techniques/lying-down/plan';
import { lyingDownTexts } from './techniques/lying-down/words';
import { middleFingerAmounts, planMiddleFinger } from './techniques/middle-finger/plan';
import { middleFingerTexts } from './techniques/middle-finger/words';
import { guideWords } from './words/en/guide-words';
import { sessionWords } from './words/en/session-words';
import { sharedWords } from './words/en/shared-words';
import { stepWords } from './words/step-texts';

const GET_READY_SECONDS = 15;

const TECHNIQUES: readonly {
  readonly technique: TechniqueId;
  readonly steps: readonly Step[];
  /** Written out by hand: each step with its seconds, the steps of a side once. */
  readonly first: readonly [string, number][];
  readonly ofASide: readonly [string, number][];
  readonly sides: readonly Side[];
  readonly between: [string, number];
  readonly last: readonly [string, number][];
}[] = [
  {
    technique: 'dragging',
    steps: planDragging(defaultSetup(draggingAmounts, 'right'), stepWords(draggingTexts)),
    first: [['sit-tall', 18]],
    ofASide: [
      ['place-fist', 16],
      ['support-elbow', 10],
      ['drag', 66],
      ['release', 8],
    ],
    sides: ['right', 'left'],
    between: ['change-side', 10],
    last: [
      ['tap-neck', 20],
      ['relax', 30],
    ],
  },
  {
    technique: 'middle-finger',
    steps: planMiddleFinger(
      defaultSetup(middleFingerAmounts, 'right'),
      stepWords(middleFingerTexts),
    ),
    first: [['sit-tall', 18]],
    ofASide: [
      ['place-hand', 18],
      ['press', 15],
      ['lift-elbow', 14],
      ['circles', 72],
      ['knot', 30],
      ['release', 8],
    ],
    sides: ['right', 'left'],
    between: ['change-side', 10],
    last: [['settle', 15]],
  },
  {
    technique: 'lying-down',
    steps: planLyingDown(defaultSetup(lyingDownAmounts, 'left'), stepWords(lyingDownTexts)),
    first: [],
    ofASide: [
      ['lie-down', 30],
      ['front-arm', 12],
      ['reach-over', 14],
      ['squeeze', 70],
      ['reach-further', 35],
      ['fist-rub', 40],
      ['pound', 20],
      ['rest', 20],
    ],
    sides: ['left', 'right'],
    between: ['turn-over', 25],
    last: [['get-up', 15]],
  },
];

/** What the player shows of a session that nobody touches, at each tick. */
function shownOf(technique: TechniqueId, steps: readonly Step[]): readonly string[] {
  const plan = {
    routine: null,
    routineRun: null,
    getReadyMs: GET_READY_SECONDS * 1000,
    steps,
    parts: [{ technique, recordId: 'a' }],
  };
  const shown: string[] = [];
  let state: SessionState = begin(plan, null, 0, 0);
  for (let at = nextBoundary(state); at !== null && state.phase !== 'finished';) {
    const view = playerView(state, sessionWords.player, guideWords, sharedWords.sideTitle);
    shown.push([view.stepId, view.side, view.secondsLeft].join(' '));
    state = reduce(state, { type: 'tick', heardMs: 0, at, epoch: at });
    at = nextBoundary(state);
  }
  return shown;
}

describe('The seconds of a session', () => {
  for (const { technique, steps, first, ofASide, sides, between, last } of TECHNIQUES) {
    it(`are, in ${technique}, each step's in turn, counted down to 1`, () => {
      const [one = 'both', other = 'both'] = sides;
      const lines = [
        ...[['get-ready', GET_READY_SECONDS] as const, ...first].map((line) => [...line, 'both']),
        ...ofASide.map((line) => [...line, one]),
        [...between, 'both'],
        ...ofASide.map((line) => [...line, other]),
        ...last.map((line) => [...line, 'both']),
      ];
      const seconds = lines.flatMap(([step, length, worked]) =>
        Array.from({ length: Number(length) }, (_, spent) =>
          [step, worked, Number(length) - spent].join(' '),
        ),
      );
      // A tick may come within a second, at a repetition's way back: the number is then the same.
      const shown = shownOf(technique, steps).filter((line, at, all) => line !== all[at - 1]);
      expect(shown).toEqual(seconds);
    });
  }
});
