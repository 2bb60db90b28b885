import { TestBed } from '@angular/core/testing';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { Recorder } from '../recorder/recorder';
import { SessionService } from '../session-service';
import { SessionOwnership } from './session-ownership';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('SessionOwnership', () => {
  let phone: FakePhone;
  let service: SessionService;
  let ownership: SessionOwnership;
  let page: AbortController;

  beforeEach(() => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    ownership = TestBed.inject(SessionOwnership);
    page = new AbortController();
  });
  afterEach(() => service.clear());

  const begin = () => ownership.begin(aSessionPlan(), 4, page.signal);

  /** A session that was interrupted 20 s into its first step. */
  async function interrupt(): Promise<Checkpoint> {
    await begin();
    phone.clock.tick(30_000);
    await TestBed.inject(Recorder).settled();
    service.clear();
    const checkpoint = await phone.repository.checkpoint();
    if (checkpoint === null) throw new Error('Nothing was kept.');
    return checkpoint;
  }

  it('begins one session, however often it is asked', async () => {
    phone.tabs.isSlow = true;
    const first = begin();
    expect(await begin()).toBe('given-up');
    phone.tabs.grant();
    expect(await first).toBe('mine');
    expect(service.state()?.phase).toBe('get-ready');
  });

  it('gives back what was granted for a page that is gone', async () => {
    phone.tabs.isSlow = true;
    const asked = begin();
    page.abort();
    phone.tabs.grant();
    expect(await asked).toBe('given-up');
    expect(service.state()).toBeNull();
    expect(phone.tabs.isHeld).toBeFalse();
  });

  it('says that another window runs one, until that is closed', async () => {
    phone.tabs.elsewhere = true;
    expect(await begin()).toBe('elsewhere');
    expect(ownership.elsewhere()).toBeTrue();
    phone.tabs.close();
    await nextTask();
    expect(ownership.elsewhere()).toBeFalse();
  });

  it('takes a session over once, however often it is asked', async () => {
    const shown = await interrupt();
    phone.tabs.elsewhere = true;
    await ownership.look();
    phone.tabs.isSlow = true;
    const first = ownership.goOn(shown);
    expect(await ownership.goOn(shown)).toBeFalse();
    phone.tabs.grant();
    expect(await first).toBeTrue();
    expect(service.state()).toEqual(jasmine.objectContaining({ phase: 'paused', spentMs: 20_000 }));
  });

  it('lets go of what was brought to its end meanwhile', async () => {
    const shown = await interrupt();
    await phone.repository.endAsItIs(shown);
    expect(await ownership.goOn(shown)).toBeFalse();
    expect(phone.tabs.isHeld).toBeFalse();
  });

  it('ends as it is only the very state that was shown', async () => {
    const shown = await interrupt();
    await ownership.goOn(shown);
    phone.clock.tick(1000);
    service.send({ type: 'resume' });
    await TestBed.inject(Recorder).settled();
    await phone.repository.endAsItIs(shown);
    expect(await phone.repository.checkpoint()).not.toBeNull();
  });

  it('hands a session over within a second though the disk does not answer, its last second put aside', async () => {
    await begin();
    phone.clock.tick(30_000);
    await TestBed.inject(Recorder).settled();
    phone.repository.fallSilent();
    phone.clock.tick(1000);
    phone.tabs.asked$.next('let-go');
    expect(phone.repository.aside?.checkpoint?.state.spentMs).toBe(21_000);
    phone.clock.tick(1000);
    await nextTask();
    expect(phone.tabs.isHeld).toBeFalse();
    expect(service.state()).toBeNull();
    expect(ownership.elsewhere()).toBeFalse();
    phone.repository.answer();
  });
});
