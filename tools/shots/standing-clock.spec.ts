import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Clock } from '../../e2e/pages/clock.ts';

/** A page whose clock goes on by this much between being read and being stopped, and where it was stopped. */
function pageOf(lateness: number[]): { readonly page: object; readonly stoppedAt: number[] } {
  const stoppedAt: number[] = [];
  const pauseAt = (moment: number): Promise<void> => {
    if (moment < (lateness.shift() ?? 0))
      return Promise.reject(new Error('clock.pauseAt: Error: Cannot fast-forward to the past'));
    stoppedAt.push(moment);
    return Promise.resolve();
  };
  return { page: { clock: { pauseAt }, evaluate: () => Promise.resolve(0) }, stoppedAt };
}

type Stood = ConstructorParameters<typeof Clock>[0];

describe('a faked clock that is to stand still', () => {
  it('stands a second later, or at a later moment where a busy machine lets that one pass', async () => {
    const quiet = pageOf([0]);
    await new Clock(quiet.page as Stood).freeze();
    assert.deepEqual(quiet.stoppedAt, [1000]);
    const busy = pageOf([1500]);
    await new Clock(busy.page as Stood).freeze();
    assert.deepEqual(busy.stoppedAt, [10_000]);
  });

  it('is told where it cannot be stopped at all', async () => {
    const broken = pageOf([1e9, 1e9, 1e9]);
    await assert.rejects(() => new Clock(broken.page as Stood).freeze(), /to the past/);
  });
});
