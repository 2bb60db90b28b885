import { chosenSetup } from './catalogue/chosen-setup';
import { Technique } from './catalogue/technique';
import { aRecord } from './domain/log/record.builder';
import { logFile, LoggedSession } from './domain/log/log-file';
import { planMerge } from './domain/log/merge';
import { SessionRecord } from './domain/log/record';
import { nextBoundary } from './domain/session/state/boundary';
import { Checkpoint, interruptionOf, restore } from './domain/session/record/checkpoint';
import { PHONE_TIMES } from './domain/session/cues/cue-times';
import { recordsOf } from './domain/session/record/records-of';
import { reduce } from './domain/session/state/reduce';
import { currentStep, SessionState } from './domain/session/state/state';
import { cuesOfStep } from './domain/session/cues/step-cues';
import { TechniqueId } from './domain/session/plan/technique-id';
import { timesOf } from './domain/track/track-clips';
import { recordedVoice } from './recorded-voice.fixture';
import { readInsights } from './log/insights/read-insights';
import { reportOf } from './log/report/report-data';
import { checkLogFile } from './log/transfer/check-log-file';
import { countOf } from './session/player/count/count-of';
import { headline } from './session/player/headline';
import { rootData } from './session/player/root-data';
import { FakeLogRepository } from './store/log/fake-log-repository';
import kept from './store/fixtures/first-edition-checkpoint.json';
import { parseSettings } from './store/settings/parse-settings';
import { draggingAmounts } from './techniques/dragging/plan';
import { lyingDownAmounts } from './techniques/lying-down/plan';
import { middleFingerAmounts } from './techniques/middle-finger/plan';
import { guideWords } from './words/en/guide-words';
import { sessionWords } from './words/en/session-words';
import { sharedWords } from './words/en/shared-words';

/** Dragging in the third stroke of the right side, as the last Unknot of the first edition kept it. Never changed again. */
const CHECKPOINT = kept as unknown as Checkpoint;
const LENGTH_SECONDS = 233;
/** What is left of it: the rest of its step, then each step to the end with its own seconds. */
const TO_COME = [
  'drag right 33.6',
  'release right 5',
  'change-side both 8',
  'place-fist left 12',
  'support-elbow left 8',
  'drag left 50',
  'release left 5',
  'tap-neck both 30',
  'relax both 30',
];

/** Gone on with, from a tap on "Continue" to the end; with what the player showed in each step, and for how long. */
function goneOn(): { readonly end: SessionState; readonly steps: readonly string[] } {
  const epoch = CHECKPOINT.state.lastEpoch + 60_000;
  let state = reduce(restore(CHECKPOINT, 0, epoch), { type: 'resume', at: 0, epoch });
  const spent = new Map<string, number>();
  for (let at = nextBoundary(state); at !== null && state.phase !== 'finished';) {
    const before = state;
    const { stepId, side, isListening } = rootData(before);
    expect(isListening).withContext(stepId).toBeFalse();
    state = reduce(before, { type: 'tick', heardMs: 0, at, epoch: epoch + at });
    const key = `${stepId} ${side}`;
    if (before.countdownMs === 0) spent.set(key, (spent.get(key) ?? 0) + at - before.lastAt);
    at = nextBoundary(state);
  }
  return { end: state, steps: [...spent].map(([step, ms]) => `${step} ${String(ms / 1000)}`) };
}

describe('a session begun under the first edition', () => {
  it('can be gone on with, and says where it stopped', () => {
    expect(interruptionOf(CHECKPOINT, CHECKPOINT.state.lastEpoch + 60_000)).toEqual(
      jasmine.objectContaining({
        technique: 'dragging',
        step: 4,
        of: 12,
        side: 'right',
        canContinue: 'yes',
      }),
    );
  });

  it('goes on by its own plan to its own end, to the second, and listens to nothing it did not have', () => {
    const { end, steps } = goneOn();
    expect(end.phase).toBe('finished');
    expect(steps).toEqual(TO_COME);
  });

  it('is logged with its own sums, and with no edition', () => {
    const [record, ...others] = recordsOf(goneOn().end, '2026-11-23T20:06:00.000Z');
    expect(others).toEqual([]);
    expect(record).toEqual(
      jasmine.objectContaining({
        outcome: 'completed',
        activeSeconds: LENGTH_SECONDS,
        plannedSeconds: LENGTH_SECONDS,
        sides: { left: 75, right: 75 },
        painBefore: 6,
      }),
    );
    expect(Object.keys(record ?? {})).not.toContain('content');
  });

  it('is shown in its own words, and counts from where it is', () => {
    const { sentence } = headline(
      currentStep(CHECKPOINT.state),
      undefined,
      sessionWords.player,
      sharedWords.sideTitle,
    );
    expect(sentence).toBe('Pull the elbow down. Drag slowly. Tilt your head to the right.');
    expect(countOf(CHECKPOINT.state).repetition).toEqual({ number: 2, of: 5 });
  });

  it('is told by the phone’s voice in its own words; the built-in voice, which has them no more, keeps each signal', () => {
    const builtIn = timesOf(recordedVoice(), { speech: true, sounds: true });
    for (const step of CHECKPOINT.state.plan.steps) {
      const [first] = cuesOfStep(step, step.durationMs, guideWords, PHONE_TIMES);
      expect(first?.cue).toEqual({ kind: 'speak', text: step.spoken, urgent: true });
      const sounds = cuesOfStep(step, step.durationMs, guideWords, builtIn).filter(
        ({ offset, cue }) => offset === 0 && cue.kind === 'sound',
      );
      expect(sounds.map(({ cue }) => cue)).toEqual([{ kind: 'sound', name: step.signal }]);
    }
  });
});

