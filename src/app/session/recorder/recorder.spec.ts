import { TestBed } from '@angular/core/testing';
import { StoreError } from '../../store/database/store-error';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { Recorder } from './recorder';

describe('Recorder', () => {
  let phone: FakePhone;
  let service: SessionService;
  let recorder: Recorder;

  beforeEach(() => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    recorder = TestBed.inject(Recorder);
    service.begin(aSessionPlan(), 4);
  });

  const stored = () => phone.repository.stored.get('record-1');

  it('has the session in the log from the tap that begins it', async () => {
    await recorder.settled();
    expect(stored()).toEqual(
      jasmine.objectContaining({ outcome: 'interrupted', activeSeconds: 0, painBefore: 4 }),
    );
  });

  // nothing-lost: killed-1
  it('loses at most five seconds wherever the phone dies', async () => {
    for (let second = 1; second <= 89; second++) {
      phone.clock.tick(1000);
      await recorder.settled();
      const active = Math.max(0, second - 10);
      expect(active - (stored()?.activeSeconds ?? 0)).toBeLessThanOrEqual(5);
    }
  });

  it('leaves the disk half a second within the five, whenever the last write was', async () => {
    phone.clock.tick(10_000);
    for (const aside of [100, 490, 510, 700]) {
      phone.clock.tick(aside);
      service.send({ type: 'previous' });
      for (let tenth = 1; tenth <= 120; tenth++) {
        phone.clock.tick(100);
        await recorder.settled();
        const kept = phone.repository.checkpoints.at(-1)?.state.spentMs ?? 0;
        expect(tenth * 100 - kept).toBeLessThanOrEqual(4500);
      }
    }
  });

  it('keeps the checkpoint with every record, in the same write', async () => {
    phone.clock.tick(30_000);
    service.send({ type: 'pause' });
    await recorder.settled();
    const checkpoint = phone.repository.checkpoints.at(-1);
    expect(checkpoint?.state.spentMs).toBe(20_000);
    expect(stored()?.activeSeconds).toBe(20);
  });

  // nothing-lost: killed-2
  it('writes every command at once, also one that moves on to no other step', async () => {
    phone.clock.tick(12_000);
    const kept = async () => {
      await recorder.settled();
      return phone.repository.checkpoints.at(-1)?.state;
    };
    service.send({ type: 'more-time' });
    expect((await kept())?.extraMs).toBeGreaterThan(0);
    service.send({ type: 'ease-off' });
    expect((await kept())?.easeOffs).toBe(1);
    service.send({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 1000 });
    expect((await kept())?.parts[0]?.knots.length).toBe(1);
    expect(stored()?.knots?.length).toBe(1);
  });

  // nothing-lost: killed-3
  it('writes at each step`s beginning, however short ago it wrote', async () => {
    // Both steps begin in the moment in which nothing else is due.
    for (const [at, step] of [
      [10_000, 0],
      [50_000, 1],
    ] as const) {
      phone.clock.tick(at - 1000 - phone.clock.now());
      service.send({ type: 'ease-off' });
      await recorder.settled();
      phone.clock.tick(1000);
      await recorder.settled();
      expect(phone.repository.checkpoints.at(-1)?.state.step).toBe(step);
    }
  });

  it('writes when the page is hidden', async () => {
    phone.clock.tick(12_000);
    phone.visibility.hide();
    await recorder.settled();
    expect(stored()?.activeSeconds).toBe(2);
  });

  // nothing-lost: killed-6
  it('has the last second kept even where the page goes away before the disk is reached', () => {
    phone.clock.tick(13_600);
    phone.visibility.hide();
    expect(phone.repository.aside?.records[0]?.activeSeconds).toBe(4);
    expect(phone.repository.aside?.checkpoint?.state.spentMs).toBe(3600);
  });

  it('adds rating and note to the finished session', async () => {
    phone.clock.tick(90_000);
    recorder.add({ painAfter: 2 });
    recorder.add({ note: 'Better on the left.' });
    await recorder.settled();
    expect(stored()).toEqual(
      jasmine.objectContaining({ painAfter: 2, note: 'Better on the left.', outcome: 'completed' }),
    );
  });

  it('takes a discarded session out of the log', async () => {
    phone.clock.tick(30_000);
    service.send({ type: 'end', save: false });
    await recorder.settled();
    expect(await phone.repository.all()).toEqual([]);
    expect(phone.repository.checkpoints.at(-1)).toBeNull();
    // Nothing of it is left but that it was deleted (docs/spec/contract.md).
    expect([...phone.repository.stored.values()].map(({ endedAt }) => endedAt)).toEqual([
      undefined,
    ]);
  });

  it('hands a deletion that cannot be written over to wait, not the session', async () => {
    phone.clock.tick(30_000);
    await recorder.settled();
    const save = spyOn(phone.repository, 'save').and.rejectWith(new StoreError('full'));
    service.send({ type: 'end', save: false });
    await recorder.settled();
    expect(save.calls.mostRecent().args).toEqual([
      [jasmine.objectContaining({ deleted: true })],
      null,
      false,
    ]);
  });

  // nothing-lost: disk-full-4
  it('writes a finished session once there is room, though nobody does anything any more', async () => {
    phone.repository.failWith('full');
    phone.clock.tick(90_000);
    await recorder.settled();
    expect(recorder.trouble()).toBe('full');
    phone.repository.failWith(null);
    phone.clock.tick(6000);
    await recorder.settled();
    expect(recorder.trouble()).toBeNull();
    expect(stored()?.outcome).toBe('completed');
  });

  // nothing-lost: disk-full-5
  it('lets the session go on when the phone is full, says so, and writes all of it once there is room', async () => {
    phone.repository.failWith('full');
    phone.clock.tick(20_000);
    await recorder.settled();
    expect(recorder.trouble()).toBe('full');
    expect(service.state()?.phase).toBe('running');

    phone.repository.failWith(null);
    phone.clock.tick(5000);
    await recorder.settled();
    expect(recorder.trouble()).toBeNull();
    expect(stored()?.activeSeconds).toBe(15);
  });

  // nothing-lost: two-tabs-2
  it('writes nothing once another tab has taken the session, though this one has not been told yet', async () => {
    phone.clock.tick(20_000);
    await recorder.settled();
    const writes = phone.repository.checkpoints.length;
    phone.tabs.lost = true;
    // As a page that was frozen does on waking.
    phone.clock.sleep(3_600_000);
    phone.clock.tick(1000);
    await recorder.settled();
    expect(service.state()?.phase).toBe('paused');
    expect(stored()?.activeSeconds).toBe(10);
    phone.tabs.lost = false;
    recorder.keepNow();
    await recorder.settled();
    expect(stored()?.activeSeconds).toBe(10);
    expect(phone.repository.checkpoints.length).toBe(writes);
  });

  it('carries nothing of one session into the next', async () => {
    phone.clock.tick(90_000);
    recorder.add({ note: 'First' });
    await recorder.settled();
    service.begin(
      { ...aSessionPlan(), parts: [{ technique: 'dragging', recordId: 'record-2' }] },
      null,
    );
    await recorder.settled();
    expect(phone.repository.stored.get('record-2')?.note).toBe('');
  });
});
