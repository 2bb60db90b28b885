import { TestBed } from '@angular/core/testing';
import { FakeWakeLock } from '../platform/wake-lock/fake-wake-lock';
import { FakePhone } from './fake-phone';
import { aSessionPlan } from './session-plan.builder';
import { Recorder } from './recorder/recorder';
import { SessionService } from './session-service';

describe('SessionService', () => {
  let phone: FakePhone;
  let service: SessionService;

  function start(with_ = new FakePhone()): void {
    phone = with_;
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.begin(aSessionPlan(), 6);
  }

  const stored = () => phone.repository.stored.get('record-1');

  it('guides to the end without a touch, to the millisecond', () => {
    start();
    phone.clock.tick(89_999);
    expect(service.state()?.phase).toBe('running');
    phone.clock.tick(1);
    expect(service.state()?.phase).toBe('finished');
    expect(service.state()?.outcome).toBe('completed');
  });

  it('logs the finished session with its active time and sides, and drops the checkpoint', async () => {
    start();
    phone.clock.tick(90_000);
    await TestBed.inject(Recorder).settled();
    expect(stored()).toEqual(
      jasmine.objectContaining({
        outcome: 'completed',
        activeSeconds: 80,
        plannedSeconds: 80,
        sides: { left: 40, right: 40 },
        painBefore: 6,
      }),
    );
    expect(phone.repository.checkpoints.at(-1)).toBeNull();
  });

  it('keeps the screen awake while it guides, and lets go when paused and when over', () => {
    start();
    expect(phone.wakeLock.state()).toBe('on');
    service.send({ type: 'pause' });
    expect(phone.wakeLock.state()).toBe('idle');
    service.send({ type: 'resume' });
    expect(phone.wakeLock.state()).toBe('on');
    phone.clock.tick(90_000);
    expect(phone.wakeLock.state()).toBe('idle');
  });

  it('does not ask for the screen where the person switched that off', () => {
    start(new FakePhone({ keepScreenOn: false }));
    expect(phone.wakeLock.state()).toBe('idle');
  });

  it('goes on where the screen cannot be kept awake', () => {
    start(new FakePhone({}, new FakeWakeLock('absent')));
    phone.clock.tick(90_000);
    expect(service.state()?.outcome).toBe('completed');
  });

  it('counts no time while paused', () => {
    start();
    phone.clock.tick(20_000);
    service.send({ type: 'pause' });
    phone.clock.tick(600_000);
    service.send({ type: 'resume' });
    phone.clock.tick(69_999);
    expect(service.state()?.phase).toBe('running');
    phone.clock.tick(1);
    expect(service.state()?.phase).toBe('finished');
  });

  it('pauses at the last guided moment after the phone slept, and counts nothing of it', async () => {
    start();
    phone.clock.tick(20_000);
    phone.clock.sleep(3_600_000);
    phone.clock.tick(1000);
    expect(service.state()?.phase).toBe('paused');
    expect(service.state()?.pauseReason).toBe('asleep');
    await TestBed.inject(Recorder).settled();
    expect(stored()).toEqual(jasmine.objectContaining({ activeSeconds: 10 }));
  });

  it('runs on in a hidden page while something can be heard', () => {
    start();
    phone.visibility.hide();
    phone.clock.tick(90_000);
    expect(service.state()?.outcome).toBe('completed');
  });

  // nothing-lost: hidden-1
  it('pauses at the moment the page is hidden when nothing can be heard', () => {
    start(new FakePhone({ sounds: false, voice: false }));
    phone.clock.tick(12_345);
    phone.visibility.hide();
    expect(service.state()?.phase).toBe('paused');
    expect(service.state()?.spentMs).toBe(2345);
    expect(service.state()?.pauseReason).toBe('hidden');
  });

  it('pauses at the moment its sound is stopped from outside, and sounds again from the tap that resumes', async () => {
    start();
    phone.clock.tick(12_345);
    phone.sound.interrupt();
    phone.clock.tick(60_000);
    expect(service.state()).toEqual(
      jasmine.objectContaining({ phase: 'paused', pauseReason: 'silenced', spentMs: 2345 }),
    );
    await TestBed.inject(Recorder).settled();
    expect(stored()).toEqual(jasmine.objectContaining({ activeSeconds: 2 }));
    service.send({ type: 'resume' });
    expect(phone.sound.state()).toBe('on');
    phone.clock.tick(655);
    expect(service.state()?.spentMs).toBe(3000);
  });

  it('leaves a session paused by the person as it is when the sound goes', () => {
    start();
    service.send({ type: 'pause' });
    phone.sound.interrupt();
    expect(service.state()?.pauseReason).toBe('asked');
  });

  it('keeps the sound that was unlocked in the tap, however long the other tabs take to answer', () => {
    start();
    const close = spyOn(phone.sound, 'close').and.callThrough();
    service.unlock();
    expect(service.state()).toBeNull();
    close.calls.reset();
    service.begin(aSessionPlan(), 6);
    expect(close).not.toHaveBeenCalled();
    expect(phone.sound.state()).toBe('on');
  });

  it('forgets the session when cleared, and time no longer moves anything', () => {
    start();
    service.clear();
    phone.clock.tick(90_000);
    expect(service.state()).toBeNull();
    expect(phone.wakeLock.state()).toBe('idle');
  });
});
