import { TestBed } from '@angular/core/testing';
import { Settings } from '../../../store/settings/settings';
import { FakePhone } from '../../fake-phone';
import { aSessionPlan } from '../../session-plan.builder';
import { Recorder } from '../../recorder/recorder';
import { SessionService } from '../../session-service';
import { heardFrom } from './heard-track.oracle';
import { aRecordedVoice } from './recorded-voice.builder';

/** A locked iPhone freezes the page and lets the track play on. */
describe('A page that was frozen while the track played on', () => {
  let phone: FakePhone;
  let service: SessionService;

  async function begin(settings: Partial<Settings> = {}): Promise<void> {
    phone = new FakePhone(settings, undefined, aRecordedVoice());
    phone.voice.available.set(false);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.prepare(aSessionPlan());
    await phone.clips.load();
    service.begin(aSessionPlan(), null);
    phone.clock.tick(15_000);
    phone.visibility.hide();
  }

  /** The phone locks, and its screen comes on again this much later. */
  function freeze(ms: number, heardMs: number): void {
    phone.clock.sleep(ms);
    phone.track.slip(heardMs);
  }

  it('is credited with what was heard, and goes on from there', async () => {
    await begin();
    freeze(40_000, 40_000);
    phone.visibility.show();
    expect(service.state()?.phase).toBe('running');
    expect(service.state()?.step).toBe(1);
    expect(Math.abs((service.state()?.spentMs ?? 0) - 5000)).toBeLessThan(50);
    phone.clock.tick(35_000);
    expect(service.state()?.outcome).toBe('completed');
    await TestBed.inject(Recorder).settled();
    expect(phone.repository.stored.get('record-1')?.activeSeconds).toBe(80);
  });

  it('is credited with nothing more: fallen silent half-way, it waits there', async () => {
    await begin();
    freeze(3_600_000, 20_000);
    phone.visibility.show();
    expect(service.state()?.phase).toBe('paused');
    expect(service.state()?.pauseReason).toBe('asleep');
    expect(Math.abs((service.state()?.spentMs ?? 0) - 25_000)).toBeLessThan(50);
  });

  it('has come to its end when the track had, at the time it did', async () => {
    await begin();
    const epoch = phone.clock.epoch();
    freeze(3_600_000, 76_000);
    phone.visibility.show();
    expect(service.state()?.outcome).toBe('completed');
    expect(Math.abs((service.state()?.lastEpoch ?? 0) - epoch - 75_000)).toBeLessThan(50);
  });

  it('is credited whatever wakes it: a call that ended the sound, or a button on the lock screen', async () => {
    await begin();
    freeze(30_000, 30_000);
    phone.track.trouble('stopped');
    expect(service.state()?.pauseReason).toBe('silenced');
    expect(Math.abs((service.state()?.spentMs ?? 0) - 35_000)).toBeLessThan(50);
    phone.mediaSession.commands$.next('play');
    expect(service.state()?.phase).toBe('running');
    freeze(20_000, 20_000);
    phone.mediaSession.commands$.next('pause');
    expect(service.state()?.pauseReason).toBe('asked');
    expect(service.state()?.step).toBe(1);
    expect(Math.abs((service.state()?.spentMs ?? 0) - 15_000)).toBeLessThan(250);
  });

  it('has the rest of the session heard at its new time', async () => {
    await begin();
    freeze(20_000, 19_000);
    phone.visibility.show();
    phone.clock.tick(60_000);
    // 15 s and what was heard; the second that was not is left out of the session.
    const last = heardFrom(phone)
      .filter(([, name]) => name === 'Spoken of press-left.')
      .at(-1);
    const due = 15_000 + (50_000 - 15_000 - 19_000);
    expect(Math.abs((last?.[0] ?? 0) - due - 180)).toBeLessThan(60);
  });

  const WAKES: Readonly<Record<string, () => void>> = {
    'being hidden': () => phone.visibility.hide(),
    'a switch that was turned': () => {
      phone.settings.change({ voice: false });
      TestBed.tick();
    },
    'its next tick': () => undefined,
  };
  for (const [name, wake] of Object.entries(WAKES))
    // nothing-lost: asleep-4
    it(`is credited with nothing where its track stood still too, woken in view by ${name}`, async () => {
      await begin();
      phone.visibility.show();
      phone.clock.tick(500);
      const before = service.state()?.spentMs ?? 0;
      phone.clock.freeze(60_000);
      phone.track.slip(-60_000);
      wake();
      phone.clock.tick(1000);
      expect(service.state()?.pauseReason).toBe('asleep');
      expect(Math.abs((service.state()?.spentMs ?? 0) - before)).toBeLessThan(1000);
    });

  it('is credited with nothing where no track played', async () => {
    await begin({ voice: false, sounds: false });
    expect(service.state()?.pauseReason).toBe('hidden');
    freeze(30_000, 30_000);
    phone.visibility.show();
    expect(service.state()?.spentMs).toBe(5000);
  });
});
