import { buildPlan, StepDraft, StepWords, TechniqueDraft, WordsOf } from './build-plan';
import { Setup } from './setup';
import { Side } from './side';

const step = (id: string, stage: StepDraft['stage'], told: Partial<StepDraft> = {}): StepDraft => ({
  id,
  stage,
  kind: 'timed',
  seconds: () => 10,
  ...told,
});

const words = (id: string, side: Side): StepWords => ({
  title: id,
  sentence: `${id} ${side}.`,
  also: [{ text: 'Also.', warning: false }],
  pictureText: `${id} drawn ${side}`,
  ...(id === 'rest' && { beforeChange: { leftMs: 10_000, text: 'Soon.' } }),
});

const draft = (...steps: readonly StepDraft[]): TechniqueDraft => ({
  technique: 'dragging',
  steps,
  words,
});

const whole = draft(
  step('sit', 'start'),
  step('place', 'set-up'),
  step('drag', 'work', {
    kind: 'reps',
    seconds: (amounts) => amounts['each'] ?? 0,
    count: (amounts) => amounts['strokes'] ?? 0,
    outShare: 0.6,
    listenSeconds: 20,
  }),
  step('rest', 'release', { kind: 'rest', tiredGoesTo: 'later' }),
  step('change', 'change', { kind: 'rest', picture: 'seated/change' }),
  step('relax', 'end', { seconds: (amounts) => amounts['relax'] ?? 0 }),
);

const setup = (told: Partial<Setup> = {}): Setup => ({
  sides: 'both',
  firstSide: 'right',
  amounts: { each: 10, strokes: 5, relax: 30 },
  ...told,
});

const order = (told: Partial<Setup> = {}): readonly string[] =>
  buildPlan(whole, setup(told)).map(({ id, side, wordsSide }) => `${id} ${side} ${wordsSide}`);

