import { aStep } from '../session/plan/plan.builder';
import { Step } from '../session/plan/step';
import { aTaughtPart } from './routine.builder';
import { routineSteps, stepsAfter } from './routine-steps';
import { TaughtPart } from './routine-technique';

const shown = (...parts: readonly TaughtPart[]): readonly string[] =>
  routineSteps(parts).map(({ id, side, part }) => `${part ?? '-'} ${id} ${side}`);

const rightOnly = { sides: 'right' } as const;

/** A part whose technique has these steps. */
function ofSteps(...steps: readonly Step[]): TaughtPart {
  const part = aTaughtPart();
  return { ...part, taught: { ...part.taught, plan: () => steps } };
}

describe('routineSteps', () => {
  it('lays the techniques out one after another, with a transition into each but the first', () => {
    expect(shown(aTaughtPart('dragging'), aTaughtPart('lying-down', rightOnly))).toEqual([
      '0 sit both',
      '0 press right',
      '0 change both',
      '0 press left',
      '0 tap both',
      '0 relax both',
      '- transition both',
      '1 lie right',
      '1 press right',
      '1 tap both',
      '1 relax both',
    ]);
  });

  it('tells in a transition the technique and its position, and shows its first picture', () => {
    const [, , , , transition] = routineSteps([
      aTaughtPart('dragging', rightOnly),
      aTaughtPart('lying-down', { sides: 'left' }),
    ]);
    expect(transition).toEqual({
      id: 'transition',
      part: null,
      side: 'both',
      wordsSide: 'both',
      picturedSide: 'left',
      stage: 'transition',
      signal: 'step',
      kind: 'rest',
      durationMs: 30_000,
      title: 'Name of lying-down',
      sentence: 'Next: lying-down. Lie down for your left side.',
      spoken: 'Next: lying-down. Lie down for your left side.',
      also: [],
      picture: 'lying-down/lie',
      pictureText: 'lie drawn left',
    });
  });

  it('lets those sit on who sit already, and says what ticks mean only where they are heard', () => {
    const into = (...before: readonly TaughtPart[]): Step | undefined =>
      routineSteps([...before, aTaughtPart('middle-finger')]).findLast(
        ({ id }) => id === 'transition',
      );
    expect(into(aTaughtPart('dragging'))?.sentence).toBe('Next: middle-finger. Stay seated.');
    const afterLying = into(aTaughtPart('lying-down'));
    expect(afterLying?.sentence).toBe('Next: middle-finger. Sit down.');
    expect(afterLying?.spoken).toBe('Next: middle-finger. Sit down.');
    expect(afterLying?.also).toEqual([{ text: 'It ticks.', warning: false, ofSounds: true }]);
  });

  it('names no side of a picture that has none', () => {
    const steps = routineSteps([aTaughtPart('lying-down'), aTaughtPart('dragging')]);
    const transition = steps.find(({ id }) => id === 'transition');
    expect(transition?.picture).toBe('dragging/sit');
    expect(transition && 'picturedSide' in transition).toBeFalse();
  });

  it('sits down once in a run of seated techniques, and anew after lying', () => {
    const sits = shown(
      aTaughtPart('dragging', rightOnly),
      aTaughtPart('middle-finger', rightOnly),
      aTaughtPart('dragging', rightOnly),
      aTaughtPart('lying-down', rightOnly),
      aTaughtPart('dragging', rightOnly),
    ).filter((line) => line.includes(' sit '));
    expect(sits).toEqual(['0 sit both', '4 sit both']);
  });

  it('says the rule when to stop once, and the rest of such a step as ever', () => {
    const steps = routineSteps([
      aTaughtPart('lying-down', rightOnly),
      aTaughtPart('dragging', rightOnly),
      aTaughtPart('lying-down', rightOnly),
    ]);
    const said = steps.map(({ spoken }) => spoken);
    expect(said.filter((text) => text.includes('Stop if it hurts.'))).toEqual([
      'Do lie right. Breathe. Stop if it hurts.',
    ]);
    expect(said).toContain('Do sit both. Breathe.');
    expect(said).toContain('Do lie right. Breathe.');
    expect(steps.flatMap(({ also }) => also ?? []).filter((also) => also.onceASession).length).toBe(
      1,
    );
  });

  it('keeps a transition of no length as long as its words need', () => {
    const steps = routineSteps([aTaughtPart(), aTaughtPart('middle-finger', {}, 0)]);
    const transition = steps.find(({ id }) => id === 'transition');
    expect(transition?.durationMs).toBe(10_000);
    expect(transition?.spoken).toBe('Next: middle-finger. Stay seated.');
  });

  it('brings every length within its limits, that of a transition too', () => {
    const steps = routineSteps([
      aTaughtPart('dragging', { ...rightOnly, amounts: { relax: 999, strokes: 1 } }),
      aTaughtPart('middle-finger', rightOnly, 999),
    ]);
    const lengths = steps.map(({ id, durationMs }) => `${id} ${durationMs / 1000}`);
    expect(lengths).toContain('relax 120');
    expect(lengths).toContain('press 40');
    expect(lengths).toContain('transition 120');
  });

  it('plays the same technique twice as two parts', () => {
    const parts = routineSteps([aTaughtPart(), aTaughtPart()]).map(({ part }) => part);
    expect(new Set(parts)).toEqual(new Set([0, null, 1]));
  });

  it('has no steps without parts', () => {
    expect(routineSteps([])).toEqual([]);
  });

  it('leaves a step without further sentences as it is', () => {
    const step = aStep({ id: 'own', spoken: 'What only it says.' });
    expect(routineSteps([ofSteps(step)])).toEqual([step]);
  });

  it('says the rule with the next technique where a first step has no room for it', () => {
    const also = [{ text: 'Stop if it hurts.', warning: true, onceASession: true } as const];
    const silent = aStep({ id: 'sit', spoken: 'Sit.', also });
    const spoken = 'Lie. Stop if it hurts.';
    const steps = routineSteps([ofSteps(silent), ofSteps(aStep({ id: 'lie', spoken, also }))]);
    expect(steps.map((step) => step.spoken).at(-1)).toBe(spoken);
  });
});

describe('stepsAfter', () => {
  const sit = (stage: Step['stage']): Step => aStep({ id: 'sit', stage });

  it('leaves out a first step alone, and only where the part before began with it', () => {
    expect(stepsAfter([sit('start')], [sit('start'), aStep()])).toEqual([aStep()]);
    expect(stepsAfter([sit('end')], [sit('start')])).toEqual([sit('start')]);
    expect(stepsAfter([sit('start')], [sit('end')])).toEqual([sit('end')]);
  });
});
