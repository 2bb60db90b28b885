import { TestBed } from '@angular/core/testing';
import { ClipPack } from '../../domain/track/clip-pack';
import { aClipPack } from '../../domain/track/clip-pack.builder';
import { FakeWakeLock } from '../../platform/wake-lock/fake-wake-lock';
import { Settings } from '../../store/settings/settings';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { Guide } from './guide';
import { aRecordedVoice } from './track/recorded-voice.builder';

describe('Guide, on a phone that misses an output', () => {
  let phone: FakePhone;
  let guide: Guide;

  /** Begins a session, and waits until it is known whether there are clips. */
  async function begin(
    told: { settings?: Partial<Settings>; voice?: boolean; clips?: boolean; pack?: ClipPack } = {},
  ): Promise<void> {
    const clips = told.clips ? (told.pack ?? aRecordedVoice()) : null;
    phone = new FakePhone(told.settings, new FakeWakeLock(), clips);
    phone.voice.available.set(told.voice ?? false);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    guide = TestBed.inject(Guide);
    TestBed.inject(SessionService).begin(aSessionPlan(), null);
    await Promise.resolve();
    await Promise.resolve();
  }

  it("misses nothing with a phone's voice, nor with clips that play", async () => {
    await begin({ voice: true });
    expect([guide.missing(), guide.speaks()]).toEqual([null, true]);
    TestBed.resetTestingModule();
    await begin({ clips: true });
    expect([guide.missing(), guide.speaks()]).toEqual([null, true]);
  });

  it('misses a voice where there are only sounds', async () => {
    await begin();
    expect([guide.missing(), guide.speaks()]).toEqual(['voice', false]);
  });

  it('misses nothing that nobody wants', async () => {
    await begin({ settings: { voice: false } });
    expect(guide.missing()).toBeNull();
    TestBed.resetTestingModule();
    await begin({ settings: { voice: false, sounds: false } });
    expect([guide.missing(), guide.speaks()]).toEqual([null, false]);
  });

  it('can give nothing to be heard where only a voice was wished for', async () => {
    await begin({ settings: { sounds: false } });
    expect(guide.missing()).toBe('all');
  });

  it('tells sound that the phone keeps back from sound it has not', async () => {
    await begin();
    phone.sound.state.set('asleep');
    expect(guide.missing()).toBe('asleep');
  });

  it('notices a track that the browser will not play', async () => {
    await begin({ clips: true });
    phone.track.trouble('refused');
    expect([guide.missing(), guide.speaks()]).toEqual(['voice', false]);
  });

  describe('in a session whose words have no clips any more', () => {
    const old = { clips: true, pack: aClipPack() };

    it('has the phone’s voice say them, though the built-in one was chosen', async () => {
      await begin({ ...old, voice: true, settings: { voiceSource: 'built-in' } });
      TestBed.tick();
      phone.clock.tick(12_000);
      expect(phone.voice.said).toContain('Spoken of press-right.');
      expect(guide.missing()).toBeNull();
    });

    it('says on the screen that they cannot be said, where the phone has no voice', async () => {
      await begin(old);
      expect(guide.missing()).toBe('words');
    });
  });

  it('lets the built-in voice take over from one of the phone that fails', async () => {
    await begin({ voice: true, clips: true });
    phone.voice.available.set(false);
    TestBed.tick();
    expect([guide.missing(), guide.speaks()]).toEqual([null, true]);
    const said = phone.voice.said.length;
    phone.clock.tick(60_000);
    expect(phone.voice.said.length).toBe(said);
  });
});
