import { TestBed } from '@angular/core/testing';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { Outbox } from '../../store/outbox/outbox';
import { OutboxLogRepository } from '../../store/outbox/outbox-log-repository';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { Recorder } from './recorder';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a session thrown away while the database does not answer', () => {
  let phone: FakePhone;
  let log: OutboxLogRepository;

  beforeEach(async () => {
    localStorage.clear();
    phone = new FakePhone();
    log = new OutboxLogRepository(phone.repository, new Outbox(localStorage), phone.clock);
    TestBed.configureTestingModule({
      providers: [phone.providers(), { provide: LOG_REPOSITORY, useValue: log }],
    });
    const service = TestBed.inject(SessionService);
    service.begin(aSessionPlan(), 4);
    phone.clock.tick(30_000);
    await TestBed.inject(Recorder).settled();
    phone.repository.fallSilent();
    // The question makes it wait: that state is on its way to the disk when the answer comes.
    service.send({ type: 'pause' });
    await nextTask();
    service.send({ type: 'end', save: false });
    service.clear();
  });

  afterEach(() => localStorage.clear());

  // nothing-lost: thrown-away-1
  it('is offered for no rescue meanwhile, and is deleted once the database answers', async () => {
    for (let second = 1; second <= 12; second += 1) {
      expect(log.pending()).toEqual([]);
      phone.clock.tick(1000);
      await nextTask();
    }
    expect(log.pending(true).map(({ deleted }) => deleted)).toEqual([true]);
    phone.repository.answer();
    await TestBed.inject(Recorder).settled();
    await log.flush();
    expect([...phone.repository.stored.values()].map(({ deleted }) => deleted)).toEqual([true]);
    expect(await phone.repository.checkpoint()).toBeNull();
  });

  // nothing-lost: thrown-away-1
  it('is deleted at a later start where the page just went away', async () => {
    // What was on its way is lost with the page: the disk is as it was.
    const disk = new FakeLogRepository();
    phone.repository.stored.forEach((session, id) => disk.stored.set(id, session));
    disk.checkpoints.push(...phone.repository.checkpoints);
    const later = new OutboxLogRepository(disk, new Outbox(localStorage), phone.clock);
    await later.flush();
    expect(await later.all()).toEqual([]);
    expect(await disk.checkpoint()).toBeNull();
  });
});
