import { aRecord } from '../../domain/log/record.builder';
import { StoreError } from '../database/store-error';
import { forgetAll, OutboxHarness, waits } from './outbox.harness';

describe('the outbox with what was added after the end', () => {
  let outbox: OutboxHarness;
  const record = aRecord({ id: 'a', activeSeconds: 60 });

  beforeEach(() => {
    outbox = new OutboxHarness();
  });

  afterEach(forgetAll);

  const write = {
    id: 'a',
    change: { painAfter: 2, note: 'mine' },
    known: { painAfter: null, note: '' },
  };
  const ended = { ...record, painAfter: null, note: '' };
  const waiting = { records: [ended], checkpoint: null, begins: false, feedback: write };

  it('takes it up at the next start, in the record as it is by then', async () => {
    await outbox.log.save([ended], null);
    outbox.log.stash(waiting);
    await outbox.inner.amend('a', { painBefore: 9 });
    const next = outbox.reopen();
    expect(await next.find('a')).toEqual(jasmine.objectContaining({ painAfter: 2, painBefore: 9 }));
    await next.flush();
    expect(outbox.inner.stored.get('a')).toEqual(
      jasmine.objectContaining({ painAfter: 2, note: 'mine', painBefore: 9 }),
    );
    expect(waits()).toBeFalse();
  });

  it('keeps both notes where another was written meanwhile, and the rating that is there', async () => {
    await outbox.log.save([ended], null);
    outbox.log.stash(waiting);
    await outbox.inner.amend('a', { painAfter: 5, note: 'theirs' });
    await outbox.reopen().flush();
    expect(outbox.inner.stored.get('a')).toEqual(
      jasmine.objectContaining({ painAfter: 5, note: 'theirs\nmine' }),
    );
  });

  it('goes on from what is written where more was put aside meanwhile, and never back to less', async () => {
    await outbox.log.save([ended], null);
    outbox.inner.fallSilent();
    const adding = outbox.log.addFeedback({ ...write, change: { note: 'Be' } });
    outbox.log.stash({ ...waiting, feedback: { ...write, change: { note: 'Better' } } });
    outbox.inner.answer();
    expect(await adding).toBe('saved');
    await outbox.reopen().flush();
    expect(outbox.inner.stored.get('a')?.note).toBe('Better');
    outbox.log.stash({ ...waiting, feedback: { ...write, change: { note: 'Bet' } } });
    await outbox.log.addFeedback({ ...write, change: { note: 'Best' }, known: { note: 'Better' } });
    await outbox.reopen().flush();
    expect(outbox.inner.stored.get('a')?.note).toBe('Best');
  });

  // nothing-lost: two-tabs-14
  it('changes no session elsewhere whose end still waits', async () => {
    await outbox.log.save([ended], null);
    outbox.log.stash(waiting);
    outbox.inner.failToWriteOnly('full');
    await expectAsync(outbox.log.amend('a', { note: 'theirs' })).toBeRejectedWith(
      new StoreError('full'),
    );
    await expectAsync(outbox.log.remove('a')).toBeRejectedWith(new StoreError('full'));
  });
});
