import { begin } from './domain/session/state/begin';
import { nextBoundary } from './domain/session/state/boundary';
import { reduce } from './domain/session/state/reduce';
import { defaultSetup } from './domain/session/plan/setup';
import { SessionState } from './domain/session/state/state';
import { Step } from './domain/session/plan/step';
import { TechniqueId } from './domain/session/plan/technique-id';
import { rootData, secondsLeft } from './session/player/root-data';
import { taughtTechniques } from './taught-techniques.fixture';

const GET_READY_SECONDS = 15;
const taught = await taughtTechniques();

/** What the player shows of a session that nobody touches, each time it looks at the clock. */
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
    const { stepId, side } = rootData(state);
    shown.push([stepId, side, secondsLeft(state)].join(' '));
    state = reduce(state, { type: 'tick', heardMs: 0, at, epoch: at });
    at = nextBoundary(state);
  }
  return shown;
}

describe('The seconds of a session', () => {
  for (const { technique } of taught) {
    it(`are, in ${technique.id}, each step's in turn, counted down to 1`, () => {
      const steps = technique.plan(defaultSetup(technique.amounts, technique.firstSide));
      const lines = [
        ['get-ready', 'both', GET_READY_SECONDS] as const,
        ...steps.map(({ id, side, durationMs }) => [id, side, durationMs / 1000] as const),
      ];
      const seconds = lines.flatMap(([step, side, length]) =>
        Array.from({ length }, (_, spent) => [step, side, length - spent].join(' ')),
      );
      // A look may come within a second, at a repetition's way back: the number is then the same.
      const shown = shownOf(technique.id, steps).filter((line, at, all) => line !== all[at - 1]);
      expect(shown).toEqual(seconds);
    });
  }
});
