import { localStamp } from '../../time/stamp';
import { begin } from './begin';
import { aPlan } from '../plan/plan.builder';
import { BEGIN_EPOCH } from './session.harness';
import { GET_READY, SessionState } from './state';

describe('a session at the tap that begins it', () => {
  const parts = ['first', 'second'].map((recordId) => ({
    technique: 'dragging' as const,
    recordId,
  }));
  const plan = aPlan({ parts });
  const begun = (): SessionState => begin(plan, 6, 1000, BEGIN_EPOCH);

  it('gets ready, with nothing done, nothing asked and nothing decided', () => {
    const state = begun();
    expect(state).toEqual({
      plan,
      phase: 'get-ready',
      pauseReason: null,
      pausedAt: null,
      step: GET_READY,
      spentMs: 0,
      extraMs: 0,
      dwellMs: 0,
      countdownMs: 0,
      lastAt: 1000,
      lastEpoch: BEGIN_EPOCH,
      stampEpoch: BEGIN_EPOCH,
      easeOffs: 0,
      easedAt: null,
      markedAt: null,
      painBefore: 6,
      parts: state.parts,
      outcome: null,
      discarded: false,
    });
  });

  it('has begun its first part, and no other', () => {
    const activeMs = { left: 0, right: 0, both: 0 };
    expect(begun().parts).toEqual([
      { startedAt: localStamp(BEGIN_EPOCH), activeMs, knots: [] },
      { startedAt: null, activeMs, knots: [] },
    ]);
  });
});