describe('buildPlan', () => {
  it('lays both sides out, with the change between them naming the next side', () => {
    expect(order()).toEqual([
      'sit both both',
      'place right right',
      'drag right right',
      'rest right right',
      'change both left',
      'place left left',
      'drag left left',
      'rest left left',
      'relax both both',
    ]);
  });

  it('begins with the side that was chosen', () => {
    expect(order({ firstSide: 'left' }).slice(1, 6)).toEqual([
      'place left left',
      'drag left left',
      'rest left left',
      'change both right',
      'place right right',
    ]);
  });

  for (const side of ['left', 'right'] as const) {
    it(`works the ${side} side alone without a change, whatever the first side is`, () => {
      expect(order({ sides: side, firstSide: 'right' })).toEqual([
        'sit both both',
        `place ${side} ${side}`,
        `drag ${side} ${side}`,
        `rest ${side} ${side}`,
        'relax both both',
      ]);
    });
  }

  it('leaves out a step of no length, of no repetitions too', () => {
    const steps = buildPlan(whole, setup({ amounts: { each: 10, strokes: 0, relax: 0 } }));
    expect(steps.map(({ id }) => id)).not.toContain('drag');
    expect(steps.map(({ id }) => id)).not.toContain('relax');
  });

  it('counts repetitions and listening time into the length', () => {
    const drag = buildPlan(whole, setup()).find(({ id }) => id === 'drag');
    expect(drag?.durationMs).toBe(70_000);
    expect(drag?.reps).toEqual({ listenMs: 20_000, count: 5, eachMs: 10_000, outShare: 0.6 });
  });

  it('has no way back where none is told', () => {
    const [circles] = buildPlan(draft(step('circles', 'start', { count: () => 3 })), setup());
    expect(circles?.reps).toEqual({ listenMs: 4000, count: 3, eachMs: 10_000, outShare: null });
  });

  it('listens as long as the words need at 150 a minute and two seconds more, in whole seconds', () => {
    const wordy =
      (count: number): WordsOf =>
      () => ({
        title: 'Drag',
        opening: 'One two.',
        sentence: 'Three.',
        also: [{ text: 'word '.repeat(count), warning: false }],
        pictureText: '',
      });
    const listenMs = (count: number, listenSeconds: number): number | undefined =>
      buildPlan(
        { ...draft(step('a', 'work', { count: () => 2, listenSeconds })), words: wordy(count) },
        setup(),
      )[0]?.reps?.listenMs;
    // 3 + 22 words take 10 s.
    expect(listenMs(22, 0)).toBe(12_000);
    expect(listenMs(23, 0)).toBe(13_000);
    expect(listenMs(22, 16)).toBe(16_000);
  });

  it('says the opening before the sentence, and once what is meant for the first side', () => {
    const told: WordsOf = () => ({
      title: 'Lie',
      opening: 'Now.',
      sentence: 'Lie down.',
      also: [{ text: 'Stop if it hurts.', warning: true, onFirstSideOnly: true }],
      pictureText: '',
    });
    const lies = step('lie', 'set-up', { seconds: () => 20 });
    const said = buildPlan({ ...draft(lies, step('turn', 'change')), words: told }, setup());
    const lying = said.filter(({ id }) => id === 'lie');
    expect(lying.map(({ spoken }) => spoken)).toEqual([
      'Now. Lie down. Stop if it hurts.',
      'Now. Lie down.',
    ]);
    expect(lying.map(({ opening }) => opening)).toEqual(['Now.', 'Now.']);
    const once = buildPlan({ ...draft(step('sit', 'start')), words: told }, setup());
    expect(once[0]?.also?.length).withContext('of a step of no side').toBe(1);
  });

  it('ends the words three seconds before a timed step does', () => {
    const told: WordsOf = () => ({
      title: '',
      sentence: 'x'.repeat(14),
      also: [{ text: 'y'.repeat(13), warning: false }],
      pictureText: '',
    });
    const spoken = (seconds: number): string | undefined =>
      buildPlan(
        { ...draft(step('a', 'start', { seconds: () => seconds })), words: told },
        setup(),
      )[0]?.spoken;
    expect(spoken(5)).toContain('y');
    expect(spoken(4.99)).not.toContain('y');
  });

  it('asks for the words of as many repetitions as there will be', () => {
    const counts: number[] = [];
    const told: WordsOf = (id, side, count) => {
      counts.push(count);
      return words(id, side);
    };
    buildPlan({ ...whole, words: told }, setup({ sides: 'left' }));
    expect(counts).toEqual([0, 0, 5, 0, 0]);
  });

  it('lets a step pass without a countdown where the draft says so', () => {
    const steps = buildPlan(
      draft(step('a', 'end', { isUnhurried: true }), step('b', 'end')),
      setup(),
    );
    expect(steps.map(({ tellsTime }) => tellsTime)).toEqual([false, undefined]);
  });

  it('gives timed steps no repetitions', () => {
    expect(buildPlan(whole, setup())[0]?.reps).toBeUndefined();
  });

  it('announces the change before it, on the side that has one to come', () => {
    const rests = buildPlan(whole, setup()).filter(({ id }) => id === 'rest');
    expect(rests.map(({ announcement }) => announcement?.text)).toEqual(['Soon.', undefined]);
  });

  it('announces nothing where one side is worked', () => {
    const steps = buildPlan(whole, setup({ sides: 'left' }));
    expect(steps.filter(({ announcement }) => announcement)).toEqual([]);
  });

  it('announces nothing where the change was dropped', () => {
    const steps = whole.steps.map((one) =>
      one.id === 'change' ? { ...one, seconds: () => 0 } : one,
    );
    const plan = buildPlan({ ...whole, steps }, setup());
    expect(plan.filter(({ announcement }) => announcement)).toEqual([]);
  });

  it('announces nothing in the steps that both sides share', () => {
    const shared = draft(
      step('rest', 'start'),
      step('drag', 'work'),
      step('rest', 'change'),
      step('rest', 'end'),
    );
    expect(buildPlan(shared, setup()).filter(({ announcement }) => announcement)).toEqual([]);
  });

  it('announces in the last of a side only', () => {
    const twice = draft(step('rest', 'work'), step('rest', 'release'), step('change', 'change'));
    const told = buildPlan(twice, setup()).map(({ announcement }) => announcement !== undefined);
    expect(told).toEqual([false, true, false, false, false]);
  });

  it('gives every step its words, its side and its picture', () => {
    const [sit, place] = buildPlan(whole, setup());
    expect(sit?.picture).toBe('dragging/sit');
    expect(place).toEqual(
      jasmine.objectContaining({
        part: 0,
        title: 'place',
        sentence: 'place right.',
        spoken: 'place right. Also.',
        pictureText: 'place drawn right',
      }),
    );
  });

  it('takes a shared picture and the place a tired hand goes to from the draft', () => {
    const steps = buildPlan(whole, setup());
    expect(steps.find(({ id }) => id === 'change')?.picture).toBe('seated/change');
    expect(steps.filter(({ tiredGoesTo }) => tiredGoesTo === 'later').length).toBe(2);
    expect(steps[0]?.tiredGoesTo).toBeUndefined();
  });

  it('makes steps that come back from a checkpoint as they were', () => {
    const steps = buildPlan(whole, setup());
    expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
  });

  it('lets a change of sides be heard, unless it has a signal of its own', () => {
    const signals = (told: Partial<StepDraft>) =>
      buildPlan(draft(step('a', 'work'), step('b', 'change', told)), setup()).map(
        ({ signal }) => signal,
      );
    expect(signals({})).toEqual(['step', 'change-side', 'step']);
    expect(signals({ signal: 'turn-over' })).toEqual(['step', 'turn-over', 'step']);
  });

  it('draws an end that is still lain through as the side worked last, and names no side for it', () => {
    const lying = draft(step('press', 'work'), step('rise', 'end', { showsLastSide: true }));
    const end = (told: Partial<Setup>) => buildPlan(lying, setup(told)).at(-1);
    expect(end({ firstSide: 'right' })).toEqual(
      jasmine.objectContaining({
        side: 'both',
        wordsSide: 'both',
        picturedSide: 'left',
        sentence: 'rise both.',
        pictureText: 'rise drawn left',
      }),
    );
    expect(end({ firstSide: 'left' })?.picturedSide).toBe('right');
    expect(end({ sides: 'left' })?.picturedSide).toBe('left');
    expect(buildPlan(whole, setup()).at(-1)?.picturedSide).toBeUndefined();
  });
});
