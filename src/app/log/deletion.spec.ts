import { TestBed } from '@angular/core/testing';
import { aRecord } from '../domain/log/record.builder';
import { CLOCK } from '../platform/clock/clock';
import { FakeClock } from '../platform/clock/fake-clock';
import { TestTab, freshDatabase } from '../store/log/tab.harness';
import { UNDO_MS } from '../store/log/forget-stale';
import { LOG_REPOSITORY } from '../store/log/log-repository';
import { afterUndo } from '../store/log/after-undo';
import { offerUndo } from '../store/log/undo-offer';
import { Deletion } from './deletion';

describe('Deletion, over the real database', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let clock: FakeClock;
  let tab: TestTab;
  let deletion: Deletion;
  let id: string;

  beforeEach(async () => {
    fresh = freshDatabase();
    clock = new FakeClock();
    tab = new TestTab(fresh, clock);
    id = crypto.randomUUID();
    await tab.repository.save([aRecord({ id, note: 'kept' })], null);
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: LOG_REPOSITORY, useValue: tab.repository },
      ],
    });
    deletion = TestBed.inject(Deletion);
  });
  afterEach(async () => {
    TestBed.resetTestingModule();
    await tab.close();
    await fresh.remove();
  });

  const note = async (): Promise<string | undefined> => (await tab.repository.find(id))?.note;

  // nothing-lost: deleted-twice-1
  it('of a session that is deleted twice is one, and brings it back whole', async () => {
    await Promise.all([deletion.remove(id), deletion.remove(id)]);
    await deletion.remove(id);
    await Promise.all([deletion.undo(), deletion.undo()]);
    expect(deletion.failed()).toBeFalse();
    expect(await note()).toBe('kept');
  });

  // nothing-lost: deleted-twice-2
  it('is final only once no other window offers to undo it', async () => {
    await deletion.remove(id);
    const endOffer = offerUndo(id);
    clock.tick(UNDO_MS);
    expect(deletion.stateOf(id)).toBe('final');
    await tab.repository.restore(id);
    expect(await note()).toBe('kept');
    await tab.repository.remove(id);
    endOffer();
    // Behind the one that empties it.
    await afterUndo(id, () => Promise.resolve());
    expect((await tab.withDb((db) => db.get('sessions', id)))?.endedAt).toBeUndefined();
  });
});
