import { TestBed } from '@angular/core/testing';
import { Settings } from '../../store/settings/settings';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { Quiet } from '../quiet';
import { SessionService } from '../session-service';
import { heardFrom } from './track/heard-track.oracle';
import { aRecordedVoice } from './track/recorded-voice.builder';

describe('Guide, when a switch is turned in mid-session', () => {
  let phone: FakePhone;

  /** 15 s into a session, on a phone with clips or with a voice of its own. */
  async function begin(has: 'clips' | 'voice'): Promise<void> {
    phone = new FakePhone({}, undefined, has === 'clips' ? aRecordedVoice() : null);
    phone.voice.available.set(has === 'voice');
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    const service = TestBed.inject(SessionService);
    service.prepare(aSessionPlan());
    await phone.clips.load();
    service.begin(aSessionPlan(), null);
    phone.clock.tick(15_000);
  }
  /** What tracks have said since this moment. */
  const textsSince = (since: number): readonly string[] =>
    heardFrom(phone).flatMap(([at, name]) => (at >= since && name.endsWith('.') ? [name] : []));
  function turnQuiet(quiet: boolean): void {
    TestBed.inject(Quiet).quiet.set(quiet);
    TestBed.tick();
  }
  function change(settings: Partial<Settings>): void {
    phone.settings.change(settings);
    TestBed.tick();
  }

  it('stops the track in quiet mode, and plays it on from where the session is', async () => {
    await begin('clips');
    turnQuiet(true);
    const buzzed = phone.haptics.buzzed.length;
    phone.clock.tick(40_000);
    expect(phone.track.state()).toBe('idle');
    expect(phone.track.played.length).toBe(1);
    expect(phone.haptics.buzzed.length).toBeGreaterThan(buzzed);
    turnQuiet(false);
    expect(phone.track.played.length).toBe(2);
    const now = phone.clock.now();
    phone.clock.tick(40_000);
    expect(textsSince(now)).toEqual([
      'Halfway.',
      'Five seconds left.',
      'Finished. Open your eyes. Rest a moment before you stand up.',
    ]);
  });

  it('cuts the phone’s voice off in quiet mode, and takes back the earcons to come', async () => {
    await begin('voice');
    const [silences, withdrawals] = [phone.voice.silences, phone.sound.withdrawals];
    const said = phone.voice.said.length;
    turnQuiet(true);
    expect(phone.voice.silences).toBe(silences + 1);
    expect(phone.sound.withdrawals).toBe(withdrawals + 1);
    const played = phone.sound.played.length;
    phone.clock.tick(40_000);
    expect([phone.voice.said.length, phone.sound.played.length]).toEqual([said, played]);
    turnQuiet(false);
    phone.clock.tick(20_000);
    expect(phone.voice.said.slice(said)).toEqual(['Halfway.']);
  });

  it('leaves what is heard alone where only something else was changed', async () => {
    await begin('clips');
    change({ vibration: false, theme: 'night' });
    expect(phone.track.played.length).toBe(1);
    const buzzed = phone.haptics.buzzed.length;
    phone.clock.tick(75_000);
    expect(phone.haptics.buzzed.length).toBe(buzzed);
  });

  it('has the track go on without words where the voice is switched off', async () => {
    await begin('clips');
    const now = phone.clock.now();
    change({ voice: false });
    expect(phone.track.played.length).toBe(2);
    phone.clock.tick(75_000);
    expect(textsSince(now)).toEqual([]);
    expect(heardFrom(phone).at(-1)?.[1]).toBe('end');
  });
});
