import { checkpointOf, Checkpoint } from './checkpoint';
import { aPlan } from '../plan/plan.builder';
import { SessionHarness } from '../state/session.harness';
import { liveRecordIds } from './live-records';

const NOW = '2026-11-23T20:00:00.000Z';

describe('liveRecordIds', () => {
  it('names every record of the session that can be gone on with', () => {
    const plan = aPlan();
    const checkpoint = checkpointOf(new SessionHarness(plan).state, NOW);
    expect(liveRecordIds(checkpoint)).toEqual(plan.parts.map(({ recordId }) => recordId));
  });

  it('names none where there is no session, or one kept by an Unknot of another shape', () => {
    expect(liveRecordIds(null)).toEqual([]);
    for (const state of [undefined, {}, { plan: {} }]) {
      const checkpoint = { version: 9, state, savedAt: NOW } as unknown as Checkpoint;
      expect(liveRecordIds(checkpoint)).toEqual([]);
    }
  });
});
