import { buildRoutinePlan } from './domain/routine/build-routine-plan';
import { routineLength } from './domain/routine/fit-to-time';
import { TaughtPart, usualTransition } from './domain/routine/routine-technique';
import { lengthOf } from './domain/session/plan/plan';
import { defaultSetup } from './domain/session/plan/setup';
import { TECHNIQUE_IDS, TechniqueId } from './domain/session/plan/technique-id';
import { begin } from './domain/session/state/begin';
import { FRAME_BYTES, FRAME_MS } from './domain/track/clip-pack';
import { Placement, TrackSchedule } from './domain/track/track-schedule';
import { Ms } from './domain/time/units';
import { recordedVoice } from './recorded-voice.fixture';
import { scheduleRest } from './session/guide/track/schedule-rest';
import { taughtTechniques } from './taught-techniques.fixture';
import { guideWords } from './words/en/guide-words';

const GET_READY_SECONDS = 15;
const MINUTE: Ms = 60_000;
/** A clip begins at a whole frame, so at most half of one beside its moment. */
const MOST_BESIDE: Ms = FRAME_MS / 2;

const taught = new Map(
  (await taughtTechniques()).map(({ technique }) => [technique.id, technique] as const),
);

function partOf(id: TechniqueId): TaughtPart {
  const technique = taught.get(id);
  if (!technique) throw new Error(`${id} is not taught`);
  return {
    technique: id,
    setup: defaultSetup(technique.amounts, technique.firstSide),
    transitionSeconds: usualTransition(technique),
    taught: technique,
  };
}

/** All techniques in turn, until they last 45 minutes. */
function longRoutine(): readonly TaughtPart[] {
  const parts: TaughtPart[] = [];
  while (routineLength(parts) < 45 * MINUTE) {
    const id = TECHNIQUE_IDS[parts.length % TECHNIQUE_IDS.length];
    if (id !== undefined) parts.push(partOf(id));
  }
  return parts;
}

/** The track of all that is said and sounded from Begin on, in the built-in voice. */
function trackOf(parts: readonly TaughtPart[]) {
  const routine = { id: 'long', name: 'Long' };
  const plan = buildRoutinePlan(routine, parts, GET_READY_SECONDS, () => 'an-id');
  const state = begin(plan, null, 0, 0);
  const rest = { state, at: 0, from: 0, words: guideWords, startLagMs: 0 };
  const schedule = scheduleRest(rest, { speech: true, sounds: true }, recordedVoice());
  return { schedule, lastsMs: plan.getReadyMs + lengthOf(plan.steps) };
}

function bytesAMinute({ schedule, lastsMs }: ReturnType<typeof trackOf>): number {
  return (schedule.frames * FRAME_BYTES) / (lastsMs / MINUTE);
}

/** By how many ms each sound begins beside the moment of its cue. The opening ones wait for the decoder, as in any track. */
function besideTheirMoment({ placements, from }: TrackSchedule): readonly Ms[] {
  const firsts = new Map<Ms, Placement>();
  for (const placement of placements.filter(({ due }) => due >= GET_READY_SECONDS * 1000)) {
    if (!firsts.has(placement.due)) firsts.set(placement.due, placement);
  }
  return [...firsts.values()].map(({ frame, due }) => from + frame * FRAME_MS - due);
}

describe('A routine of 45 minutes as one track', () => {
  const long = trackOf(longRoutine());

  it('takes no more than a hundredth more bytes a minute than any technique alone', () => {
    expect(long.lastsMs).toBeGreaterThan(45 * MINUTE);
    for (const id of TECHNIQUE_IDS) {
      const single = bytesAMinute(trackOf([partOf(id)]));
      expect(bytesAMinute(long) / single)
        .withContext(id)
        .toBeLessThan(1.01);
    }
  });

  it('has every cue at its frame, in its last minute as in its first', () => {
    const beside = besideTheirMoment(long.schedule);
    expect(beside.length).toBeGreaterThan(500);
    expect(Math.max(...beside.map(Math.abs))).toBeLessThanOrEqual(MOST_BESIDE);
  });

  it('cuts and covers nothing: each clip begins after the one before it', () => {
    const { placements } = long.schedule;
    const covered = placements.filter(({ frame }, index) => {
      const before = placements[index - 1];
      return before !== undefined && frame < before.frame + before.clip.count;
    });
    expect(covered).toEqual([]);
  });
});