describe('a set-up remembered from the first edition', () => {
  const TECHNIQUES = {
    dragging: { amounts: draggingAmounts, firstSide: 'right' },
    'middle-finger': { amounts: middleFingerAmounts, firstSide: 'right' },
    'lying-down': { amounts: lyingDownAmounts, firstSide: 'left' },
  } satisfies Partial<Record<TechniqueId, Pick<Technique, 'amounts' | 'firstSide'>>>;
  /** Each at its most, and at what the first edition allowed beside. */
  const AMOUNTS = {
    dragging: { strokes: 15, 'stroke-seconds': 6, 'tap-neck': 60, relax: 120 },
    'middle-finger': { circles: 24, 'circle-seconds': 8, knot: 45 },
    'lying-down': {
      ...{ squeezes: 24, 'squeeze-seconds': 8, 'reach-further': 5, 'fist-rub': 60 },
      ...{ pound: 5, rest: 60, 'turn-over': 45 },
    },
  } satisfies Record<keyof typeof TECHNIQUES, Readonly<Record<string, number>>>;
  const setups = Object.fromEntries(
    Object.entries(AMOUNTS).map(([id, amounts]) => [
      id,
      { sides: 'left', firstSide: 'left', amounts },
    ]),
  );
  const stored = JSON.stringify({ version: 1, voice: false, getReadySeconds: 40, setups });
  const settings = parseSettings(stored);
  const inForce = (id: keyof typeof TECHNIQUES) => chosenSetup(TECHNIQUES[id], settings.setups[id]);

  it('is brought to the edge where it lies outside of the new range, and nothing else is lost', () => {
    expect(inForce('dragging')).toEqual({
      sides: 'left',
      firstSide: 'left',
      amounts: { ...AMOUNTS.dragging, 'tap-neck': 30 },
    });
    expect(inForce('middle-finger').amounts).toEqual(AMOUNTS['middle-finger']);
    // A step so short that its words have no room is as short as one that can be told.
    expect(inForce('lying-down').amounts).toEqual({
      ...AMOUNTS['lying-down'],
      'reach-further': 10,
      pound: 10,
    });
    expect(settings).toEqual(jasmine.objectContaining({ voice: false, getReadySeconds: 40 }));
  });

  it('is kept as it was until the person changes something', () => {
    expect(settings.setups as object).toEqual(setups);
  });

  it('has the default of what the first edition could not set', () => {
    const { knot: _, ...others } = AMOUNTS['middle-finger'];
    const { amounts } = chosenSetup(TECHNIQUES['middle-finger'], {
      sides: 'both',
      firstSide: 'left',
      amounts: others,
    });
    expect(amounts).toEqual({ ...others, knot: 30 });
  });
});

describe('records of both editions', () => {
  const first = aRecord({ id: 'a', startedAt: '2026-11-21T20:00:00.000+01:00' });
  const second = aRecord({ id: 'b', startedAt: '2026-11-22T20:00:00.000+01:00', content: 2 });
  const later = { ...aRecord({ id: 'c', content: 3 }), paceOfVoice: 0.9 } as SessionRecord;
  const all: readonly LoggedSession[] = [first, second, later];

  async function textOf(sessions: readonly LoggedSession[]): Promise<string> {
    let text = '';
    const exportedAt = '2026-11-23T21:00:00.000Z';
    const file = logFile({ sessions: [sessions], routines: [], exportedAt });
    for await (const chunk of file) text += chunk;
    return text;
  }

  function checked(text: string) {
    const checks = checkLogFile(text);
    for (;;) {
      const { done, value } = checks.next();
      if (done) return value;
    }
  }

  it('go into a file and come back with their edition, one to come too; the first has none', async () => {
    const text = await textOf(all);
    expect(text.match(/"content":\d/g)).toEqual(['"content":2', '"content":3']);
    const file = checked(text);
    if (!file.ok) throw new Error('refused');
    const { sessions, counts } = planMerge(new Map(), file.sessions);
    expect(counts.new).toBe(3);
    expect(sessions).toEqual(all);
    expect(await textOf(sessions)).toBe(text);
  });

  for (const content of ['2', 1.5, 0, null]) {
    it(`are refused where the edition is ${JSON.stringify(content)}: the file says which record`, async () => {
      const text = await textOf([first, { ...second, content } as unknown as LoggedSession]);
      expect(checked(text)).toEqual({
        ok: false,
        trouble: { kind: 'bad', list: 'sessions', record: 2, member: 'content' },
      });
    });
  }

  it('count alike in insights and reports', async () => {
    const read = (records: readonly SessionRecord[]) =>
      readInsights(new FakeLogRepository(records), '30-days', '2026-11-23');
    const records = [first, second, later];
    const asFirst = records.map(({ content: _, ...record }) => record);
    const [mixed, old] = [await read(records), await read(asFirst)];
    expect(mixed.sessions.length).toBe(3);
    expect(mixed.sessions.map(({ day }) => day)).toEqual(old.sessions.map(({ day }) => day));
    expect(reportOf(mixed)).toEqual(reportOf(old));
  });
});
