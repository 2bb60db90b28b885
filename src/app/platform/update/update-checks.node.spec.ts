import { FakeClock } from '../clock/fake-clock';
import { UpdateChecks } from './update-checks';

const HOUR = 60 * 60 * 1000;

describe('UpdateChecks', () => {
  let clock: FakeClock;
  let looks: number;
  let checks: UpdateChecks;

  beforeEach(() => {
    clock = new FakeClock();
    looks = 0;
    checks = new UpdateChecks(clock, async () => Promise.resolve(looks++));
  });

  it('looks when the app comes back after an hour, and not before', async () => {
    clock.tick(HOUR - 1);
    await checks.cameIntoView();
    expect(looks).toBe(0);
    clock.tick(1);
    await checks.cameIntoView();
    expect(looks).toBe(1);
  });

  it('looks once an hour, however often the app is taken up', async () => {
    for (let minute = 0; minute < 180; minute += 1) {
      clock.tick(60_000);
      await checks.cameIntoView();
    }
    expect(looks).toBe(3);
  });

  it('goes on looking when a look failed for want of a network', async () => {
    const failing = new UpdateChecks(clock, async () => {
      looks++;
      return Promise.reject(new Error('no network'));
    });
    clock.tick(HOUR);
    await expectAsync(failing.cameIntoView()).toBeResolved();
    clock.tick(HOUR);
    await failing.cameIntoView();
    expect(looks).toBe(2);
  });
});
