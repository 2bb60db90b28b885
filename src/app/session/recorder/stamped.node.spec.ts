import { aPlan } from '../../domain/session/plan/plan.builder';
import { SessionHarness } from '../../domain/session/state/session.harness';
import { Stamped } from './stamped';

describe('A stamped state', () => {
  it('is made for the log when asked for, and once', () => {
    const kept = { records: [], checkpoint: null };
    const make = jasmine.createSpy('make').and.returnValue(kept);
    const stamped = new Stamped(new SessionHarness(aPlan()).state, make);
    expect(make).not.toHaveBeenCalled();
    expect([stamped.kept(), stamped.kept()]).toEqual([kept, kept]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
